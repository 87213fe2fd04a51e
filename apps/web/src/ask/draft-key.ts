/** Where the draft is kept, apart from the screens that write it: whoever deletes everything deletes it too. */
export const draftKey = 'herald-ask-draft'

export function forgetDraft(): void {
  try {
    localStorage.removeItem(draftKey)
  } catch {
    // Without storage there is none.
  }
}
