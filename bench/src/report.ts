/**
 * How fast reports are read, as a ratio to reading the file that holds them: the same invented reports, written to a
 * temporary folder, once only read from disk and decoded, once read and understood.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readReport } from '@herald/record/report'

export type ReportSpeed = {
  readonly reports: number
  readonly characters: number
  readonly fileSeconds: number
  readonly readSeconds: number
}

/** An invented report of the usual length (about 4,000 characters), different for each number. */
export function inventedReport(i: number): string {
  const side = i % 2 === 0 ? 'LEFT' : 'RIGHT'
  const gross = Array.from(
    { length: 12 },
    (_, k) =>
      `A${k + 1}: representative section of slice ${k + 1}, with adjacent fibrofatty tissue and inked margin, entirely submitted.`,
  )
  return [
    'CLINICAL HISTORY: Breast mass found on screening; core biopsy showed invasive carcinoma.',
    'FINAL DIAGNOSIS:',
    `A. BREAST, ${side}, NEEDLE LOCALIZED LUMPECTOMY:`,
    `- INVASIVE DUCTAL CARCINOMA, NOTTINGHAM GRADE ${(i % 3) + 1}, MEASURING ${(i % 40) + 3} MM IN GREATEST DIMENSION.`,
    '- DUCTAL CARCINOMA IN SITU, SOLID AND CRIBRIFORM TYPES, INTERMEDIATE NUCLEAR GRADE.',
    '- LYMPHOVASCULAR INVASION IS NOT IDENTIFIED. MARGINS OF RESECTION ARE NEGATIVE.',
    `B. LYMPH NODES, ${side} AXILLA, SENTINEL, EXCISION:`,
    `- METASTATIC CARCINOMA IN ${i % 3} OF ${(i % 3) + 4} LYMPH NODES.`,
    'SYNOPTIC REPORT: Laterality, procedure and extent as above. pT1c pN1a.',
    'GROSS DESCRIPTION: The specimen is received fresh, measures 9 x 7 x 4 cm and is inked in six colours.',
    ...gross, ...gross,
    'IMMUNOHISTOCHEMISTRY:',
    `Estrogen receptor: Positive (${(i % 90) + 10}%)`,
    'Progesterone receptor: Negative (0%)',
    `HER2 by immunohistochemistry: ${i % 2 === 0 ? 'Negative (score 1+)' : 'Positive (score 3+)'}`,
    'REFERENCE RANGE: HER2: 0 or 1+ negative, 2+ equivocal, 3+ positive.',
  ].join('\n') // biome-ignore format: one line a line
}

/** The middle of several runs: other work on the machine must not decide. */
function secondsOf(run: () => void, times: number): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now()
    run()
    return (performance.now() - start) / 1000
  }).sort((a, b) => a - b)
  return taken[Math.floor(times / 2)] ?? 0
}

/** Measures `reports` reports, five times each way. */
export function measureReports(reports = 300): ReportSpeed {
  const folder = mkdtempSync(join(tmpdir(), 'herald-bench-'))
  try {
    const files = Array.from({ length: reports }, (_, i) => {
      const file = join(folder, `${i}.txt`)
      writeFileSync(file, inventedReport(i))
      return file
    })
    let characters = 0
    let read = 0
    const fileSeconds = secondsOf(() => {
      characters = files.reduce((sum, file) => sum + readFileSync(file, 'utf8').length, 0)
    }, 5)
    const readSeconds = secondsOf(() => {
      read = files.filter((file) => readReport(readFileSync(file, 'utf8')).ok).length
    }, 5)
    if (read !== reports) throw new Error(`Only ${read} of ${reports} invented reports were read.`)
    return { reports, characters, fileSeconds, readSeconds }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function reportTable({
  reports,
  characters,
  fileSeconds,
  readSeconds,
}: ReportSpeed): readonly string[] {
  const row = (what: string, seconds: number): string =>
    `| ${what} | ${Math.round(reports / seconds).toLocaleString('en')} | ${((seconds / reports) * 1000).toFixed(2)} ms | ${(seconds / fileSeconds).toFixed(1)} |`
  return [
    `| ${reports} reports of ${Math.round(characters / reports).toLocaleString('en')} characters | reports a second | one report | ratio to reading the file |`,
    '| --- | --- | --- | --- |',
    row('reading the file', fileSeconds),
    row('reading the file and the report', readSeconds),
  ]
}
