/** A brief as Markdown that a person can read in a terminal or print. */
import type { Answer, Brief, Evidence, Message, OptionLine, Passage, Words } from '@herald/brief'
import { sources } from '@herald/core'
import { whenWords } from '@herald/core/chart'
import { remarkLine } from './words/remark-line.ts'

const standings: Readonly<Record<Answer['standing'], string>> = {
  known: 'We know',
  likely: 'We think',
  open: 'We cannot say yet',
  disagree: 'Reports disagree',
  general: 'In general',
}

const bullets = (lines: readonly string[]): readonly string[] => lines.map((line) => `- ${line}`)

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `**${title}**`, '', ...lines]

export function briefLines(brief: Brief, words: Words): readonly string[] {
  return [
    `# Fifteen answers, as of ${brief.asOf}`,
    '',
    ...brief.notices.map(words),
    ...brief.about.map(words),
    ...brief.redFlags.flatMap((flag) => ['', `**! ${words(flag)}**`]),
    ...brief.answers.flatMap((answer) => answerLines(answer, words)),
    '',
    `## ${words({ id: 'looking-after-title' })}`,
    ...passageLines(brief.lookingAfter, words),
    '',
    '## What is missing',
    '',
    ...(brief.missing.length === 0 ? ['Nothing is missing that would change these answers.'] : []),
    ...brief.missing.map(
      ({ what, who, ask, changes }, index) =>
        `${index + 1}. ${words(what)}. Who has it: ${words(who)}. Ask: "${words(ask)}" It may change ${changes.join(', ')}.`,
    ),
    ...section(
      'What to look at in the record',
      bullets(brief.findings.map((finding) => remarkLine(finding.where, finding))),
    ),
  ]
}

function answerLines(answer: Answer, words: Words): readonly string[] {
  return [
    '',
    `## ${answer.id.slice(1).replace(/^0/u, '')}. ${words(answer.question)}`,
    '',
    `${standings[answer.standing]}. ${answer.headline.map(words).join(' ')}`,
    '',
    ...bullets(answer.points.map(words)),
    ...passageLines(answer.passages, words),
    ...section(
      'Treatments that guidelines name',
      answer.options.flatMap((option) => optionLines(option, words)),
    ),
    ...section(
      'Where experts differ',
      answer.contested.map(({ id, one, other }) => `- ${id}: ${words(one)} And: ${words(other)}`),
    ),
    ...section('Why we say this', bullets(answer.restsOn.map((evidence) => evidenceLine(evidence, words)))),
    ...section(
      'What is missing',
      answer.open.flatMap(({ what, who, wouldChange }) => [
        `- ${words(what)} (${words(who)})`,
        ...wouldChange.map(({ reply, leaves }) => `  - ${words(reply)}: ${words(leaves)}.`),
      ]),
    ),
    ...section('What we do not know', bullets(answer.unknown.map(words))),
    ...section('What you can do', bullets(answer.actions.map(words))),
    ...section('Ask your team', bullets(answer.ask.map(words))),
    ...section('Get help now', bullets(answer.redFlags.map(words))),
    ...section(
      'Sources',
      bullets(answer.sources.map(({ source, place }) => `${sources[source].title} (${place})`)),
    ),
  ]
}

const passageLines = (passages: readonly Passage[], words: Words): readonly string[] =>
  passages.flatMap(({ title, lines }) => section(capital(words(title)), bullets(lines.map(words))))

/** A title may begin with the name of a drug. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** One option, its parts in the same order as every other; the clinician's reasons last. Figures come with --numbers only. */
function optionLines(option: OptionLine, words: Words): readonly string[] {
  const { name, status, what, why, approval, length, visits, effects, unknown, forClinician } = option
  const isOpen = status !== 'avoid' && status !== 'contraindicated'
  const part = (title: string, of: readonly Message[]): readonly string[] =>
    of.length === 0 ? [] : [`  - ${title}: ${of.map(words).join(' ')}`]
  return [
    `- **${words(name)}**: ${words({ id: `pathway-status-${status}` })}. ${words(what)}`,
    ...part('Why it is listed for you', why),
    ...(isOpen
      ? [
          ...part('Approval', approval),
          ...part('How long', [length]),
          ...part('Visits', [visits]),
          ...part('What people notice most', effects),
          ...part('What is not known', unknown),
        ]
      : []),
    ...part(
      'For a clinician',
      forClinician.filter(({ id }) => !id.startsWith('option-figure')),
    ),
  ]
}

const evidenceLine = ({ fact, sources: read }: Evidence, words: Words): string =>
  `${words(fact)}: ${read.map(({ words: said, when, resource }) => `"${said}" (${whenWords(when)}, ${resource})`).join('; ')}`
