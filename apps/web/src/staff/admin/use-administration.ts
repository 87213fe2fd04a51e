/** People, site and waiting changes as the server has them; every act of an admin answers with the whole again. */
import type { Administration, Change, ChangeLine } from '@herald/api'
import { useCallback, useEffect, useState } from 'react'
import { service } from '../../service/service.ts'
import { type Task, useTask } from '../use-task.ts'

export type Administering = Pick<Task, 'isBusy' | 'trouble'> & {
  readonly found: Administration | undefined
  /** Says whether it was taken. Nothing happens before another admin confirms it. */
  readonly propose: (change: Change) => Promise<boolean>
  readonly confirm: (line: ChangeLine) => Promise<boolean>
  readonly takeBack: (line: ChangeLine) => Promise<boolean>
}

export function useAdministration(): Administering {
  const { isBusy, trouble, run } = useTask()
  const [found, setFound] = useState<Administration>()
  const taken = (next: Administration | undefined): boolean => {
    if (next !== undefined) setFound(next)
    return next !== undefined
  }
  const load = useCallback(async () => {
    taken(await run(() => service.call('administration', {})))
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `run` is made anew at each render and does the same
  }, [])
  useEffect(() => void load(), [load])
  return {
    isBusy,
    trouble,
    found,
    propose: async (change) => taken(await run(() => service.call('proposeChange', { body: { change } }))),
    confirm: async ({ id, change }) =>
      taken(await run(() => service.call('confirmChange', { id, body: { change, iHaveChecked: true } }))),
    takeBack: async ({ id }) => taken(await run(() => service.call('takeBackChange', { id, body: {} }))),
  }
}
