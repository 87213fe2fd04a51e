/** Help first: numbers to call before anything else, then what to do. Where the site has set no number, that is said. */
import { Link } from '../kit/link.tsx'
import { fixedText, isSet, type Numbers, useAskSay } from './words.ts'

type Props = {
  readonly numbers: Numbers
  readonly crisis: boolean
  /** Shown at once and spoken at once; later it stays on top, quietly. */
  readonly isNew: boolean
}

export function HelpPanel({ numbers, crisis, isNew }: Props) {
  const say = useAskSay()
  return (
    <div className="danger" role={isNew ? 'alert' : undefined}>
      <p className="danger-title">{say(isNew ? 'ask-help-heading' : 'ask-help-kept')}</p>
      <NumbersToCall numbers={numbers} crisisFirst={crisis} />
      {isNew && crisis ? <p>{fixedText('emergency-crisis', numbers, say)}</p> : null}
      {isNew ? <p>{fixedText('emergency-text', numbers, say)}</p> : null}
      <p>
        <Link to={{ kind: 'help' }}>{say('nav-help')}</Link>
      </p>
    </div>
  )
}

type NumbersProps = { readonly numbers: Numbers; readonly crisisFirst?: boolean }

export function NumbersToCall({ numbers, crisisFirst = false }: NumbersProps) {
  const say = useAskSay()
  const usual = [
    { name: say('ask-number-emergency'), number: numbers.emergency },
    { name: say('ask-number-cancer-line'), number: numbers.cancerLine },
  ]
  const crisis = { name: say('ask-number-crisis-line'), number: numbers.crisisLine }
  const set = (crisisFirst ? [crisis, ...usual] : [...usual, crisis]).filter(({ number }) => isSet(number))
  if (set.length === 0) return <p>{say('ask-number-none')}</p>
  return (
    <ul className="plain ask-numbers">
      {set.map(({ name, number }) => (
        <li key={name}>
          {name}: <a href={`tel:${number.replaceAll(/[^+\d]/gu, '')}`}>{number}</a>
        </li>
      ))}
    </ul>
  )
}
