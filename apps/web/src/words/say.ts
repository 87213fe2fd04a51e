/** The sentences of the screens: Fluent messages of `content/<locale>/src/app.ftl`, by id. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'

export type Say = (id: string, values?: Readonly<Record<string, FluentVariable>>) => string

/** Says sentences of one language. An id that is not in the file is a bug, and a test finds it before a person does. */
export function speaker(locale: string, sentences: string, transform?: (text: string) => string): Say {
  // Without the invisible marks around values: all words that are put in here are of the page's own direction.
  const bundle = new FluentBundle(locale, {
    useIsolating: false,
    ...(transform === undefined ? {} : { transform }),
  })
  const errors = bundle.addResource(new FluentResource(sentences))
  if (errors.length > 0) throw new Error(`app.ftl (${locale}): ${errors.map(String).join('; ')}`)
  return (id, values = {}) => {
    const pattern = bundle.getMessage(id)?.value
    if (pattern === undefined || pattern === null)
      throw new Error(`app.ftl (${locale}) has no message "${id}".`)
    return bundle.formatPattern(pattern, values)
  }
}
