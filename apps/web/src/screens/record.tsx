/** What Herald read: each fact with its words, what the person said herself, and what could not be understood. */
import type { ImportFinding } from '@herald/core/chart'
import type { EvidenceInWords } from '../desk/brief-in-words.ts'
import type { Opened } from '../desk/desk.ts'
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

export function RecordScreen({ opened }: { readonly opened: Opened }) {
  const say = useSay()
  const { record, person, brief, findings, own, keeping } = opened
  const facts = onlyOnce(brief.answers.flatMap(({ restsOn }) => restsOn))
  const important = findings.filter((finding) => !isAside(finding))
  const aside = findings.filter(isAside)
  return (
    <>
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
        {facts.length === 0 ? <p>{say('record-facts-none')}</p> : <Evidence of={facts} />}
      </Section>
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
const isAside = ({ kind }: ImportFinding): boolean => kind === 'skipped' || kind === 'note'

const onlyOnce = (facts: readonly EvidenceInWords[]): readonly EvidenceInWords[] => [
  ...new Map(facts.map((evidence) => [evidence.fact, evidence])).values(),
]
