/** The sentences of content/en, read from their Fluent files and looked up by message id. */
import { readFileSync } from 'node:fs'
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'

export type Say = (id: string, values?: Readonly<Record<string, FluentVariable>>) => string

/** Opens one Fluent file. A message that is not there is a bug, and says its id. */
export function sentences(file: 'plan.ftl' | 'triage.ftl'): Say {
  const text = readFileSync(new URL(import.meta.resolve(`@herald/content-en/${file}`)), 'utf8')
  const bundle = new FluentBundle('en', { useIsolating: false })
  bundle.addResource(new FluentResource(text))
  return (id, values = {}) => {
    const pattern = bundle.getMessage(id)?.value
    if (pattern === null || pattern === undefined) throw new Error(`${file} has no message "${id}".`)
    return bundle.formatPattern(pattern, { ...values })
  }
}
