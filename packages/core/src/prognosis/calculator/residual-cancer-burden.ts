/**
 * RCB, what is left of the cancer after drug treatment before surgery. J Clin Oncol 2007;25:4414.
 *
 * finv = (1 - CIS/100) * (CA/100); dprim = sqrt(d1*d2)
 * RCB = 1.4 * (finv*dprim)^0.17 + (4 * (1 - 0.75^LN) * dmet)^0.17
 * All lengths in mm. A term whose base is 0 is 0.
 */
import { between } from '../../fact/interval.ts'
import { type Citation, cite } from '../../publication/citation.ts'
import { fail, ok, type Result } from '../../result.ts'
import { type CalculatorRefusal, type Limit, outsideLimits } from './limit.ts'

const source = cite('rcb-2007', 'equation and cut-points')

/** What the pathologist measured, in the paper's symbols: d1, d2; CA; CIS; LN; dmet. */
export type ResidualCancer = {
  readonly bedLongestMm: number
  readonly bedAcrossMm: number
  /** Cancer cells, invasive and in situ, as a share of the bed. */
  readonly cellularityPercent: number
  /** In situ, as a share of that cancer. */
  readonly inSituPercent: number
  readonly positiveNodes: number
  readonly largestMetastasisMm: number
}

export type RcbClass = 'RCB-0' | 'RCB-I' | 'RCB-II' | 'RCB-III'

/** Upper ends of the classes, each included: an index of 3.28 is still class II. */
const classes: readonly (readonly [upTo: number, RcbClass])[] = [
  [0, 'RCB-0'],
  [1.36, 'RCB-I'],
  [3.28, 'RCB-II'],
  [Number.POSITIVE_INFINITY, 'RCB-III'],
]

const length = (quantity: string): Limit => ({ quantity, limit: between(0, 300), unit: 'mm' })
const percent = (quantity: string): Limit => ({ quantity, limit: between(0, 100), unit: '%' })
const nodes: Limit = { quantity: 'Positive nodes', limit: between(0, 100), unit: 'nodes' }

function contradictions(found: ResidualCancer): readonly CalculatorRefusal[] {
  const { positiveNodes, largestMetastasisMm, cellularityPercent, bedLongestMm, bedAcrossMm } = found
  const messages = [
    Number.isInteger(positiveNodes) ? '' : `Positive nodes is ${positiveNodes}; write a whole number.`,
    positiveNodes === 0 && largestMetastasisMm > 0
      ? `The largest node metastasis is ${largestMetastasisMm} mm and no node is positive. One of the two is wrong.`
      : '',
    positiveNodes > 0 && largestMetastasisMm === 0
      ? `${positiveNodes} nodes are positive and the largest metastasis is 0 mm. Get its size from the report.`
      : '',
    cellularityPercent > 0 && bedLongestMm * bedAcrossMm === 0
      ? `The cellularity is ${cellularityPercent} % and the tumour bed is 0 mm. Get both dimensions of the bed.`
      : '',
  ]
  return messages.filter((message) => message !== '').map((message) => ({ kind: 'contradiction', message }))
}

export type ResidualCancerBurden = {
  readonly index: number
  readonly rcbClass: RcbClass
  readonly cite: Citation
}

/** RCB index and class, or why there is none. */
export function residualCancerBurden(
  found: ResidualCancer,
): Result<ResidualCancerBurden, readonly CalculatorRefusal[]> {
  const { bedLongestMm, bedAcrossMm, cellularityPercent, inSituPercent } = found
  const refusals = outsideLimits([
    [bedLongestMm, length('Tumour bed, longest')],
    [bedAcrossMm, length('Tumour bed, across')],
    [cellularityPercent, percent('Cellularity')],
    [inSituPercent, percent('In situ share')],
    [found.positiveNodes, nodes],
    [found.largestMetastasisMm, length('Largest node metastasis')],
  ])
  if (refusals.length > 0) return fail(refusals)
  const unclear = contradictions(found)
  if (unclear.length > 0) return fail(unclear)

  const finv = (1 - inSituPercent / 100) * (cellularityPercent / 100)
  const dprim = Math.sqrt(bedLongestMm * bedAcrossMm)
  const inNodes = 4 * (1 - 0.75 ** found.positiveNodes) * found.largestMetastasisMm
  const index = 1.4 * (finv * dprim) ** 0.17 + inNodes ** 0.17
  const [, rcbClass] = classes.find(([upTo]) => index <= upTo) ?? [0, 'RCB-III' as const]
  return ok({ index, rcbClass, cite: source })
}
