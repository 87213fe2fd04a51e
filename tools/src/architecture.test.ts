/** ARCHITECTURE.md, "Packages", held by a machine. Every list here fails when it finds nothing to check. */
import { describe, expect, test } from 'vitest'
import { coreOrder, mayImport, testsMayImport } from './architecture.ts'
import { fileExists, type Import, importsOf, packages, specifiersOf, target } from './imports.ts'

const all = packages()
const imports = all.flatMap(importsOf)
const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const isRelative = (name: string) => name.startsWith('.')
const covers = (rule: string, name: string) =>
  rule.endsWith(':') ? name.startsWith(rule) : name === rule || name.startsWith(`${rule}/`)
const place = (path: string) => path.replace('packages/core/src/', '').split('/')[0] ?? ''
// A folder that is not named in the order is a guideline and comes after all of them.
const rank = (path: string) => {
  const found = coreOrder.findIndex((step) => step.includes(place(path)))
  return found === -1 ? coreOrder.length : found
}
const bareName = (of: string) =>
  of
    .split('/')
    .slice(0, of.startsWith('@') ? 2 : 1)
    .join('/')
const written = ({ from, of }: Import) => `${from} imports ${of}`

describe('the imports of every package', () => {
  test('there are packages and imports to check', () => {
    expect(all.length).toBeGreaterThan(8)
    expect(imports.length).toBeGreaterThan(40)
  })

  test('every package stands in the list, and the list holds no package that is gone', () => {
    const names = all.map((p) => p.name)
    expect(names.filter((name) => mayImport[name] === undefined)).toEqual([])
    expect(Object.keys(mayImport).filter((n) => !names.includes(n))).toEqual([])
  })

  test.each(all.map((p) => [p.name, p] as const))('%s imports only what the list allows', (name, pkg) => {
    const mine = imports.filter((i) => i.package === pkg && !isRelative(i.of))
    const allowed = (i: Import) =>
      [...(mayImport[name] ?? []), ...(isTest(i.from) ? testsMayImport : [])].some((rule) =>
        covers(rule, i.of),
      )
    expect(mine.filter((i) => !allowed(i)).map(written)).toEqual([])
  })

  test('no relative import leaves its package', () => {
    const relative = imports.filter((i) => isRelative(i.of))
    expect(relative.length).toBeGreaterThan(0)
    expect(relative.filter((i) => !target(i).startsWith(`${i.package.folder}/`)).map(written)).toEqual([])
  })

  test('a package is entered by its exports only', () => {
    const entries = new Map(all.map((p) => [p.name, p.exports]))
    const isEntry = ({ of }: Import) => {
      const [scope, short, ...rest] = of.split('/')
      const subpath = rest.length === 0 ? '.' : `./${rest.join('/')}`
      const family = `${subpath.slice(0, subpath.lastIndexOf('/'))}/*`
      const exported = entries.get(`${scope}/${short}`) ?? []
      return exported.includes(subpath) || exported.includes(family)
    }
    const between = imports.filter((i) => i.of.startsWith('@herald/'))
    expect(between.filter((i) => !isEntry(i)).map(written)).toEqual([])
  })

  test('what a package imports stands in its package.json', () => {
    // npm puts every package of the repository within reach of every other, so an unlisted one would work, until it does not.
    const atRoot = ['vitest', 'fast-check']
    const isListed = ({ of, package: { name, listed } }: Import) => {
      const bare = bareName(of)
      return (
        bare === name || atRoot.includes(bare) || listed.includes(bare) || listed.includes(`@types/${bare}`)
      )
    }
    const foreign = imports.filter((i) => !isRelative(i.of) && !i.of.startsWith('node:'))
    expect(foreign.length).toBeGreaterThan(0)
    expect(foreign.filter((i) => !isListed(i)).map(written)).toEqual([])
  })

  test('no import is computed: a reader can follow every one', () => {
    expect(imports.filter((i) => i.of === '(computed)').map(written)).toEqual([])
  })
})

describe('inside core', () => {
  const core = imports.filter((i) => i.package.name === '@herald/core' && isRelative(i.of) && !isTest(i.from))
  test(`the order is ${coreOrder.map((step) => step.join(' and ')).join(' <- ')} <- guidelines`, () => {
    const checked = core.filter((i) => place(i.from) !== 'index.ts')
    expect(checked.length).toBeGreaterThan(0)
    expect(checked.filter((i) => rank(target(i)) > rank(i.from)).map(written)).toEqual([])
  })

  test('everything named in the order that exists is a file or folder of core', () => {
    expect(coreOrder.flat().filter((name) => fileExists(`packages/core/src/${name}`)).length).toBeGreaterThan(
      2,
    )
  })
})

describe('reading imports', () => {
  // biome-ignore format: a table
  const cases: readonly [source: string, found: readonly string[]][] = [
    [`import { a } from './a.ts'`,                      ['./a.ts']],
    [`import type { A } from '@herald/core'`,           ['@herald/core']],
    [`import './effect.ts'`,                            ['./effect.ts']],
    [`export { a } from './a.ts'`,                      ['./a.ts']],
    [`export * from './a.ts'`,                          ['./a.ts']],
    [`const a = await import('./a.ts')`,                ['./a.ts']],
    [`const a = await import(name)`,                    ['(computed)']],
    [`type A = import('fhir/r4').Patient`,              ['fhir/r4']],
    [`// import './comment.ts'\nconst s = "from 'x'"`,  []],
    [`export const a = 1`,                              []],
  ]
  test.each(cases)('%s', (source, found) => {
    expect(specifiersOf('a.ts', source)).toEqual(found)
  })
})
