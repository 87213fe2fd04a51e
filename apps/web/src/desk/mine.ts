/**
 * What she noted about the record that is open: what she wants to read, what she checked, what she asked for, what she has read.
 *
 * Kept with the record and deleted with it. What another Herald kept is read entry by entry; what cannot be read is left out.
 */
import { type QuestionId, questionIds } from '@herald/brief/brief'
import { type GateChoice, type GateChoices, type GateName, gateNames } from '@herald/brief/gates'

export const verdicts = ['right', 'wrong', 'not-sure'] as const
export type Verdict = (typeof verdicts)[number]

/** What she says about one place of her record, told by where it stands and what it says. */
export type PlaceCheck = {
  readonly resource: string
  readonly path: string
  readonly words: string
  readonly verdict: Verdict
}

/** What became of a request: she asked on a day, or her team says it is not needed. */
export type RequestMark =
  | { readonly kind: 'asked'; readonly day: string }
  | { readonly kind: 'not needed'; readonly day: string }

export type Mine = {
  readonly gates: GateChoices
  readonly places: readonly PlaceCheck[]
  readonly requests: Readonly<Record<string, RequestMark>>
  /** What each answer said when she last read it. */
  readonly read: { readonly [Q in QuestionId]?: string }
}

export const nothingNoted: Mine = { gates: {}, places: [], requests: {}, read: {} }

export type MineStep =
  | { readonly kind: 'gate'; readonly gate: GateName; readonly choice: GateChoice }
  | { readonly kind: 'check-place'; readonly check: PlaceCheck }
  | { readonly kind: 'uncheck-place'; readonly place: Place }
  | { readonly kind: 'mark-request'; readonly request: string; readonly mark: RequestMark }
  | { readonly kind: 'unmark-request'; readonly request: string }
  | { readonly kind: 'read-answer'; readonly id: QuestionId; readonly said: string }

export type Place = Pick<PlaceCheck, 'resource' | 'path' | 'words'>

export const isSamePlace = (a: Place, b: Place): boolean =>
  a.resource === b.resource && a.path === b.path && a.words === b.words

export function afterStep(mine: Mine, step: MineStep): Mine {
  switch (step.kind) {
    case 'gate':
      return { ...mine, gates: { ...mine.gates, [step.gate]: step.choice } }
    case 'check-place':
      return { ...mine, places: [...without(mine.places, step.check), step.check] }
    case 'uncheck-place':
      return { ...mine, places: without(mine.places, step.place) }
    case 'mark-request':
      return { ...mine, requests: { ...mine.requests, [step.request]: step.mark } }
    case 'unmark-request': {
      const { [step.request]: _, ...requests } = mine.requests
      return { ...mine, requests }
    }
    case 'read-answer':
      return { ...mine, read: { ...mine.read, [step.id]: step.said } }
  }
}

const without = (places: readonly PlaceCheck[], place: Place): readonly PlaceCheck[] =>
  places.filter((each) => !isSamePlace(each, place))

/** True where nothing is noted: then nothing needs keeping. */
export const isEmpty = ({ gates, places, requests, read }: Mine): boolean =>
  places.length === 0 && [gates, requests, read].every((each) => Object.keys(each).length === 0)

export function mineFrom(value: unknown): Mine {
  const found = entriesOf(value)
  const places = found.get('places')
  return {
    gates: Object.fromEntries(
      gateNames.flatMap((gate) => {
        const choice = gateFrom(entriesOf(found.get('gates')).get(gate))
        return choice === undefined ? [] : [[gate, choice]]
      }),
    ),
    places: Array.isArray(places) ? places.flatMap(placeFrom) : [],
    requests: Object.fromEntries(
      [...entriesOf(found.get('requests'))].flatMap(([request, mark]) => {
        const { kind, day } = textsOf(mark)
        return kind === 'asked' || kind === 'not needed' ? [[request, { kind, day: day ?? '' }]] : []
      }),
    ),
    read: Object.fromEntries(
      questionIds.flatMap((id) => {
        const said = entriesOf(found.get('read')).get(id)
        return typeof said === 'string' ? [[id, said]] : []
      }),
    ),
  }
}

function gateFrom(value: unknown): GateChoice | undefined {
  const { choice, day = '' } = textsOf(value)
  return choice === 'open' || choice === 'later' || choice === 'with someone' ? { choice, day } : undefined
}

function placeFrom(value: unknown): readonly PlaceCheck[] {
  const { resource, path, words, verdict: said } = textsOf(value)
  const verdict = verdicts.find((each) => each === said)
  if (resource === undefined || path === undefined || words === undefined || verdict === undefined) return []
  return [{ resource, path, words, verdict }]
}

const entriesOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])

/** The entries that are texts. */
const textsOf = (value: unknown): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    [...entriesOf(value)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
