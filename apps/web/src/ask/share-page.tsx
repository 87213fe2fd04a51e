/** Which facts go along: each off until she turns it on, and the exact lines that would be sent. */
import type { SharedFact } from '@herald/api'
import { type Asking, chosenFacts } from './asking.ts'
import { Tick } from './before-page.tsx'
import { FactLines } from './fact-lines.tsx'
import { PageForm } from './parts.tsx'
import type { Place } from './place.ts'
import { labelsOf, type Shareable } from './shareable.ts'
import { useAskSay } from './words.ts'

type Props = {
  readonly asking: Asking
  readonly facts: Shareable
  readonly back: Place
  readonly onChange: (change: Partial<Asking>) => void
  readonly onDone: () => void
}

export function SharePage({ asking, facts, back, onChange, onDone }: Props) {
  const say = useAskSay()
  const chosen = chosenFacts(asking, [...facts.known, ...facts.unknown])
  const none = facts.known.length + facts.unknown.length === 0
  const groups = [
    { title: say('ask-share-list'), facts: facts.known },
    { title: say('ask-share-missing'), facts: facts.unknown },
  ].filter((group) => group.facts.length > 0)
  const turn = (label: string, on: boolean): void =>
    onChange({ shared: on ? [...asking.shared, label] : asking.shared.filter((each) => each !== label) })
  return (
    <>
      <h1 tabIndex={-1}>{say('ask-share-heading')}</h1>
      <p className="lead">{say('ask-share-why')}</p>
      <p>{say(none ? 'ask-share-none' : 'ask-share-off')}</p>
      <PageForm missing={[]} asking={asking} back={back} button={say('ask-continue')} onDone={onDone}>
        {groups.map((group) => (
          <Group key={group.title} {...group} shared={asking.shared} onTurn={turn} />
        ))}
        <section className="note ask-preview" aria-label={say('ask-share-preview')}>
          <h2>{say('ask-share-preview')}</h2>
          <p className="for-ears" role="status">
            {say('ask-share-count', { count: labelsOf(chosen).length })}
          </p>
          {chosen.length === 0 ? <p>{say('ask-share-preview-none')}</p> : <FactLines facts={chosen} />}
        </section>
      </PageForm>
    </>
  )
}

type GroupProps = {
  readonly title: string
  readonly facts: readonly SharedFact[]
  readonly shared: readonly string[]
  readonly onTurn: (label: string, on: boolean) => void
}

function Group({ title, facts, shared, onTurn }: GroupProps) {
  return (
    <fieldset className="field ask-facts">
      <legend>{title}</legend>
      {labelsOf(facts).map((label) => (
        <Tick key={label} is={shared.includes(label)} words={label} onChange={(on) => onTurn(label, on)} />
      ))}
    </fieldset>
  )
}
