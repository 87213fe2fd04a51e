/** Before news that may be hard: a warning, a question, and three answers of one size (patient-words section 6). */
import type { GateChoice, GateName } from '@herald/brief/gates'
import { sentences } from '@herald/content-en/screens/gate'
import { useDesk } from '../desk/desk-context.tsx'
import { useSettings } from '../settings/settings-context.tsx'
import { today } from '../today.ts'
import { useScreenSay } from '../words/use-screen-say.ts'
import { Link } from './link.tsx'

type Props = {
  readonly gate: GateName
  /** Where focus goes on from, once she has chosen; the heading of the screen unless told. */
  readonly goOn?: () => void
}

export function Gate({ gate, goOn = toHeading }: Props) {
  const say = useScreenSay(sentences)
  const { state, send } = useDesk()
  const { settings } = useSettings()
  if (state.opened.kind === 'nothing') return null
  const chosen = state.opened.mine.gates[gate]?.choice
  const asOf = state.opened.brief.asOf
  const isReport = gate === 'new-report'
  const choose = async (choice: GateChoice['choice']): Promise<void> => {
    // The later of the two days: a made-up person's record is read as of a day of its own.
    const day = [today(), asOf].toSorted().at(-1) ?? asOf
    await send({ kind: 'mine', step: { kind: 'gate', gate, choice: { choice, day } } })
    goOn()
  }
  return (
    <div className="gate">
      <p className="gate-question">{say(`gate-${gate}`)}</p>
      {settings.asker === 'someone else' ? <p>{say('gate-other')}</p> : null}
      <div className="buttons">
        <button type="button" className="secondary" onClick={() => void choose('open')}>
          {say(isReport ? 'gate-now' : 'gate-yes')}
        </button>
        <button type="button" className="secondary" onClick={() => void choose('later')}>
          {say(isReport ? 'gate-with-team' : 'gate-later')}
        </button>
        <button type="button" className="secondary" onClick={() => void choose('with someone')}>
          {say('gate-with-someone')}
        </button>
      </div>
      <div role="status">
        {chosen === 'later' ? <p>{say(isReport ? 'gate-then-with-team' : 'gate-then-later')}</p> : null}
        {chosen === 'with someone' ? <p>{say('gate-then-with-someone')}</p> : null}
      </div>
      {isReport ? (
        <p className="quiet">
          {say('gate-talk')} <Link to={{ kind: 'help' }}>{say('nav-help')}</Link>
        </p>
      ) : null}
    </div>
  )
}

const toHeading = (): void => document.querySelector('h1')?.focus()

/** On a part that she opened: the way to close it again. */
export function CloseAgain({ gate }: { readonly gate: GateName }) {
  const say = useScreenSay(sentences)
  const { send } = useDesk()
  const close = async (): Promise<void> => {
    await send({
      kind: 'mine',
      step: { kind: 'gate', gate, choice: { choice: 'later', day: today() } },
    })
    toHeading()
  }
  return (
    <p className="quiet on-screen">
      {say('gate-read-before')}{' '}
      <button type="button" className="link" onClick={() => void close()}>
        {say('gate-close')}
      </button>
    </p>
  )
}
