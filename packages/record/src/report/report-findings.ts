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
      const said = fact.values.map(({ value, evidence }) => ({
        value,
        places: evidence.map(({ span }) => `${span.start}-${span.end}`).join(', '),
      }))
      findings.push({
        kind: 'conflict',
        about: fact.fact,
        spans: fact.values.flatMap((v) => v.evidence.map((e) => e.span)),
        values: { tumour: tumours.length > 1 ? tumour.number : 0 },
        said,
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
        values: { marker: field.marker.toUpperCase() },
        said: [],
      })
    }
    const unclear = field.values.find((v) => v.kind === 'unclear score')
    if (unclear !== undefined && field.marker === 'her2') {
      findings.push({
        kind: 'unreadable',
        about: 'her2_ihc',
        spans: [span],
        values: { words: scene.report.original.slice(span.start, span.end) },
        said: [],
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
      values: {
        words: scene.report.original.slice(span.start, span.end),
        count: tumours.length,
      },
      said: [],
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
  const values = { called: status.value, today: today.status }
  return [{ kind: 'todays-rules', about: 'her2_status', spans, values, said: [] }]
}
