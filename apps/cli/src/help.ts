/** What `herald --help` and `herald COMMAND --help` print. Written for a nurse, not for a programmer. */
import type { Command } from './command.ts'

/** The front page. */
export function helpText(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((c) => c.name.length))
  return [
    'Herald reads the record of a person with HER2-positive breast cancer and answers fifteen questions about it:',
    'what is known, why, from which source, and what is still unknown. It informs; it never orders treatment.',
    '',
    'Usage: herald COMMAND ...',
    '',
    ...commands.map((c) => `  ${c.name.padEnd(width)}  ${c.about}`),
    '',
    'Each command explains itself:  herald COMMAND --help',
    'In the Herald folder, without installing anything else:  npm run -s herald -- COMMAND ...',
    'To begin in the browser:  npm start',
  ].join('\n')
}

/** One command's page. */
export function commandHelp(command: Command): string {
  const more = command.help?.() ?? []
  return [
    `herald ${command.name}: ${command.about}`,
    '',
    `Usage: herald ${command.name} ${command.usage}`.trimEnd(),
    ...(more.length === 0 ? [] : ['', ...more]),
  ].join('\n')
}
