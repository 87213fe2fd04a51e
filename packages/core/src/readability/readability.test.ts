import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readability, sentencesOf } from './readability.ts'
import { syllables } from './syllables.ts'

describe('syllables', () => {
  // biome-ignore format: a table
  test.each<[string, number]>([
    ['treatment', 2], ['likely', 2], ['hormones', 2], ['people', 2], ['tablets', 2], ['radiation', 4],
    ['trastuzumab', 4], ['diarrhoea', 4], ['chemotherapy', 5], ['oncologist', 4], ['medicine', 3],
    ['cancer', 2], ['breathe', 1], ['breathing', 2], ['table', 2], ['little', 2], ['needed', 2],
    ['helped', 1], ['changes', 2], ['times', 1], ['doses', 2], ['bruises', 2], ['palms', 1],
    ['infection', 3], ['serious', 3], ['previous', 3], ['special', 2], ['guardian', 3], ['nausea', 3],
    ['vomiting', 3], ['emergency', 4], ['appetite', 3], ['area', 3], ['various', 3], ['ionise', 3],
    ['period', 3], ['media', 3], ['biopsies', 3], ['menopause', 3], ['mouth', 1], ['swollen', 2],
    ['paracetamol', 5], ['loperamide', 4], ['urine', 2], ['sleepless', 2], ['careful', 2], ['trying', 2],
    ['crying', 2], ['seeing', 2], ['fluid', 2], ['usual', 3], ['actual', 3], ['blue', 1], ['value', 2],
    ['continue', 3], ['lymph', 1], ['rhythm', 2], ['spasm', 2], ['ache', 1], ['aches', 1], ['please', 1],
    ['pieces', 2], ['sneeze', 1], ['hives', 1], ['itched', 1], ['puffed', 1], ['handle', 2],
    ['handled', 2], ['settled', 2], ['poison', 2], ['patient', 2], ['science', 2], ['scientist', 3],
    ['million', 2], ['union', 2], ['opinion', 3], ['region', 2], ['religion', 3], ['question', 2],
    ['cushion', 2], ['suspicion', 3], ['nutrition', 3], ['experience', 4], ['audience', 3],
    ['ingredient', 4], ['quiet', 2], ['society', 4], ['variety', 4], ['anxiety', 4], ['diabetes', 4],
    ['nurses', 2], ['daily', 2], ['dairy', 2], ['heart', 1], ['January', 4], ['weight', 1], ['gauge', 1],
    ['fatigue', 2], ['tongue', 1], ['league', 1], ['reaction', 3], ['create', 2], ['recreation', 4],
    ['ideal', 3], ['real', 1], ['reality', 4], ['cereal', 3],
    ['HER2', 1], ['ER', 1], ['90', 1], ['T-DXd', 2], ["don't", 1], ["you're", 1], ['24-hour', 2],
  ])('%s has %d', (word, count) => {
    expect(syllables(word)).toBe(count)
  })

  test('every word has at least one', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(syllables(word)).toBeGreaterThanOrEqual(1)
      }),
    )
  })
})

describe('sentences', () => {
  // biome-ignore format: a table
  test.each<[string, readonly string[]]>([
    ['Call at 38.0 or more. Do not wait!',   ['Call at 38\u20240 or more.', 'Do not wait!']],
    ['# A heading\nA line.',                 ['A heading.', 'A line.']],
    ['- one\n- two',                         ['one.', 'two.']],
    ['<p>Hello <b>you</b>.</p> Rest.',       ['Hello  you .', 'Rest.']],
    ['See [this page](https://x.org) now.',  ['See this page now.']],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })
})

describe('reading grade', () => {
  // The example answer of patient-words.md section 7: FK 1.6 there with another counter; two counters differ by up to 0.7.
  const q13 =
    'Yes, hormone treatment is likely to be part of your plan. Your report says ER 90%. That means hormones help this ' +
    'cancer grow. Tablets can block them. HER2 drugs do not replace them. Most people take the tablets for 5 years or ' +
    'more. Ask when yours would start.'

  test('the worked example', () => {
    const { raw } = readability(q13)
    expect(raw).toMatchObject({ words: 48, sentences: 7, syllables: 58, longestSentenceWords: 11 })
    expect(Math.abs(raw.fleschKincaidGrade - 1.6)).toBeLessThan(0.7)
  })
  test('the fifteen questions of the seed: FK 2.9 and SMOG 7.0 there', () => {
    const questions =
      'How are you sure my cancer is HER2-positive? Where exactly is my cancer? What stage is it? What are my treatment ' +
      'options? What treatment do you think will work best for me? How quickly do I need to start treatment? How will ' +
      'treatment make me feel? Is there a clinical trial that I should consider? Will I be able to work? Do I need to ' +
      'have my breast removed? Do I need radiation? Do I need chemotherapy? Do I need hormone treatment? Will my ' +
      'insurance cover it? What if my cancer doesn’t respond to treatment?'
    const { raw } = readability(questions)
    expect(Math.abs(raw.fleschKincaidGrade - 2.9)).toBeLessThan(0.2)
    expect(Math.abs(raw.smogGrade - 7)).toBeLessThan(0.2)
  })
  test('an explained term and a drug name count one syllable when adjusted', () => {
    const { raw, adjusted } = readability('Trastuzumab can cause diarrhoea.', ['trastuzumab', 'diarrhoea'])
    expect(raw.syllables - adjusted.syllables).toBe(6)
    expect(adjusted.words).toBe(raw.words)
  })
  test('nothing to read is grade zero', () => {
    expect(readability(' ').raw).toMatchObject({ words: 0, fleschKincaidGrade: 0, smogGrade: 0 })
  })
})
