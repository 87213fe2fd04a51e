/**
 * Reduced ordered decision diagrams over the variables of a book (design E14).
 *
 * A node asks one variable and has one arm a cell. Cells with equal subtrees share a subtree, a node whose arms all
 * lead to one place vanishes, equal nodes are one. So two questions with the same answer are the same number, and
 * merging, sharing, printing and comparing need nothing else.
 *
 * Ends are negative: `endOf(3)` is outcome 3. `nowhere` marks a cell that the box rules out.
 */
/* oxlint-disable typescript/no-non-null-assertion -- every index below is a node number that this file handed out, or a
   cell of the variable it belongs to; a check per access would double the cost of the walk. */

/** A node number, or an end, or nowhere. */
export type Ref = number

export const nowhere: Ref = -1
export const endOf = (outcome: number): Ref => -2 - outcome
export const outcomeAt = (end: Ref): number => -2 - end
export const isEnd = (ref: Ref): boolean => ref < nowhere

/** The store is full: the question has more nodes than the walk may make (design E22). */
export class TooManyNodes extends Error {}

export type Diagrams = {
  /** The node that asks `variable`; vanishes when all its arms agree. */
  readonly node: (variable: number, arms: readonly Ref[]) => Ref
  readonly variable: (ref: Ref) => number
  readonly arms: (ref: Ref) => readonly Ref[]
  /** Follows `cell` of `variable` if the node asks it, else stays. */
  readonly follow: (ref: Ref, variable: number, cell: number) => Ref
  /** Replaces end `g` of `chooser` by `choices[g]`. The workhorse: every composition of tables is this. */
  readonly select: (chooser: Ref, choices: readonly Ref[]) => Ref
  /** Gives every end another number. */
  readonly relabel: (ref: Ref, to: (outcome: number) => Ref) => Ref
  /** Keeps only the cells of `variable` in `mask`. */
  readonly restrict: (ref: Ref, variable: number, mask: number) => Ref
  /** The outcomes that some path reaches, ascending. */
  readonly ends: (ref: Ref) => readonly number[]
  readonly size: () => number
}

/** Above every variable: what an end "asks". */
const beyond = Number.MAX_SAFE_INTEGER

/** An empty store over `box`: one bit set of possible cells a variable. */
export function diagrams(box: readonly number[], cellCounts: readonly number[], limit: number): Diagrams {
  const variables: number[] = []
  const allArms: (readonly Ref[])[] = []
  const unique = new Map<string, Ref>()
  const selected = new Map<string, Ref>()
  const endsOf = new Map<Ref, readonly number[]>()

  const variable = (ref: Ref): number => (ref < 0 ? beyond : variables[ref]!)
  const arms = (ref: Ref): readonly Ref[] => (ref < 0 ? [] : allArms[ref]!)
  const follow = (ref: Ref, asked: number, cell: number): Ref =>
    ref < 0 || variables[ref] !== asked ? ref : allArms[ref]![cell]!

  const node = (asked: number, given: readonly Ref[]): Ref => {
    let only: Ref = nowhere
    let differ = false
    for (const arm of given) {
      if (arm === nowhere) continue
      if (only === nowhere) only = arm
      else if (arm !== only) {
        differ = true
        break
      }
    }
    if (!differ) return only
    const key = `${asked}:${given.join()}`
    const known = unique.get(key)
    if (known !== undefined) return known
    if (variables.length >= limit) throw new TooManyNodes()
    const made = variables.length
    variables.push(asked)
    allArms.push(given)
    unique.set(key, made)
    return made
  }

  const branch = (asked: number, make: (cell: number) => Ref): Ref => {
    const made: Ref[] = []
    for (let cell = 0; cell < cellCounts[asked]!; cell++) {
      made.push((box[asked]! & (1 << cell)) === 0 ? nowhere : make(cell))
    }
    return node(asked, made)
  }

  const ends = (ref: Ref): readonly number[] => {
    if (ref === nowhere) return []
    if (ref < 0) return [outcomeAt(ref)]
    const known = endsOf.get(ref)
    if (known !== undefined) return known
    const found = [...new Set(arms(ref).flatMap(ends))].toSorted((a, b) => a - b)
    endsOf.set(ref, found)
    return found
  }

  const select = (chooser: Ref, choices: readonly Ref[]): Ref => {
    if (chooser === nowhere) return nowhere
    if (chooser < 0) return choices[outcomeAt(chooser)]!
    const live = ends(chooser)
    const first = choices[live[0]!]!
    if (isEnd(first) && live.every((index) => choices[index] === first)) return first
    const key = `${chooser}|${live.map((index) => choices[index]).join()}`
    const known = selected.get(key)
    if (known !== undefined) return known
    let asked = variable(chooser)
    for (const index of live) asked = Math.min(asked, variable(choices[index]!))
    const made = branch(asked, (cell) =>
      select(
        follow(chooser, asked, cell),
        choices.map((choice, index) => (live.includes(index) ? follow(choice, asked, cell) : nowhere)),
      ),
    )
    selected.set(key, made)
    return made
  }

  const relabel = (ref: Ref, to: (outcome: number) => Ref): Ref => {
    const done = new Map<Ref, Ref>()
    const visit = (at: Ref): Ref => {
      if (at === nowhere) return nowhere
      if (at < 0) return to(outcomeAt(at))
      const known = done.get(at)
      if (known !== undefined) return known
      const made = node(variable(at), arms(at).map(visit))
      done.set(at, made)
      return made
    }
    return visit(ref)
  }

  const restrict = (ref: Ref, asked: number, mask: number): Ref => {
    const done = new Map<Ref, Ref>()
    const visit = (at: Ref): Ref => {
      if (at < 0 || variable(at) > asked) return at
      const known = done.get(at)
      if (known !== undefined) return known
      const kept =
        variable(at) === asked
          ? arms(at).map((arm, cell) => ((mask & (1 << cell)) === 0 ? nowhere : arm))
          : arms(at).map(visit)
      const made = node(variable(at), kept)
      done.set(at, made)
      return made
    }
    return visit(ref)
  }

  return { node, variable, arms, follow, select, relabel, restrict, ends, size: () => variables.length }
}

/** The number of paths from the top to an end: the parts of the question (design E11). */
export function countPaths(store: Diagrams, root: Ref): number {
  const counts = new Map<Ref, number>()
  const visit = (ref: Ref): number => {
    if (ref === nowhere) return 0
    if (ref < 0) return 1
    const known = counts.get(ref)
    if (known !== undefined) return known
    const paths = [...new Set(store.arms(ref))].reduce((sum, arm) => sum + visit(arm), 0)
    counts.set(ref, paths)
    return paths
  }
  return visit(root)
}

/** The number of different nodes below and at the top, ends not counted. */
export function countNodes(store: Diagrams, root: Ref): number {
  const seen = new Set<Ref>()
  const visit = (ref: Ref): void => {
    if (ref < 0 || seen.has(ref)) return
    seen.add(ref)
    for (const arm of store.arms(ref)) visit(arm)
  }
  visit(root)
  return seen.size
}
