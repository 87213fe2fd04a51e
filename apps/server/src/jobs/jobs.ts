/**
 * Timers, mail and the daily round on pg-boss, spread over every process of the site. pg-boss says when to look; what is
 * due is read from our own rows, so a job that is lost, late or given twice neither loses a timer nor fires one twice.
 */
import { PgBoss } from 'pg-boss'
import { fireTimers } from '../commands/fire-timers.ts'
import { putOutDue } from '../commands/put-out-due.ts'
import type { Post } from '../mail/post.ts'
import { sendLetters } from '../mail/send-letters.ts'
import type { Service, Wake } from '../service.ts'
import { system } from '../store/actor.ts'
import { suspendStaleLicences } from '../store/people.ts'

export type Jobs = { readonly wake: (work: Wake) => void; readonly stop: () => Promise<void> }

export type JobsOptions = {
  readonly service: Service
  readonly post: Post
  /** Called when a job fails: it is tried again. No message of it holds what a person typed. */
  readonly onError: (what: string, error: Error) => void
}

const queues = ['timers', 'letters', 'round'] as const

export async function startJobs({ service, post, onError }: JobsOptions): Promise<Jobs> {
  const boss = new PgBoss({
    db: service.store.jobs,
    backend: service.store.kind,
    schema: 'jobs',
    createSchema: false,
    superviseIntervalSeconds: 60,
  })
  boss.on('error', (error) => onError('job queue', error))
  await boss.start()
  for (const queue of queues)
    await boss.createQueue(queue, {
      retryLimit: 5,
      retryBackoff: true,
      retryDelay: 5,
      deleteAfterSeconds: 3600,
    })
  const work: Readonly<Record<(typeof queues)[number], () => Promise<unknown>>> = {
    timers: () => fireTimers(service),
    letters: () => sendLetters(service, post),
    round: () => round(service, post, onError),
  }
  for (const queue of queues) await boss.work(queue, { pollingIntervalSeconds: 2 }, work[queue])
  await boss.schedule('round', '* * * * *')
  // By a worker of its own: a round that waits for a slow mail server keeps no timer waiting.
  await boss.schedule('timers', '* * * * *')
  // What was due while no process ran.
  await boss.send('round', null)

  return {
    wake: ({ timers, hasLetters }) => {
      const sent = [
        ...timers.map((due) =>
          boss.send('timers', null, {
            startAfter: new Date(due.epochMilliseconds),
            singletonKey: String(due),
          }),
        ),
        ...(hasLetters ? [boss.send('letters', null)] : []),
      ]
      // The round finds what could not be sent now.
      for (const one of sent) one.catch((error: unknown) => onError('job queue', asError(error)))
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}

/** Every minute, by whichever process is first: each part on its own, so that one that fails stops no other. */
export async function round(service: Service, post: Post, onError: JobsOptions['onError']): Promise<void> {
  type Part = readonly [name: string, work: () => Promise<unknown>]
  const parts: readonly [Part, ...Part[]] = [
    ['timers', () => fireTimers(service)],
    ['pages', () => putOutDue(service)],
    ['letters', () => sendLetters(service, post)],
    ['licences', () => service.store.as(system, ({ sql }) => suspendStaleLicences(sql, service.now()))],
    ['break-glass', () => tellOfBrokenGlass(service)],
  ]
  const carry = ([name, part]: (typeof parts)[number]) =>
    part().catch((error: unknown) => onError(name, asError(error)))
  // Timers first: what they write goes out in the same round. The rest beside each other, so that a slow mail server holds up nothing.
  const [timers, ...rest] = parts
  await carry(timers)
  await Promise.all(rest.map(carry))
}

/** Noted as told when the message was shown; kept here so that a second look is not told twice. */
const tellOfBrokenGlass = ({ store, now }: Service) =>
  store.as(system, ({ sql }) =>
    sql('update app.break_glass set told_at = $1 where told_at is null', [String(now())]),
  )

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))
