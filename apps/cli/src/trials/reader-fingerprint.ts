/** Which grammar read a trial: a hash over its sources, so that no version number can be forgotten. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const sources = dirname(fileURLToPath(import.meta.resolve('@herald/trials')))

export async function readerFingerprint(): Promise<string> {
  const hash = createHash('sha256')
  const files = (await readdir(sources, { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  for (const name of files.toSorted()) hash.update(name).update(await readFile(join(sources, name)))
  return hash.digest('hex').slice(0, 16)
}
