/** Reads a command's options, and says in plain words when one is wrong. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { fail, ok, type Result } from '@herald/core'

type Options<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>
>

/** `values` and `positionals` as node:util gives them, or a message for `io.err`. `of` is the command: "herald brief". */
export function readOptions<const T extends ParseArgsOptionsConfig>(
  of: string,
  args: readonly string[],
  options: T,
): Result<Options<T>, string> {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true, strict: true }))
  } catch (error) {
    return fail(`${complaint(of, error, Object.keys(options))} Try "${of} --help".`)
  }
}

function complaint(of: string, error: unknown, known: readonly string[]): string {
  if (!(error instanceof TypeError) || !('code' in error)) throw error
  const option = /'(-[^' ]*)/.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
      const has =
        known.length === 0 ? 'It has no options.' : `Its options: ${known.map((k) => `--${k}`).join(', ')}.`
      return `"${of}" has no option ${option}. ${has}`
    }
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return error.message.includes('does not take')
        ? `${option} of "${of}" stands alone, without a value.`
        : `${option} of "${of}" needs a value after it.`
    default:
      throw error
  }
}
