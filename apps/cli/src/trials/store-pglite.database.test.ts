import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from './database.ts'
import { openDatabase } from './open-database.ts'
import { pglite } from './pglite.ts'
import { type Open, storeCases } from './store-cases.ts'
import { openTrialStore } from './trial-store.ts'

let folder = ''
let shared: Database | undefined
let name = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herald-trial-store-'))
  shared = await pglite(undefined)
})
afterAll(async () => {
  await shared?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('the store of trials on PGlite', () => {
  // To start one takes seconds: the cases share it, each with an empty schema.
  const open: Open = async (wanted) => {
    if (shared === undefined) throw new Error('PGlite has not started.')
    if (wanted !== name) await shared.script('drop schema if exists trials cascade')
    name = wanted
    return { ...shared, close: () => Promise.resolve() }
  }
  test.each(storeCases)('%s', async (_, run) => {
    await expect(run(open)).resolves.toBeUndefined()
  })

  test('a folder keeps what was put into it', async () => {
    const open = async () => openTrialStore(await openDatabase(join(folder, 'kept')), 'reader 1')
    const first = await open()
    await first.add([{ protocolSection: { identificationModule: { nctId: 'NCT00000001' } } }], '2026-11-19')
    await first.close()
    const again = await open()
    expect(await again.count()).toBe(1)
    await again.close()
  })
})
