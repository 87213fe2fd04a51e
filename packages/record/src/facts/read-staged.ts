/** T, N, M and stage Observations: every value as a reading, and values that fit their code badly as findings. */
import type { Source } from '@herald/core/chart'
import type { Measured } from '../codes/observations.ts'
import type { TnmValue } from '../codes/tnm-values.ts'
import { type Concept, shown } from '../fhir/concept.ts'
import type { Frame } from './frame.ts'
import type { PersonChart } from './person-chart.ts'
import { stagedReadings } from './staged.ts'
import { axisInWords, stagedOf } from './tnm.ts'
import type { Values } from './values.ts'

/** How many readings the values gave. */
export function readStaged(frame: Frame, measured: Measured, values: Values, inferred: boolean): number {
  const { chart, where, when, status, tumour, specimen } = frame
  let said = 0
  for (const concept of values.concepts) {
    const all = stagedOf(concept)
    checkStaged(concept, measured, where, chart)
    const isStage = measured.target === 'stage group'
    const axis =
      measured.target === 'T' || measured.target === 'N' || measured.target === 'M'
        ? measured.target
        : undefined
    const staged = {
      ...all,
      tnm: axis === undefined ? all.tnm : ofAxis(axis, concept, all.tnm),
      stages: isStage || measured.target === 'TNM' ? all.stages : [],
    }
    const source: Source = { resource: where, path: concept.path, when, words: shown(concept), inferred }
    const about = { tumour, specimen, epoch: 'unstated' as const }
    const readings = stagedReadings(staged, {
      prefix: measured.prefix,
      status,
      about,
      source,
      findings: chart.findings,
    })
    chart.readings.push(...readings)
    said += readings.length
  }
  return said
}

function ofAxis(axis: TnmValue['axis'], concept: Concept, found: readonly TnmValue[]): readonly TnmValue[] {
  const own = found.filter((value) => value.axis === axis)
  if (own.length > 0 || concept.codings.length > 0) return own
  return axisInWords(axis, concept.text)
}

/** A T, N or M code displayed as a stage, or the other way round, must surface. */
function checkStaged(concept: Concept, measured: Measured, where: string, chart: PersonChart): void {
  for (const coding of concept.codings) {
    if (coding.display === '') continue
    const code = stagedOf({ ...concept, codings: [{ ...coding, display: '' }], text: '' })
    const display = stagedOf({ codings: [], text: coding.display, path: '' })
    const of = (s: typeof code): string =>
      [...s.tnm.map((v) => v.category.slice(0, 2)), ...s.stages.map((v) => v.group)].join(' ')
    if (of(code) === '' || of(display) === '' || of(code) === of(display)) continue
    chart.finding({
      kind: 'code-display-mismatch',
      where: `${where} ${coding.path}`,
      says: 'stage-code',
      values: { code: coding.code, means: of(code), display: coding.display, target: measured.target },
    })
  }
}
