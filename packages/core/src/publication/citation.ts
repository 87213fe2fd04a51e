/** A pointer from a rule to the place that says so. Everything that a person sees can be traced to one of these. */
import { diagnosisSources } from './diagnosis.ts'
import { drugsSources } from './drugs.ts'
import { librarySources } from './library.ts'
import { pathwaySources } from './pathway.ts'
import { prognosisSources } from './prognosis.ts'
import type { Publication } from './publication.ts'
import { trialsSources } from './trials.ts'

export const sources = {
  ...diagnosisSources,
  ...pathwaySources,
  ...drugsSources,
  ...prognosisSources,
  ...trialsSources,
  ...librarySources,
} as const satisfies Readonly<Record<string, Publication>>

export type SourceKey = keyof typeof sources

export type Citation = {
  readonly source: SourceKey
  /** Figure, table, section or page inside the source. */
  readonly place: string
}

export const cite = (source: SourceKey, place: string): Citation => ({ source, place })
