/** A pathology report on the worker's desk: read from text or a file, checked by the person, joined to her chart. */
import { notReadInWords, reportFindingInWords, type Words } from '@herald/brief'
import type { Chart, Tumour } from '@herald/core/chart'
import { undated } from '@herald/core/chart'
import type { ChartPart, Evidence, PathologyReport } from '@herald/record/report'
import type { KeptReport, PlaceInReport, ReportGiven, ReportInWords } from '../report/report-in-words.ts'
import { type Check, reviewed, withCheck } from '../report/review.ts'

/** A report that was read, with what she says about it. */
export type ReportOnDesk = KeptReport & { readonly read: PathologyReport; readonly part: ChartPart }

type Refused = { readonly kind: 'refused'; readonly message: string }
export type ReportRead = { readonly kind: 'read'; readonly report: ReportOnDesk } | Refused

/** Reports are short; a file larger than this is another kind of file. */
const maximumBytes = 20 * 1024 * 1024

const refused = (message: string): Refused => ({ kind: 'refused', message })

/** Reads what the page handed over. The reader is loaded when the first report comes, and the PDF library after it. */
export async function readGiven(given: ReportGiven, words: Words): Promise<ReportRead> {
  switch (given.kind) {
    case 'text':
      return readText({ name: words({ id: 'import-your-report' }), text: given.text, checks: [] }, words)
    case 'file': {
      const { name } = given.file
      const text = await textOf(given.file, words)
      return text.kind === 'refused' ? text : readText({ name, text: text.text, checks: [] }, words)
    }
  }
}

/** Reads a text, new or kept. */
export async function readText({ name, text, checks }: KeptReport, words: Words): Promise<ReportRead> {
  const { readReport } = await import('@herald/record/report')
  const read = readReport(text)
  if (!read.ok) return refused(notReadInWords(read.error, words))
  return { kind: 'read', report: await onDesk({ name, text, checks }, read.value) }
}

/** The report with one more answer of hers. */
export const checked = (report: ReportOnDesk, check: Check): Promise<ReportOnDesk> =>
  onDesk({ ...report, checks: withCheck(report.checks, check) }, report.read)

async function onDesk(kept: KeptReport, read: PathologyReport): Promise<ReportOnDesk> {
  const { chartOf } = await import('@herald/record/report')
  const place = { document: kept.name, when: undated }
  return { ...kept, read, part: chartOf(reviewed(read, kept.checks), place) }
}

async function textOf(
  file: File,
  words: Words,
): Promise<{ readonly kind: 'text'; readonly text: string } | Refused> {
  if (file.size > maximumBytes)
    return refused(
      words({
        id: 'refused-report-size',
        values: { file: file.name, size: megabytes(file.size), most: megabytes(maximumBytes) },
      }),
    )
  const bytes = new Uint8Array(await file.arrayBuffer())
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (start.includes('%PDF-')) {
    const { pdfText } = await import('@herald/record/report-pdf')
    const text = await pdfText(bytes)
    return text.ok
      ? { kind: 'text', text: text.value }
      : refused(`${file.name}: ${notReadInWords(text.error, words)}`)
  }
  if (/\0/.test(start) && !/^(?:ÿþ|þÿ)/.test(start))
    return refused(words({ id: 'refused-report-kind', values: { file: file.name } }))
  return { kind: 'text', text: new TextDecoder(encodingOf(start)).decode(bytes) }
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0)

/** Notepad on Windows writes UTF-16 with a mark in front; everything else is read as UTF-8. */
const encodingOf = (start: string): string =>
  start.startsWith('ÿþ') ? 'utf-16le' : start.startsWith('þÿ') ? 'utf-16be' : 'utf-8'

/** The chart with the report's tumours and readings. Readings are added, never merged: contradictions stay two readings. */
export function joined(chart: Chart, { part }: ReportOnDesk): Chart {
  const same = new Map(part.tumours.map((tumour) => [tumour.id, sameTumour(tumour, part, chart)]))
  const added = part.tumours.filter(({ id }) => same.get(id) === undefined)
  const readings = part.readings.map((reading) => {
    const tumour = same.get(reading.about.tumour)?.id ?? reading.about.tumour
    return { ...reading, about: { ...reading.about, tumour } }
  })
  return {
    ...chart,
    breastCancer: part.readings.length === 0 ? chart.breastCancer : 'yes',
    tumours: [...chart.tumours, ...added],
    readings: [...chart.readings, ...readings],
  }
}

/** The one primary of the record that a report's only tumour can be; with several on either side nobody can tell. */
function sameTumour(tumour: Tumour, part: ChartPart, chart: Chart): Tumour | undefined {
  if (part.tumours.length !== 1) return undefined
  const possible = chart.tumours.filter(
    ({ secondary, laterality }) =>
      !secondary &&
      (laterality === tumour.laterality || laterality === 'unstated' || tumour.laterality === 'unstated'),
  )
  return possible.length === 1 ? possible[0] : undefined
}

/** The report as the page shows it. */
export async function inWords(report: ReportOnDesk, chart: Chart, words: Words): Promise<ReportInWords> {
  const { highlight } = await import('@herald/record/report')
  const { name, text, read, checks, part } = report
  const hasPrimary = chart.tumours.some(({ secondary }) => !secondary)
  return {
    name,
    text,
    checks,
    stretches: highlight(read),
    findings: read.findings.map((finding) => ({
      kind: finding.kind,
      spans: finding.spans,
      message: reportFindingInWords(finding, words),
    })),
    facts: read.tumours.flatMap((tumour) =>
      tumour.facts.map(({ fact, state, derived, values }) => ({
        tumour: tumour.number,
        tumourName: read.tumours.length > 1 ? tumour.name : '',
        fact,
        state,
        derived,
        values: values.map(({ value, evidence }) => ({
          value,
          places: placesOf(evidence),
        })),
      })),
    ),
    standsApart: hasPrimary && part.tumours.some((tumour) => sameTumour(tumour, part, chart) === undefined),
  }
}

/** Each place once, in the order of the text's weight: two grammars may have read the same words. */
const placesOf = (evidence: readonly Evidence[]): readonly PlaceInReport[] => [
  ...new Map(
    evidence.map(({ span, words, earlier }) => [span.start, { start: span.start, words, earlier }]),
  ).values(),
]

/** What is written to the device: the text and her checks; the rest is read from it anew. */
export const keptOf = (report: ReportOnDesk | undefined): KeptReport | undefined =>
  report === undefined ? undefined : { name: report.name, text: report.text, checks: report.checks }
