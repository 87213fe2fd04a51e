/**
 * The YAML parts of the library, read with care: every problem is told, with the file, what was found and what was expected.
 */
import { parse } from 'yaml'

export type Entry = Readonly<Record<string, unknown>>

export const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads one mapping; what cannot be read goes to `problems` and comes back empty, so that the next problem is found too. */
export function entryReader(file: string, source: unknown, problems: string[]) {
  const entry: Entry = isEntry(source) ? source : {}
  if (!isEntry(source)) problems.push(`${file}: found ${shown(source)}, expected "key: value" lines.`)
  const wrong = (key: string, expected: string) =>
    problems.push(`${file}, "${key}": found ${shown(entry[key])}, expected ${expected}.`)
  return {
    text(key: string): string {
      const value = entry[key]
      if (typeof value === 'string' && value.trim() !== '') return value.trim()
      wrong(key, 'a line of text')
      return ''
    },
    textOr(key: string, otherwise: string): string {
      return entry[key] === undefined ? otherwise : this.text(key)
    },
    number(key: string): number {
      const value = entry[key]
      if (typeof value === 'number') return value
      wrong(key, 'a number')
      return 0
    },
    isTrue(key: string): boolean {
      return entry[key] === true
    },
    day(key: string): string {
      const value = entry[key]
      const text = value instanceof Date ? value.toISOString().slice(0, 10) : value
      if (typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text)) return text
      wrong(key, 'a day such as 2026-11-21')
      return ''
    },
    list(key: string): readonly unknown[] {
      const value = entry[key]
      if (Array.isArray(value)) return value
      wrong(key, 'a list')
      return []
    },
    texts(key: string): readonly string[] {
      const items = this.list(key)
      if (items.some((item) => typeof item !== 'string')) wrong(key, 'a list of texts')
      return items.filter((item) => typeof item === 'string')
    },
    oneOf<const T extends string>(key: string, allowed: readonly T[]): T | undefined {
      const found = allowed.find((value) => value === entry[key])
      if (found === undefined) wrong(key, `one of: ${allowed.join(', ')}`)
      return found
    },
  }
}

/** YAML text as a value; a text that is no YAML is a problem, not a crash. */
export function yamlValue(file: string, text: string, problems: string[]): unknown {
  try {
    const value: unknown = parse(text)
    return value
  } catch (error) {
    problems.push(`${file}: not YAML. ${error instanceof Error ? error.message : ''}`)
    return {}
  }
}

/** The lines between the two `---`, and the rest. */
export function splitFrontMatter(
  file: string,
  text: string,
  problems: string[],
): { readonly front: unknown; readonly body: string } {
  const found = /^---\n([\s\S]*?)\n---\n/.exec(text)
  if (found === null) {
    problems.push(`${file}: the file should begin with "---", its facts, and "---".`)
    return { front: {}, body: text }
  }
  return { front: yamlValue(file, found[1] ?? '', problems), body: text.slice(found[0].length) }
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))
