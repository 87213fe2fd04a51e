/** A made-up service for tests: people, hours, a clock that stands until it is moved. Nobody here is real. */
import { createHash } from 'node:crypto'
import { beforeAccepting, type Instant, redFlagsIn } from '@herald/workflow'
import { Temporal } from 'temporal-polyfill'
import type { Question } from '../commands/ask.ts'
import { demonstrationStaff } from '../demonstration/staff.ts'
import type { Service, Site } from '../service.ts'
import { liveSite } from '../site-settings.ts'
import { type Asker, type StaffActor, system } from '../store/actor.ts'
import type { Store } from '../store/database.ts'
import { askerOfAccount, saveStaff } from '../store/people.ts'
import { keyring } from '../store/seal.ts'

export const always = [{ from: '00:00', to: '24:00' }]
export const testSite: Site = {
  name: 'Herald (test)',
  address: 'http://localhost:8080',
  setting: {
    hours: {
      timeZone: 'Europe/London',
      opening: {
        Monday: always,
        Tuesday: always,
        Wednesday: always,
        Thursday: always,
        Friday: always,
        Saturday: always,
        Sunday: always,
      },
      holidays: [],
    },
    mode: 'information',
    dangerQuestions: 8,
    keepDays: 365,
  },
  numbers: {},
  minutesPerAnswer: 30,
  whenLong: 'say the honest time',
  names: ['Ivy Hospital'],
  isDemonstration: true,
}

/** Unpredictable to nobody: the same seed gives the same bytes (I8). */
export function seededBytes(seed: string): (bytes: number) => Uint8Array {
  let n = 0
  return (bytes) => {
    const parts: Buffer[] = []
    for (let have = 0; have < bytes; have += 32) {
      n += 1
      parts.push(createHash('sha256').update(`${seed} ${n}`).digest())
    }
    return Buffer.concat(parts).subarray(0, bytes)
  }
}

export type Clinic = {
  readonly service: Service
  readonly pass: (duration: { readonly minutes?: number; readonly hours?: number }) => void
  readonly actor: (name: keyof typeof demonstrationStaff, role: StaffActor['role']) => StaffActor
  readonly asker: (name: string) => Promise<Asker>
}

export async function openClinic(store: Store, change: Partial<Service> = {}): Promise<Clinic> {
  let now: Instant = Temporal.Instant.from('2026-11-23T10:00:00Z')
  const random = seededBytes('clinic')
  const live = liveSite(store, testSite)
  const service: Service = {
    store,
    keyring: keyring(random(32), random),
    now: () => now,
    random,
    get site() {
      return live.current()
    },
    reloadSite: live.reload,
    readForDanger: redFlagsIn,
    beforeAccepting,
    wake: () => undefined,
    ...change,
  }
  await store.as(system, async ({ sql }) => {
    for (const one of Object.values(demonstrationStaff))
      await saveStaff(sql, one, `account-${one.id}`, '2026-11-01')
  })
  return {
    service,
    pass: ({ minutes = 0, hours = 0 }) => {
      now = now.add({ minutes, hours })
    },
    actor: (name, role) => {
      const { id, duty } = demonstrationStaff[name]
      return { kind: 'staff', id, role, duty }
    },
    asker: async (name) => {
      const { id } = await store.as(system, ({ sql }) => askerOfAccount(sql, name, `test-${name}-0001`, now))
      return { kind: 'asker', id }
    },
  }
}

let keys = 0
export const aQuestion = (change: Partial<Question> = {}): Question => {
  keys += 1
  return {
    key: keys.toString(16).padStart(32, '0'),
    about: 'me',
    question: 'What does HER2-positive mean for my treatment?',
    country: 'GB',
    topic: 'HER2 treatment',
    danger: {
      answers: {
        cannot_breathe: 'no',
        crushing_chest_pain: 'no',
        collapse: 'no',
        stroke_signs: 'no',
        airway_swelling: 'no',
        heavy_bleeding: 'no',
        shaking_chills: 'no',
        suicide_plan: 'no',
      },
    },
    isAdult: true,
    privacySeen: true,
    facts: [],
    mayPublish: false,
    ...change,
  }
}

export const anAnswer = (
  words = 'HER2 is a part on the cell. It tells the cell to grow. Some drugs can block it.',
) => ({
  blocks: [{ kind: 'paragraph' as const, text: words }],
  ask: ['Which drugs block HER2 for me?'],
})
