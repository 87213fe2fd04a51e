/**
 * Compiles the sentences of content/en/src/**.ftl into modules that web, CLI and server import alike.
 *
 * `src/messages.generated.ts`: `english` is what a brief says. `app.ftl` stands apart from it: so the page does
 * not carry the answers, and the worker and the terminal do not carry the screens.
 * `src/screens/NAME.generated.ts`: the sentences of one screen that is loaded when it is opened, a module each.
 * `src/parts/NAME.generated.ts`: what screens say out of a file that the brief or the server says too: the workflow's sentences, and the
 * questions of the triage table.
 * Run `npm run words` after editing; a test fails when a module is not fresh.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'src')
const screenFolder = join(folder, 'screens')

/** The files whose sentences only the web's screens say. */
const screens: readonly string[] = ['app']

export type Compiled = { readonly target: string; readonly text: string }

/** Every module, from the files as they are now. */
export const compiled = (): readonly Compiled[] => [
  { target: join(folder, 'messages.generated.ts'), text: messages() },
  ...namesIn(screenFolder).map((name) => ({
    target: join(screenFolder, `${name}.generated.ts`),
    text: sentencesModule(name, textIn(screenFolder, name)),
  })),
  {
    target: join(folder, 'parts/workflow.generated.ts'),
    text: sentencesModule('workflow', textIn(folder, 'workflow')),
  },
  {
    target: join(folder, 'parts/triage-questions.generated.ts'),
    text: sentencesModule('triage', questionsIn('triage')),
  },
]

const sentencesModule = (name: string, sentences: string): string =>
  `/** Generated from ${name}.ftl by \`npm run words\`. Edit that. */\nexport const sentences = ${JSON.stringify(sentences)}\n`

/** The questions alone, one a line: `ask-<flag>`. */
const questionsIn = (name: string): string =>
  `${textIn(folder, name)
    .split('\n')
    .filter((line) => line.startsWith('ask-'))
    .join('\n')}\n`

function messages(): string {
  const names = namesIn(folder)
  const constants = names.map((name) => `export const ${constantOf(name)} = ${literal(folder, name)}\n`)
  const entries = names
    .filter((name) => !screens.includes(name))
    .map((name) => `  ${JSON.stringify(name)}: ${constantOf(name)},\n`)
  return `/** Generated from the .ftl files beside it by \`npm run words\`. Edit those. */\n${constants.join('')}export const english: Readonly<Record<string, string>> = {\n${entries.join('')}}\n`
}

const namesIn = (from: string): readonly string[] =>
  readdirSync(from)
    .filter((file) => file.endsWith('.ftl'))
    .map((file) => file.replace('.ftl', ''))
    .toSorted()

const textIn = (from: string, name: string): string => readFileSync(join(from, `${name}.ftl`), 'utf8')
const literal = (from: string, name: string): string => JSON.stringify(textIn(from, name))

/** `one-answer.ftl` is `oneAnswerSentences`. */
const constantOf = (name: string): string =>
  `${name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Sentences`

/** The modules that are not what the files say. */
export const notFresh = (): readonly string[] =>
  compiled()
    .filter(({ target, text }) => textOf(target) !== text)
    .map(({ target }) => target)

function textOf(target: string): string {
  try {
    return readFileSync(target, 'utf8')
  } catch {
    return ''
  }
}

if (import.meta.main) for (const { target, text } of compiled()) writeFileSync(target, text)
