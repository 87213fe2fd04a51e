/** Keeps what is open on this device, if she wants it, and behind her passcode, if she set one. */
import type { Keeping } from '../desk/desk.ts'
import { type Found, type Kept, type KeptWhole, keep, readKept } from './kept.ts'
import { type Hers, hasNothingOfHers, type Open } from './open-record.ts'
import { keptOf } from './report-desk.ts'
import { type Lock, newSeal, type Seal, unlocked } from './sealed.ts'
import { everyEntry, forget } from './shelf.ts'

/** Whether what is kept may be written over: not while it is locked, and not while nobody can read it. */
export type Shut = 'no' | 'locked' | 'unreadable'

export class Keeper {
  #wants = true
  #seal: Seal | undefined
  #lock: Lock | undefined
  #shut: Shut = 'no'
  /** What stands in the store: a large file is written once, not with every answer. */
  #files: readonly File[] | undefined = []

  get shut(): Shut {
    return this.#shut
  }
  get hasPasscode(): boolean {
    return this.#seal !== undefined || this.#lock !== undefined
  }

  setWants(wants: boolean): void {
    this.#wants = wants
  }

  /** What was kept, unless it is locked or cannot be read: then it stays as it is until she decides. */
  async restore(): Promise<KeptWhole | undefined> {
    const found: Found = await readKept(this.#seal).catch(() => ({ kind: 'nothing' }))
    switch (found.kind) {
      case 'nothing':
        return undefined
      case 'locked':
        this.#lock = found.lock
        this.#shut = 'locked'
        return undefined
      case 'unreadable':
        this.#shut = 'unreadable'
        return undefined
      case 'kept':
        this.#files = found.kept.files
        return found.kept
    }
  }

  /** What was kept can be decrypted and read, but not understood: nothing is written over it. */
  leaveAlone(): void {
    this.#shut = 'unreadable'
  }

  /** True when the passcode was right. */
  async unlock(passcode: string): Promise<boolean> {
    if (this.#lock === undefined) return true
    const seal = await unlocked(this.#lock, passcode)
    if (seal === undefined) return false
    this.#seal = seal
    this.#lock = undefined
    this.#shut = 'no'
    return true
  }

  /** From now on everything is written behind this passcode; '' takes the lock off. Files are written again. */
  async setPasscode(passcode: string): Promise<void> {
    this.#seal = passcode === '' ? undefined : await newSeal(passcode)
    this.#files = undefined
  }

  async store(open: Open, hers: Hers): Promise<Keeping> {
    if (this.#shut !== 'no') return 'kept'
    const nothingToKeep = open.record.kind === 'none' && hasNothingOfHers(hers) && this.#seal === undefined
    try {
      if (!this.#wants || nothingToKeep) {
        await forget()
        this.#files = []
      } else {
        const { numbers, notes, mine } = hers
        const files = open.files === this.#files ? 'as kept' : open.files
        await keep({ details: detailsOf(open, hers), numbers, notes, mine, files }, this.#seal)
        this.#files = open.files
      }
      return this.#wants ? 'kept' : 'not-wanted'
    } catch {
      // Private windows and full disks: the page says so, and works on.
      return 'not-possible'
    }
  }

  /** Everything goes, lock and all. */
  async clear(): Promise<void> {
    this.#seal = undefined
    this.#lock = undefined
    this.#shut = 'no'
    this.#files = []
    await forget().catch(() => undefined)
  }

  /** What lies there, as it lies there: for a person who wants a copy of what Herald cannot read. */
  async raw(): Promise<string> {
    const entries = await everyEntry().catch((): ReadonlyMap<string, unknown> => new Map())
    return JSON.stringify(Object.fromEntries(entries), null, 1)
  }
}

export function detailsOf({ record, person, asOf }: Open, { own, report }: Hers): Kept {
  const kept = keptOf(report)
  return {
    version: 1,
    record,
    person,
    own,
    asOf: record.kind === 'example' ? asOf : '',
    ...(kept === undefined ? {} : { report: kept }),
  }
}
