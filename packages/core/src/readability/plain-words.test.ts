import { describe, expect, test } from 'vitest'
import {
  abbreviationsIn,
  bannedWords,
  bareRisks,
  loneRiskWords,
  longParagraphs,
  longSentences,
  passiveSentences,
} from './plain-words.ts'

const twenty = Array.from({ length: 20 }, () => 'word').join(' ')

describe('each rule finds what breaks it and lets the rest through', () => {
  // biome-ignore format: a table
  const cases: readonly [rule: string, find: (text: string) => readonly string[], text: string, found: number][] = [
    ['PW4',  longSentences,    `${twenty}.`,                                          0],
    ['PW4',  longSentences,    `${twenty} more.`,                                     1],
    ['PW5',  longParagraphs,   'One. Two. Three.\n\nFour.',                           0],
    ['PW5',  longParagraphs,   'One. Two. Three. Four.',                              1],
    ['PW5',  longParagraphs,   '- One.\n- Two.\n- Three.\n- Four.',                   0],
    ['PW6',  passiveSentences, 'The team checks your heart.',                         0],
    ['PW6',  passiveSentences, 'Your heart is checked.',                              1],
    ['PW6',  passiveSentences, 'It was not given.',                                   1],
    ['PW6',  passiveSentences, 'You are tired.',                                      0],
    ['PW8',  bareRisks,        'It helps 84 out of 100 people.',                      0],
    ['PW8',  bareRisks,        'It helps 84% of people.',                             1],
    ['PW8',  bareRisks,        'It helps 84 percent of people.',                      1],
    ['PW8',  bareRisks,        'About 1 in 5 have it.',                               1],
    ['PW8',  bareRisks,        'About one in five have it.',                          1],
    ['PW8',  bareRisks,        'Call if your weight falls by 5 percent in a month.',  0],
    ['PW8',  bareRisks,        'It gives half the risk of that.',                     1],
    ['PW12', loneRiskWords,    'Rash is common.',                                     1],
    ['PW12', loneRiskWords,    'Rash is common: 30 out of 100 people have it.',       0],
    ['PW12', loneRiskWords,    'Your white cells are low.',                           0],
    ['PW20', bannedWords,      'You can beat it.',                                    1],
    ['PW20', bannedWords,      'White cells fight germs.',                            0],
    ['PW20', bannedWords,      'You should rest.',                                    1],
    ['PW20', bannedWords,      'It usually cannot be cured.',                         0],
    ['PW20', bannedWords,      'Good news!',                                          1],
    ['PW7',  abbreviationsIn,  'Ask for an MRI and a T2 scan of the arm in Rome.',    2],
    ['PW7',  abbreviationsIn,  'T-DXd and HER2 are two.',                             2],
  ]
  test.each(cases)('%s %#: "%3$s"', (_rule, find, text, found) => {
    expect(find(text)).toHaveLength(found)
  })
})
