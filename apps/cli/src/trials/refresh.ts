/**
 * The shell around the refresh step: one GET at a time, the clock as the pause, a folder or a database as the place
 * where pages go (docs/decisions/0029, 0085). Nothing here runs by itself.
 */
import { setTimeout as pause } from 'node:timers/promises'
import {
  isObject,
  listAt,
  type RefreshEffect,
  type RefreshEvent,
  type RefreshState,
  refreshStep,
  startRefresh,
  textAt,
} from '@herald/trials'

/** Where pages are kept, and the place in the list. Keeping a page twice must do no harm. */
export type PageKeeper = {
  readonly place: () => Promise<RefreshState | undefined>
  readonly append: (records: readonly unknown[], dataTimestamp: string) => Promise<readonly string[]>
  readonly save: (state: RefreshState) => Promise<void>
}

export type RefreshOptions = {
  readonly base: string
  readonly keeper: PageKeeper
  readonly progress: (line: string) => void
  /** A test passes none; a person's run waits as the step says. */
  readonly wait?: (ms: number) => Promise<unknown>
}

const patienceMs = 60_000

async function get(base: string, effect: Extract<RefreshEffect, { kind: 'get' }>): Promise<RefreshEvent> {
  const failed = (why: string, retryAfterSeconds?: number, tokenLost = false): RefreshEvent => ({
    kind: 'failed',
    what: effect.what,
    why,
    retryAfterSeconds,
    tokenLost,
  })
  const reply = await fetch(new URL(effect.path, base), {
    headers: { accept: 'application/json', 'user-agent': 'herald-trials/0.1' },
    signal: AbortSignal.timeout(patienceMs),
  })
    .then(async (r) => ({
      status: r.status,
      text: await r.text(),
      after: Number(r.headers.get('retry-after') ?? Number.NaN),
    }))
    .catch((error: unknown) => (error instanceof Error ? error.message : 'no connection'))
  if (typeof reply === 'string') return failed(reply)
  if (reply.status !== 200) {
    const tokenLost = effect.path.includes('pageToken=') && (reply.status === 400 || reply.status === 404)
    return failed(`status ${reply.status}`, Number.isFinite(reply.after) ? reply.after : undefined, tokenLost)
  }
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
  return { kind: 'page', studies, nextPageToken: textAt(body, 'nextPageToken') }
}

/** Runs the refresh until it is finished or gives up; what was fetched stays. */
export async function refresh({
  base,
  keeper,
  progress,
  wait = pause,
}: RefreshOptions): Promise<'finished' | 'stopped'> {
  let state = (await keeper.place()) ?? startRefresh()
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
          for (const problem of await keeper.append(effect.studies, state.dataTimestamp)) progress(problem)
          break
        case 'save':
          await keeper.save(effect.state)
          break
        case 'get':
          await wait(effect.waitMs)
          following = await get(base, effect)
          if (following.kind === 'page')
            progress(`Page ${state.pages + 1}: ${state.records + following.studies.length} records.`)
          if (following.kind === 'failed') progress(`The registry did not answer well: ${following.why}.`)
          break
        case 'finish':
          progress(
            `${state.records} records${state.since === undefined ? '' : ` posted since ${state.since}`}, data of ${state.dataTimestamp}.`,
          )
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
