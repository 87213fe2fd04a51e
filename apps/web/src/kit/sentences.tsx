/** Sentences as paragraphs or as a list. Nothing to show, nothing shown. */
export function Paragraphs({
  of,
  className,
}: {
  readonly of: readonly string[]
  readonly className?: string
}) {
  return of.map((sentence) => (
    <p key={sentence} className={className}>
      {sentence}
    </p>
  ))
}

export function List({ of, className }: { readonly of: readonly string[]; readonly className?: string }) {
  const [only, ...others] = of
  if (only === undefined) return null
  if (others.length === 0) return <p className={className}>{only}</p>
  return (
    <ul className={className ?? 'list'}>
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
