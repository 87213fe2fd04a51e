/** The contested points (pathway dossier, section U): both sides, always, and what the rows do meanwhile. */
import type { ContestedId } from './listed.ts'

export type Contested = {
  readonly id: ContestedId
  readonly point: string
  readonly one: string
  readonly other: string
  /** What the rows do. */
  readonly meanwhile: string
}

// biome-ignore format: a table
export const contestedPoints: readonly Contested[] = [
  { id: 'U1', point: 'T1a: treat or not', one: 'the trial of weekly treatment included T1a and did well', other: 'it had no comparison; the absolute gain is small beside the side effects', meanwhile: 'treatment is consider' },
  { id: 'U2', point: 'T1c N0: surgery or treatment first', one: 'surgery first, then the lighter regimen, has excellent results', other: 'treatment first opens a conjugate if something is left, and finds hidden nodes', meanwhile: 'both are shown' },
  { id: 'U3', point: 'T-DXd then THP, or TCHP', one: 'on the label, with more complete responses', other: 'compared with an anthracycline, never with TCHP; long-term results are young', meanwhile: 'both preferred in high-risk disease in the United States' },
  { id: 'U4', point: 'THP without carboplatin or anthracycline', one: 'as many complete responses in one trial', other: 'one country, six cycles there and four elsewhere; survival figures pending', meanwhile: 'alternative' },
  { id: 'U5', point: 'pertuzumab after a complete response', one: 'it was part of what worked', other: 'no data on how long', meanwhile: 'with or without it, equal if nodes were clear' },
  { id: 'U6', point: 'T-DXd in low-risk residual disease', one: 'on the United States label', other: 'not in the trial; a risk of lung inflammation for a smaller gain', meanwhile: 'T-DM1 preferred' },
  { id: 'U7', point: 'residual disease after T-DXd before surgery', one: 'a conjugate again', other: 'another class', meanwhile: 'no trial: the team, or a trial' },
  { id: 'U8', point: 'neratinib after pertuzumab or a conjugate', one: 'it helped after trastuzumab', other: 'its trial came before both', meanwhile: 'consider' },
  { id: 'U9', point: 'aromatase inhibitor or tamoxifen, with ovaries stopped, in HER2-positive disease', one: 'the inhibitor was better overall', other: 'in the HER2-positive group the data are mixed', meanwhile: 'the inhibitor first, said to be uncertain' },
  { id: 'U10', point: 'radiation of nodes that cleared up', one: 'the guideline offers it conditionally', other: 'a trial found no gain in five years; few large tumours in it', meanwhile: 'both are alternatives' },
  { id: 'U11', point: 'first line: T-DXd with pertuzumab, or THP', one: 'much longer without growth', other: 'lung inflammation, nausea without an end, survival figures young', meanwhile: 'by region' },
  { id: 'U12', point: 'stopping T-DXd in a long response; palbociclib or tucatinib after it', one: 'a rest from side effects', other: 'no trial', meanwhile: 'consider' },
  { id: 'U13', point: 'after T-DXd', one: 'tucatinib, most with brain disease', other: 'THP, T-DM1 or another: no randomised data', meanwhile: 'tucatinib if the brain is involved, else a choice' },
  { id: 'U14', point: 'growth during treatment before surgery', one: 'surgery now', other: 'a switch of drugs: case series only', meanwhile: 'surgery if operable' },
  { id: 'U15', point: 'relapse 6 to 12 months after HER2 treatment', one: 'the guideline follows the second line', other: 'the first-line trial took people from 6 months on', meanwhile: 'second line preferred' },
  { id: 'U16', point: 'approvals not found', one: 'they may have come since', other: 'they were not in the sources read', meanwhile: 'looked for again at each release' },
  { id: 'U17', point: 'how often T-DXd inflames the lungs after surgery', one: 'one report counts fewer', other: 'another counts more, with deaths', meanwhile: 'the figure is shown to clinicians, with its report' },
  { id: 'U18', point: 'trials whose results were not found', one: 'they may change rows', other: 'nothing to act on yet', meanwhile: 'looked for again at each release' },
]
