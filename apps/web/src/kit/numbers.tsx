/**
 * Survival numbers: first the question, closed, then only as much as she chose (patient-words PW21).
 *
 * What she did not choose is not hidden here: the worker has not made it.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useDesk } from '../desk/desk-context.tsx'
import type { NumbersAnswer, NumbersChoice, NumbersInWords, NumbersYear } from '../desk/numbers-in-words.ts'
import { useSettings } from '../settings/settings-context.tsx'
import { today } from '../today.ts'
import { useSay } from '../words/language.tsx'
import { Disclosure } from './disclosure.tsx'
import { Link } from './link.tsx'
import { NumbersShown } from './numbers-shown.tsx'
import { Section } from './section.tsx'
import { Paragraphs } from './sentences.tsx'

/** Where the years start: the middle of the three. */
const firstYear: NumbersYear = 10

export function Numbers({ numbers }: { readonly numbers: NumbersInWords }) {
  const say = useSay()
  const { send } = useDesk()
  const [isChoosing, setIsChoosing] = useState(false)
  const [turns, setTurns] = useState(0)
  const start = useRef<HTMLDivElement>(null)
  const { choice, answer } = numbers
  useEffect(() => {
    // The button that she pressed is gone: focus goes to what it brought.
    if (turns > 0) start.current?.focus()
  }, [turns])
  const year = answer.kind === 'shown' ? answer.year : firstYear
  const choose = async (next: NumbersChoice): Promise<void> => {
    await send({ kind: 'choose-numbers', choice: next, year })
    setIsChoosing(false)
    setTurns((before) => before + 1)
  }
  const hide = (): void => void choose({ kind: 'words' })
  return (
    <Section title={say('survival-section')}>
      <div className="numbers" ref={start} tabIndex={-1}>
        {choice.kind === 'unset' ? (
          <Disclosure title={numbers.question} className="disclosure on-screen">
            <p>{say('survival-before-choice')}</p>
            <ForOther>
              <Choices labels={numbers.labels} choose={choose} />
            </ForOther>
          </Disclosure>
        ) : (
          <>
            {choice.kind === 'later' ? <p className="on-screen">{say('survival-later')}</p> : null}
            <Answer
              answer={answer}
              hide={hide}
              showYear={(next) => void send({ kind: 'choose-numbers', choice, year: next })}
            />
            {isChoosing ? (
              <div className="on-screen numbers-again">
                <p>{numbers.question}</p>
                <ForOther>
                  <Choices labels={numbers.labels} choose={choose} />
                </ForOther>
              </div>
            ) : (
              <p className="on-screen">
                <button type="button" className="link" onClick={() => setIsChoosing(true)}>
                  {say('survival-change')}
                </button>
              </p>
            )}
          </>
        )}
      </div>
    </Section>
  )
}

/** Nobody sees another person's survival numbers without that person's word (patient-words section 4). */
export function ForOther({ children }: { readonly children: ReactNode }) {
  const say = useSay()
  const { settings } = useSettings()
  const [isAllowed, setIsAllowed] = useState(false)
  if (settings.asker === 'me') return children
  return (
    <>
      <p>{say('survival-for-other')}</p>
      <label className="choice choice-plain">
        <input
          type="checkbox"
          checked={isAllowed}
          onChange={({ currentTarget }) => setIsAllowed(currentTarget.checked)}
        />
        <span>{say('survival-for-other-yes')}</span>
      </label>
      {isAllowed ? children : null}
    </>
  )
}

type ChoicesProps = {
  readonly labels: NumbersInWords['labels']
  readonly choose: (choice: NumbersChoice) => Promise<void>
}

/** In the order of patient-words, of one size, none of them first in looks. */
function Choices({ labels, choose }: ChoicesProps) {
  const choices: readonly (readonly [string, () => NumbersChoice])[] = [
    [labels.words, () => ({ kind: 'words' })],
    [labels.adds, () => ({ kind: 'shown', depth: 'what treatment adds' })],
    [labels.everything, () => ({ kind: 'shown', depth: 'everything' })],
    [labels.later, () => ({ kind: 'later', day: today() })],
  ]
  return (
    <div className="numbers-choices">
      {choices.map(([label, choice]) => (
        <button key={label} type="button" className="secondary" onClick={() => void choose(choice())}>
          {label}
        </button>
      ))}
    </div>
  )
}

type AnswerProps = {
  readonly answer: NumbersAnswer
  readonly hide: () => void
  readonly showYear: (year: NumbersYear) => void
}

function Answer({ answer, hide, showYear }: AnswerProps) {
  const say = useSay()
  switch (answer.kind) {
    case 'nothing':
      return null
    case 'words':
      return <Paragraphs of={answer.sentences.length === 0 ? [say('survival-team')] : answer.sentences} />
    case 'refused':
      return (
        <>
          <h3>{say('survival-no-number')}</h3>
          <Paragraphs of={answer.sentences} />
          <p>{say('survival-team')}</p>
          {answer.canBeSettled ? (
            <p className="on-screen">
              <Link to={{ kind: 'missing' }}>{say('survival-missing')}</Link>
            </p>
          ) : null}
        </>
      )
    case 'shown':
      return <NumbersShown shown={answer} hide={hide} showYear={showYear} />
  }
}
