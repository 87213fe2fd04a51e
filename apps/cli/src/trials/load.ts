/** Trial records of a file or a folder: read into memory, or put into the store a few hundred at a time. */
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fail, ok, type Result } from '@herald/core'
import { rawRecords, readRecords, type Trial } from '@herald/trials'
import type { TrialStore } from './trial-store.ts'

type Loaded = { readonly trials: readonly Trial[]; readonly problems: readonly string[] }

/** The record files of a path: itself, or every JSON and NDJSON file of a folder. */
async function filesOf(path: string): Promise<Result<readonly string[], string>> {
  const about = await stat(path).catch(() => undefined)
  if (about === undefined)
    return fail(`"${path}" cannot be read. Expected a file or a folder of trial records.`)
  if (!about.isDirectory()) return ok([path])
  const names = await readdir(path)
  return ok(
    names
      .filter((f) => /\.(?:json|ndjson)$/.test(f) && f !== 'refresh.json')
      .map((f) => join(path, f))
      .toSorted(),
  )
}

/** Records read into memory; the last copy of a trial counts. */
export async function load(path: string): Promise<Result<Loaded, string>> {
  const files = await filesOf(path)
  if (!files.ok) return files
  const byId = new Map<string, Trial>()
  const problems: string[] = []
  for (const file of files.value) {
    const read = readRecords(await readFile(file, 'utf8'), file)
    if (!read.ok) problems.push(read.error.message)
    else {
      problems.push(...read.value.problems)
      for (const trial of read.value.trials) byId.set(trial.nctId, trial)
    }
  }
  return ok({ trials: [...byId.values()], problems })
}

const batch = 200

/** Puts the records of a path into the store. NDJSON is read line by line, so its size does not matter. */
export async function loadInto(
  store: TrialStore,
  path: string,
  dataTimestamp: string,
): Promise<Result<{ readonly kept: number; readonly problems: readonly string[] }, string>> {
  const files = await filesOf(path)
  if (!files.ok) return files
  const problems: string[] = []
  let kept = 0
  const add = async (records: readonly unknown[], file: string): Promise<void> => {
    const added = await store.add(records, dataTimestamp)
    kept += added.kept
    problems.push(...added.problems.map((problem) => `${file} ${problem}`))
  }
  for (const file of files.value) {
    if (!file.endsWith('.ndjson')) {
      const raw = rawRecords(await readFile(file, 'utf8'), file)
      if (!raw.ok) problems.push(raw.error.message)
      else {
        problems.push(...raw.value.problems)
        await add(raw.value.records, file)
      }
      continue
    }
    let waiting: unknown[] = []
    let line = 0
    for await (const text of createInterface({
      input: createReadStream(file),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      line++
      if (text.trim() === '') continue
      const raw = rawRecords(text, `${file} line ${line}`)
      if (raw.ok) waiting.push(...raw.value.records)
      else problems.push(raw.error.message)
      if (waiting.length >= batch) {
        await add(waiting, file)
        waiting = []
      }
    }
    await add(waiting, file)
  }
  return ok({ kept, problems })
}
