/**
 * Fetching the registry politely, as a pure step: (state, event) -> [state, effects].
 *
 * One request at a time, at least a second apart, backing off on any failure, resumable from the saved state after a
 * break (docs/decisions/0029). Nothing about a patient is ever in a query.
 */
export type RefreshState = {
  readonly kind: 'refresh'
  readonly query: string
  /** The registry's own data day, stored with every record. */
  readonly dataTimestamp: string
  readonly nextPageToken: string | undefined
  readonly pages: number
  readonly records: number
  readonly failures: number
  readonly done: boolean
}

export type RefreshEvent =
  | { readonly kind: 'start' }
  | { readonly kind: 'version'; readonly dataTimestamp: string }
  | {
      readonly kind: 'page'
      readonly text: string
      readonly records: number
      readonly nextPageToken: string | undefined
    }
  | { readonly kind: 'failed'; readonly why: string; readonly retryAfterSeconds: number | undefined }

export type RefreshEffect =
  | {
      readonly kind: 'get'
      readonly path: string
      readonly what: 'version' | 'page'
      readonly waitMs: number
    }
  | { readonly kind: 'append'; readonly text: string }
  | { readonly kind: 'save'; readonly state: RefreshState }
  | { readonly kind: 'finish' }
  | { readonly kind: 'stop'; readonly message: string }

export const betweenRequestsMs = 1000
const mostFailures = 5

/** Ask wide and filter here: the query names the illness, never a person. */
export const wideQuery = 'query.cond=breast+cancer&query.term=HER2+OR+ERBB2&pageSize=200'

export const startRefresh = (query: string = wideQuery): RefreshState => ({
  kind: 'refresh',
  query,
  dataTimestamp: '',
  nextPageToken: undefined,
  pages: 0,
  records: 0,
  failures: 0,
  done: false,
})

const pagePath = (state: RefreshState): string =>
  `/api/v2/studies?${state.query}${state.nextPageToken === undefined ? '' : `&pageToken=${encodeURIComponent(state.nextPageToken)}`}`

const ask = (state: RefreshState, waitMs: number): RefreshEffect =>
  state.dataTimestamp === ''
    ? { kind: 'get', path: '/api/v2/version', what: 'version', waitMs }
    : { kind: 'get', path: pagePath(state), what: 'page', waitMs }

/** What happens next. */
export function refreshStep(
  state: RefreshState,
  event: RefreshEvent,
): readonly [RefreshState, readonly RefreshEffect[]] {
  switch (event.kind) {
    case 'start': {
      if (state.done) return [state, [{ kind: 'finish' }]]
      const fresh = { ...state, failures: 0 }
      return [fresh, [ask(fresh, 0)]]
    }
    case 'version': {
      // The registry moved on during a break: its page tokens are of the old data, so the set is begun again.
      const moved = state.dataTimestamp !== '' && state.dataTimestamp !== event.dataTimestamp
      const next: RefreshState = moved
        ? { ...startRefresh(state.query), dataTimestamp: event.dataTimestamp }
        : { ...state, dataTimestamp: event.dataTimestamp, failures: 0 }
      return [next, [{ kind: 'save', state: next }, ask(next, betweenRequestsMs)]]
    }
    case 'page': {
      const next: RefreshState = {
        ...state,
        nextPageToken: event.nextPageToken,
        pages: state.pages + 1,
        records: state.records + event.records,
        failures: 0,
        done: event.nextPageToken === undefined,
      }
      const rest: RefreshEffect = next.done ? { kind: 'finish' } : ask(next, betweenRequestsMs)
      // The page is written before the place in the list: a break repeats a page, never skips one.
      return [next, [{ kind: 'append', text: event.text }, { kind: 'save', state: next }, rest]]
    }
    case 'failed': {
      const failures = state.failures + 1
      const next = { ...state, failures }
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
      return [next, [ask(next, waitMs)]]
    }
  }
}
