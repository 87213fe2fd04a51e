/** HTML from a template: every value is escaped, unless it is a template itself or says that it is already safe. */
export type Safe = { readonly kind: 'safe'; readonly text: string }
type Value = string | number | Safe | readonly Safe[]

const escaped: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
export const escape = (text: string): string => text.replaceAll(/[&<>"']/gu, (char) => escaped[char] ?? char)

/** For text that this server made itself. */
export const raw = (text: string): Safe => ({ kind: 'safe', text })

export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Safe =>
  raw(
    strings.reduce((so, string, at) => `${so}${at === 0 ? '' : written(values[at - 1] ?? '')}${string}`, ''),
  )

function written(value: Value): string {
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value))
  return 'kind' in value ? value.text : value.map(({ text }) => text).join('')
}
