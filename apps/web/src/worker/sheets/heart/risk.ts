/** The heart before treatment: HFA-ICOS from the record and her own answers. What nobody said stays open. */
import { type Interval, sources } from '@herald/core'
import { type HeartKnowledge, hfaIcosLevels, hfaIcosRisk } from '@herald/core/prognosis'
import { snapshotOf } from '@herald/core/snapshot'
import type { FactorInWords, HeartInWords } from '../../../desk/sheets/heart.ts'
import type { SheetInput } from '../maker.ts'
import type { HeartNotes } from './notes.ts'
import type { Scan, Treatment } from './scans.ts'
import { oneOf, say } from './speech.ts'

/** Factors that are yes or no, in the order of the list, and the illness of a record that says yes. */
// biome-ignore format: a table
const factors = [
  ['heartFailureOrCardiomyopathy', ['heart failure', 'cardiomyopathy']],
  ['severeValveDisease',           []],
  ['infarctionOrRevascularised',   ['myocardial infarction']],
  ['stableAngina',                 []],
  ['arrhythmia',                   ['arrhythmia']],
  ['raisedTroponin',               []],
  ['raisedNatriureticPeptide',     []],
  ['earlierAnthracycline',         []],
  ['earlierChestRadiotherapy',     []],
  ['hypertension',                 ['hypertension']],
  ['eGfrUnder60',                  []],
  ['diabetes',                     ['diabetes']],
  ['smokingNowOrMuch',             []],
  ['bmiOver30',                    []],
  ['earlierTrastuzumab',           []],
  ['anthracyclineNow',             []],
] as const satisfies readonly (readonly [keyof HeartKnowledge, readonly string[]])[]

type Factor = (typeof factors)[number][0]
const open = ['absent', 'present'] as const
const anyAge: Interval = { low: 18, high: 120, lowOpen: false, highOpen: false }
const anyLvef: Interval = { low: 5, high: 90, lowOpen: false, highOpen: false }

export function riskInWords(
  input: SheetInput,
  notes: HeartNotes,
  treatment: Treatment,
  baseline: Scan | undefined,
): HeartInWords['risk'] {
  const { chart, asOf, own = [] } = input
  const active = chart.conditions.filter(({ status }) => status === 'active').map(({ name }) => name)
  const { anthracycline } = treatment
  // The calendar says whether this treatment holds an anthracycline; she is asked where there is none.
  const asked = factors.filter(([factor]) => factor !== 'anthracyclineNow' || anthracycline === 'unknown')
  const inWords = asked.map(([factor, names]): FactorInWords => {
    const fromRecord = names.some((name) => active.includes(name))
    const answered = notes.factors[factor]
    return {
      factor,
      question: say(`heart-factor-${factor}`),
      answer: answered ?? (fromRecord ? 'present' : 'unknown'),
      fromRecord: fromRecord && answered === undefined,
    }
  })
  const valuesOf = (factor: Factor): readonly ('absent' | 'present')[] => {
    const { answer } = inWords.find((one) => one.factor === factor) ?? { answer: 'unknown' }
    return answer === 'unknown' ? open : [answer]
  }
  const age = snapshotOf(chart, asOf, own).facts.get('age')?.set
  const known: HeartKnowledge = {
    heartFailureOrCardiomyopathy: valuesOf('heartFailureOrCardiomyopathy'),
    severeValveDisease: valuesOf('severeValveDisease'),
    infarctionOrRevascularised: valuesOf('infarctionOrRevascularised'),
    stableAngina: valuesOf('stableAngina'),
    arrhythmia: valuesOf('arrhythmia'),
    raisedTroponin: valuesOf('raisedTroponin'),
    raisedNatriureticPeptide: valuesOf('raisedNatriureticPeptide'),
    earlierAnthracycline: valuesOf('earlierAnthracycline'),
    earlierChestRadiotherapy: valuesOf('earlierChestRadiotherapy'),
    hypertension: valuesOf('hypertension'),
    eGfrUnder60: valuesOf('eGfrUnder60'),
    diabetes: valuesOf('diabetes'),
    smokingNowOrMuch: valuesOf('smokingNowOrMuch'),
    bmiOver30: valuesOf('bmiOver30'),
    ageYears: (age?.kind === 'intervals' ? age.intervals[0] : undefined) ?? anyAge,
    lvefPercent:
      baseline === undefined
        ? anyLvef
        : { low: baseline.low, high: baseline.high, lowOpen: false, highOpen: false },
    anthracyclineNow: anthracyclineOf(anthracycline, valuesOf('anthracyclineNow')),
    earlierTrastuzumab: valuesOf('earlierTrastuzumab').flatMap((value) =>
      value === 'absent' ? (['none'] as const) : (['no harm to the heart', 'harm to the heart'] as const),
    ),
  }
  const risk = hfaIcosRisk(known)
  if (!risk.ok)
    return { words: [say('heart-risk-unclear')], settled: false, open: 0, factors: inWords, sources: [] }
  const { possible, notAssessed, cites } = risk.value
  const levels = possible.map((level) => say(`heart-level-${level.replace(' ', '-')}`))
  return {
    words: [
      possible.length === hfaIcosLevels.length
        ? say('heart-risk-open')
        : possible.length === 1
          ? say('heart-risk-one', { level: oneOf(levels) })
          : say('heart-risk-some', { levels: oneOf(levels) }),
      say('heart-risk-means'),
    ],
    settled: possible.length === 1,
    open: notAssessed.filter((factor) => asked.some(([one]) => one === factor)).length,
    factors: inWords,
    sources: cites.map(({ source, place }) => {
      const { title, identifier, tag, checkedOn } = sources[source]
      return { title, place, identifier, tag, checkedOn }
    }),
  }
}

/** By the plan of the calendar; without one, by her own answer: before the HER2 drug or with it is then both possible. */
function anthracyclineOf(
  planned: Treatment['anthracycline'],
  answered: readonly ('absent' | 'present')[],
): HeartKnowledge['anthracyclineNow'] {
  if (planned === 'none') return ['none']
  if (planned !== 'unknown') return ['before anti-HER2']
  return answered.flatMap((value) =>
    value === 'absent' ? (['none'] as const) : (['before anti-HER2', 'together with anti-HER2'] as const),
  )
}
