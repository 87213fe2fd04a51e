/** Sentences as paragraphs or as a list. Nothing to show, nothing shown. */
export function Paragraphs({ of, className }: { readonly of: readonly string[]; readonly className?: string }) {
  return of.map((sentence) => (
    <p key={sentence} className={className}>
      {sentence}
    </p>
  ))
}

export function List({ of, className }: { readonly of: readonly string[]; readonly className?: string }) {
  if (of.length === 0) return null
  return (
    <ul className={className ?? 'list'}>
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
