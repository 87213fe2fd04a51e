/** The program without its process: arguments in, exit code out. */
import type { Command, Io } from './command.ts'
import { commandHelp, helpText } from './help.ts'
import { nearest } from './nearest.ts'

/** Runs one call of `herald`. Exit code 2 means that the call itself was not understood. */
export async function herald(args: readonly string[], commands: readonly Command[], io: Io): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined) {
    io.err(helpText(commands))
    return 2
  }
  if (isHelp(name)) return help(rest[0], commands, io)
  const command = commands.find((c) => c.name === name)
  if (command === undefined) {
    io.err(unknown(name, commands))
    return 2
  }
  if (asksForHelp(rest)) return help(name, commands, io)
  return command.run(rest, io)
}

function help(name: string | undefined, commands: readonly Command[], io: Io): number {
  const command = commands.find((c) => c.name === name)
  if (name !== undefined && command === undefined) {
    io.err(unknown(name, commands))
    return 2
  }
  io.out(command === undefined ? helpText(commands) : commandHelp(command))
  return 0
}

function unknown(name: string, commands: readonly Command[]): string {
  if (name.startsWith('-')) return `Herald has no option ${name}. A command comes first. Try "herald --help".`
  const known = commands.map((c) => c.name)
  const meant = nearest(name, known)
  const hint = meant === undefined ? `Commands: ${known.join(', ')}.` : `Did you mean "${meant}"?`
  return `Herald has no command "${name}". ${hint} Try "herald --help".`
}

const isHelp = (word: string) => word === '--help' || word === '-h' || word === 'help'

/** After `--` everything is a file name, even one called --help. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return (end === -1 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h')
}
