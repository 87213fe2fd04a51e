/** A refresh state that was saved earlier, by this version of Herald or an older one. */
import { numberAt, type RefreshState, startRefresh, textAt } from '@herald/trials'

export function stateFrom(value: Readonly<Record<string, unknown>>): RefreshState {
  const query = textAt(value, 'query')
  if (query === undefined) return startRefresh()
  return {
    kind: 'refresh',
    query,
    since: textAt(value, 'since'),
    dataTimestamp: textAt(value, 'dataTimestamp') ?? '',
    nextPageToken: textAt(value, 'nextPageToken'),
    pages: numberAt(value, 'pages') ?? 0,
    records: numberAt(value, 'records') ?? 0,
    failures: 0,
    restarts: 0,
    done: value['done'] === true,
  }
}
