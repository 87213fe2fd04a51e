/** A number to call, as a link that a phone can dial. Nothing where none is set: a number is never invented. */
import { type HelpLine, telOf } from '../settings/settings.ts'
import { useHelpNumbers } from '../settings/settings-context.tsx'
import { useSay } from '../words/language.tsx'

export function Call({ line }: { readonly line: HelpLine }) {
  const say = useSay()
  const number = useHelpNumbers()[line]
  if (number === '') return null
  return (
    <p className="call">
      <a href={telOf(number)}>
        <span className="block quiet">{say(`urgent-line-${line}`)}</span>
        <span className="number">{number}</span>
      </a>
    </p>
  )
}
