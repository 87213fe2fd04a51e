/** One question, answered from her facts: what we say, why, what is open, and what she can do about it. */

import { type QuestionId, questionIds } from '@herald/brief/brief'
import { useEffect } from 'react'
import type { AnswerInWords, CitationInWords, PassageInWords } from '../desk/brief-in-words.ts'
import type { Opened } from '../desk/desk.ts'
import { useDesk } from '../desk/desk-context.tsx'
import type { NumbersInWords } from '../desk/numbers-in-words.ts'
import { Citations } from '../kit/citations.tsx'
import { Contested } from '../kit/contested.tsx'
import { Danger } from '../kit/danger.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Evidence } from '../kit/evidence.tsx'
import { CloseAgain, Gate } from '../kit/gate.tsx'
import { Link } from '../kit/link.tsx'
import { Numbers } from '../kit/numbers.tsx'
import { OpenPoints } from '../kit/open-points.tsx'
import { Options } from '../kit/options.tsx'
import { Places } from '../kit/places.tsx'
import { RecordLine } from '../kit/record-line.tsx'
import { Section } from '../kit/section.tsx'
import { List, Paragraphs } from '../kit/sentences.tsx'
import { StandingMark } from '../kit/standing-mark.tsx'
import { VisitTicks } from '../kit/visit-ticks.tsx'
import type { Route } from '../routes.ts'
import { saidBy } from '../said-by.ts'
import { useSay } from '../words/language.tsx'

type Props = { readonly route: Route; readonly opened: Opened }

export function OneAnswerScreen({ route, opened }: Props) {
  return route.kind === 'answer' ? <OneAnswer opened={opened} id={route.id} /> : null
}

function OneAnswer({ opened, id }: { readonly opened: Opened; readonly id: QuestionId }) {
  const say = useSay()
  const { brief } = opened
  const answer = brief.answers.find((each) => each.id === id)
  if (answer === undefined) throw new Error(`The brief has no answer ${id}.`)
  const { send } = useDesk()
  const [first, ...more] = answer.headline
  const { closed } = answer
  const said = saidBy(answer)
  const isRead = closed !== 'no' || opened.mine.read[id] === said
  useEffect(() => {
    if (!isRead) void send({ kind: 'mine', step: { kind: 'read-answer', id, said } })
  }, [isRead, id, said, send])
  return (
    <article>
      <p className="crumb">
        <Link to={{ kind: 'answers' }}>{say('answer-all')}</Link>
        <span className="quiet">{say('answer-place', { number: questionIds.indexOf(id) + 1 })}</span>
      </p>
      <h1 tabIndex={-1}>{answer.question}</h1>
      <RecordLine opened={opened} />
      {closed === 'no' ? (
        <>
          <div className="headline">
            <StandingMark standing={answer.standing} />
            <p className="headline-first">{first}</p>
            <Paragraphs of={more} />
          </div>
          <Danger flags={answer.redFlags} />
          {id === 'q02' ? <Places of={brief.places} /> : null}
          <Parts
            answer={answer}
            numbers={opened.numbers}
            lookingAfter={id === feelsId ? brief.lookingAfter : []}
          />
          {answer.canClose === 'no' ? null : <CloseAgain gate={answer.canClose} />}
        </>
      ) : (
        <>
          <Danger flags={answer.redFlags} />
          <Gate gate={closed} />
        </>
      )}
      <Neighbours id={id} brief={brief.answers} />
    </article>
  )
}

/** Where living with and without treatment is what the question asks, and where it is close by. */
const asksNumbers: readonly QuestionId[] = ['q05', 'q12']
const nearNumbers: readonly QuestionId[] = ['q03']
/** Where trials are what the question asks. */
const asksTrials: readonly QuestionId[] = ['q08']

/** Where looking after yourself stands. */
const feelsId: QuestionId = 'q07'

type PartsProps = {
  readonly answer: AnswerInWords
  readonly numbers: NumbersInWords
  readonly lookingAfter: readonly PassageInWords[]
}

function Parts({ answer, numbers, lookingAfter }: PartsProps) {
  const say = useSay()
  const { points, passages, restsOn, options, contested, open, unknown, actions, ask, sources } = answer
  return (
    <>
      {points.length === 0 ? null : (
        <Section title={say('answer-means')}>
          <Paragraphs of={points} />
        </Section>
      )}
      {passages.map(({ title, lines }) => (
        <Section key={title} title={title}>
          <List of={lines} />
        </Section>
      ))}
      <LookingAfter of={lookingAfter} />
      <Section title={say('answer-why')} line="solid">
        {restsOn.length === 0 ? <p>{say('answer-why-nothing')}</p> : <Evidence of={restsOn} />}
      </Section>
      {options.length === 0 ? null : (
        <Section title={say('answer-options')}>
          <p className="quiet">{say('answer-options-note')}</p>
          <Options of={options} />
        </Section>
      )}
      {contested.length === 0 ? null : (
        <Section title={say('contested-heading')}>
          <Contested of={contested} />
        </Section>
      )}
      {asksNumbers.includes(answer.id) ? <Numbers numbers={numbers} /> : null}
      {nearNumbers.includes(answer.id) ? (
        <Section title={say('survival-section')}>
          <p className="on-screen">
            <Link to={{ kind: 'answer', id: 'q05' }}>{say('survival-see-treatment')}</Link>
          </p>
        </Section>
      ) : null}
      {answer.id === feelsId ? (
        <Section title={say('answer-effects')}>
          <p>{say('answer-effects-how')}</p>
          <p className="on-screen buttons">
            <Link to={{ kind: 'sheet', name: 'effects' }} className="button">
              {say('answer-effects-open')}
            </Link>
            <Link to={{ kind: 'sheet', name: 'diary' }}>{say('answer-diary-open')}</Link>
          </p>
        </Section>
      ) : null}
      {asksTrials.includes(answer.id) ? (
        <Section title={say('answer-trials')}>
          <p>{say('answer-trials-how')}</p>
          <p className="on-screen">
            <Link to={{ kind: 'sheet', name: 'trials' }} className="button">
              {say('answer-trials-open')}
            </Link>
          </p>
        </Section>
      ) : null}
      {open.length === 0 ? null : (
        <Section title={say('answer-open')} line="dotted">
          <OpenPoints of={open} />
        </Section>
      )}
      <Section title={say('answer-unknown')} line="dotted">
        <List of={unknown} />
      </Section>
      {actions.length === 0 ? null : (
        <Section title={say('answer-do')}>
          <List of={actions} />
        </Section>
      )}
      {ask.length === 0 ? null : (
        <Section title={say('answer-ask')}>
          <VisitTicks questions={ask} />
        </Section>
      )}
      <Section title={say('answer-sources')}>
        <Sources of={sources} />
      </Section>
    </>
  )
}

/** Beside how treatment feels: what she can do for herself, a matter at a time. */
function LookingAfter({ of }: { readonly of: readonly PassageInWords[] }) {
  const say = useSay()
  if (of.length === 0) return null
  return (
    <Section title={say('looking-after')}>
      {of.map(({ title, lines }) => (
        <Disclosure key={title} title={title}>
          <List of={lines} />
        </Disclosure>
      ))}
    </Section>
  )
}

/** A few sources are shown. A long list is one press away, so that it does not bury what follows. */
function Sources({ of }: { readonly of: readonly CitationInWords[] }) {
  const say = useSay()
  if (of.length === 0) return <p>{say('answer-sources-none')}</p>
  if (of.length <= 4) return <Citations of={of} />
  return (
    <Disclosure title={say('answer-sources-show', { count: of.length })}>
      <Citations of={of} />
    </Disclosure>
  )
}

type NeighboursProps = { readonly id: QuestionId; readonly brief: readonly AnswerInWords[] }

function Neighbours({ id, brief }: NeighboursProps) {
  const say = useSay()
  const at = brief.findIndex((answer) => answer.id === id)
  const previous = at > 0 ? brief[at - 1] : undefined
  const next = brief[at + 1]
  return (
    <nav className="neighbours" aria-label={say('answer-neighbours')}>
      {previous === undefined ? null : (
        <Link to={{ kind: 'answer', id: previous.id }} className="neighbour">
          <span className="quiet block">{say('answer-previous')}</span>
          {previous.question}
        </Link>
      )}
      {next === undefined ? null : (
        <Link to={{ kind: 'answer', id: next.id }} className="neighbour neighbour-next">
          <span className="quiet block">{say('answer-next')}</span>
          {next.question}
        </Link>
      )}
    </nav>
  )
}
