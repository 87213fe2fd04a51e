/** The running service from its settings: database, keys, accounts, jobs. The one place that asks for the time and for chance. */
import { createHmac, randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAccepting, redFlagsIn, type ServiceHours } from '@herald/workflow'
import { Temporal } from 'temporal-polyfill'
import { type Accounts, accountsOn } from './accounts/accounts.ts'
import { type Demonstration, demonstrationAccounts } from './demonstration/accounts.ts'
import { demonstrationPages } from './demonstration/pages.ts'
import { type Jobs, startJobs } from './jobs/jobs.ts'
import { memoryPost, type Post, signInLetter, smtpPost } from './mail/post.ts'
import type { Service, Site, Wake } from './service.ts'
import type { Settings } from './settings.ts'
import { liveSite } from './site-settings.ts'
import { system } from './store/actor.ts'
import { type Store, storeOn } from './store/database.ts'
import { pglite } from './store/pglite.ts'
import { postgres } from './store/postgres.ts'
import { keyring } from './store/seal.ts'
import { synonymPairs } from './store/synonyms.ts'

export type OpenService = {
  readonly service: Service
  readonly accounts: Accounts
  readonly demonstration: Demonstration | undefined
  readonly secret: string
  readonly post: Post
  /** Where it is reached, once a port is found: letters name it where HERALD_ADDRESS is unset. */
  readonly servedAt: (address: string) => void
  readonly close: () => Promise<void>
}

export type OpenOptions = {
  readonly settings: Settings
  /** `http://localhost:8080`, where no HERALD_ADDRESS is set. */
  readonly localAddress: string
  readonly onError: (what: string, error: Error) => void
  /** Off for commands that only read or write rows. */
  readonly withJobs: boolean
  /** The clock; unset: the machine's. Tests of crashes run a faster one. */
  readonly now?: () => Temporal.Instant
}

/** Another process may have changed the site. */
const readAgainMs = 30_000

const machineTime = () => Temporal.Instant.fromEpochMilliseconds(Date.now())

const allDay = [{ from: '00:00', to: '24:00' }]
/** The demonstration never closes. */
const always: ServiceHours = {
  timeZone: 'UTC',
  opening: {
    Monday: allDay,
    Tuesday: allDay,
    Wednesday: allDay,
    Thursday: allDay,
    Friday: allDay,
    Saturday: allDay,
    Sunday: allDay,
  },
  holidays: [],
}

export async function openService({
  settings,
  localAddress,
  onError,
  withJobs,
  now = machineTime,
}: OpenOptions): Promise<OpenService> {
  const store = await storeOf(settings, onError)
  const master = await masterKey(settings)
  const random = (bytes: number) => randomBytes(bytes)
  const isDemonstration = settings.databaseUrl === undefined
  const base: Site = {
    name: settings.siteName,
    address: settings.address ?? localAddress,
    setting: { hours: settings.hours ?? always, mode: settings.mode, dangerQuestions: 8, keepDays: 365 },
    numbers: settings.numbers,
    minutesPerAnswer: 30,
    whenLong: 'say the honest time',
    names: settings.names,
    isDemonstration,
  }
  const live = liveSite(store, base)
  const served = { address: localAddress }
  await live.reload()
  const waiting: Wake[] = []
  const started: { jobs: Jobs | undefined } = { jobs: undefined }
  const service: Service = {
    store,
    keyring: keyring(master, random),
    now,
    random,
    get site() {
      return { ...live.current(), address: settings.address ?? served.address }
    },
    reloadSite: live.reload,
    readForDanger: (text) => redFlagsIn(text),
    beforeAccepting,
    wake: (work) => (started.jobs === undefined ? void waiting.push(work) : started.jobs.wake(work)),
  }
  const secret = createHmac('sha256', master).update('sessions').digest('hex')
  const post =
    settings.smtpUrl === undefined ? memoryPost() : smtpPost(settings.smtpUrl, settings.mailFrom ?? '')
  const accounts = accountsOn({
    store,
    address: settings.address,
    secret,
    now: () => new Date(),
    sendLink: (to, link) => post.send(signInLetter(to, link)),
  })
  await store.as(system, async ({ sql }) => {
    for (const [term, also] of synonymPairs)
      await sql('insert into site.synonyms (term, also) values ($1, $2) on conflict do nothing', [term, also])
    await sql(
      `insert into app.site (name, value) values ('mode', to_jsonb($1::text)) on conflict (name) do update set value = excluded.value`,
      [base.setting.mode],
    )
  })
  if (!isDemonstration) await refuseDemonstrations(store)
  const demonstration =
    isDemonstration && withJobs ? await demonstrationAccounts(service, accounts) : undefined
  if (isDemonstration && withJobs) await demonstrationPages(service)
  if (withJobs) {
    started.jobs = await startJobs({ service, post, onError })
    for (const work of waiting) started.jobs.wake(work)
  }
  const reading = setInterval(() => {
    live
      .reload()
      .catch((error: unknown) => onError('site', error instanceof Error ? error : new Error('unknown')))
  }, readAgainMs).unref()
  return {
    service,
    accounts,
    demonstration,
    secret,
    post,
    servedAt: (address) => {
      served.address = address
    },
    close: async () => {
      clearInterval(reading)
      await started.jobs?.stop()
      post.close()
      await store.close()
    },
  }
}

const storeOf = async (
  { databaseUrl, dataFolder }: Settings,
  onError: OpenOptions['onError'],
): Promise<Store> =>
  storeOn(
    databaseUrl === undefined
      ? await pglite(dataFolder === undefined ? undefined : join(dataFolder, 'pglite'))
      : await postgres({ url: databaseUrl, onError: (error) => onError('database', error) }),
  )

/** With a real database the key comes from the site. The demonstration makes one and keeps it beside its data. */
async function masterKey({ key, dataFolder }: Settings): Promise<Uint8Array> {
  if (key !== undefined) return key
  if (dataFolder === undefined) return randomBytes(32)
  const path = join(dataFolder, 'key')
  const found = await readFile(path, 'utf8').catch(() => undefined)
  if (found !== undefined) return Buffer.from(found.trim(), 'hex')
  const made = randomBytes(32)
  await mkdir(dataFolder, { recursive: true })
  await writeFile(path, made.toString('hex'), { mode: 0o600 })
  await chmod(path, 0o600)
  return made
}

/** Made-up people and texts that no clinician has checked never stand on a real site: then Herald does not start. */
async function refuseDemonstrations(store: Store): Promise<void> {
  const found = await store.as(system, ({ sql }) =>
    sql(
      `select (select count(*)::int from app.staff where is_demonstration) as people,
         (select count(*)::int from site.pages where reviewed_by = to_jsonb('none'::text) or (reviewed_by ->> 'isDemonstration')::boolean) as pages`,
    ),
  )
  const { people, pages } = found[0] ?? {}
  if (people === 0 && pages === 0) return
  await store.close()
  throw new DemonstrationFound(
    `The database at DATABASE_URL holds ${String(people)} made-up people and ${String(pages)} unreviewed pages. A real site has none: use an empty database.`,
  )
}

export class DemonstrationFound extends Error {}
