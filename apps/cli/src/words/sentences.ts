/** The sentences of content/en, looked up by message id. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { english } from '@herald/content-en'

export type Say = (id: string, values?: Readonly<Record<string, FluentVariable>>) => string

/** The sentences of one file. A message that is not there is a bug, and says its id. */
export function sentences(file: 'plan' | 'triage'): Say {
  const bundle = new FluentBundle('en', { useIsolating: false })
  bundle.addResource(new FluentResource(english[file] ?? ''))
  return (id, values = {}) => {
    const pattern = bundle.getMessage(id)?.value
    if (pattern === null || pattern === undefined) throw new Error(`${file}.ftl has no message "${id}".`)
    return bundle.formatPattern(pattern, { ...values })
  }
}
