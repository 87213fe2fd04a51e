/** Messages to sentences, by Fluent. The only place that knows the words' format. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Message, MessageValue } from './brief.ts'

export type Words = (message: Message) => string

/**
 * Words of one locale. A message that the locale does not have is shown by its id in brackets, and a test fails: a sentence
 * is never silently missing. `transform` changes every text of the locale, and no value that is put in: a pseudo-locale.
 */
export function wordsOf(
  locale: string,
  files: Readonly<Record<string, string>>,
  transform?: (text: string) => string,
): Words {
  const bundle = new FluentBundle(locale, {
    useIsolating: false,
    ...(transform === undefined ? {} : { transform }),
  })
  for (const text of Object.values(files)) bundle.addResource(new FluentResource(text))
  const either = new Intl.ListFormat(locale, { type: 'disjunction' })
  const both = new Intl.ListFormat(locale, { type: 'conjunction' })
  const words: Words = ({ id, values }) => {
    const pattern = bundle.getMessage(id)?.value
    if (pattern === undefined || pattern === null) return `[${id}]`
    const given = Object.entries(values ?? {}).map(([name, value]) => [name, plain(value)] as const)
    return bundle.formatPattern(pattern, Object.fromEntries(given))
  }
  const one = (value: string | Message): string => (typeof value === 'string' ? value : words(value))
  const plain = (value: MessageValue): FluentVariable => {
    if (typeof value === 'string' || typeof value === 'number') return value
    if ('id' in value) return words(value)
    return 'all' in value ? both.format(value.all.map(one)) : either.format(value.map(one))
  }
  return words
}
