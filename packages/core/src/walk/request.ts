/**
 * What to ask next (design E16): a request is the raw facts that one test or one question settles together.
 *
 * Each reply is scored by the outcomes it leaves. Order: fewest in the worst reply, fewest on average over replies,
 * lighter burden, declared order. Over several questions the outcomes are summed first.
 */
import type { Citation } from '../publication/citation.ts'
import type { RawFact } from '../table/column.ts'
import { boundOf } from './bound.ts'
import { nowhere, type Ref } from './diagram.ts'
import { withCells } from './record.ts'
import { matters, type Walk } from './walk.ts'
import { cellWords } from './words.ts'

/** How much a request asks of the person: a look into a paper she has, a question to the team, up to an operation. */
export type Burden =
  | 'look it up'
  | 'ask the team'
  | 'lab test on stored tissue'
  | 'blood test'
  | 'scan'
  | 'biopsy'
  | 'operation'

const burdens: readonly Burden[] = [
  'look it up',
  'ask the team',
  'lab test on stored tissue',
  'blood test',
  'scan',
  'biopsy',
  'operation',
]

export type Request = {
  readonly id: string
  /** The raw facts that one answer settles together. */
  readonly settles: readonly RawFact[]
  readonly burden: Burden
  /** Who has it: "the pathology laboratory". */
  readonly who: string
  readonly cite: Citation
}

/** One possible answer to a request and what it leaves of each question. */
export type Reply = {
  readonly says: readonly { readonly fact: string; readonly is: string }[]
  /** Outcomes left, one list a question, in the order of the walks. */
  readonly leaves: readonly (readonly string[])[]
}

export type RankedRequest = {
  readonly request: Request
  readonly replies: readonly Reply[]
  /** Outcomes left in the worst reply, summed over the questions. */
  readonly worst: number
  readonly average: number
  /** The questions (positions in the walks) that the request can change. */
  readonly changes: readonly number[]
}

/** Requests that could change an answer, most useful first. A request whose facts matter to no walk is left out. */
export function rankRequests(walks: readonly Walk[], requests: readonly Request[]): readonly RankedRequest[] {
  return requests
    .map((request, declared) => ({ ranked: scored(walks, request), declared }))
    .filter(({ ranked }) => ranked.changes.length > 0)
    .toSorted(
      (a, b) =>
        a.ranked.worst - b.ranked.worst ||
        a.ranked.average - b.ranked.average ||
        burdens.indexOf(a.ranked.request.burden) - burdens.indexOf(b.ranked.request.burden) ||
        a.declared - b.declared,
    )
    .map(({ ranked }) => ranked)
}

function scored(walks: readonly Walk[], request: Request): RankedRequest {
  const changes = walks.flatMap((result, index) =>
    result.kind !== 'decided' && request.settles.some((fact) => matters(result, fact)) ? [index] : [],
  )
  const replies = changes.length === 0 ? [] : repliesTo(walks, request)
  const left = replies.map((reply) => reply.leaves.reduce((sum, outcomes) => sum + outcomes.length, 0))
  return {
    request,
    replies,
    worst: Math.max(0, ...left),
    average: left.length === 0 ? 0 : left.reduce((sum, count) => sum + count, 0) / left.length,
    changes,
  }
}

type Partial = { readonly says: Reply['says']; readonly at: readonly Place[] }
/** Where one walk stands: a diagram while it is exact, else the box for the bound. */
type Place =
  | { readonly kind: 'diagram'; readonly ref: Ref }
  | { readonly kind: 'bound'; readonly box: readonly number[] }

/** Every reply that differs in what it leaves. Replies that leave the same of every question are one. */
function repliesTo(walks: readonly Walk[], request: Request): readonly Reply[] {
  let partials: readonly Partial[] = [
    {
      says: [],
      at: walks.map((result) =>
        result.exact ? { kind: 'diagram', ref: result.root } : { kind: 'bound', box: result.box },
      ),
    },
  ]
  for (const fact of request.settles) partials = partials.flatMap((partial) => splitBy(walks, partial, fact))
  return partials.map(({ says, at }) => ({
    says,
    leaves: at.map((place, index) => outcomesAt(walks[index], place)),
  }))
}

function splitBy(walks: readonly Walk[], partial: Partial, fact: RawFact): readonly Partial[] {
  const [any] = walks
  const variable = any?.book.variableOf.get(fact.name)
  const asked = variable === undefined ? undefined : any?.book.variables[variable]
  if (any === undefined || variable === undefined || asked === undefined) return [partial]
  const groups = new Map<string, { mask: number; at: readonly Place[] }>()
  asked.cells.forEach((_, cell) => {
    const bit = 1 << cell
    if (((any.box[variable] ?? 0) & bit) === 0) return
    const at = partial.at.map((place, index): Place => {
      const store = walks[index]?.diagram
      if (place.kind === 'bound' || store === undefined) {
        return place.kind === 'bound' ? { kind: 'bound', box: withCells(place.box, variable, bit) } : place
      }
      return { kind: 'diagram', ref: store.restrict(place.ref, variable, bit) }
    })
    // A cell that the impossible combinations rule out everywhere is no reply.
    if (at.some((place) => place.kind === 'diagram' && place.ref === nowhere)) return
    const key = at.map((place, index) => placeKey(walks[index], place)).join('|')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { mask: bit, at })
    else group.mask |= bit
  })
  const split = [...groups.values()]
  return split.map(({ mask, at }) => ({
    says:
      split.length === 1 ? partial.says : [...partial.says, { fact: fact.name, is: cellWords(asked, mask) }],
    at,
  }))
}

const placeKey = (result: Walk | undefined, place: Place): string =>
  place.kind === 'diagram' ? String(place.ref) : outcomesAt(result, place).join()

const outcomesAt = (result: Walk | undefined, place: Place): readonly string[] => {
  if (result === undefined) return []
  const indexes =
    place.kind === 'diagram'
      ? result.diagram.ends(place.ref)
      : boundOf(result.book, result.book.tableOf.get(result.table) ?? -1, place.box)
  return indexes.map((index) => result.table.outcome.values[index] ?? 'not covered')
}
