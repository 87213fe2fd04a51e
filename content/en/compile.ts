/**
 * Compiles the sentences of content/en/src/*.ftl into one module that web, CLI and server import alike.
 *
 * `english` is what a brief says. The web's screens have files of their own, `app.ftl`, `report.ftl` and `library.ftl`, apart from it: so the page does
 * not carry the answers, and the worker and the terminal do not carry the screens.
 * Run `npm run words` after editing; a test fails when the module is not fresh.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'src')
const target = join(folder, 'messages.generated.ts')

/** The files whose sentences only the web's screens say. */
const screens: readonly string[] = ['app', 'report', 'library']

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
  const entries = names
    .filter((name) => !screens.includes(name))
    .map((name) => `  ${JSON.stringify(name)}: ${constantOf(name)},\n`)
  return `/** Generated from the .ftl files beside it by \`npm run words\`. Edit those. */\n${constants.join('')}export const english: Readonly<Record<string, string>> = {\n${entries.join('')}}\n`
}

/** `one-answer.ftl` is `oneAnswerSentences`. */
const constantOf = (name: string): string =>
  `${name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Sentences`

export const isFresh = (): boolean => readFileSync(target, 'utf8') === compiled()

if (import.meta.main) writeFileSync(target, compiled())
