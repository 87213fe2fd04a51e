/** Every import of every package, read with a real parser: what the architecture test checks. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'oxc-parser'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

export type Package = {
  readonly name: string
  /** Relative to the repository, with forward slashes. */
  readonly folder: string
  readonly exports: readonly string[]
  /** Everything its package.json lists, for running and for developing. */
  readonly listed: readonly string[]
}
export type Import = { readonly from: string; readonly of: string; readonly package: Package }

const manifests = ['packages/*', 'apps/*', 'content/*', 'examples', 'conformance', 'bench', 'tools']

/** Every workspace of the repository. */
export function packages(): readonly Package[] {
  return manifests
    .flatMap((folder) => globSync(`${folder}/package.json`, { cwd: root }))
    .map((file) => {
      const manifest: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'))
      const folder = forward(dirname(file))
      const name = textAt(manifest, 'name')
      const keysOf = (key: string) => Object.keys(recordAt(manifest, key))
      const listed = [...keysOf('dependencies'), ...keysOf('devDependencies')]
      return { name, folder, exports: keysOf('exports'), listed }
    })
    .toSorted((a, b) => a.folder.localeCompare(b.folder))
}

/** Every import, re-export, dynamic import and type import of a package's source. */
export function importsOf(pkg: Package): readonly Import[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: join(root, pkg.folder) })
    .map(forward)
    .toSorted()
    .flatMap((file) => {
      const from = `${pkg.folder}/${file}`
      return specifiersOf(from, readFileSync(join(root, from), 'utf8')).map((of) => ({
        from,
        of,
        package: pkg,
      }))
    })
}

/** What a file imports, by name as written. */
export function specifiersOf(file: string, source: string): readonly string[] {
  const found: string[] = []
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message ?? ''}`)
  new Visitor({
    ImportDeclaration: (node) => found.push(node.source.value),
    ExportAllDeclaration: (node) => found.push(node.source.value),
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) found.push(node.source.value)
    },
    ImportExpression: (node) => {
      const { source: name } = node
      found.push(name.type === 'Literal' && typeof name.value === 'string' ? name.value : '(computed)')
    },
    TSImportType: (node) => found.push(node.source.value),
  }).visit(program)
  return found
}

/** Where a relative import leads, relative to the repository. */
export const target = ({ from, of }: Import): string =>
  forward(relative(root, resolve(root, dirname(from), of)))

export const fileExists = (path: string): boolean => existsSync(join(root, path))

const forward = (path: string) => path.split(sep).join('/')

function recordAt(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const found = entriesOf(value).find(([k]) => k === key)?.[1]
  return Object.fromEntries(entriesOf(found))
}

function textAt(value: unknown, key: string): string {
  const found: unknown = entriesOf(value).find(([k]) => k === key)?.[1]
  return typeof found === 'string' ? found : ''
}

const entriesOf = (value: unknown): readonly [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []
