/** What a person should check: conflicts, words that were not read, results that name no tumour, today's rules. */
import { her2Today } from './her2-today.ts'
import type { Field } from './marker-field.ts'
import type { Mention, Scene } from './mention.ts'
import type { ReportFinding, ReportTumour } from './report.ts'
import type { TumourPlan } from './tumours.ts'

/** Findings of a whole report, in the order: conflicts, today's rules, unread words, unplaced results. */
export function findingsOf(
  scene: Scene,
  tumours: readonly ReportTumour[],
  fields: readonly Field[],
  plan: TumourPlan,
  her2: readonly Mention[],
): readonly ReportFinding[] {
  const findings: ReportFinding[] = []
  for (const tumour of tumours) {
    for (const fact of tumour.facts) {
      if (fact.state !== 'conflicting') continue
      const said = fact.values.map(
        (v) =>
          `"${v.value}" (${v.evidence.map((e) => `characters ${e.span.start}-${e.span.end}`).join(', ')})`,
      )
      findings.push({
        kind: 'conflict',
        about: `${fact.fact}${tumours.length > 1 ? ` of tumour ${tumour.number}` : ''}`,
        spans: fact.values.flatMap((v) => v.evidence.map((e) => e.span)),
        message: `The report says different things about ${fact.fact}: ${said.join(' and ')}. Ask the laboratory which one holds.`,
      })
    }
  }
  for (const tumour of tumours) findings.push(...todaysRules(tumour))
  for (const field of fields) {
    const span = scene.report.spanOf(field.anchor.start, field.values.at(-1)?.end ?? field.anchor.end)
    if (field.shifted && field.marker !== 'ki67') {
      findings.push({
        kind: 'shifted',
        about: field.marker,
        spans: [span],
        message: `The values of this form slipped by a line while scanning, so the word after "${field.marker.toUpperCase()}" may belong to another line. It was not read.`,
      })
    }
    const unclear = field.values.find((v) => v.kind === 'unclear score')
    if (unclear !== undefined && field.marker === 'her2') {
      findings.push({
        kind: 'unreadable',
        about: 'her2_ihc',
        spans: [span],
        message: `"${scene.report.original.slice(span.start, span.end)}" is not one score of 0, 1+, 2+ or 3+. Ask the laboratory for the score.`,
      })
    }
  }
  for (const mention of her2) {
    if (plan.at(mention.start) !== 'unplaced') continue
    const span = scene.report.spanOf(mention.start, mention.end)
    findings.push({
      kind: 'unassigned',
      about: mention.fact,
      spans: [span],
      message: `"${scene.report.original.slice(span.start, span.end)}" does not say which of the ${tumours.length} tumours it is about. It was given to none.`,
    })
  }
  return findings
}

/** Where today's guideline reads the report's own numbers differently from its call. */
function todaysRules(tumour: ReportTumour): readonly ReportFinding[] {
  const status = tumour.facts.find((f) => f.fact === 'her2_status')
  const today = her2Today(tumour.facts)
  if (
    status === undefined ||
    status.value === 'pending' ||
    today === undefined ||
    today.status === status.value
  )
    return []
  const spans = status.values.flatMap((v) => v.evidence.map((e) => e.span))
  const message = `The report calls HER2 ${status.value}. From its own numbers, today's guideline (ASCO/CAP 2018, affirmed 2023) would read it as ${today.status}. Next step: ${today.nextStep}. The signed report stands; ask the laboratory.`
  return [{ kind: 'todays-rules', about: 'her2_status', spans, message }]
}
