/** `npm run lock`, after adding a dependency: puts back into the lockfile what npm dropped (./lockfile.ts says why). */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './imports.ts'
import { type Entries, entryOf, missingFrom } from './lockfile.ts'

const path = join(root, 'package-lock.json')
const lock: { readonly packages: Entries } = JSON.parse(readFileSync(path, 'utf8'))
const missing = missingFrom(lock.packages)
const added = missing.map((m): [string, object] => [`node_modules/${m.name}`, entryOf(m)])
const packages = Object.fromEntries(
  [...Object.entries(lock.packages), ...added].toSorted(([a], [b]) => a.localeCompare(b, 'en')),
)
writeFileSync(path, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
console.log(`package-lock.json: ${missing.length} native packages of other machines put back.`)
