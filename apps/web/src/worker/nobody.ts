/** The chart of a person of whom nothing is known: every answer is general, and everything that matters is asked. */
import { type Chart, undated } from '@herald/core/chart'

export const nobody: Chart = {
  person: { id: '', born: undated, sex: 'unstated', deceased: false, inRecord: false },
  breastCancer: 'unknown',
  tumours: [],
  readings: [],
  treatments: [],
  procedures: [],
  conditions: [],
  findings: [],
  counts: {},
}
