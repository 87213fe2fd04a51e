/** What the service did, month by month, for everyone: section 6 of the specification. */
import type { Count, MonthReport, Wait } from '../views/month-report.ts'
import { html, type Safe } from './html.ts'
import { frame } from './public-frame.ts'

const monthWords = (month: string): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )
const countWords = (count: Count): string => (count.kind === 'about' ? `about ${count.n}` : 'fewer than 11')
const minutesWords = (minutes: number): string =>
  minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 6) / 10} hours`

export const serviceReportPage = (months: readonly MonthReport[], site: string): string =>
  frame(
    'How we did',
    html`<h1>How we did</h1>
<p>What ${site} did with the questions people sent, month by month. Numbers are rounded, and small ones are not shown.</p>
${months.length === 0 ? html`<p>No month is over yet in which somebody asked.</p>` : months.map(monthPart)}`,
  )

const line = (what: string, said: string): Safe => html`<tr><th scope="row">${what}</th><td>${said}</td></tr>`

const waitLines = (what: string, wait: Wait): Safe =>
  wait === undefined
    ? line(what, 'too few to say')
    : line(what, `half within ${minutesWords(wait.half)}, 9 in 10 within ${minutesWords(wait.nineInTen)}`)

const monthPart = (one: MonthReport): Safe => html`<section><h2>${monthWords(one.month)}</h2>
<table><caption>Questions in ${monthWords(one.month)}</caption><tbody>
${line('Asked', countWords(one.asked))}
${line('Answered', countWords(one.answered))}
${line('Answered on time', countWords(one.onTime))}
${line('Late', countWords(one.late))}
${line('Declined', countWords(one.declined))}
${line('Held for danger', countWords(one.dangerHolds))}
${line('Answers corrected', countWords(one.corrections))}
${waitLines('Wait for an answer, in opening hours', one.waitForAnswer)}
${waitLines('Wait until a person looked, after danger', one.waitForLook)}
</tbody></table></section>`
