/**
 * One kind of `herald eval`: cases in, one JSON object a case out, in input order (design section 6).
 *
 * A case that cannot be answered is a line `{id, error}`, never an exception: the rest goes on.
 * Input that cannot be read at all is an `UnreadableInput`.
 */
export type EvalLine = Readonly<Record<string, unknown>>

export type EvalKind = {
  readonly name: string
  /** Arguments after the name, as `--help` prints them. */
  readonly usage: string
  readonly about: string
  /** `args` are those after the kind's name; paths are relative to where Herald was called. */
  readonly run: (args: readonly string[]) => AsyncIterable<EvalLine> | Iterable<EvalLine>
}

/** The input as a whole cannot be read: the message says what was found, where, what was expected, what to do. */
export class UnreadableInput extends Error {}
