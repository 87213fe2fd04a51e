import { describe, expect, test } from 'vitest'
import { among, type Fact, type Facts, known, moreThan, open, within } from '../index.ts'
import { assessHer2 } from './assessment.ts'
import { copies, ihcScore, ishCall, ishReportedAs, ratio, testedComponent } from './facts.ts'

const record = (...facts: readonly (readonly [string, Fact])[]): Facts => new Map(facts)
const dual = (r: Fact, c: Fact): readonly (readonly [string, Fact])[] => [
  [ishReportedAs.name, known('dual-probe numbers')],
  [ratio.name, r],
  [copies.name, c],
]

describe('HER2 of one specimen (ASCO/CAP 2018)', () => {
  // biome-ignore format: a table
  const cases: readonly [why: string, facts: Facts, expected: object][] = [
    ['3+ needs no ISH', record([ihcScore.name, known('3+')]), { status: 'positive', certainty: 'settled', nextStep: 'none' }],
    ['2+ alone is equivocal', record([ihcScore.name, known('2+')]), { status: 'equivocal', certainty: 'open', nextStep: 'reflex-ish', possible: ['positive', 'negative'] }],
    ['2+ with ISH on its way leaves both', record([ihcScore.name, known('2+')], [ishReportedAs.name, open('pending')]), { status: 'equivocal', possible: ['positive', 'negative'] }],
    ['1+ alone is negative and low', record([ihcScore.name, known('1+')]), { status: 'negative', tier: 'low' }],
    ['no test at all is open', record(), { status: 'open', nextStep: 'ihc-or-dual-probe', possible: ['positive', 'negative'] }],
    ['group 1 alone is positive', record(...dual(known(2), known(4))), { status: 'positive', group: 'group 1', certainty: 'settled' }],
    ['no rounding: 1.99 and 3.99 are group 5', record(...dual(known(1.99), known(3.99))), { status: 'negative', group: 'group 5' }],
    ['a ratio above 2.2 without copies is group 1 or 2', record(...dual(within(moreThan(2.2)), open('not-recorded'))), { status: 'open', group: 'none' }],
    ['and with 2+ asks for both numbers', record([ihcScore.name, known('2+')], ...dual(within(moreThan(2.2)), open('not-recorded'))), { nextStep: 'dual-probe-ish', certainty: 'open' }],
    ['and with 3+ is positive all the same', record([ihcScore.name, known('3+')], ...dual(within(moreThan(2.2)), open('not-recorded'))), { status: 'positive' }],
    ['an ISH call without numbers is a call', record([ihcScore.name, known('2+')], [ishReportedAs.name, known('a call without numbers')], [ishCall.name, known('positive')]), { status: 'positive', group: 'none' }],
    ['a conflict between two IHC scores is open and the laboratory is asked', record([ihcScore.name, among(['1+', '3+'], 'conflicting')]), { status: 'open', certainty: 'open', nextStep: 'review-discordance' }],
    ['3+ on in situ cancer is no status', record([ihcScore.name, known('3+')], [testedComponent.name, known('in situ')]), { status: 'open', nextStep: 'test-invasive-component' }],
    ['3+ against group 5: positive stands, laboratory asked', record([ihcScore.name, known('3+')], ...dual(known(1.1), known(2))), { status: 'positive', certainty: 'to-confirm', nextStep: 'review-discordance' }],
  ]
  test.each(cases)('%s', (_, facts, expected) => {
    expect(assessHer2(facts)).toMatchObject(expected)
  })
})
