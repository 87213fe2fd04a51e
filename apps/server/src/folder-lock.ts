/** One process at a time on a PGlite folder: two would ruin it. A lock of a process that is gone is nobody's. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type FolderLock =
  | { readonly kind: 'mine'; readonly release: () => Promise<void> }
  | { readonly kind: 'held' }

export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'lock')
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      // Fails if it is there: of two processes that start together only one makes it.
      await writeFile(path, String(process.pid), { flag: 'wx' })
      return { kind: 'mine', release: () => rm(path, { force: true }) }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const holder = Number(await readFile(path, 'utf8').catch(() => ''))
      if (isRunning(holder)) return { kind: 'held' }
      await rm(path, { force: true })
    }
  }
  return { kind: 'held' }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
