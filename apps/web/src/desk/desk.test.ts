import { describe, expect, test } from 'vitest'
import type { AnswerInWords, BriefInWords } from './brief-in-words.ts'
import {
  afterReply,
  afterRequest,
  type DeskState,
  emptyDesk,
  type Opened,
  type Reply,
  type Request,
} from './desk.ts'
import { nothingNoted } from './mine.ts'
import type { VisitInWords } from './sheets/visit.ts'

const answer = (id: AnswerInWords['id'], headline: string): AnswerInWords => ({
  id,
  question: `Question ${id}?`,
  standing: 'open',
  closed: 'no',
  canClose: 'no',
  headline: [headline],
  points: [],
  passages: [],
  restsOn: [],
  options: [],
  contested: [],
  open: [],
  unknown: [],
  actions: [],
  ask: [],
  redFlags: [],
  sources: [],
})
const brief = (...answers: readonly AnswerInWords[]): BriefInWords => ({
  asOf: '2026-11-20',
  about: [],
  redFlags: [],
  answers,
  places: [],
  lookingAfter: [],
  missing: [],
  notices: [],
})
const openedWith = (of: BriefInWords): Opened => ({
  record: { kind: 'files', names: ['a.json'] },
  person: { id: 'p', born: { kind: 'undated' }, sex: 'unstated', entries: 1 },
  breastCancer: 'yes',
  brief: of,
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
})
const before = openedWith(brief(answer('q01', 'open'), answer('q03', 'IA or IB')))
const after = openedWith(brief(answer('q01', 'open'), answer('q03', 'IA')))
const own = [{ fact: 'grade', value: 'G2', day: '2026-11-20', what: 'Grade?', said: 'Grade 2' }]
const opening: Request = { kind: 'open-files', asOf: '2026-11-20', files: [] }
const desk = afterReply(emptyDesk, opening, { kind: 'opened', opened: before })

describe('the desk', () => {
  test('after an answer it says which answers read differently', () => {
    const { change } = afterReply(desk, { kind: 'answer', own }, { kind: 'opened', opened: after })
    expect(change).toMatchObject({
      kind: 'answered',
      own,
      answers: [{ id: 'q03', was: 'open', is: 'open', gone: ['IA or IB'], added: ['IA'] }],
    })
  })

  test('an answer that changes nothing is said too', () => {
    const { change } = afterReply(desk, { kind: 'answer', own }, { kind: 'opened', opened: before })
    expect(change).toMatchObject({ kind: 'answered', answers: [] })
  })

  // biome-ignore format: a table
  const stillOpen: readonly [why: string, reply: Reply][] = [
    ['a file that is refused',      { kind: 'refused', refused: [] }],
    ['a file of several people',    { kind: 'which-person', people: [] }],
    ['a program that breaks',       { kind: 'broken', words: 'x' }],
    ['a file still being read',     { kind: 'reading', file: 'b.json', done: 1, total: 2 }],
  ]
  test.each(stillOpen)('%s leaves what was open as it was', (_, reply) => {
    const next = afterReply(afterRequest(desk, opening), opening, reply)
    expect(next.opened).toEqual(desk.opened)
    expect(next.work).toEqual(reply)
  })

  test('deleting everything shows nothing of it, even before the worker is done', () => {
    const next: DeskState = afterRequest(desk, { kind: 'delete-everything', asOf: '2026-11-20' })
    expect(JSON.stringify(next)).not.toContain('IA')
  })
})

describe('sheets', () => {
  const written = { name: '', when: '', team: '', since: '', matters: '', notes: '' }
  const shown = {
    asOf: '',
    redFlags: [],
    facts: [],
    diary: [],
    chosen: ['Q'],
    toChoose: [],
    missing: [],
    written,
    out: [],
  }
  const look: Request = { kind: 'sheet', name: 'visit', ask: { kind: 'look' } }
  const looked = afterReply(desk, look, { kind: 'sheet', name: 'visit', shown })

  test('a sheet is of the edition that was open when it came', () => {
    expect(looked.sheets.visit).toEqual({ edition: desk.edition, shown })
  })

  test('after an answer the old sheet stays, and is known to be old', () => {
    const next = afterReply(looked, { kind: 'answer', own }, { kind: 'opened', opened: after })
    expect(next.sheets.visit?.shown).toEqual(shown)
    expect(next.edition).toBeGreaterThan(next.sheets.visit?.edition ?? Infinity)
  })

  // biome-ignore format: a table
  const others: readonly [why: string, next: DeskState][] = [
    ['another file',        afterReply(looked, opening, { kind: 'opened', opened: after })],
    ['deleting everything', afterRequest(looked, { kind: 'delete-everything', asOf: '2026-11-20' })],
  ]
  test.each(others)('%s shows nothing of the sheets before', (_, next) => {
    expect(next.sheets).toEqual({})
  })
})

describe('what a sheet is told can change the answers', () => {
  test('they are new, and the sheet that was told belongs to them', () => {
    const opened = openedWith(brief(answer('q07', 'before')))
    const before = afterReply(emptyDesk, { kind: 'get-ready' }, { kind: 'opened', opened })
    const ask: Request = { kind: 'sheet', name: 'visit', ask: { kind: 'look' } }
    const shown = { ...nothingShown, asOf: '2026-11-20' }
    const now = afterReply(before, ask, {
      kind: 'sheet-and-answers',
      sheet: { kind: 'sheet', name: 'visit', shown },
      opened: openedWith(brief(answer('q07', 'after'))),
    })
    expect(now.edition).toBe(before.edition + 1)
    expect(now.sheets.visit).toEqual({ edition: now.edition, shown })
    expect(now.opened.kind === 'something' && now.opened.brief.answers[0]?.headline).toEqual(['after'])
  })
})

const nothingShown: VisitInWords = {
  asOf: '',
  redFlags: [],
  facts: [],
  diary: [],
  toChoose: [],
  missing: [],
  chosen: [],
  out: [],
  written: { name: '', when: '', team: '', since: '', matters: '', notes: '' },
}
