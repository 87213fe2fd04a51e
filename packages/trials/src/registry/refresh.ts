/**
 * Fetching the registry politely, as a pure step: (state, event) -> [state, effects].
 *
 * One request at a time, at least a second apart, backing off on any failure, resumable from the saved state after a
 * break (docs/decisions/0029). Nothing about a patient is ever in a query.
 */
import { dayFrom } from '@herald/core/chart'

export type RefreshState = {
  readonly kind: 'refresh'
  readonly query: string
  /** Only records that the registry posted on or after this day; undefined asks for all. */
  readonly since: string | undefined
  /** The registry's own data day, stored with every record. */
  readonly dataTimestamp: string
  readonly nextPageToken: string | undefined
  readonly pages: number
  readonly records: number
  readonly failures: number
  /** How often the pages were begun again because a token ran out. */
  readonly restarts: number
  readonly done: boolean
}

export type RefreshEvent =
  | { readonly kind: 'start' }
  | { readonly kind: 'version'; readonly dataTimestamp: string }
  | {
      readonly kind: 'page'
      readonly studies: readonly unknown[]
      readonly nextPageToken: string | undefined
    }
  | {
      readonly kind: 'failed'
      readonly what: 'version' | 'page'
      readonly why: string
      readonly retryAfterSeconds: number | undefined
      /** The registry does not know the page token any more. */
      readonly tokenLost: boolean
    }

export type RefreshEffect =
  | {
      readonly kind: 'get'
      readonly path: string
      readonly what: 'version' | 'page'
      readonly waitMs: number
    }
  | { readonly kind: 'append'; readonly studies: readonly unknown[] }
  | { readonly kind: 'save'; readonly state: RefreshState }
  | { readonly kind: 'finish' }
  | { readonly kind: 'stop'; readonly message: string }

export const betweenRequestsMs = 1000
const mostFailures = 5
const mostRestarts = 2

/** Ask wide and filter here: the query names the illness, never a person. */
export const wideQuery = 'query.cond=breast+cancer&query.term=HER2+OR+ERBB2&pageSize=200'

export const startRefresh = (query: string = wideQuery, since?: string): RefreshState => ({
  kind: 'refresh',
  query,
  since,
  dataTimestamp: '',
  nextPageToken: undefined,
  pages: 0,
  records: 0,
  failures: 0,
  restarts: 0,
  done: false,
})

const sinceFilter = (day: string): string =>
  `&filter.advanced=${encodeURIComponent(`AREA[LastUpdatePostDate]RANGE[${day},MAX]`)}`

const pagePath = (state: RefreshState): string =>
  `/api/v2/studies?${state.query}${state.since === undefined ? '' : sinceFilter(state.since)}${state.nextPageToken === undefined ? '' : `&pageToken=${encodeURIComponent(state.nextPageToken)}`}`

const askVersion = (waitMs: number): RefreshEffect => ({
  kind: 'get',
  path: '/api/v2/version',
  what: 'version',
  waitMs,
})
const askPage = (state: RefreshState, waitMs: number): RefreshEffect => ({
  kind: 'get',
  path: pagePath(state),
  what: 'page',
  waitMs,
})

/** A day before the registry's own, since records of one day may come in after we asked. */
const dayBefore = (timestamp: string): string | undefined => {
  const day = dayFrom(timestamp.slice(0, 10))
  return day === 'unreadable' ? undefined : day.subtract({ days: 1 }).toString()
}

/** What happens next. */
export function refreshStep(
  state: RefreshState,
  event: RefreshEvent,
): readonly [RefreshState, readonly RefreshEffect[]] {
  switch (event.kind) {
    case 'start': {
      const fresh = { ...state, failures: 0 }
      return [fresh, [askVersion(0)]]
    }
    case 'version': {
      const { dataTimestamp } = event
      const same = state.dataTimestamp === dataTimestamp
      if (state.done && same) return [state, [{ kind: 'finish' }]]
      const next: RefreshState = state.done
        ? // A whole set is there: only what was posted since is asked for.
          { ...startRefresh(state.query, dayBefore(state.dataTimestamp)), dataTimestamp }
        : same || state.pages === 0
          ? { ...state, dataTimestamp, failures: 0 }
          : // The registry moved on during a break: its page tokens are of the old data, so the pages are begun again.
            { ...startRefresh(state.query, state.since), dataTimestamp }
      return [next, [{ kind: 'save', state: next }, askPage(next, betweenRequestsMs)]]
    }
    case 'page': {
      const next: RefreshState = {
        ...state,
        nextPageToken: event.nextPageToken,
        pages: state.pages + 1,
        records: state.records + event.studies.length,
        failures: 0,
        done: event.nextPageToken === undefined,
      }
      const rest: RefreshEffect = next.done ? { kind: 'finish' } : askPage(next, betweenRequestsMs)
      // The page is written before the place in the list: a break repeats a page, never skips one.
      return [next, [{ kind: 'append', studies: event.studies }, { kind: 'save', state: next }, rest]]
    }
    case 'failed': {
      const failures = state.failures + 1
      const kept = { ...state, failures }
      // A token that ran out: the pages are begun again; what was kept is kept, and comes once more.
      const fresh = startRefresh(state.query, state.since)
      const again: RefreshState =
        event.tokenLost && state.restarts < mostRestarts
          ? { ...fresh, dataTimestamp: state.dataTimestamp, failures, restarts: state.restarts + 1 }
          : kept
      const next = failures >= mostFailures ? kept : again
      if (failures >= mostFailures) {
        return [
          next,
          [
            { kind: 'save', state: next },
            {
              kind: 'stop',
              message: `The registry failed ${failures} times (last: ${event.why}). ${state.records} records are kept; run the same command later to go on from page ${state.pages + 1}.`,
            },
          ],
        ]
      }
      const waitMs =
        event.retryAfterSeconds === undefined
          ? betweenRequestsMs * 2 ** failures
          : event.retryAfterSeconds * 1000
      return [next, [event.what === 'version' ? askVersion(waitMs) : askPage(again, waitMs)]]
    }
  }
}
