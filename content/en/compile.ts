/**
 * Compiles the sentences of content/en/src/*.ftl into one module that web, CLI and server import alike.
 * Run `npm run words` after editing; a test fails when the module is not fresh.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'src')
const target = join(folder, 'messages.generated.ts')

/** The text of the module, from the files as they are now. */
export function compiled(): string {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .toSorted()
    .map(
      (name) =>
        `  ${JSON.stringify(name.replace('.ftl', ''))}: ${JSON.stringify(readFileSync(join(folder, name), 'utf8'))},`,
    )
  return `/** Generated from the .ftl files beside it by \`npm run words\`. Edit those. */\nexport const english: Readonly<Record<string, string>> = {\n${files.join('\n')}\n}\n`
}

export const isFresh = (): boolean => readFileSync(target, 'utf8') === compiled()

if (import.meta.main) writeFileSync(target, compiled())
