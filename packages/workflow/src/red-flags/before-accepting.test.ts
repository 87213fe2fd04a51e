/** Danger answers, words and shared facts as one decision [W1] [W4] [W5] [I6]. */
import { flags as signs } from '@herald/core/toxicity'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beforeAccepting, type DangerAnswer, type SharedFacts } from './before-accepting.ts'
import { lexicon } from './danger-blood-and-life.ts'

const none: SharedFacts = { drugs: [], profile: 'us' }
const on = (id: SharedFacts['drugs'][number]['id']): SharedFacts => ({
  drugs: [{ id, daysSinceLast: 5 }],
  profile: 'us',
})
const ordinary = 'What does grade 2 mean?'

describe('before a question is accepted', () => {
  // biome-ignore format: a table
  const cases: readonly [why: string, answers: readonly DangerAnswer[], text: string, facts: SharedFacts, kind: string, show: string][] = [
    ['nothing anywhere',                 [],                                                  ordinary,                          none,        'accept',    'nothing'],
    ['answered no',                      [{ sign: 'cannot_breathe', answer: 'no' }],          ordinary,                          none,        'accept',    'nothing'],
    ['an emergency sign, yes',           [{ sign: 'cannot_breathe', answer: 'yes' }],         ordinary,                          none,        'emergency', 'emergency-text'],
    ['an emergency sign, not answered',  [{ sign: 'seizure', answer: 'unanswered' }],         ordinary,                          none,        'emergency', 'emergency-text'],
    ['a lesser sign, yes',               [{ sign: 'ankles_swollen', answer: 'yes' }],         ordinary,                          none,        'hold',      'emergency-text'],
    ['a plan to die, yes',               [{ sign: 'suicide_plan', answer: 'yes' }],           ordinary,                          none,        'emergency', 'emergency-crisis'],
    ['words against a no',               [{ sign: 'crushing_chest_pain', answer: 'no' }],     'I have pain in my chest',         none,        'emergency', 'emergency-text'],
    ['words that doubt',                 [],                                                  'Can Xeloda cause chest pain?',    none,        'hold',      'emergency-text'],
    ['words that nobody understands',    [],                                                  'She has gone all wibbly',         none,        'hold',      'emergency-text'],
    ['a knock to the head',              [],                                                  'I bumped my head on Friday',      none,        'hold',      'emergency-text'],
    ['the same knock on T-DM1 (ble6)',   [],                                                  'I bumped my head on Friday',      on('t_dm1'), 'emergency', 'emergency-text'],
    ['facts alone call for nothing',     [],                                                  ordinary,                          on('t_dxd'), 'accept',    'nothing'],
  ]
  test.each(cases)('%s', (_why, answers, text, facts, kind, show) => {
    expect(beforeAccepting(answers, text, facts)).toMatchObject({ kind, show })
  })

  test('the reasons name the answer, the words and the rule of triage', () => {
    const { reasons } = beforeAccepting(
      [{ sign: 'ankles_swollen', answer: 'yes' }],
      'I bumped my head on Friday',
      on('t_dm1'),
    )
    expect(reasons).toContainEqual({ kind: 'danger answer', sign: 'ankles_swollen', answer: 'yes' })
    expect(reasons).toContainEqual({
      kind: 'triage',
      level: 'emergency',
      because: { kind: 'rule', rule: 'ble6', symptom: 'bleeding' },
    })
    expect(reasons.some((reason) => reason.kind === 'words' && reason.flag.row === 'head-knock')).toBe(true)
  })

  test('law: another yes, another drug, or another sentence of danger never lowers the decision', () => {
    const rank = ['accept', 'hold', 'emergency']
    const text = fc.constantFrom(ordinary, 'I feel dizzy', 'She cannot wake', 'Temp 38.5', 'Can I swim?')
    const answer = fc.record({
      sign: fc.constantFrom(...signs),
      answer: fc.constantFrom('yes' as const, 'no' as const, 'unanswered' as const),
    })
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 3 }), answer, text, (before, more, words) => {
        const first = rank.indexOf(beforeAccepting(before, words, none).kind)
        expect(rank.indexOf(beforeAccepting([...before, more], words, none).kind)).toBeGreaterThanOrEqual(
          first,
        )
        expect(rank.indexOf(beforeAccepting(before, words, on('t_dm1')).kind)).toBeGreaterThanOrEqual(first)
        expect(rank.indexOf(beforeAccepting(before, `${words} I have chest pain.`, none).kind)).toBe(2)
      }),
      { numRuns: 60 },
    )
  })
})

test('every row of the lexicon that triage knows names signs of its table', () => {
  const unknown = lexicon
    .flatMap(({ triage = [] }) => triage.slice(1))
    .filter((sign) => !signs.some((one) => one === sign))
  expect(unknown).toEqual([])
  expect(lexicon.filter(({ triage }) => triage !== undefined).length).toBeGreaterThan(100)
})
