/**
 * Where worked cases stand. Ours are committed under `cases/`. Other people's are never committed: they are read from
 * `../shared/data` beside the repository, or from the folder that HERALD_CASES names, and their absence is said aloud.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export type CaseFolder =
  | { readonly kind: 'found'; readonly folder: string }
  | { readonly kind: 'absent'; readonly notice: string }

type Place = { readonly root: string; readonly named: string | undefined }

const here: Place = {
  root: fileURLToPath(new URL('../..', import.meta.url)),
  named: process.env['HERALD_CASES'],
}

/** Our own cases: `ourCases('her2')`. */
export const ourCases = (name: string): string => join(here.root, 'conformance/cases', name)

/** Other people's cases: `othersCases('fhir')`. A test prints the notice, and `npm test` shows it. */
export function othersCases(name: string, { root, named }: Place = here): CaseFolder {
  const all = named === undefined || named === '' ? join(root, '../shared/data') : resolve(named)
  const folder = join(all, name)
  if (existsSync(folder)) return { kind: 'found', folder }
  const notice =
    `NOTICE: the cases "${name}" are not checked: ${folder} does not exist. They belong to other people and are not ` +
    'part of this repository. To check them, set HERALD_CASES to the folder that holds them.'
  return { kind: 'absent', notice }
}
