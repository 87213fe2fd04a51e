/**
 * Compiles the sentences of content/en/src/*.ftl into one module that web, CLI and server import alike: one constant
 * a file, so that a page which needs one file's sentences does not carry the others.
 * Run `npm run words` after editing; a test fails when the module is not fresh.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'src')
const target = join(folder, 'messages.generated.ts')

/** The text of the module, from the files as they are now. */
export function compiled(): string {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ftl'))
    .map((file) => file.replace('.ftl', ''))
    .toSorted()
  const constants = names.map(
    (name) =>
      `export const ${constantOf(name)} = ${JSON.stringify(readFileSync(join(folder, `${name}.ftl`), 'utf8'))}\n`,
  )
  const entries = names.map((name) => `  ${JSON.stringify(name)}: ${constantOf(name)},\n`)
  return `/** Generated from the .ftl files beside it by \`npm run words\`. Edit those. */\n${constants.join('')}export const english: Readonly<Record<string, string>> = {\n${entries.join('')}}\n`
}

/** `one-answer.ftl` is `oneAnswerSentences`. */
const constantOf = (name: string): string =>
  `${name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Sentences`

export const isFresh = (): boolean => readFileSync(target, 'utf8') === compiled()

if (import.meta.main) writeFileSync(target, compiled())
