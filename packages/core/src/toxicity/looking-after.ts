/**
 * Looking after yourself: what can be done at home, as rows. The sentences are in content/en/src/plan.ftl under the same ids.
 */
import { type Evidence, K } from '../regimens/evidence.ts'
import type { SymptomId } from './symptoms.ts'

export type CareRow = {
  readonly id: string
  readonly about: 'eating' | 'moving' | 'support' | 'sleep' | 'safety' | 'work'
  /** Symptoms for which the row is shown first. */
  readonly helps: readonly SymptomId[]
  readonly by: Evidence
}

// biome-ignore format: a table
export const careRows: readonly CareRow[] = [
  { id: 'care-eating-1',     about: 'eating',  helps: ['appetite', 'nausea'],       by: K('nci_patient') },
  { id: 'care-eating-2',     about: 'eating',  helps: ['appetite'],                 by: K('asco_symptoms') },
  { id: 'care-eating-3',     about: 'eating',  helps: ['appetite', 'mouth_sores'],  by: K('nci_patient') },
  { id: 'care-eating-4',     about: 'eating',  helps: ['nausea', 'vomiting'],       by: K('nci_patient') },
  { id: 'care-eating-5',     about: 'eating',  helps: [],                           by: K('asco_symptoms') },
  { id: 'care-moving-1',     about: 'moving',  helps: ['fatigue', 'mood'],          by: K('asco_symptoms') },
  { id: 'care-moving-2',     about: 'moving',  helps: ['fatigue'],                  by: K('nci_patient') },
  { id: 'care-moving-3',     about: 'safety',  helps: [],                           by: K('asco_symptoms') },
  { id: 'care-moving-4',     about: 'moving',  helps: [],                           by: K('ASCO22-EXER') },
  { id: 'care-support-1',    about: 'support', helps: ['mood'],                     by: K('nci_patient') },
  { id: 'care-support-2',    about: 'support', helps: ['mood'],                     by: K('asco_symptoms') },
  { id: 'care-support-3',    about: 'support', helps: ['mood'],                     by: K('nci_patient') },
  { id: 'care-support-4',    about: 'support', helps: [],                           by: K('nci_patient') },
  { id: 'care-sleep-1',      about: 'sleep',   helps: ['fatigue'],                  by: K('asco_symptoms') },
  { id: 'care-before-pills', about: 'safety',  helps: ['jaundice'],                 by: K('nci_patient') },
  { id: 'work-ask-1',        about: 'work',    helps: ['fatigue'],                  by: K('nci_patient') },
  { id: 'work-ask-2',        about: 'work',    helps: [],                           by: K('nci_patient') },
  { id: 'work-ask-3',        about: 'work',    helps: ['fatigue'],                  by: K('nci_patient') },
  { id: 'work-ask-4',        about: 'work',    helps: ['fever'],                    by: K('nci_patient') },
  { id: 'work-ask-5',        about: 'work',    helps: [],                           by: K('nci_patient') },
]

/** The rows about a matter, those that help with what she told first. */
export const careFor = (about: CareRow['about'], told: readonly SymptomId[]): readonly CareRow[] =>
  careRows.filter((row) => row.about === about).toSorted((a, b) => helped(b, told) - helped(a, told))

const helped = (row: CareRow, told: readonly SymptomId[]): number =>
  row.helps.filter((symptom) => told.includes(symptom)).length
