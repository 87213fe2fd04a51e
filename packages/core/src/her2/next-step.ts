/**
 * What the laboratory or the team would do next about HER2, and how sure the status is until then.
 *
 * Advice: these tables read states (what was done). ASCO/CAP 2018, Figures 1 to 6; Herald where the text is silent.
 */
import { cite } from '../publication/citation.ts'
import { oneOf, stateOf, type ValueOf } from '../table/column.ts'
import { table } from '../table/table.ts'
import { cellsCounted, copies, ihcScore, ishReportedAs, ratio } from './facts.ts'
import { ishResult, recount } from './ish-result.ts'
import { retest } from './retest.ts'
import { admissible } from './status.ts'
import { ihcTested, ishTested } from './tested.ts'

/** A ratio without a copy number, or the other way round, leaves the ISH group unknown (Herald: ask for both). */
const ishNumbers = table({
  id: 'her2.ish-numbers',
  title: 'Are both numbers of a dual-probe test there?',
  cite: cite('herald', 'staging-and-her2 section 8.3'),
  given: [ishReportedAs, stateOf(ratio), stateOf(copies)],
  outcome: oneOf('ISH numbers', ['complete', 'incomplete']),
  // biome-ignore format: a table
  rows: [
    [['single-probe numbers', 'a call without numbers'], 'any', 'any', 'complete'],
    ['dual-probe numbers', ['known', 'narrowed', 'conflicting', 'stale', 'not-applicable'], ['known', 'narrowed', 'conflicting', 'stale', 'not-applicable'], 'complete'],
    ['dual-probe numbers', ['known', 'narrowed', 'conflicting', 'stale', 'not-applicable'], ['pending', 'not-performed', 'not-recorded', 'unreadable'], 'incomplete'],
    ['dual-probe numbers', ['pending', 'not-performed', 'not-recorded', 'unreadable'], 'any', 'incomplete'],
  ],
})

const steps = [
  'none',
  'reflex-ish',
  'ihc-same-tissue',
  'recount-blinded',
  'adjudicate',
  'dual-probe-ish',
  'ihc-or-dual-probe',
  'new-specimen',
  'test-invasive-component',
] as const

/** The step without which the algorithm cannot finish, or stands on a provisional answer. */
export const workUp = table({
  id: 'her2.work-up',
  title: 'What the algorithm still needs',
  cite: cite('asco-cap-her2-2018', 'Figures 1 to 6'),
  given: [admissible, ihcTested, ihcScore, ishTested, ishNumbers, ishResult, recount],
  outcome: oneOf('HER2 work-up', steps),
  // biome-ignore format: a table
  rows: [
    // admissible          IHC done            IHC          ISH done            numbers       ISH result                         recount          step
    ['in situ only',       'any',              'any',       'any',              'any',        'any',                             'any',           'test-invasive-component'],
    ['technical failure',  'any',              'any',       'any',              'any',        'any',                             'any',           'new-specimen'],
    ['yes',                ['no', 'awaited'],  'any',       ['no', 'awaited'],  'any',        'any',                             'any',           'ihc-or-dual-probe'],
    ['yes',                ['no', 'awaited'],  'any',       'yes',              'incomplete', 'any',                             'any',           'ihc-same-tissue'],
    ['yes',                ['no', 'awaited'],  'any',       'yes',              'complete',   ['positive', 'negative'],          'any',           'none'],
    ['yes',                ['no', 'awaited'],  'any',       'yes',              'complete',   ['group 2', 'group 3', 'group 4'], 'any',           'ihc-same-tissue'],
    ['yes',                ['no', 'awaited'],  'any',       'yes',              'complete',   'single-probe 4 to 6',             'any',           'ihc-or-dual-probe'],
    ['yes',                'yes',              '3+',        'any',              'any',        'any',                             'any',           'none'],
    ['yes',                'yes',              ['0', '1+'], 'any',              'any',        'any',                             'any',           'none'],
    ['yes',                'yes',              '2+',        ['no', 'awaited'],  'any',        'any',                             'any',           'reflex-ish'],
    ['yes',                'yes',              '2+',        'yes',              'incomplete', 'any',                             'any',           'dual-probe-ish'],
    ['yes',                'yes',              '2+',        'yes',              'complete',   ['positive', 'negative'],          'any',           'none'],
    ['yes',                'yes',              '2+',        'yes',              'complete',   ['group 2', 'group 3', 'group 4'], 'none',          'recount-blinded'],
    ['yes',                'yes',              '2+',        'yes',              'complete',   ['group 2', 'group 3', 'group 4'], 'same group',    'none'],
    ['yes',                'yes',              '2+',        'yes',              'complete',   ['group 2', 'group 3', 'group 4'], 'another group', 'adjudicate'],
    ['yes',                'yes',              '2+',        'yes',              'complete',   'single-probe 4 to 6',             'any',           'dual-probe-ish'],
  ],
})

const oneReading = [
  'known',
  'narrowed',
  'pending',
  'not-performed',
  'not-recorded',
  'unreadable',
  'stale',
  'not-applicable',
] as const

/** Do the two methods, or two reports of IHC, contradict each other flatly? Herald: the positive one stands, and the laboratory is asked. */
const discordance = table({
  id: 'her2.discordance',
  title: 'Do IHC and ISH contradict each other?',
  cite: cite('herald', 'staging-and-her2 section 8.3'),
  given: [stateOf(ihcScore), ihcTested, ihcScore, ishTested, ishResult],
  outcome: oneOf('IHC and ISH', ['agree', 'contradict']),
  // biome-ignore format: a table
  rows: [
    // IHC state     IHC done            IHC          ISH done            ISH result                                                          say
    ['conflicting',  'any',              'any',       'any',              'any',                                                              'contradict'],
    [oneReading,     'yes',              '3+',        'yes',              'negative',                                                         'contradict'],
    [oneReading,     'yes',              '3+',        'yes',              ['positive', 'group 2', 'group 3', 'group 4', 'single-probe 4 to 6'], 'agree'],
    [oneReading,     'yes',              ['0', '1+'], 'yes',              'positive',                                                         'contradict'],
    [oneReading,     'yes',              ['0', '1+'], 'yes',              ['negative', 'group 2', 'group 3', 'group 4', 'single-probe 4 to 6'], 'agree'],
    [oneReading,     'yes',              '2+',        'yes',              'any',                                                              'agree'],
    [oneReading,     'yes',              'any',       ['no', 'awaited'],  'any',                                                              'agree'],
    [oneReading,     ['no', 'awaited'],  'any',       'any',              'any',                                                              'agree'],
  ],
})

/** Did the status rest on an ISH count of fewer than 20 invasive cells? */
const enoughCells = table({
  id: 'her2.enough-cells',
  title: 'Were at least 20 cells counted?',
  cite: cite('asco-cap-her2-2018', 'Table 1: at least 20 invasive cells'),
  given: [ishTested, ihcTested, ihcScore, stateOf(cellsCounted), cellsCounted],
  outcome: oneOf('cells counted for ISH', ['enough or not needed', 'too few']),
  // biome-ignore format: a table
  rows: [
    [['no', 'awaited'], 'any',             'any',             'any',                              'any',   'enough or not needed'],
    ['yes',             'yes',             ['0', '1+', '3+'], 'any',                             'any',   'enough or not needed'],
    ['yes',             'yes',             '2+',              ['known', 'narrowed', 'conflicting', 'stale'], '≥ 20', 'enough or not needed'],
    ['yes',             'yes',             '2+',              ['known', 'narrowed', 'conflicting', 'stale'], '< 20', 'too few'],
    ['yes',             'yes',             '2+',              ['pending', 'not-performed', 'not-recorded', 'unreadable', 'not-applicable'], 'any', 'enough or not needed'],
    ['yes',             ['no', 'awaited'], 'any',             ['known', 'narrowed', 'conflicting', 'stale'], '≥ 20', 'enough or not needed'],
    ['yes',             ['no', 'awaited'], 'any',             ['known', 'narrowed', 'conflicting', 'stale'], '< 20', 'too few'],
    ['yes',             ['no', 'awaited'], 'any',             ['pending', 'not-performed', 'not-recorded', 'unreadable', 'not-applicable'], 'any', 'enough or not needed'],
  ],
})

/** A single-probe result should have IHC beside it (ASCO/CAP 2018, Figure 2). */
const companion = table({
  id: 'her2.companion',
  title: 'Is there IHC beside a single-probe result?',
  cite: cite('asco-cap-her2-2018', 'Figure 2'),
  given: [ishTested, ishReportedAs, ihcTested],
  outcome: oneOf('IHC beside the ISH', ['there or not needed', 'missing']),
  // biome-ignore format: a table
  rows: [
    [['no', 'awaited'], 'any',                                            'any',             'there or not needed'],
    ['yes',             ['dual-probe numbers', 'a call without numbers'], 'any',             'there or not needed'],
    ['yes',             'single-probe numbers',                           'yes',             'there or not needed'],
    ['yes',             'single-probe numbers',                           ['no', 'awaited'], 'missing'],
  ],
})

/** The one next step, most pressing first. */
export const nextStep = table({
  id: 'her2.next-step',
  title: 'The next step about HER2',
  cite: cite('asco-cap-her2-2018', 'Figures 1 to 6, clinical question 2'),
  given: [workUp, enoughCells, discordance, companion, retest],
  outcome: oneOf('next step', [
    ...steps,
    'count-20-cells',
    'review-discordance',
    'repeat-test',
    'retest-excision',
  ]),
  // biome-ignore format: a table
  rows: [
    // work-up                   cells                   IHC and ISH   companion              retest       step
    ['new-specimen',             'any',                  'any',        'any',                 'any',       'new-specimen'],
    ['test-invasive-component',  'any',                  'any',        'any',                 'any',       'test-invasive-component'],
    ['reflex-ish',               'any',                  'any',        'any',                 'any',       'reflex-ish'],
    ['ihc-same-tissue',          'any',                  'any',        'any',                 'any',       'ihc-same-tissue'],
    ['dual-probe-ish',           'any',                  'any',        'any',                 'any',       'dual-probe-ish'],
    ['ihc-or-dual-probe',        'any',                  'any',        'any',                 'any',       'ihc-or-dual-probe'],
    ['adjudicate',               'any',                  'any',        'any',                 'any',       'adjudicate'],
    ['recount-blinded',          'any',                  'any',        'any',                 'any',       'recount-blinded'],
    ['none',                     'too few',              'any',        'any',                 'any',       'count-20-cells'],
    ['none',                     'enough or not needed', 'contradict', 'any',                 'any',       'review-discordance'],
    ['none',                     'enough or not needed', 'agree',      'missing',             'any',       'ihc-same-tissue'],
    ['none',                     'enough or not needed', 'agree',      'there or not needed', 'should',    'repeat-test'],
    ['none',                     'enough or not needed', 'agree',      'there or not needed', 'may',       'retest-excision'],
    ['none',                     'enough or not needed', 'agree',      'there or not needed', ['none', 'should-not'], 'none'],
  ],
})
export type NextStep = ValueOf<typeof nextStep.outcome>
