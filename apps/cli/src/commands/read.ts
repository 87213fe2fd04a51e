/** `herald read`: what one pathology report says, each fact with its words and where they stand. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { reportFindingInWords, wordsOf } from '@herald/brief'
import { english } from '@herald/content-en'
import { fail, type Result } from '@herald/core'
import { fhirOf, highlight, type PathologyReport, type ReportTumour, readReport } from '@herald/record/report'
import { type PdfNotRead, pdfText } from '@herald/record/report-pdf'
import type { Command, Io } from '../command.ts'
import { callerPath } from '../csv.ts'
import { readOptions } from '../options.ts'
import { notReadLine } from '../words/remark-line.ts'

const words = wordsOf('en', english)

const options = { json: { type: 'boolean' }, fhir: { type: 'boolean' } } as const

async function run(args: readonly string[], { out, err }: Io): Promise<number> {
  const read = readOptions('herald read', args, options)
  if (!read.ok) {
    err(read.error)
    return 2
  }
  const { values, positionals } = read.value
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0 || (values.json === true && values.fhir === true)) {
    err(
      file === undefined || more.length > 0
        ? `"herald read" takes one report, found ${positionals.length}. Usage: herald read REPORT [--json | --fhir]`
        : 'Choose one of --json and --fhir.',
    )
    return 2
  }
  const text = await textOf(file)
  const report = text.ok ? readReport(text.value) : text
  if (!report.ok) {
    const { error } = report
    err(`${basename(file)}: ${'message' in error ? error.message : notReadLine(error)}`)
    return 2
  }
  if (values.fhir === true) out(JSON.stringify(fhirOf(report.value, basename(file)), null, 2))
  else if (values.json === true) out(JSON.stringify(jsonOf(report.value), null, 2))
  else for (const line of readable(report.value)) out(line)
  return 0
}

async function textOf(file: string): Promise<Result<string, { readonly message: string } | PdfNotRead>> {
  const bytes = await readFile(callerPath(file)).catch(() => undefined)
  if (bytes === undefined) {
    return fail({ message: 'This file cannot be read. Check that it is there and that you may open it.' })
  }
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return pdfText(bytes)
  return { ok: true, value: bytes.toString('utf8') }
}

const jsonOf = (report: PathologyReport): object => ({
  tumours: report.tumours,
  findings: report.findings.map((finding) => ({ ...finding, message: reportFindingInWords(finding, words) })),
  highlights: highlight(report).filter((stretch) => stretch.facts.length > 0),
})

function* readable(report: PathologyReport): Generator<string> {
  for (const tumour of report.tumours) {
    yield `Tumour ${tumour.number}${tumour.name === '' ? '' : `, ${tumour.name}`}`
    yield* factLines(tumour)
    yield ''
  }
  if (report.findings.length > 0) yield 'To check'
  for (const finding of report.findings) yield `  ${reportFindingInWords(finding, words)}`
}

function* factLines(tumour: ReportTumour): Generator<string> {
  if (tumour.facts.length === 0) yield '  Nothing that Herald reads was found.'
  for (const { fact, state, values } of tumour.facts) {
    for (const stated of values) {
      const mark = state === 'conflicting' ? ' (conflict)' : ''
      yield `  ${fact.replaceAll('_', ' ').padEnd(24)} ${stated.value}${mark}`
      for (const { span, words, earlier } of stated.evidence) {
        const when = earlier ? ', earlier specimen' : ''
        yield `  ${''.padEnd(24)}   characters ${span.start}-${span.end}${when}: "${words.replace(/\s+/g, ' ')}"`
      }
    }
  }
}

export const readCommand: Command = {
  name: 'read',
  usage: 'REPORT [--json | --fhir]',
  about: 'read a breast pathology report (text or PDF): facts, their words and where they stand',
  help: () => [
    'Reads one report: a text file, or a PDF that has a text layer. Nothing leaves this machine.',
    'Prints each fact with the words it was read from and their place in the text, then what needs a check.',
    '',
    '  --json   everything as data: tumours, facts, evidence, findings, stretches to highlight',
    '  --fhir   FHIR R4 Observations in mCODE codes, each pointing to the characters it was read from',
    '',
    'Exit code: 0 read, 2 not a report that Herald can read (the message says why).',
  ],
  run,
}
