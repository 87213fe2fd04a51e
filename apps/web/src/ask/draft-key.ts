/** Where the draft is kept, apart from the screens that write it: whoever deletes everything deletes it too. */
export const draftKey = 'herald-ask-draft'
/** Under which the question is kept that a link in her mail leads back to (./return-to.ts). */
export const returnKey = 'herald-ask-return'

export function forgetDraft(): void {
  try {
    localStorage.removeItem(draftKey)
    localStorage.removeItem(returnKey)
  } catch {
    // Without storage there is none.
  }
}
