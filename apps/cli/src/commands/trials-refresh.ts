/**
 * The shell around the refresh step: one GET at a time, files as the store, the clock as the pause.
 *
 * DIR/trials.ndjson holds one record a line, DIR/refresh.json the place in the list. Writing the page before the place
 * means that a break repeats a page, and the reader keeps the newest copy of a trial.
 */
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import {
  isObject,
  listAt,
  numberAt,
  type RefreshEffect,
  type RefreshEvent,
  type RefreshState,
  refreshStep,
  startRefresh,
  textAt,
} from '@herald/trials'

export type RefreshOptions = {
  readonly base: string
  readonly folder: string
  readonly progress: (line: string) => void
  /** A test passes none; a person's run waits as the step says. */
  readonly wait?: (ms: number) => Promise<unknown>
}

async function saved(folder: string): Promise<RefreshState> {
  const text = await readFile(join(folder, 'refresh.json'), 'utf8').then(
    (t) => t,
    () => '',
  )
  if (text === '') return startRefresh()
  const value: unknown = JSON.parse(text)
  const query = textAt(value, 'query')
  if (!isObject(value) || query === undefined) return startRefresh()
  return {
    kind: 'refresh',
    query,
    dataTimestamp: textAt(value, 'dataTimestamp') ?? '',
    nextPageToken: textAt(value, 'nextPageToken'),
    pages: numberAt(value, 'pages') ?? 0,
    records: numberAt(value, 'records') ?? 0,
    failures: 0,
    done: value['done'] === true,
  }
}

async function get(base: string, effect: Extract<RefreshEffect, { kind: 'get' }>): Promise<RefreshEvent> {
  const failed = (why: string, retryAfterSeconds?: number): RefreshEvent => ({
    kind: 'failed',
    why,
    retryAfterSeconds,
  })
  const reply = await fetch(new URL(effect.path, base), {
    headers: { accept: 'application/json', 'user-agent': 'herald-trials/0.1' },
  }).then(
    async (r) => ({
      status: r.status,
      text: await r.text(),
      after: Number(r.headers.get('retry-after') ?? Number.NaN),
    }),
    (error: unknown) => (error instanceof Error ? error.message : 'no connection'),
  )
  if (typeof reply === 'string') return failed(reply)
  if (reply.status !== 200)
    return failed(`status ${reply.status}`, Number.isFinite(reply.after) ? reply.after : undefined)
  let body: unknown
  try {
    body = JSON.parse(reply.text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return failed(`the page is not whole (${error.message})`)
  }
  if (effect.what === 'version') {
    const dataTimestamp = textAt(body, 'dataTimestamp')
    return dataTimestamp === undefined
      ? failed('the version has no dataTimestamp')
      : { kind: 'version', dataTimestamp }
  }
  if (!isObject(body) || !Array.isArray(body['studies'])) return failed('the page has no "studies"')
  const studies = listAt(body, 'studies')
  return {
    kind: 'page',
    text: studies.map((s) => `${JSON.stringify(s)}\n`).join(''),
    records: studies.length,
    nextPageToken: textAt(body, 'nextPageToken'),
  }
}

/** Runs the refresh until it is finished or gives up; what was fetched stays. */
export async function refresh({
  base,
  folder,
  progress,
  wait = pause,
}: RefreshOptions): Promise<'finished' | 'stopped'> {
  await mkdir(folder, { recursive: true })
  let state = await saved(folder)
  if (state.pages > 0 && !state.done)
    progress(`Going on after page ${state.pages} (${state.records} records).`)
  let event: RefreshEvent = { kind: 'start' }
  for (;;) {
    const [next, effects] = refreshStep(state, event)
    state = next
    let following: RefreshEvent | undefined
    for (const effect of effects) {
      switch (effect.kind) {
        case 'append':
          await appendFile(join(folder, 'trials.ndjson'), effect.text)
          break
        case 'save': {
          const draft = join(folder, 'refresh.json.part')
          await writeFile(draft, JSON.stringify(effect.state))
          await rename(draft, join(folder, 'refresh.json'))
          break
        }
        case 'get':
          await wait(effect.waitMs)
          following = await get(base, effect)
          if (following.kind === 'page')
            progress(`Page ${state.pages + 1}: ${state.records + following.records} records.`)
          if (following.kind === 'failed') progress(`The registry did not answer well: ${following.why}.`)
          break
        case 'finish':
          progress(`${state.records} records, data of ${state.dataTimestamp}.`)
          return 'finished'
        case 'stop':
          progress(effect.message)
          return 'stopped'
      }
    }
    if (following === undefined) return 'finished'
    event = following
  }
}
