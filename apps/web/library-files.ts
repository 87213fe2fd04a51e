/** Reads the library's files from `content/en/articles`: for the build, the tables and the tests. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Catalogue, catalogueFrom, type LibraryTexts } from './src/library/catalogue.ts'

const folder = resolve(import.meta.dirname, '../../content/en/articles')

/** Every Markdown, YAML and SVG file, by its name inside the folder. */
export const libraryTexts = (): LibraryTexts =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|yaml|svg)$/.test(name))
      .toSorted()
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')] as const),
  )

/** The library as it stands; throws with every problem in it. */
export function theLibrary(): Catalogue {
  const catalogue = catalogueFrom(libraryTexts())
  if (!catalogue.ok) throw new Error(`The library cannot be built:\n${catalogue.error.join('\n')}`)
  return catalogue.value
}
