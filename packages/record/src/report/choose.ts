/** Facts for which statements are more than repeated values: the largest focus, a stated total, a category against the size. */
import { overlaps } from '@herald/core'
import { factsOfT, stagingFacts } from '@herald/core/staging'
import type { Mention, ReportFact, Scene } from './mention.ts'
import { intervalOf } from './readings.ts'
import type { FactRead } from './report.ts'
import { evidenceOf, weigh } from './weigh.ts'

/** The largest invasive focus among the statements that are equally sure. */
export function chooseSize(scene: Scene, all: readonly Mention[]): FactRead | undefined {
  const mentions = all.some((m) => !m.earlier) ? all.filter((m) => !m.earlier) : []
  const best = Math.max(...mentions.map((m) => m.rank))
  const surest = mentions.filter(
    (m) => Math.floor(m.rank / 10) === Math.floor(best / 10) && m.rank >= best - 1 && m.rank % 10 >= 2,
  )
  const largest = [...surest].sort(
    (a, b) => millimetresIn(b.value) - millimetresIn(a.value) || a.start - b.start,
  )[0]
  if (largest === undefined) return undefined
  const same = mentions.filter((m) => millimetresIn(m.value) === millimetresIn(largest.value))
  const bounded = same.find((m) => m.value.startsWith('>'))
  const value = bounded?.value ?? largest.value
  const evidence = [largest, ...same.filter((m) => m !== largest)].map((m) => evidenceOf(scene, m))
  return { fact: 'size_mm', state: 'known', value, values: [{ value, evidence }], derived: false }
}

/** The number of "20" or ">5". */
export const millimetresIn = (value: string): number => Number(value.replace(/[<>]/, ''))

/** A named grading system outweighs a bare "grade 2", which outweighs a wording ("poorly differentiated"). */
export function chooseGrade(scene: Scene, all: readonly Mention[]): FactRead | undefined {
  const mentions = all.some((m) => !m.earlier) ? all.filter((m) => !m.earlier) : all
  const sure = Math.max(...mentions.map((m) => m.rank % 10))
  const counted = mentions.filter((m) => (sure >= 2 ? m.rank % 10 >= 2 : m.rank % 10 === sure))
  const values = new Set(counted.map((m) => m.value))
  if (sure < 1 && values.size > 1) return undefined
  const read = weigh(
    scene,
    'grade',
    counted.map((m) => ({ ...m, rank: Math.floor(m.rank / 10) })),
  )
  return read === undefined ? undefined : { ...read, derived: sure < 1 }
}

/** Diagnosis and synopsis decide; a differing label of the received material is kept as a conflict. */
export function chooseLaterality(scene: Scene, all: readonly Mention[]): FactRead | undefined {
  const read = weigh(scene, 'laterality', all)
  if (read === undefined || read.state !== 'conflicting') return read
  // A bilateral operation names both sides; only the material of a one-sided report can contradict it.
  const decisive = all.filter((m) => m.rank % 10 >= 2 && !m.earlier)
  const sides = new Set(decisive.map((m) => m.value))
  const first = decisive[0]
  if (sides.size === 1 && first !== undefined) {
    const material = all.filter((m) => m.value !== first.value && !m.earlier)
    return material.length > 0
      ? {
          ...read,
          value: first.value,
          values: [...read.values].sort(
            (a, b) => Number(b.value === first.value) - Number(a.value === first.value),
          ),
        }
      : weigh(scene, 'laterality', decisive)
  }
  return read
}

/** "Invasive ductal carcinoma" and "with lobular features" may both be said: only two different plain types conflict. */
export function chooseHistology(scene: Scene, all: readonly Mention[]): FactRead | undefined {
  const mentions = all.some((m) => !m.earlier) ? all.filter((m) => !m.earlier) : all
  const mixed = mentions.filter((m) => m.value === 'mixed ductal-lobular')
  const best = Math.max(...mentions.map((m) => m.rank))
  return weigh(scene, 'histology', mixed.length > 0 ? mixed : mentions.filter((m) => m.rank >= best - 1))
}

/** A total that the report states outranks the sum of its specimens. */
export function chooseNodes(scene: Scene, fact: ReportFact, all: readonly Mention[]): FactRead | undefined {
  const read = weigh(scene, fact, all)
  if (read === undefined) return undefined
  const summed = all.filter((m) => m.value === read.value).length > 1
  return { ...read, derived: summed }
}

/** Two categories agree when one says the other more closely: T1 and T1c, N0 and N0(sn). */
export const sameCategory = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** A stated pT that no size in the stated range gives is a conflict with the size (core holds the thresholds). */
export function sizeAgainstT(pt: FactRead | undefined, size: FactRead | undefined): FactRead | undefined {
  if (pt === undefined || size === undefined || !/^T[123]/.test(pt.value)) return pt
  const facts = factsOfT(stagingFacts.pathologicalTumour, pt.value)
  if (facts === 'unreadable') return pt
  const allowed = facts.get(stagingFacts.pathologicalTumour.sizeMm.name)?.set
  if (allowed?.kind !== 'intervals') return pt
  const stated = intervalOf(size.value)
  if (allowed.intervals.some((interval) => overlaps(interval, stated))) return pt
  return {
    ...pt,
    state: 'conflicting',
    values: [...pt.values, { value: `${size.value} mm`, evidence: size.values[0]?.evidence ?? [] }],
  }
}
