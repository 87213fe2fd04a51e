/** Her answers as a text that any program opens: what Herald says, what it rests on, what she said, what is missing. */
import type { Words } from '@herald/brief'
import type { Opened } from '../desk/desk.ts'

export function readable({ brief, own }: Opened, words: Words): string {
  const answers = brief.answers.flatMap(({ question, headline, points, restsOn, unknown, redFlags }) => [
    '',
    underlined(question, '-'),
    ...redFlags,
    ...headline,
    ...points,
    ...restsOn.flatMap(({ fact, sources }) => sources.map((source) => `* ${fact}: ${source.words}`)),
    ...unknown,
  ])
  const lines = [
    underlined(words({ id: 'export-heading' }), '='),
    words({ id: 'export-made', values: { day: brief.asOf } }),
    ...brief.notices,
    '',
    ...brief.redFlags,
    ...brief.about,
    ...answers,
    '',
    underlined(words({ id: 'export-missing' }), '-'),
    ...brief.missing.map(({ what, ask }) => `* ${what}: ${ask}`),
    '',
    underlined(words({ id: 'export-own' }), '-'),
    ...own.map(({ what, said }) => `* ${what} ${said}`),
  ]
  return `${lines.join('\n')}\n`
}

const underlined = (title: string, line: string): string => `${title}\n${line.repeat(title.length)}`
