/** The report with the words that were read marked in it, and each fact to be checked beside it. */
import type { Opened } from '../desk/desk.ts'
import { useDesk } from '../desk/desk-context.tsx'
import { Gate } from '../kit/gate.tsx'
import { Link } from '../kit/link.tsx'
import { Section } from '../kit/section.tsx'
import { FactCheck } from '../report/fact-check.tsx'
import type { ReportInWords } from '../report/report-in-words.ts'
import { useReportSay } from '../report/report-say.ts'
import { ReportText } from '../report/report-text.tsx'
import { checkOf } from '../report/review.ts'

/** Its styles come with it, not with every page. */
const styles = new URL('../styles/report.css', import.meta.url).href

export function ReportScreen({ opened }: { readonly opened: Opened }) {
  const say = useReportSay()
  const { report, keeping } = opened
  if (report.kind === 'none')
    return (
      <>
        <h1 tabIndex={-1}>{say('report-heading')}</h1>
        <p className="lead">{say('report-none')}</p>
        <p>
          <Link to={{ kind: 'paste' }} className="button">
            {say('start-paste')}
          </Link>
        </p>
      </>
    )
  if (opened.gated.report !== 'none')
    return (
      <>
        <h1 tabIndex={-1}>{say('report-heading')}</h1>
        <Gate gate={opened.gated.report} />
        <TakeAway />
      </>
    )
  return (
    <>
      <link rel="stylesheet" href={styles} precedence="screen" />
      <h1 tabIndex={-1}>{say('report-heading')}</h1>
      <p className="lead">{say(report.facts.length === 0 ? 'report-nothing' : 'report-lead')}</p>
      {report.standsApart ? <p className="note">{say('report-apart')}</p> : null}
      <Toolbar report={report} keeping={keeping} />
      <div className="report">
        <div className="report-side">
          <h2 id="report-text-name">{say('report-text')}</h2>
          <ReportText report={report} labelledBy="report-text-name" />
        </div>
        <div className="report-side">
          <h2>{say('report-facts', { count: report.facts.length })}</h2>
          <p className="quiet">{say('report-facts-how')}</p>
          <ul className="plain fact-checks">
            {report.facts.map((read) => (
              <FactCheck
                key={`${read.tumour} ${read.fact}`}
                read={read}
                check={checkOf(report.checks, read.tumour, read.fact)}
              />
            ))}
          </ul>
        </div>
      </div>
      <ToLookAt report={report} />
      <Section title={say('record-device')}>
        <p>{say(`keeping-${keeping}`)}</p>
        <TakeAway />
      </Section>
    </>
  )
}

function Toolbar({
  report,
  keeping,
}: {
  readonly report: ReportInWords
  readonly keeping: Opened['keeping']
}) {
  const say = useReportSay()
  return (
    <>
      <p role="status" className="quiet">
        {say('report-checked', { count: report.checks.length, from: report.facts.length })}{' '}
        {keeping === 'kept' ? say('report-saved') : ''}
      </p>
      <p>
        <Link to={{ kind: 'answers' }} className="button">
          {say('continue')}
        </Link>
      </p>
    </>
  )
}

/** What the reader could not settle. A conflict stands with its fact as well, with both places. */
function ToLookAt({ report }: { readonly report: ReportInWords }) {
  const say = useReportSay()
  if (report.findings.length === 0) return null
  return (
    <Section title={say('record-findings')} line="dotted">
      <ul className="plain findings">
        {report.findings.map(({ kind, message, spans }) => (
          <li key={`${kind} ${message}`}>
            <p>
              <strong>{say(`report-finding-${kind}`)}</strong>
            </p>
            <p>{message}</p>
            {kind === 'conflict'
              ? null
              : spans.map(({ start, end }) => (
                  <p key={start} className="quoted">
                    {report.text.slice(start, end)}
                  </p>
                ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function TakeAway() {
  const say = useReportSay()
  const { send } = useDesk()
  return (
    <button type="button" className="link" onClick={() => void send({ kind: 'take-report-away' })}>
      {say('report-take-away')}
    </button>
  )
}
