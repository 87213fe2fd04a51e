/** What Herald read: each fact with its words, what the person said herself, and what could not be understood. */
import type { EvidenceInWords } from '../desk/brief-in-words.ts'
import type { FindingInWords, Opened } from '../desk/desk.ts'
import { useDesk } from '../desk/desk-context.tsx'
import { DeleteEverything } from '../kit/delete-everything.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Evidence } from '../kit/evidence.tsx'
import { Findings } from '../kit/findings.tsx'
import { Gate } from '../kit/gate.tsx'
import { Link } from '../kit/link.tsx'
import { PersonWords } from '../kit/person-words.tsx'
import { Section } from '../kit/section.tsx'
import { TakeBack } from '../kit/take-back.tsx'
import { useSay } from '../words/language.tsx'

/** What she says about each place looks as it does beside a report. */
const styles = new URL('../styles/report.css', import.meta.url).href

export function RecordScreen({ opened }: { readonly opened: Opened }) {
  const say = useSay()
  const { record, person, brief, findings, own, keeping } = opened
  const facts = onlyOnce(brief.answers.flatMap(({ restsOn }) => restsOn))
  const important = findings.filter((finding) => !isAside(finding))
  const aside = findings.filter(isAside)
  return (
    <>
      <link rel="stylesheet" href={styles} precedence="screen" />
      <h1 tabIndex={-1}>{say('record-heading')}</h1>
      {opened.report.kind === 'report' ? (
        <p>
          {say('report-part')} <Link to={{ kind: 'report' }}>{say('report-line-read')}</Link>
        </p>
      ) : null}
      {record.kind === 'none' ? (
        opened.report.kind === 'report' ? null : (
          <p className="lead">{say('record-none')}</p>
        )
      ) : (
        <p className="lead">
          <PersonWords person={person} />. {say('record-entries', { entries: person.entries })}
        </p>
      )}
      {record.kind === 'files' ? <p className="quiet">{record.names.join(', ')}</p> : null}
      {opened.breastCancer === 'no' ? <p className="note">{say('record-no-breast-cancer')}</p> : null}
      <p>
        <Link to={{ kind: 'answers' }} className="button">
          {say('form-see')}
        </Link>
      </p>
      {opened.gated.closed
        .filter((gate) => gate !== 'not-working')
        .slice(0, 1)
        .map((gate) => (
          <Gate key={gate} gate={gate} />
        ))}
      <Section title={say('record-facts')} line="solid">
        {facts.length === 0 ? null : <p>{say('record-check')}</p>}
        {facts.length === 0 ? (
          <p>{say('record-facts-none')}</p>
        ) : (
          <Evidence of={facts} checks={opened.mine.places} />
        )}
      </Section>
      <LeftOut opened={opened} />
      {own.length === 0 ? null : <OwnAnswers opened={opened} />}
      {findings.length === 0 ? null : (
        <Section title={say('record-findings')} line="dotted">
          <p>{say(important.length === 0 ? 'record-findings-small' : 'record-findings-why')}</p>
          <Findings of={important} />
          {aside.length === 0 ? null : (
            <Disclosure title={say('record-findings-aside', { count: aside.length })}>
              <Findings of={aside} />
            </Disclosure>
          )}
        </Section>
      )}
      <Section title={say('record-device')}>
        <p>{say(`keeping-${keeping}`)}</p>
        <DeleteEverything />
      </Section>
    </>
  )
}

/** What she called wrong: no answer rests on it any more. */
function LeftOut({ opened }: { readonly opened: Opened }) {
  const say = useSay()
  const { send } = useDesk()
  const wrong = opened.mine.places.filter(({ verdict }) => verdict === 'wrong')
  if (wrong.length === 0) return null
  return (
    <Section title={say('record-left-out')} line="dotted">
      <p className="left-out" tabIndex={-1}>
        {say('record-left-out-why')}
      </p>
      <ul className="plain">
        {wrong.map((place) => (
          <li key={`${place.resource} ${place.path} ${place.words}`}>
            <q translate="no">{place.words}</q>{' '}
            <button
              type="button"
              className="link"
              aria-label={say('record-back-what', { what: place.words })}
              onClick={() => void send({ kind: 'mine', step: { kind: 'uncheck-place', place } })}
            >
              {say('record-back')}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <Link to={{ kind: 'missing' }}>{say('record-left-out-right')}</Link>
      </p>
    </Section>
  )
}

function OwnAnswers({ opened }: { readonly opened: Opened }) {
  const say = useSay()
  return (
    <Section title={say('record-own')} line="solid">
      <ul className="evidence">
        {opened.own.map(({ fact, what, said }) => (
          <li key={fact}>
            <p className="fact">{said}</p>
            <p className="quiet">{what}</p>
            <TakeBack facts={[fact]} label={say('record-take-back-what', { what })} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Said, but not for the first look: nothing of it can change an answer. */
const isAside = ({ kind }: FindingInWords): boolean => kind === 'skipped' || kind === 'note'

const onlyOnce = (facts: readonly EvidenceInWords[]): readonly EvidenceInWords[] => [
  ...new Map(facts.map((evidence) => [evidence.fact, evidence])).values(),
]
