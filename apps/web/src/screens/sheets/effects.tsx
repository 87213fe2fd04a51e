/** Side effects of her plan: what people notice, when to call, when in the round, what helps; numbers only if she asks. */
import { sentences } from '@herald/content-en/screens/effects'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useDesk } from '../../desk/desk-context.tsx'
import type { EffectsChoice, EffectsInWords } from '../../desk/sheets/effects.ts'
import { useSheet } from '../../desk/use-sheet.ts'
import { Disclosure } from '../../kit/disclosure.tsx'
import { Link } from '../../kit/link.tsx'
import { Section } from '../../kit/section.tsx'
import { List, Paragraphs } from '../../kit/sentences.tsx'
import type { Say } from '../../words/say.ts'
import { useScreenSay } from '../../words/use-screen-say.ts'
import { EffectLines, Trial } from './effects/trial.tsx'

export function EffectsScreen() {
  const say = useScreenSay(sentences)
  const effects = useSheet({ kind: 'sheet', name: 'effects', ask: { kind: 'look' } })
  return (
    <div className="effects">
      <h1 tabIndex={-1}>{say('effects-heading')}</h1>
      <p className="lead">{say('effects-lead')}</p>
      {effects === undefined ? (
        <p className="quiet" role="status">
          {say('waiting')}
        </p>
      ) : (
        <>
          <p>
            <Link to={{ kind: 'sheet', name: 'diary' }} className="button">
              {say('effects-diary')}
            </Link>
          </p>
          {effects.passages.map(({ title, lines }) => (
            <Section key={title} title={title}>
              <List of={lines} />
            </Section>
          ))}
          <Section title={say('effects-numbers')}>
            <Numbers effects={effects} say={say} />
          </Section>
          <Section title={say('effects-care')}>
            {effects.lookingAfter.map(({ title, lines }) => (
              <Disclosure key={title} title={title}>
                <List of={lines} />
              </Disclosure>
            ))}
          </Section>
        </>
      )}
    </div>
  )
}

type Props = { readonly effects: EffectsInWords; readonly say: Say }

/** In the order of patient-words, of one size, none of them preset. */
const choices = ['words', 'shown', 'later'] as const

function Numbers({ effects, say }: Props) {
  const { send } = useDesk()
  const [isChoosing, setIsChoosing] = useState(false)
  const [turns, setTurns] = useState(0)
  const start = useRef<HTMLDivElement>(null)
  const { choice, numbers } = effects
  useEffect(() => {
    // The button that she pressed is gone: focus goes to what it brought.
    if (turns > 0) start.current?.focus()
  }, [turns])
  const choose = async (next: EffectsChoice): Promise<void> => {
    await send({ kind: 'sheet', name: 'effects', ask: { kind: 'choose', choice: next } })
    setIsChoosing(false)
    setTurns((before) => before + 1)
  }
  return (
    <div className="numbers" ref={start} tabIndex={-1}>
      {choice === 'unset' || isChoosing ? (
        <>
          <p>{say('effects-ask')}</p>
          <p className="quiet">{say('effects-ask-what')}</p>
          <div className="numbers-choices">
            {choices.map((each) => (
              <button key={each} type="button" className="secondary" onClick={() => void choose(each)}>
                {say(`effects-choose-${each}`)}
              </button>
            ))}
          </div>
        </>
      ) : (
        <>
          {choice === 'later' ? <p>{say('effects-later')}</p> : null}
          {choice === 'words' ? <p>{say('effects-words')}</p> : null}
          {numbers.kind === 'shown' ? (
            <Shown numbers={numbers} say={say}>
              <button type="button" className="secondary" onClick={() => void choose('words')}>
                {say('effects-hide')}
              </button>
            </Shown>
          ) : (
            <button type="button" className="link" onClick={() => setIsChoosing(true)}>
              {say('effects-change')}
            </button>
          )}
        </>
      )}
    </div>
  )
}

type ShownProps = {
  readonly numbers: Extract<EffectsInWords['numbers'], { readonly kind: 'shown' }>
  readonly say: Say
  readonly children: ReactNode
}

/** Never on paper: a printed page is read by others. */
function Shown({ numbers, say, children }: ShownProps) {
  return (
    <div className="numbers-shown on-screen">
      <Paragraphs of={numbers.before} />
      <p>
        {say('effects-if-hard')} <Link to={{ kind: 'help' }}>{say('effects-talk')}</Link>
      </p>
      {children}
      <ul className="plain effects-key">
        <li className="effects-key-full">{say('effects-full')}</li>
        <li className="effects-key-empty">{say('effects-empty')}</li>
      </ul>
      {numbers.plans.map(({ name, trials, none }) => (
        <section key={name} className="effects-plan" aria-label={name}>
          <h3>{name}</h3>
          <Paragraphs of={none} />
          {trials.map((trial) => (
            <Trial key={trial.id} trial={trial} say={say} />
          ))}
        </section>
      ))}
      {numbers.later.length === 0 ? null : (
        <>
          <h3>{say('effects-come-later')}</h3>
          <EffectLines of={numbers.later} say={say} />
        </>
      )}
      {children}
    </div>
  )
}
