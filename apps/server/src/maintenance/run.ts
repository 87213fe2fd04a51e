/** Commands of whoever runs the site, from the environment's settings: what they print and how they end. */
import { eraseEverything, exportEverything } from '../commands/me.ts'
import { lockFolder } from '../folder-lock.ts'
import { openService } from '../open-service.ts'
import { settingsFrom } from '../settings.ts'
import { backup, CannotRestore, restore } from './backup.ts'
import { findAsker, firstAdmin, retention } from './maintenance.ts'

export type Maintenance =
  | { readonly kind: 'backup' | 'restore'; readonly content: string; readonly keys: string }
  | { readonly kind: 'erase' | 'export'; readonly who: string }
  | { readonly kind: 'retention' }
  | { readonly kind: 'admin'; readonly email: string; readonly name: string }

export type MaintenanceResult = {
  readonly ok: boolean
  readonly out: readonly string[]
  readonly err: readonly string[]
}

/** `dataFolder`: where PGlite keeps its data if HERALD_DATA is unset. */
export async function maintain(
  task: Maintenance,
  env: Readonly<Record<string, string | undefined>>,
  dataFolder: string,
): Promise<MaintenanceResult> {
  const settings = settingsFrom(env)
  if (!settings.ok) return { ok: false, out: [], err: settings.error }
  const folder =
    settings.value.databaseUrl === undefined ? (settings.value.dataFolder ?? dataFolder) : undefined
  const lock = folder === undefined ? undefined : await lockFolder(folder)
  if (lock?.kind === 'held')
    return {
      ok: false,
      out: [],
      err: ['Herald is running on this data. Stop it first: PGlite serves one process at a time.'],
    }
  const open = await openService({
    settings: { ...settings.value, dataFolder: folder },
    localAddress: '',
    withJobs: false,
    onError: () => undefined,
  })
  try {
    return await carried(task, open.service)
  } finally {
    await open.close()
    if (lock?.kind === 'mine') await lock.release()
  }
}

async function carried(
  task: Maintenance,
  service: Parameters<typeof retention>[0],
): Promise<MaintenanceResult> {
  const said = (...err: string[]): MaintenanceResult => ({ ok: true, out: [], err })
  const failed = (...err: string[]): MaintenanceResult => ({ ok: false, out: [], err })
  switch (task.kind) {
    case 'backup': {
      const { content, keys } = await backup(service.store, task)
      return said(
        `${content} rows in ${task.content}, ${keys} keys in ${task.keys}.`,
        'Keep only the newest keys file, and keep it apart: then an erased question stays erased.',
      )
    }
    case 'restore':
      try {
        const { rows, leftOut } = await restore(service.store, task)
        return said(
          `${rows} rows restored. ${leftOut} rows of questions that were erased since were left out.`,
        )
      } catch (error) {
        if (error instanceof CannotRestore) return failed(error.message)
        throw error
      }
    case 'export': {
      const asker = await findAsker(service, task.who)
      if (asker === undefined) return failed('Nobody here has this address or id.')
      return { ok: true, out: [JSON.stringify(await exportEverything(service, asker), null, 2)], err: [] }
    }
    case 'erase': {
      const asker = await findAsker(service, task.who)
      if (asker === undefined) return failed('Nobody here has this address or id.')
      const erased = await eraseEverything(service, asker, 'all')
      return erased.ok
        ? said(
            `${erased.value} questions erased everywhere. Their ids, moments and audit stay. Make a new backup now, and delete the old keys file.`,
          )
        : failed('A question is under legal hold and was not erased.')
    }
    case 'admin': {
      const made = await firstAdmin(service, task)
      return made === 'made'
        ? said(
            `${task.name} is an admin. She opens the staff page, types ${task.email}, asks for a link, and sets up a second step.`,
          )
        : failed(
            made === 'enough'
              ? 'Two admins are here already: they invite whoever comes next, on the staff page.'
              : 'This address belongs to somebody of the staff already.',
          )
    }
    case 'retention': {
      const { fired, kept } = await retention(service)
      return said(
        `${fired} timers carried out.`,
        ...Object.entries(kept).map(([state, n]) => `${String(n).padStart(7)} ${state}`),
      )
    }
  }
}
