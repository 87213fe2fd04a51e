/** Two places for fetched pages: a folder (NDJSON, one record a line) and the store. */
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isObject } from '@herald/trials'
import type { PageKeeper } from './refresh.ts'
import { stateFrom } from './refresh-state.ts'
import type { TrialStore } from './trial-store.ts'

/**
 * DIR/trials.ndjson holds the records, DIR/refresh.json the place in the list. The page is written before the place:
 * a break repeats a page, and the reader keeps the newest copy of a trial.
 */
export async function folderKeeper(folder: string): Promise<PageKeeper> {
  await mkdir(folder, { recursive: true })
  const placeFile = join(folder, 'refresh.json')
  return {
    place: async () => {
      const text = await readFile(placeFile, 'utf8').catch(() => '')
      if (text === '') return undefined
      const value: unknown = JSON.parse(text)
      return isObject(value) ? stateFrom(value) : undefined
    },
    append: async (records) => {
      await appendFile(
        join(folder, 'trials.ndjson'),
        records.map((record) => `${JSON.stringify(record)}\n`).join(''),
      )
      return []
    },
    save: async (state) => {
      await writeFile(`${placeFile}.part`, JSON.stringify(state))
      await rename(`${placeFile}.part`, placeFile)
    },
  }
}

export const storeKeeper = (store: TrialStore): PageKeeper => ({
  place: store.place,
  append: async (records, dataTimestamp) => (await store.add(records, dataTimestamp)).problems,
  save: store.savePlace,
})
