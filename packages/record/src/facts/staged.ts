/** T, N, M and stage groups as readings. The code of the Observation says clinical or pathological; a y in the value adds to it. */
import {
  type Reading,
  type ReadingStatus,
  type Source,
  type TnmPrefix,
  type When,
  whenWords,
} from '@herald/core/chart'
import type { Findings } from '../findings.ts'
import type { Staged } from './tnm.ts'

export const specimenDay = (when: When): string =>
  when.kind === 'undated' ? 'unstated' : `day:${whenWords(when)}`

type Frame = {
  readonly prefix: TnmPrefix
  readonly status: ReadingStatus
  readonly about: {
    readonly tumour: string
    readonly specimen: string
    readonly epoch: Reading['about']['epoch']
  }
  readonly source: Source
  readonly findings: Findings
}

/** "clinical" of the code and "yp" of the value are one statement: after treatment, pathological. */
const joined = (ofCode: TnmPrefix, ofValue: TnmPrefix): TnmPrefix =>
  ofCode === 'unstated' || ofValue === 'yc' || ofValue === 'yp' || ofValue === 'r'
    ? ofValue === 'unstated'
      ? ofCode
      : ofValue
    : ofCode

export function stagedReadings(staged: Staged, frame: Frame): readonly Reading[] {
  const { status, about, findings } = frame
  const source = { ...frame.source, inferred: frame.source.inferred || staged.inferred }
  const seen = new Set<string>()
  const reading = (fact: 'T' | 'N' | 'M' | 'stage group', value: string, ofValue: TnmPrefix): Reading[] => {
    const prefix = joined(frame.prefix, ofValue)
    if (seen.has(`${fact} ${prefix} ${value}`)) return []
    seen.add(`${fact} ${prefix} ${value}`)
    return [{ fact, said: { kind: 'is', value }, about: { ...about, prefix }, status, source }]
  }
  for (const stage of staged.stages) {
    if (!stage.odd) continue
    findings.add({
      kind: 'implausible',
      where: `${source.resource} ${source.path}`,
      says: 'unknown-stage',
      values: { words: source.words },
    })
  }
  return [
    ...staged.tnm.flatMap(({ axis, category, prefix }) => reading(axis, category, prefix)),
    ...staged.stages.flatMap(({ group, prefix }) => reading('stage group', group, prefix)),
  ]
}
