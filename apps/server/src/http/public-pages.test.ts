/** What a published answer and the list of them show without a script (screens, section 12). */
import type { PublicAnswer, SearchReply } from '@herald/api'
import { describe, expect, test } from 'vitest'
import { listPage } from './public-list.ts'
import { answerPage } from './public-pages.ts'

const person = (name: string, field: string, registeredWith: string) => ({
  name,
  field,
  country: 'GB',
  registeredWith,
  isDemonstration: true,
})

const answer: PublicAnswer = {
  slug: 'why-is-my-heart-checked-1a2b3c4d',
  title: 'Why is my heart checked?',
  short: 'HER2 drugs can make the heart weaker for a while.',
  question: 'My team wants another heart scan. Why?',
  topic: 'HER2 treatment',
  phase: 'early treatment',
  reviewedOn: '2026-11-03',
  isReviewed: true,
  lookAgainBy: '2027-11-03',
  isUnderReview: false,
  text: {
    blocks: [
      {
        kind: 'cited',
        text: 'Hearts got better again.',
        source: 'x',
        title: 'A trial',
        checkedOn: '2026-11-20',
      },
    ],
    ask: ['When is my next scan?'],
  },
  publishedOn: '2026-11-05',
  writtenBy: person('Demonstration clinician', 'made-up oncologist', 'a made-up register'),
  reviewedBy: person('Demonstration reviewer', 'made-up oncologist', ''),
  similar: [],
}
const wordsOf = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

describe('a published answer', () => {
  const html = answerPage(answer, 'https://herald.example')
  // biome-ignore format: a table
  const cases: readonly [what: string, says: RegExp][] = [
    ['the trail, down to its topic and time', /Herald Public answers HER2 treatment Early in treatment/],
    ['the badge with its day',                /Checked by Demonstration reviewer on 3 November 2026 \(a made-up person\)/],
    ['what "checked" means, with both yeses', /What “checked” means .*She agreed to share it before the answer, and again/],
    ['name, role, field and country',         /Demonstration clinician Wrote this answer made-up oncologist, GB/],
    ['who registers the writer',              /Registered with: a made-up register/],
    ['that nobody entered it for the other',  /Checked this answer made-up oncologist, GB We have not been told where/],
    ['the day of publication and the next look', /Published on 5 November 2026\. We look again by 3 November 2027/],
    ['that signs differ, and see a doctor',   /The same signs can mean different things in two people\. See a doctor/],
    ['that it was for one person',            /This answer was for one person/],
    ['its source with its day',               /A trial, checked on 20 November 2026/],
  ]
  test.each(cases)('shows %s', (_what, says) => {
    expect(wordsOf(html)).toMatch(says)
  })
  test('leads to help, to the other answers of the same person, and back to the topic', () => {
    for (const address of [
      '/help',
      '/ask',
      '/how-we-work',
      '/questions?by=Demonstration+clinician',
      '/questions?topic=HER2+treatment',
    ])
      expect(html).toContain(`href="${address}"`)
  })
  test('that nobody has checked says so, and says what that means', () => {
    const own = { ...answer, isReviewed: false, reviewedBy: 'none' as const }
    expect(wordsOf(answerPage(own, 'x'))).toMatch(
      /No clinician has checked this yet\. What that means Nobody asked this/,
    )
  })
  test('under review has its banner', () => {
    expect(wordsOf(answerPage({ ...answer, isUnderReview: true }, 'x'))).toContain(
      'We are checking this page again.',
    )
  })
  test('no sentence is missing', () => {
    expect(html).not.toMatch(/\[(?:questions|ask)-/)
  })
})

describe('the list', () => {
  const found: SearchReply = { items: [answer], page: 1, count: 1, corrected: [], alsoSearched: [] }
  const html = listPage({ topic: 'HER2 treatment', phase: 'early treatment' }, found)
  test('has the topics as a tree, the chosen one open to its times, and says where she is', () => {
    expect(html.match(/href="\/questions\?topic=/g)?.length).toBeGreaterThan(15)
    expect(html).toMatch(/topic=HER2\+treatment&amp;phase=early\+treatment" aria-current="page"/)
  })
  test('keeps the filters in a form that any browser sends', () => {
    expect(html).toContain('<form action="/questions" method="get" role="search">')
    expect(html).toContain('<option value="early treatment" selected>Early in treatment</option>')
  })
  test('says whose answers they are, and what to do when nothing fits', () => {
    const none = listPage({ by: 'A <b>' }, { ...found, items: [], count: 0 })
    expect(none).toContain('Answers that A &lt;b&gt; wrote or checked')
    expect(wordsOf(none)).toMatch(/0 answers Nothing fits\. .*Look in the library.*Ask a doctor/)
  })
  test('no sentence is missing', () => {
    expect(html).not.toMatch(/\[(?:questions|ask)-/)
  })
})
