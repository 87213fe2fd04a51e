/** What a command of `herald` is. One file a command in ./commands/, listed in ./commands/all.ts. */

/** Where a command speaks. Data goes to `out` and nothing else does; whatever is meant for a person goes to `err`. */
export type Io = {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  /** Somebody watches `err`: progress is welcome for anything over a second. */
  readonly isWatched: boolean
}

export type Command = {
  readonly name: string
  /** What follows the name, as `--help` prints it: `RECORD... [--as-of DAY]`. */
  readonly usage: string
  /** One line in the list of commands. */
  readonly about: string
  /** Lines under the usage of `herald NAME --help`: what it reads, what it prints, each option, an example. */
  readonly help?: (() => readonly string[]) | undefined
  /** Paths in `args` are relative to where Herald was called. Resolves to the exit code. */
  readonly run: (args: readonly string[], io: Io) => Promise<number>
}
