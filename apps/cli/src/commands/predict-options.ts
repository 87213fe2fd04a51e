/** The flags of `herald predict`: what is known of one person, each value or range as one would write it. */
import {
  atLeast,
  atMost,
  between,
  exactly,
  fail,
  type Interval,
  lessThan,
  moreThan,
  ok,
  type Result,
} from '@herald/core'
import { type PredictKnowledge, type PredictVersion, predictVersions } from '@herald/core/prognosis'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

export const predictOptions = {
  age: text,
  'size-mm': text,
  nodes: text,
  micrometastasis: flag,
  er: text,
  her2: text,
  pr: text,
  ki67: text,
  grade: text,
  detection: text,
  smoker: text,
  sex: text,
  disease: text,
  spread: text,
  first: text,
  sides: text,
  menopause: text,
  radiotherapy: flag,
  'heart-gy': text,
  'as-of': text,
  hormone: text,
  chemo: text,
  trastuzumab: flag,
  bisphosphonate: flag,
  version: text,
  json: flag,
  csv: flag,
} as const

export type PredictFlags = Readonly<Record<string, string | boolean | undefined>>

const decimal = String.raw`\d+(?:\.\d+)?`
const numberForms: readonly (readonly [RegExp, (a: number, b: number) => Interval])[] = [
  [new RegExp(`^(${decimal})$`), exactly],
  [new RegExp(`^(${decimal})-(${decimal})$`), between],
  [new RegExp(`^>=(${decimal})$`), atLeast],
  [new RegExp(`^<=(${decimal})$`), atMost],
  [new RegExp(`^>(${decimal})$`), moreThan],
  [new RegExp(`^<(${decimal})$`), lessThan],
]
const anyNumber: Interval = {
  low: Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
  lowOpen: true,
  highOpen: true,
}

/** Reads flags into what is known; a flag that was not given is not known. Every flag that cannot be read is named. */
export function predictKnowledge(
  flags: PredictFlags,
): Result<{ readonly known: PredictKnowledge; readonly version: PredictVersion }, readonly string[]> {
  const wrong: string[] = []
  const given = (name: keyof typeof predictOptions): string | undefined => {
    const value = flags[name]
    return typeof value === 'string' ? value.trim() : undefined
  }
  const has = (name: keyof typeof predictOptions): boolean => flags[name] === true

  const interval = (name: 'age' | 'size-mm' | 'nodes'): Interval => {
    const written = given(name)
    if (written === undefined || written === 'unknown') return anyNumber
    for (const [form, make] of numberForms) {
      const found = form.exec(written)
      if (found !== null) return make(Number(found[1]), Number(found[2]))
    }
    wrong.push(`--${name} is "${written}"; write a number, 18-22, ">20", "<=5" or unknown.`)
    return anyNumber
  }
  const possible = <const V>(
    name: keyof typeof predictOptions,
    domain: Readonly<Record<string, V>>,
  ): readonly V[] => {
    const written = given(name)
    const names = Object.keys(domain)
    if (written === undefined || written === 'unknown') return Object.values(domain)
    const parts = written.split(',')
    const bad = parts.filter((part) => !names.includes(part))
    if (bad.length > 0) {
      wrong.push(`--${name} is "${written}"; write ${names.join(', ')}, several with commas, or unknown.`)
    }
    return names
      .flatMap((key) => (parts.includes(key) ? [key] : []))
      .flatMap((key) => {
        const value = domain[key]
        return value === undefined ? [] : [value]
      })
  }
  const one = <const V>(
    name: keyof typeof predictOptions,
    choices: Readonly<Record<string, V>>,
    absent: V,
  ): V => {
    const written = given(name)
    if (written === undefined) return absent
    const value = Object.hasOwn(choices, written) ? choices[written] : undefined
    if (value === undefined)
      wrong.push(`--${name} is "${written}"; write ${Object.keys(choices).join(' or ')}.`)
    return value ?? absent
  }
  const receptor = { negative: 'negative', positive: 'positive' } as const
  const heartDose = (): number => {
    const written = given('heart-gy')
    if (written === undefined) return 0
    if (new RegExp(`^${decimal}$`).test(written)) return Number(written)
    wrong.push(`--heart-gy is "${written}"; write the mean heart dose in Gy, for example 2.`)
    return 0
  }
  const nodes = (): Interval => {
    const written = interval('nodes')
    if (!has('micrometastasis')) return written
    if (written.low === 1 && written.high === 1) return exactly(0.5)
    wrong.push('--micrometastasis goes with --nodes 1: it means one node with micrometastasis only.')
    return written
  }
  const version = (): PredictVersion => {
    const written = given('version')
    const found = predictVersions.find((name) => name === written)
    if (written !== undefined && found === undefined) {
      wrong.push(`--version is "${written}"; write ${predictVersions.join(', ')}.`)
    }
    return found ?? '3.2'
  }

  const read = {
    version: version(),
    known: {
      ageYears: interval('age'),
      sizeMm: interval('size-mm'),
      positiveNodes: nodes(),
      er: possible('er', receptor),
      her2: possible('her2', receptor),
      pr: possible('pr', receptor),
      ki67: possible('ki67', receptor),
      grade: possible('grade', { '1': 1, '2': 2, '3': 3 }),
      detection: possible('detection', { symptoms: 'symptoms', screening: 'screening' }),
      smoking: possible('smoker', { no: 'never or former', yes: 'current' }),
      setting: {
        sex: possible('sex', { female: 'female', male: 'male' }),
        disease: possible('disease', { invasive: 'invasive', 'in-situ-only': 'in situ only' }),
        distantSpread: possible('spread', { none: 'none', found: 'found' }),
        firstTreatment: possible('first', { surgery: 'surgery', drugs: 'drugs before surgery' }),
        sides: possible('sides', { one: 'one', both: 'both' }),
        menopause: possible('menopause', { before: 'before', after: 'after' }),
      },
      plan: {
        radiotherapy: has('radiotherapy'),
        heartDoseGy: heartDose(),
        hormone: one('hormone', { none: 'none', '5': '5 years', '10': '10 years' }, 'none'),
        chemotherapy: one('chemo', { none: 'none', second: 'second', third: 'third' }, 'none'),
        trastuzumab: has('trastuzumab'),
        bisphosphonate: has('bisphosphonate'),
      },
    },
  } as const
  return wrong.length === 0 ? ok(read) : fail(wrong)
}
