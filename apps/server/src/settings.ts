/** What the environment says, read once at start. Every fault is said at once, with what to write instead. */
import { fail, ok, type Result } from '@herald/core'
import { checkedHours, type ServiceHours } from '@herald/workflow'
import { z } from 'zod'

export type Settings = {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string | undefined
  readonly address: string | undefined
  readonly siteName: string
  /** 32 bytes: wraps the key of each case, and is never in the database. */
  readonly key: Uint8Array | undefined
  readonly hours: ServiceHours | undefined
  readonly mode: 'information' | 'clinical'
  readonly numbers: {
    readonly emergency?: string
    readonly cancerLine?: string
    readonly crisisLine?: string
  }
  readonly smtpUrl: string | undefined
  readonly mailFrom: string | undefined
  readonly names: readonly string[]
}

const opening = z.array(z.object({ from: z.string(), to: z.string() }))
const hoursShape = z.object({
  timeZone: z.string(),
  opening: z.object({
    Monday: opening,
    Tuesday: opening,
    Wednesday: opening,
    Thursday: opening,
    Friday: opening,
    Saturday: opening,
    Sunday: opening,
  }),
  holidays: z.array(z.string()),
})

type Environment = Readonly<Record<string, string | undefined>>

export function settingsFrom(env: Environment): Result<Settings, readonly string[]> {
  const faults: string[] = []
  const text = (name: string) =>
    env[name] === undefined || env[name].trim() === '' ? undefined : env[name].trim()
  const databaseUrl = text('DATABASE_URL')
  if (databaseUrl !== undefined && !/^postgres(?:ql)?:\/\//u.test(databaseUrl)) {
    const scheme = /^[a-z0-9+.-]{1,20}:\/\//iu.exec(databaseUrl)?.[0] ?? ''
    faults.push(
      `DATABASE_URL is "${scheme}…". Herald needs postgres://…, or leave it unset to run on PGlite.`,
    )
  }
  const address = text('HERALD_ADDRESS')?.replace(/\/$/u, '')
  if (address !== undefined && !/^https?:\/\/[^/]+$/u.test(address))
    faults.push('HERALD_ADDRESS should be like https://herald.example.org, without a path.')
  const written = text('HERALD_KEY')
  const isKey = written !== undefined && /^[0-9a-f]{64}$/iu.test(written)
  if (written !== undefined && !isKey)
    faults.push(
      `HERALD_KEY should be 64 hex digits (32 random bytes), found ${written.length} characters. "openssl rand -hex 32" writes one.`,
    )
  const hours = hoursFrom(text('HERALD_HOURS'), faults)
  const mode = text('HERALD_MODE')
  if (mode !== undefined && mode !== 'information' && mode !== 'clinical')
    faults.push('HERALD_MODE should be "information" or "clinical".')
  if (databaseUrl !== undefined) {
    if (address === undefined)
      faults.push(
        'HERALD_ADDRESS is not set. With a real database Herald must know its own address, such as https://herald.example.org.',
      )
    if (written === undefined)
      faults.push(
        'HERALD_KEY is not set. With a real database Herald needs a key of its own: 64 hex digits, kept apart from the database.',
      )
    if (hours === undefined && env['HERALD_HOURS'] === undefined)
      faults.push(
        'HERALD_HOURS is not set: the hours in which somebody answers, as JSON. docs/running.md shows one.',
      )
    if (text('HERALD_SMTP') === undefined)
      faults.push(
        'HERALD_SMTP is not set. Staff and askers are told of messages by mail: smtp://user:password@host:587.',
      )
    if (text('HERALD_MAIL_FROM') === undefined)
      faults.push('HERALD_MAIL_FROM is not set: the address that Herald writes from.')
    if (env['HERALD_DEMONSTRATION'] !== undefined)
      faults.push(
        'HERALD_DEMONSTRATION is set, and DATABASE_URL as well. Made-up accounts never go with a real database: unset one of them.',
      )
  }
  if (faults.length > 0) return fail(faults)
  const number = (name: string, key: 'emergency' | 'cancerLine' | 'crisisLine') => {
    const value = text(name)
    return value === undefined ? {} : { [key]: value }
  }
  return ok({
    databaseUrl,
    dataFolder: text('HERALD_DATA'),
    address,
    siteName: text('HERALD_SITE') ?? 'Herald',
    key: isKey ? Buffer.from(written, 'hex') : undefined,
    hours,
    mode: mode === 'clinical' ? 'clinical' : 'information',
    numbers: {
      ...number('HERALD_EMERGENCY', 'emergency'),
      ...number('HERALD_CANCER_LINE', 'cancerLine'),
      ...number('HERALD_CRISIS_LINE', 'crisisLine'),
    },
    smtpUrl: text('HERALD_SMTP'),
    mailFrom: text('HERALD_MAIL_FROM'),
    names: (text('HERALD_NAMES') ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  })
}

function hoursFrom(written: string | undefined, faults: string[]): ServiceHours | undefined {
  if (written === undefined) return undefined
  try {
    const read: unknown = JSON.parse(written)
    const parsed = hoursShape.safeParse(read)
    if (!parsed.success) {
      faults.push(
        `HERALD_HOURS: ${parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}.`,
      )
      return undefined
    }
    const checked = checkedHours(parsed.data)
    if (checked.ok) return checked.value
    faults.push(...checked.error.map((fault) => `HERALD_HOURS: ${fault}`))
  } catch {
    faults.push('HERALD_HOURS is not JSON.')
  }
  return undefined
}
