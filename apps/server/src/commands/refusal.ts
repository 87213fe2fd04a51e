/** Why a command did nothing, told apart so that HTTP, the log and the caller can each say it in their way. */
import { fail, type Result } from '@herald/core'
import type { Refusal } from '@herald/workflow'

export type CommandError =
  /** Also what is not the actor's to see: the two read the same outside (threat 17). */
  | { readonly kind: 'not found' }
  | { readonly kind: 'changed meanwhile' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'bad input'; readonly message: string; readonly reason: string }

export type Outcome<T> = Result<T, CommandError>

export const notFound = fail<CommandError>({ kind: 'not found' })

/** Thrown inside a transaction so that nothing of it stays; `carriedOut` turns it back into a value. */
class Abandoned extends Error {
  readonly error: CommandError
  constructor(error: CommandError) {
    super(error.kind)
    this.error = error
  }
}

export const abandon = (error: CommandError): never => {
  throw new Abandoned(error)
}

/** The result of the transaction, or what it was abandoned with. A refusal by the database itself is `not found`. */
export async function carriedOut<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof Abandoned) return fail(error.error)
    if (isRefusedByDatabase(error)) return notFound
    throw error
  }
}

/** Row-level security or a missing grant: SQLSTATE 42501. */
const isRefusedByDatabase = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '42501'
