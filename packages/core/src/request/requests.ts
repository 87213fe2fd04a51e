/**
 * What can be asked, who has it and how much it asks of a person (design E16): the one table of requests.
 * The sentences to say are in content, under the request's id.
 */
import { cite } from '../publication/citation.ts'
import { lvefPercent, menopause, pregnancy } from '../snapshot/person.ts'
import {
  clinicalGrade,
  clinicalN,
  clinicalTumour,
  distantM,
  er,
  her2,
  pathologicalGrade,
  pathologicalN,
  pathologicalTumour,
  pr,
} from '../staging/facts.ts'
import type { Request } from '../walk/request.ts'

/** In declared order: the last tie-break. Each settles its facts together. */
// biome-ignore format: a table
export const requests: readonly Request[] = [
  { id: 'her2',      settles: [her2],                       burden: 'lab test on stored tissue', who: 'who-laboratory', cite: cite('asco-cap-her2-2018', 'Figures 1 to 6') },
  { id: 'distant',   settles: [distantM],                   burden: 'scan',        who: 'who-team',          cite: cite('ajcc8-breast', 'Definition of distant metastasis (M)') },
  { id: 'nodes',     settles: [clinicalN],                  burden: 'scan',        who: 'who-team',          cite: cite('ajcc8-breast', 'Definition of regional lymph node (cN)') },
  { id: 'size',      settles: [clinicalTumour.primary, clinicalTumour.extent, clinicalTumour.sizeMm], burden: 'look it up', who: 'who-imaging', cite: cite('ajcc8-breast', 'Definition of primary tumour (T)') },
  { id: 'grade',     settles: [clinicalGrade, pathologicalGrade], burden: 'look it up', who: 'who-report', cite: cite('ajcc8-breast', 'Prognostic stage groups') },
  { id: 'hormone',   settles: [er, pr],                     burden: 'look it up',  who: 'who-report',     cite: cite('asco-cap-er-2020', 'Recommendation 1') },
  { id: 'removed',   settles: [pathologicalTumour.primary, pathologicalTumour.extent, pathologicalTumour.sizeMm], burden: 'look it up', who: 'who-surgery-report', cite: cite('ajcc8-breast', 'Definition of primary tumour (T)') },
  { id: 'removed-nodes', settles: [pathologicalN],          burden: 'look it up',  who: 'who-surgery-report', cite: cite('ajcc8-breast', 'Definition of regional lymph node (pN)') },
  { id: 'heart',     settles: [lvefPercent],                burden: 'scan',        who: 'who-team',          cite: cite('herald', 'pathway section 0.4') },
  { id: 'pregnancy', settles: [pregnancy],                  burden: 'blood test',  who: 'who-team',          cite: cite('herald', 'pathway section 0.4') },
  { id: 'menopause', settles: [menopause],                  burden: 'ask the team', who: 'who-you', cite: cite('herald', 'pathway section 0.2') },
]
