/**
 * Several statements about one fact, in one key (tumour, specimen, epoch): what they add up to (design E8).
 *
 * If all share a value, their intersection. If not, every maximal group that does share one is intersected and
 * the groups are united: the state is conflicting, and each side keeps its own sources.
 */
import type { Source } from '../chart/chart.ts'
import type { Claim, Fact, FactSet } from './fact.ts'
import { intersection, isEmpty } from './interval.ts'
import type { FactState } from './state.ts'

export type Statement = { readonly set: FactSet; readonly state: FactState; readonly source: Source }

/** The values in both sets, or `nothing`. */
export function commonSet(a: FactSet, b: FactSet): FactSet | 'nothing' {
  if (a.kind === 'anything') return b
  if (b.kind === 'anything') return a
  if (a.kind === 'values' && b.kind === 'values') {
    const values = a.values.filter((value) => b.values.includes(value))
    return values.length === 0 ? 'nothing' : { kind: 'values', values }
  }
  if (a.kind === 'intervals' && b.kind === 'intervals') {
    const intervals = a.intervals.flatMap((left) =>
      b.intervals.map((right) => intersection(left, right)).filter((both) => !isEmpty(both)),
    )
    return intervals.length === 0 ? 'nothing' : { kind: 'intervals', intervals }
  }
  return 'nothing'
}

/** Everything in either set. */
export function unitedSet(a: FactSet, b: FactSet): FactSet {
  if (a.kind === 'values' && b.kind === 'values') {
    return { kind: 'values', values: [...new Set([...a.values, ...b.values])] }
  }
  if (a.kind === 'intervals' && b.kind === 'intervals') {
    return { kind: 'intervals', intervals: [...a.intervals, ...b.intervals] }
  }
  return { kind: 'anything' }
}

const isSingle = (set: FactSet): boolean =>
  (set.kind === 'values' && set.values.length === 1) ||
  (set.kind === 'intervals' &&
    set.intervals.length === 1 &&
    set.intervals.every((interval) => interval.low === interval.high))

/**
 * Adds statements up to one fact. Without any, the fact is not recorded.
 * The order of the statements changes nothing but the order of the sources.
 */
export function addUp(statements: readonly Statement[]): Fact {
  const sources = statements.map((statement) => statement.source)
  const telling = statements.filter((statement) => statement.set.kind !== 'anything')
  if (telling.length === 0) {
    return {
      set: { kind: 'anything' },
      state: statements[0]?.state ?? 'not-recorded',
      sources,
      claims: [],
    }
  }
  const groups = maximalGroups(telling)
  const [only, ...others] = groups
  if (only !== undefined && others.length === 0) {
    const pending = telling.every((statement) => statement.state === 'pending')
    return {
      set: only.set,
      state: isSingle(only.set) ? 'known' : pending ? 'pending' : 'narrowed',
      sources,
      claims: [],
    }
  }
  const set = groups.map((group) => group.set).reduce(unitedSet)
  return { set, state: 'conflicting', sources, claims: groups }
}

/** Every maximal group of statements that share a value, intersected. One group: nobody disagrees. */
function maximalGroups(statements: readonly Statement[]): readonly Claim[] {
  const [first, ...more] = statements
  if (first !== undefined && more.length === 0) return [{ set: first.set, sources: [first.source] }]
  // Statements that say the same are one; what is left is a handful, so growing all groups is cheap.
  const distinct = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = JSON.stringify(statement.set)
    const same = distinct.get(key)
    if (same === undefined) distinct.set(key, [statement])
    else same.push(statement)
  }
  type Group = { readonly set: FactSet; readonly members: ReadonlySet<string> }
  const keys = [...distinct.keys()].toSorted()
  const grown: Group[] = []
  const grow = (set: FactSet, members: ReadonlySet<string>, rest: readonly string[]): void => {
    let maximal = true
    rest.forEach((key, index) => {
      const statement = distinct.get(key)?.[0]
      const common = statement === undefined ? 'nothing' : commonSet(set, statement.set)
      if (common === 'nothing') return
      maximal = false
      grow(common, new Set([...members, key]), rest.slice(index + 1))
    })
    if (maximal && members.size > 0) grown.push({ set, members })
  }
  grow({ kind: 'anything' }, new Set(), keys)
  return grown
    .filter(
      (group) => !grown.some((other) => other !== group && isProperSubset(group.members, other.members)),
    )
    .map((group) => ({
      set: group.set,
      sources: [...group.members].flatMap((key) => (distinct.get(key) ?? []).map((s) => s.source)),
    }))
}

const isProperSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size < b.size && [...a].every((key) => b.has(key))
