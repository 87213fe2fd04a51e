/** `herald site`: what whoever runs ask a doctor does by command. */
import { fileURLToPath } from 'node:url'
import { type Maintenance, maintain } from '@herald/server'
import type { Command } from '../command.ts'
import { readOptions } from '../options.ts'

const tasks = ['backup', 'restore', 'erase', 'export', 'retention', 'admin'] as const

export const site: Command = {
  name: 'site',
  usage: 'backup|restore|erase|export|retention|admin ...',
  about: 'for whoever runs ask a doctor: backup, restore, erase, export, retention, the first admins',
  help: () => [
    'herald site backup CONTENT KEYS     writes every row to CONTENT and the wrapped keys to KEYS (JSON lines)',
    'herald site restore CONTENT KEYS    into an empty database; what was erased since KEYS was written is left out',
    'herald site export WHO              everything about one asker, as JSON, to stdout; WHO is an address or an id',
    'herald site erase WHO               deletes everything that she asked, everywhere; the audit keeps ids and moments',
    'herald site retention               carries out what is due now, and says what is kept',
    'herald site admin EMAIL NAME        makes one of the first two admins; later ones are invited on the staff page',
    '',
    'The environment says which site: DATABASE_URL and the rest of docs/running.md, or HERALD_DATA for PGlite.',
  ],
  run: async (args, { out, err }) => {
    const options = readOptions('herald site', args, {})
    if (!options.ok) return say(err, options.error)
    const task = taskFrom(options.value.positionals)
    if (typeof task === 'string') return say(err, task)
    const folder = fileURLToPath(new URL('../../../../.herald/data', import.meta.url))
    const done = await maintain(task, process.env, folder)
    for (const line of done.out) out(line)
    for (const line of done.err) err(line)
    return done.ok ? 0 : 1
  },
}

function taskFrom([name, first, second, ...rest]: readonly string[]): Maintenance | string {
  const kind = tasks.find((task) => task === name)
  if (kind === undefined)
    return `"herald site" needs one of ${tasks.join(', ')}${name === undefined ? '' : `, found "${name}"`}.`
  if (rest.length > 0) return `"herald site ${kind}" found too many words: ${rest.join(' ')}.`
  switch (kind) {
    case 'backup':
    case 'restore':
      return first === undefined || second === undefined
        ? `"herald site ${kind}" needs two files: CONTENT and KEYS.`
        : { kind, content: first, keys: second }
    case 'erase':
    case 'export':
      return first === undefined || second !== undefined
        ? `"herald site ${kind}" needs one address or id.`
        : { kind, who: first }
    case 'admin':
      return first === undefined || second === undefined || !/^[^\s@]+@[^\s@]+$/u.test(first)
        ? '"herald site admin" needs an address and a name: herald site admin jo@example.org "Jo Example".'
        : { kind, email: first, name: second }
    case 'retention':
      return first === undefined ? { kind } : '"herald site retention" takes nothing more.'
  }
}

function say(err: (line: string) => void, message: string): number {
  err(message)
  return 2
}
