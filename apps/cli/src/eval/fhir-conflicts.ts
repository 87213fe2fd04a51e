/** Contradictions within one sample and day, of one tumour. A change between days is no contradiction. */
import { type Chart, type ChartFact, type Reading } from '@herald/core/chart'
import { dayOf, isNamed, sayings } from './fhir-readings.ts'
import { her2Of, ihcOf, ishOf } from './fhir-receptors.ts'

export type Conflict = { readonly fact: string; readonly values: readonly string[] }

// biome-ignore format: a table
const compared: readonly (readonly [name: string, facts: readonly ChartFact[]])[] = [
  ['side',  ['laterality']],
  ['er',    ['ER call']],
  ['pr',    ['PR call']],
  ['t',     ['T']],
  ['n',     ['N']],
  ['m',     ['M']],
  ['stage', ['stage group']],
]

const said = ({ said: value }: Reading): string => (value.kind === 'is' ? value.value : '')

const keyOf = (reading: Reading): string => {
  const { tumour, specimen, prefix } = reading.about
  return [
    tumour === 'unassigned' ? '' : tumour,
    isNamed(reading) ? specimen : '',
    dayOf(reading),
    prefix,
  ].join('|')
}

/** Two values that can both be true (III and IIIA, T1 and T1c) do not contradict each other. */
const agree = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return long === short || (long.startsWith(short) && !/^[IVX]/.test(long.slice(short.length)))
}

function conflictIn(name: string, readings: readonly Reading[]): Conflict | undefined {
  const groups = new Map<string, Set<string>>()
  for (const reading of readings) {
    const value = said(reading)
    if (value === '') continue
    const key = keyOf(reading)
    groups.set(key, (groups.get(key) ?? new Set()).add(value))
  }
  for (const values of groups.values()) {
    const all = [...values]
    if (all.some((a) => all.some((b) => !agree(a, b)))) return { fact: name, values: all }
  }
  return undefined
}

/** HER2 results of one sample that cannot all be true: two scores, or a stain and an ISH that say the opposite. */
function her2Conflict(chart: Chart): Conflict | undefined {
  const sample = her2Of(chart)
  const ihc = ihcOf(sample)
  const ish = ishOf(sample)
  const opposite = (ihc === 'positive' && ish === 'negative') || (ihc === 'negative' && ish === 'positive')
  const signed = new Set(sample.calls)
  const against =
    (signed.has('positive') && (signed.has('negative') || ihc === 'negative' || ish === 'negative')) ||
    (signed.has('negative') && (ihc === 'positive' || ish === 'positive'))
  if (ihc !== undefined && ish !== undefined && !opposite && !against) return undefined
  const values = [...new Set([...sample.scores, ...sample.ihcCalls, ...sample.ishCalls, ...sample.calls])]
  return { fact: 'her2', values }
}

export function conflictsOf(chart: Chart): readonly Conflict[] {
  const plain = compared.flatMap(
    ([name, facts]) =>
      conflictIn(
        name,
        facts.flatMap((fact) => sayings(chart, fact)),
      ) ?? [],
  )
  const her2 = her2Conflict(chart)
  return her2 === undefined ? plain : [...plain, her2]
}
