/**
 * HFA-ICOS: the risk of harm to the heart before anti-HER2 treatment starts.
 *
 * ESC cardio-oncology guideline 2022, Table 4, HER2 column, from Lyon et al. 2020. A factor that was not assessed is
 * not absent: every level that its values could still give is possible, and the answer lists what to assess.
 */
import { atLeast, type Interval, isEmpty, lessThan, overlaps } from '../../fact/interval.ts'
import { type Citation, cite } from '../../publication/citation.ts'
import { fail, ok, type Result } from '../../result.ts'
import { type CalculatorRefusal, type Limit, outsideLimits } from './limit.ts'

/** What one factor counts: nothing, a point or two, or a level of its own. */
type Weight = 'none' | 'M1' | 'M2' | 'H' | 'VH'

export const hfaIcosLevels = ['low', 'moderate', 'high', 'very high'] as const
export type HfaIcosLevel = (typeof hfaIcosLevels)[number]

const paper2020 = cite('hfa-icos-2020', 'HER2-targeted therapies, as recalled')
const table4 = cite('esc-cardio-oncology-2022', 'Table 4, HER2-targeted therapies')

// biome-ignore format: the rows of the printed table
const yesOrNoFactors = [
  { factor: 'heartFailureOrCardiomyopathy', weight: 'VH' },
  { factor: 'severeValveDisease',           weight: 'H' },
  { factor: 'infarctionOrRevascularised',   weight: 'H' },
  { factor: 'stableAngina',                 weight: 'H' },
  { factor: 'arrhythmia',                   weight: 'M2' },
  { factor: 'raisedTroponin',               weight: 'M2' },
  { factor: 'raisedNatriureticPeptide',     weight: 'M2' },
  { factor: 'earlierAnthracycline',         weight: 'M2' },
  { factor: 'earlierChestRadiotherapy',     weight: 'M2' },
  { factor: 'hypertension',                 weight: 'M1' },
  { factor: 'eGfrUnder60',                  weight: 'M1' },
  { factor: 'diabetes',                     weight: 'M1' },
  { factor: 'smokingNowOrMuch',             weight: 'M1' },
  { factor: 'bmiOver30',                    weight: 'M1' },
] as const satisfies readonly { readonly factor: string; readonly weight: Weight }[]

type YesOrNoFactor = (typeof yesOrNoFactors)[number]['factor']

/** LVEF in percent. Decimals: 50 up to but not including 55 is the middle band (ours; the table prints 50-54). */
const lvefBands: readonly (readonly [Interval, Weight])[] = [
  [lessThan(50), 'H'],
  [{ low: 50, high: 55, lowOpen: false, highOpen: true }, 'M2'],
  [atLeast(55), 'none'],
]
const ageBands: readonly (readonly [Interval, Weight])[] = [
  [atLeast(80), 'H'],
  [{ low: 65, high: 80, lowOpen: false, highOpen: true }, 'M2'],
  [lessThan(65), 'none'],
]
const anthracyclineNow = { none: 'none', 'before anti-HER2': 'M1', 'together with anti-HER2': 'H' } as const
/** The 2022 table prints exposure; the 2020 paper, as we recall it, means harm to the heart on it. Both are reported. */
const trastuzumab2022 = { none: 'none', 'no harm to the heart': 'VH', 'harm to the heart': 'VH' } as const
const trastuzumab2020 = { none: 'none', 'no harm to the heart': 'none', 'harm to the heart': 'VH' } as const

/** What is known before treatment: values still possible. Both values of a factor: not assessed. */
export type HeartKnowledge = Readonly<Record<YesOrNoFactor, readonly ('absent' | 'present')[]>> & {
  readonly ageYears: Interval
  readonly lvefPercent: Interval
  readonly anthracyclineNow: readonly (keyof typeof anthracyclineNow)[]
  readonly earlierTrastuzumab: readonly (keyof typeof trastuzumab2022)[]
}

export type HfaIcosRisk = {
  /** Levels still possible by the 2022 table, lowest first; one when certain. */
  readonly possible: readonly HfaIcosLevel[]
  /** The same where earlier trastuzumab counts only if it harmed the heart. */
  readonly possible2020: readonly HfaIcosLevel[]
  /** Factors that were not assessed, or not closely enough: what to assess. */
  readonly notAssessed: readonly (keyof HeartKnowledge)[]
  readonly cites: readonly Citation[]
}

const points: Readonly<Record<Weight, number>> = { none: 0, M1: 1, M2: 2, H: 0, VH: 0 }

/** What the factors seen so far add up to. */
type Score = { readonly points: number; readonly high: boolean; readonly veryHigh: boolean }

const add = (score: Score, weight: Weight): Score => ({
  // Five points are already "high": more change nothing, so scores stay few.
  points: Math.min(5, score.points + points[weight]),
  high: score.high || weight === 'H',
  veryHigh: score.veryHigh || weight === 'VH',
})

/** Any VH; else any H or five points; else two to four points; else low. */
function levelOf({ points, high, veryHigh }: Score): HfaIcosLevel {
  if (veryHigh) return 'very high'
  if (high || points >= 5) return 'high'
  return points >= 2 ? 'moderate' : 'low'
}

function possibleLevels(factors: readonly (readonly Weight[])[]): readonly HfaIcosLevel[] {
  let scores: readonly Score[] = [{ points: 0, high: false, veryHigh: false }]
  for (const weights of factors) {
    const next = scores.flatMap((score) => weights.map((weight) => add(score, weight)))
    scores = [...new Map(next.map((score) => [JSON.stringify(score), score])).values()]
  }
  const reached = new Set(scores.map(levelOf))
  return hfaIcosLevels.filter((level) => reached.has(level))
}

const inBands = (known: Interval, bands: readonly (readonly [Interval, Weight])[]): readonly Weight[] =>
  bands.filter(([band]) => overlaps(band, known)).map(([, weight]) => weight)

const limits: readonly (readonly ['ageYears' | 'lvefPercent', Limit])[] = [
  [
    'ageYears',
    { quantity: 'Age', limit: { low: 18, high: 120, lowOpen: false, highOpen: false }, unit: 'years' },
  ],
  [
    'lvefPercent',
    { quantity: 'LVEF', limit: { low: 0, high: 100, lowOpen: false, highOpen: false }, unit: '%' },
  ],
]

function refusalsOf(known: HeartKnowledge): readonly CalculatorRefusal[] {
  const ends = limits.flatMap(([fact, limit]) =>
    [known[fact].low, known[fact].high]
      .filter((end) => Number.isNaN(end) || Number.isFinite(end))
      .map((end) => [end, limit] as const),
  )
  const lists = [
    ...yesOrNoFactors.map(({ factor }) => factor),
    'anthracyclineNow',
    'earlierTrastuzumab',
  ] as const
  const empty = [
    ...lists.filter((fact) => known[fact].length === 0),
    ...limits.map(([fact]) => fact).filter((fact) => isEmpty(known[fact])),
  ]
  return [
    ...outsideLimits(ends),
    ...empty.map((fact) => ({
      kind: 'contradiction' as const,
      message: `${fact} has no possible value: two sources contradict each other. Settle that first.`,
    })),
  ]
}

/** Every level that is still possible, and what to assess to make it one. */
export function hfaIcosRisk(known: HeartKnowledge): Result<HfaIcosRisk, readonly CalculatorRefusal[]> {
  const refusals = refusalsOf(known)
  if (refusals.length > 0) return fail(refusals)
  const yesOrNo = yesOrNoFactors.map(({ factor, weight }) => ({
    fact: factor,
    weights: known[factor].map((value): Weight => (value === 'present' ? weight : 'none')),
  }))
  const others = [
    { fact: 'ageYears', weights: inBands(known.ageYears, ageBands) },
    { fact: 'lvefPercent', weights: inBands(known.lvefPercent, lvefBands) },
    {
      fact: 'anthracyclineNow',
      weights: known.anthracyclineNow.map((value): Weight => anthracyclineNow[value]),
    },
  ] as const
  const factors = [...yesOrNo, ...others]
  const shared = factors.map(({ weights }) => weights)
  return ok({
    possible: possibleLevels([...shared, known.earlierTrastuzumab.map((value) => trastuzumab2022[value])]),
    possible2020: possibleLevels([
      ...shared,
      known.earlierTrastuzumab.map((value) => trastuzumab2020[value]),
    ]),
    notAssessed: [
      ...factors.filter(({ weights }) => new Set(weights).size > 1).map(({ fact }) => fact),
      ...(new Set(known.earlierTrastuzumab).size > 1 ? (['earlierTrastuzumab'] as const) : []),
    ],
    cites: [table4, paper2020],
  })
}
