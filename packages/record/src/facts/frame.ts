/** What all statements of one Observation share, and the one way in which a statement becomes a reading. */
import type { ReadingStatus, TnmPrefix, When } from '@herald/core/chart'
import type { Node } from '../fhir/node.ts'
import type { PersonChart } from './person-chart.ts'
import type { Statement } from './said.ts'

export type Frame = {
  readonly observation: Node
  readonly where: string
  readonly when: When
  readonly status: ReadingStatus
  readonly tumour: string
  readonly specimen: string
  readonly chart: PersonChart
}

export function push(frame: Frame, statement: Statement, prefix: TnmPrefix, inferredCode: boolean): void {
  const { where, when, status, tumour, specimen, chart } = frame
  chart.readings.push({
    fact: statement.fact,
    said: statement.said,
    about: { tumour, specimen, epoch: 'unstated', prefix },
    status,
    source: {
      resource: where,
      path: statement.path,
      when,
      words: statement.words,
      inferred: statement.inferred || inferredCode,
    },
  })
}
