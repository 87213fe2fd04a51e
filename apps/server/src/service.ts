/** Everything a command needs from outside: time, chance and the site come in as values (I8). */
import type { beforeAccepting, CaseSetting, Instant, RedFlags } from '@herald/workflow'
import type { Store } from './store/database.ts'
import type { Keyring } from './store/seal.ts'

export type Site = {
  readonly name: string
  /** Where people reach it, without a slash at the end. */
  readonly address: string
  readonly setting: CaseSetting
  /** A number nobody has set is undefined; none is ever made up. */
  readonly numbers: {
    readonly emergency?: string
    readonly cancerLine?: string
    readonly crisisLine?: string
  }
  readonly minutesPerAnswer: number
  readonly whenLong: 'say the honest time' | 'close the door'
  /** Names of people, hospitals and places that de-identification must know. */
  readonly names: readonly string[]
  /** Made-up accounts and texts that no clinician has checked: never with a real database. */
  readonly isDemonstration: boolean
}

/** Work that waits after a transaction: told to the job queue once it is committed. */
export type Wake = { readonly timers: readonly Instant[]; readonly hasLetters: boolean }

export type Service = {
  readonly store: Store
  readonly keyring: Keyring
  readonly now: () => Instant
  readonly random: (bytes: number) => Uint8Array
  /** As it stands now: admins change parts of it while it runs. */
  readonly site: Site
  readonly reloadSite: () => Promise<void>
  /** Reads a text for danger. It may throw: then the scanner is down, and nothing goes on unread (W6). */
  readonly readForDanger: (text: string) => RedFlags
  /** Danger answers, words and shared facts as one decision. It may throw, as above. */
  readonly beforeAccepting: typeof beforeAccepting
  readonly wake: (work: Wake) => void
}

export const newId = ({ random }: Pick<Service, 'random'>): string => Buffer.from(random(16)).toString('hex')
