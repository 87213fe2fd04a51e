/** My answers: fifteen questions at a glance, each with how much is known. */
import type { QuestionId } from '@herald/brief/brief'
import type { AnswerInWords } from '../desk/brief-in-words.ts'
import { type Opened } from '../desk/desk.ts'
import { Danger } from '../kit/danger.tsx'
import { Gate } from '../kit/gate.tsx'
import { Link } from '../kit/link.tsx'
import { RecordLine } from '../kit/record-line.tsx'
import { Section } from '../kit/section.tsx'
import { Paragraphs } from '../kit/sentences.tsx'
import { StandingMark } from '../kit/standing-mark.tsx'
import { saidBy } from '../said-by.ts'
import { useSay } from '../words/language.tsx'

const groups = [
  { title: 'answers-cancer', ids: ['q01', 'q02', 'q03'] },
  { title: 'answers-treatment', ids: ['q04', 'q05', 'q06', 'q07', 'q08', 'q10', 'q11', 'q12', 'q13'] },
  { title: 'answers-life', ids: ['q09', 'q14', 'q15'] },
] as const satisfies readonly { readonly title: string; readonly ids: readonly QuestionId[] }[]

export function AnswersScreen({ opened }: { readonly opened: Opened }) {
  const say = useSay()
  const { brief } = opened
  const [mostUseful] = brief.missing
  return (
    <>
      <h1 tabIndex={-1}>{say('answers-heading')}</h1>
      <RecordLine opened={opened} />
      <Danger flags={brief.redFlags} />
      {opened.gated.closed.includes('new-report') ? <Gate gate="new-report" /> : null}
      {opened.record.kind === 'none' ? null : <Paragraphs of={brief.about} className="lead" />}
      {mostUseful === undefined ? (
        <p>{say('missing-nothing')}</p>
      ) : (
        <aside className="next" aria-label={say('nav-missing')}>
          <p>
            <span className="quiet block">{say('answers-missing', { count: brief.missing.length })}</span>
            <strong>{mostUseful.what}</strong>
          </p>
          <Link to={{ kind: 'missing' }} className="tall">
            {say('answers-missing-link')}
          </Link>
        </aside>
      )}
      <News opened={opened} />
      {groups.map(({ title, ids }) => (
        <Section key={title} title={say(title)}>
          <ul className="answers">
            {brief.answers
              .filter(({ id }) => ids.some((each) => each === id))
              .map((answer) => (
                <Row key={answer.id} answer={answer} />
              ))}
          </ul>
        </Section>
      ))}
    </>
  )
}

/** What she has read before and now reads differently; and where to go on. */
function News({ opened }: { readonly opened: Opened }) {
  const say = useSay()
  const { answers } = opened.brief
  const { read } = opened.mine
  const news = answers.filter((answer) => read[answer.id] !== undefined && read[answer.id] !== saidBy(answer))
  const unread = answers.find(({ id, closed }) => read[id] === undefined && closed === 'no')
  return (
    <>
      {news.length === 0 ? null : (
        <div className="changed">
          <h2>{say('answers-new')}</h2>
          <ul className="list">
            {news.map(({ id, question }) => (
              <li key={id}>
                <Link to={{ kind: 'answer', id }}>{question}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="answers-ways on-screen">
        {unread === undefined ? null : (
          <Link to={{ kind: 'answer', id: unread.id }} className="button">
            {say(Object.keys(read).length === 0 ? 'answers-first' : 'answers-go-on')}
          </Link>
        )}
        <Link to={{ kind: 'sheet', name: 'visit' }}>{say('answers-visit')}</Link>
      </p>
    </>
  )
}

function Row({ answer }: { readonly answer: AnswerInWords }) {
  const say = useSay()
  const { id, question, standing, headline, open, closed } = answer
  const missing = open.find(({ secondLook }) => !secondLook)
  return (
    <li className="row">
      <h3>
        <Link to={{ kind: 'answer', id }}>{question}</Link>
      </h3>
      <p className={closed === 'no' ? 'row-headline' : 'row-headline quiet'}>{headline[0]}</p>
      <p className="row-foot">
        {closed === 'no' ? <StandingMark standing={standing} /> : null}
        {standing === 'open' && missing !== undefined ? (
          <span className="quiet">{say('answers-missing-fact', { what: missing.what })}</span>
        ) : null}
      </p>
    </li>
  )
}
