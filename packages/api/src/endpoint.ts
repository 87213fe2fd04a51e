/** One request that web and server agree on, as a value. The server's routes and its OpenAPI document are made from the table. */
import type { z } from 'zod'

/** Who may send it at all; the permission matrix decides the rest for each case. */
export type Who = 'anyone' | 'asker' | 'staff' | 'clinician' | 'reviewer' | 'moderator' | 'admin'

export type Endpoint = {
  readonly method: 'GET' | 'POST'
  /** `:id` stands for an id, `:slug` for a page's name. */
  readonly path: string
  readonly about: string
  readonly who: readonly Who[]
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  readonly reply: z.ZodType
}

/** Keeps the exact type of every row. */
export const endpointTable = <const T extends Readonly<Record<string, Endpoint>>>(table: T): T => table

type Input<S> = S extends z.ZodType ? z.input<S> : undefined
type Output<S> = S extends z.ZodType ? z.output<S> : undefined

/** What a sender writes into the body. */
export type BodyOf<E extends Endpoint> = Input<E['body']>
/** What the server has after parsing. */
export type ParsedBodyOf<E extends Endpoint> = Output<E['body']>
export type ParsedQueryOf<E extends Endpoint> = Output<E['query']>
export type ReplyOf<E extends Endpoint> = z.output<E['reply']>
