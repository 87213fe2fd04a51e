/** One answer with everything an answer can have, written as markup: nothing of it is lost, and the order holds. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { AnswerInWords } from '../desk/brief-in-words.ts'
import type { Opened } from '../desk/desk.ts'
import { nothingNoted } from '../desk/mine.ts'
import { Citations } from '../kit/citations.tsx'
import { OneAnswerScreen } from './one-answer.tsx'

const source: AnswerInWords['sources'][number] = {
  title: 'A guideline',
  place: 'Table 1',
  identifier: 'doi:1',
  tag: 'V',
  checkedOn: '2026-11-20',
}
const statuses = ['preferred', 'alternative', 'consider', 'avoid', 'contraindicated', 'depends-on'] as const

const full: AnswerInWords = {
  id: 'q04',
  question: 'What are the options?',
  standing: 'likely',
  closed: 'no',
  canClose: 'no',
  headline: ['First sentence.', 'Second sentence.'],
  points: ['A point.'],
  passages: [{ title: 'When it is felt', lines: ['On day 2.', 'On day 3.'] }],
  restsOn: [
    {
      fact: 'Grade',
      sources: [
        {
          resource: 'Observation/g',
          path: 'valueString',
          day: { kind: 'on', day: '2026-11-03' },
          words: 'Nottingham grade 3',
          inferred: true,
        },
      ],
    },
  ],
  options: statuses.map((status) => ({
    option: status,
    name: `Option ${status}`,
    status,
    what: 'A drug.',
    why: [`Because of ${status}.`],
    approval: [],
    benefit: [],
    hasHiddenFigures: true,
    length: 'About 18 weeks.',
    visits: 'About 6 visits.',
    effects: ['Many people feel tired.'],
    unknown: ['No trial tells how it will go.'],
    contested: ['U3'],
    forClinician: [],
    sources: [source],
  })),
  contested: [{ id: 'U3', one: 'This side.', other: 'That side.' }],
  open: [
    {
      request: 'ish',
      what: 'The gene test',
      who: 'The laboratory',
      ask: 'What did the gene test show?',
      wouldChange: [{ reply: 'If it is positive', leaves: 'IA' }],
      questions: [],
      secondLook: true,
    },
  ],
  unknown: ['Nobody knows this.'],
  actions: ['Ask for a copy.'],
  ask: ['Why this order?'],
  redFlags: ['Your heart scan is low.'],
  sources: [source],
}

const lookingAfter = [{ title: 'Eating', lines: ['Eat small meals.', 'Sip water.'] }]

const opened: Opened = {
  record: { kind: 'files', names: ['a.json'] },
  person: { id: 'p', born: { kind: 'undated' }, sex: 'unstated', entries: 1 },
  breastCancer: 'yes',
  brief: {
    asOf: '2026-11-20',
    about: [],
    redFlags: [],
    answers: [full, { ...full, id: 'q07' }],
    places: [],
    lookingAfter,
    missing: [],
    notices: [],
  },
  findings: [],
  own: [],
  report: { kind: 'none' },
  keeping: 'kept',
  mine: nothingNoted,
  hasPasscode: false,
  gated: { closed: [], report: 'none' },
  numbers: {
    question: 'Numbers?',
    labels: { words: 'Words', adds: 'Adds', everything: 'All', later: 'Later' },
    choice: { kind: 'unset' },
    answer: { kind: 'nothing' },
  },
}

describe('one answer', () => {
  const markup = renderToStaticMarkup(
    <OneAnswerScreen route={{ kind: 'answer', id: 'q04' }} opened={opened} />,
  )

  test('says everything that it holds, in the order of the screens', () => {
    // biome-ignore format: a list in order
    const inOrder = [
      'Question 4 of 15', 'What are the options?', 'We think', 'First sentence.', 'Second sentence.',
      'Your heart scan is low.', 'What it means', 'A point.', 'When it is felt', 'On day 2.', 'On day 3.', 'Why we say this', 'Grade', 'Nottingham grade 3',
      'Tuesday 3 November 2026', 'We worked this out', 'Observation/g', 'Your options', 'What is still open',
      'The gene test', 'the proof is weak', 'If it is positive', 'IA', 'The laboratory', 'What did the gene test show?',
      'What we do not know', 'Nobody knows this.', 'What you can do', 'Ask for a copy.', 'Ask your team',
      'Why this order?', 'Sources', 'A guideline',
    ]
    let from = 0
    for (const words of inOrder) {
      const at = markup.indexOf(words, from)
      expect(at, `"${words}" after place ${from}`).toBeGreaterThan(-1)
      from = at
    }
  })

  test('looking after yourself stands beside how treatment feels, and nowhere else', () => {
    expect(markup).not.toContain('Eat small meals.')
    const feels = renderToStaticMarkup(
      <OneAnswerScreen route={{ kind: 'answer', id: 'q07' }} opened={opened} />,
    )
    for (const words of ['Looking after yourself', 'Eating', 'Eat small meals.', 'Sip water.'])
      expect(feels).toContain(words)
  })

  test.each(statuses)('an option that is %s says so in words, with its reason', (status) => {
    const card = markup.slice(markup.indexOf(`option-${status}`))
    const words = card.slice(0, card.indexOf('</li>'))
    expect(words).toMatch(/<p class="tag">[A-Z][^<]+<\/p>/)
    expect(words).toContain(`Option ${status}`)
    expect(words).toContain(`Because of ${status}.`)
  })
})

describe('a source', () => {
  // biome-ignore format: a table
  const cases: readonly [tag: AnswerInWords['sources'][number]['tag'], says: string][] = [
    ['V',  'We read it on Friday 20 November 2026.'],
    ['V2', 'We read about it in another source'],
    ['K',  'We have not opened it yet.'],
    ['K?', 'We have not opened it yet.'],
    ['U',  'did not find it'],
  ]
  test.each(cases)('tagged %s says "%s"', (tag, says) => {
    const citation = { ...source, tag }
    expect(renderToStaticMarkup(<Citations of={[citation]} />)).toContain(says)
  })
})
