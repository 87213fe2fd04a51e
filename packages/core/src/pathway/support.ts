/** A8, A12 to A14 and section 0.4: tests first, the team, heart, age, bone and fertility (pathway dossier). */
import { cite, type SourceKey } from '../publication/citation.ts'
import { cN, cT } from '../staging/ajcc8-breast-2018-01.ts'
import { er, her2, pr } from '../staging/facts.ts'
import { oneOf, type RawFact, stateOf } from '../table/column.ts'
import { type Table, table } from '../table/table.ts'
import type { Check } from '../walk/option.ts'
import { checks, pregnancyCap, pregnant, pregnantStages } from './caps.ts'
import {
  cardiacBand,
  fitness,
  inSituTold,
  interval,
  line,
  menopause,
  phase,
  treatmentT,
  wantsChildrenTold,
} from './derived.ts'
import * as f from './facts.ts'
import { alternative, consider, type Listed, type PathwayRoom, preferred, room } from './listed.ts'
import type { OptionId } from './options.ts'
import { asTold, isTold, silent, told } from './told.ts'

const early = [
  'before treatment',
  'during neoadjuvant',
  'after surgery',
  'after neoadjuvant',
  'after treatment',
  'local relapse',
] as const
const shown = ['none', 'preferred', 'consider'] as const
type Shown = Table<(typeof shown)[number]>

/** A room with one option: its base table says whether it is preferred, to consider, or not shown. */
const oneOption = (
  option: OptionId,
  row: string,
  base: Shown,
  why: string,
  src: readonly SourceKey[],
  before: readonly Check[] = [],
): PathwayRoom => {
  const entry = (listed: Listed) => ({
    row,
    situation: base.title,
    strength: 'M/4' as const,
    options: { [option]: listed },
  })
  return room({
    id: option.toLowerCase(),
    title: base.title,
    base,
    elsewhere: ['none'],
    checks: before,
    rows: { preferred: entry(preferred(why, src)), consider: entry(consider(why, src)) },
  })
}

const shownAs = (name: string) => oneOf(name, shown)
const herald = (place: string) => cite('herald', place)

// ---- tests ----

const notKnown = ['narrowed', 'conflicting', 'pending', ...silent] as const

const ish = table({
  id: 'pathway.t-ish',
  title: 'Is HER2 settled?',
  cite: cite('asco-cap-her2-2018', 'Reflex test with IHC 2+'),
  given: [stateOf(her2)],
  outcome: shownAs('HER2 test'),
  rows: [
    ['known', 'none'],
    [notKnown, 'preferred'],
  ],
})

const pregnancyTest = table({
  id: 'pathway.t-preg',
  title: 'Could she be pregnant?',
  cite: cite('LBL-H', 'Pregnancy test before start'),
  given: [menopause, isTold('pregnancy', f.pregnancy)],
  outcome: shownAs('pregnancy test'),
  rows: [
    [['man', 'postmenopausal'], 'any', 'none'],
    ['premenopausal', 'told', 'none'],
    ['premenopausal', 'silent', 'preferred'],
  ],
})

/** A check that a HER2 drug needs: first if HER2 is positive, useful if it turns out to be. */
const beforeHer2 = (id: string, name: string, fact: RawFact): Shown =>
  table({
    id: `pathway.${id}`,
    title: `${name} before a HER2 drug`,
    cite: cite('LBL-H', 'Before start'),
    given: [stateOf(fact), inSituTold, stateOf(her2), her2],
    outcome: shownAs(name),
    // biome-ignore format: a table
    rows: [
      [told,   'any', 'any',    'any',      'none'],
      [silent, 'yes', 'any',    'any',      'none'],
      [silent, 'no',  'known',  'positive', 'preferred'],
      [silent, 'no',  'known',  'negative', 'none'],
      [silent, 'no',  notKnown, 'any',      'consider'],
    ],
  })

const receptorTest = table({
  id: 'pathway.t-erpr',
  title: 'Are ER and PR known?',
  cite: cite('asco-cap-er-2020', 'Testing'),
  given: [stateOf(er), stateOf(pr)],
  outcome: shownAs('ER and PR test'),
  rows: [
    [silent, 'any', 'preferred'],
    [told, silent, 'preferred'],
    [told, told, 'none'],
  ],
})

const staging = table({
  id: 'pathway.t-stage',
  title: 'Look for spread before treatment',
  cite: cite('herald', 'pathway 0.4: imaging for distant disease'),
  given: [phase, cT, cN],
  outcome: shownAs('staging scans'),
  // biome-ignore format: a table
  rows: [
    [['during neoadjuvant', 'after surgery', 'after neoadjuvant', 'after treatment', 'local relapse', 'metastatic'], 'any', 'any', 'none'],
    ['before treatment', ['T3', 'T4a', 'T4b', 'T4c', 'T4d'], 'any', 'preferred'],
    ['before treatment', ['Tis', 'T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2'], ['N2', 'N3'], 'preferred'],
    ['before treatment', ['Tis', 'T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2'], ['N1mi', 'N1'], 'consider'],
    ['before treatment', ['Tis', 'T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2'], 'N0', 'none'],
  ],
})

const armpit = table({
  id: 'pathway.t-axus',
  title: 'Ultrasound of the armpit before treatment',
  cite: herald('pathway A1.4: nodes before the first treatment'),
  given: [phase, stateOf(f.nodesBiopsied), f.nodesBiopsied],
  outcome: shownAs('armpit ultrasound'),
  // biome-ignore format: a table
  rows: [
    [['during neoadjuvant', 'after surgery', 'after neoadjuvant', 'after treatment', 'local relapse', 'metastatic'], 'any', 'any', 'none'],
    ['before treatment', told,   ['negative', 'positive'], 'none'],
    ['before treatment', told,   'not done',               'consider'],
    ['before treatment', silent, 'any',                    'consider'],
  ],
})

/** The first relapse is biopsied, unless it was already (B0). Lines after the first ask for it where they grew. */
const firstRelapse = table({
  id: 'pathway.t-rebx',
  title: 'A biopsy of the first relapse',
  cite: cite('ASCO22-ABC', 'Biopsy of the first recurrence'),
  given: [phase, line, interval, asTold('relapse-tested', f.relapseTested, 'no')],
  outcome: shownAs('biopsy of the relapse'),
  // biome-ignore format: a table
  rows: [
    [early, 'any', 'any', 'any', 'none'],
    ['metastatic', 'first', 'none', 'any', 'none'],
    ['metastatic', 'first', ['under 6 months', '6 to 12 months', 'over 12 months', 'under 6 months, after T-DXd', '6 to 12 months, after T-DXd', 'over 12 months, after T-DXd'], 'no', 'preferred'],
    ['metastatic', 'first', ['under 6 months', '6 to 12 months', 'over 12 months', 'under 6 months, after T-DXd', '6 to 12 months, after T-DXd', 'over 12 months, after T-DXd'], 'yes', 'none'],
    ['metastatic', ['first, holding after antibodies with chemotherapy', 'first, holding on T-DXd with pertuzumab', 'holding', 'second', 'second after T-DXd with pertuzumab', 'third or later'], 'any', 'any', 'none'],
  ],
})

/** Several foci, or both breasts (A1.10): the worst HER2-positive focus leads, and each focus is tested by itself. */
const fociTested = table({
  id: 'pathway.several-foci',
  title: 'Several foci, or both breasts',
  cite: cite('NCCN-P', 'Several foci, principle only'),
  given: [phase, asTold('several-foci-tested', f.severalFoci, 'no')],
  outcome: oneOf('several foci to test', ['none', 'several']),
  // biome-ignore format: a table
  rows: [
    [['during neoadjuvant', 'after treatment', 'local relapse', 'metastatic'], 'any', 'none'],
    [['before treatment', 'after surgery', 'after neoadjuvant'], 'no',  'none'],
    [['before treatment', 'after surgery', 'after neoadjuvant'], 'yes', 'several'],
  ],
})

export const severalFociRoom = room({
  id: 'several-foci',
  title: 'Several foci, or both breasts',
  base: fociTested,
  elsewhere: ['none'],
  rows: {
    several: {
      row: 'A1.10',
      situation: 'several foci, or both breasts',
      strength: 'M/4',
      options: {
        'T-ISH': consider('why-each-focus-over-1-cm', ['NCCN-P']),
      },
    },
  },
})

const brainScan = table({
  id: 'pathway.t-bmri',
  title: 'Scan of the brain',
  cite: cite('ASCO22-BM', 'Imaging on symptoms'),
  given: [
    phase,
    asTold('brain-symptoms-scan', f.brainSymptoms, 'no'),
    asTold('brain-signs-now', f.brainSignsNow, 'no'),
  ],
  outcome: shownAs('brain scan'),
  rows: [
    ['any', 'yes', 'any', 'preferred'],
    ['any', 'no', 'yes', 'preferred'],
    ['any', 'no', 'no', 'none'],
  ],
})

const genes = table({
  id: 'pathway.t-brca',
  title: 'Gene test',
  cite: cite('ASCO-SSO24-BRCA', 'Up to 65 years, or by family'),
  given: [f.sex, f.age],
  outcome: shownAs('gene test'),
  rows: [
    ['male', 'any', 'preferred'],
    ['female', '≤ 65', 'consider'],
    ['female', '> 65', 'none'],
  ],
})

// ---- people ----

const heartTeam = table({
  id: 'pathway.cardio-onc',
  title: 'Heart specialist',
  cite: cite('ESC22', 'LVEF bands'),
  given: [cardiacBand],
  outcome: shownAs('heart specialist'),
  rows: [
    ['ok', 'none'],
    [['reduced', 'low', 'heart failure'], 'preferred'],
  ],
})

const geriatric = table({
  id: 'pathway.geriatric',
  title: 'Geriatric assessment',
  cite: cite('SIOG19', 'Screening from 70 years'),
  given: [fitness],
  outcome: shownAs('geriatric assessment'),
  rows: [
    ['fit', 'none'],
    ['fit, 70 or older', 'consider'],
    [['vulnerable', 'frail'], 'preferred'],
  ],
})

const comfort = table({
  id: 'pathway.palliative',
  title: 'Comfort care beside treatment',
  cite: herald('pathway B0: support early'),
  given: [phase],
  outcome: shownAs('comfort care'),
  rows: [
    [early, 'none'],
    ['metastatic', 'consider'],
  ],
})

const team = table({
  id: 'pathway.mdt',
  title: 'The whole team together',
  cite: cite('ESMO23-PREG', 'Multidisciplinary care'),
  given: [
    pregnant,
    her2,
    phase,
    cardiacBand,
    treatmentT,
    cT,
    cN,
    asTold('response-team', f.response, 'partial'),
  ],
  outcome: shownAs('team meeting'),
  // biome-ignore format: a table
  rows: [
    [pregnantStages, 'any', 'any', 'any', 'any', 'any', 'any', 'any', 'preferred'],
    ['no', 'negative', 'any', 'any', 'any', 'any', 'any', 'any', 'preferred'],
    ['no', 'positive', 'local relapse', 'any', 'any', 'any', 'any', 'any', 'preferred'],
    ['no', 'positive', 'metastatic', ['low', 'heart failure'], 'any', 'any', 'any', 'any', 'preferred'],
    ['no', 'positive', 'metastatic', ['ok', 'reduced'], 'any', 'any', 'any', 'any', 'consider'],
    ['no', 'positive', 'after treatment', 'any', 'any', 'any', 'any', 'any', 'consider'],
    ['no', 'positive', 'during neoadjuvant', 'any', 'any', 'any', 'any', 'progression', 'preferred'],
    ['no', 'positive', 'during neoadjuvant', 'any', 'any', 'any', 'any', ['complete', 'partial', 'stable'], 'consider'],
    ['no', 'positive', ['after surgery', 'after neoadjuvant'], ['low', 'heart failure'], 'any', 'any', 'any', 'any', 'preferred'],
    ['no', 'positive', ['after surgery', 'after neoadjuvant'], ['ok', 'reduced'], 'any', 'any', 'any', 'any', 'consider'],
    ['no', 'positive', 'before treatment', ['low', 'heart failure'], 'any', 'any', 'any', 'any', 'preferred'],
    ['no', 'positive', 'before treatment', ['ok', 'reduced'], ['Tis', 'T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2'], 'any', ['N0', 'N1mi', 'N1'], 'any', 'consider'],
    ['no', 'positive', 'before treatment', ['ok', 'reduced'], ['Tis', 'T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2'], 'any', ['N2', 'N3'], 'any', 'preferred'],
    ['no', 'positive', 'before treatment', ['ok', 'reduced'], ['T3', 'T4'], 'any', 'any', 'any', 'preferred'],
  ],
})

// ---- bone, fertility ----

export const boneBase = table({
  id: 'pathway.bone',
  title: 'Bone drugs',
  cite: cite('ASCOOH22', 'Adjuvant bisphosphonate after menopause'),
  given: [phase, menopause, asTold('bone-metastases', f.boneMetastases, 'no'), inSituTold],
  outcome: oneOf('bone drugs', ['none', 'adjuvant', 'bone metastases']),
  // biome-ignore format: a table
  rows: [
    ['metastatic', 'any',                    'yes', 'any', 'bone metastases'],
    ['metastatic', 'any',                    'no',  'any', 'none'],
    [early,        'postmenopausal',         'any', 'no',  'adjuvant'],
    [early,        'postmenopausal',         'any', 'yes', 'none'],
    [early,        ['premenopausal', 'man'], 'any', 'any', 'none'],
  ],
})

export const boneRoom = room({
  id: 'bone',
  title: 'Bone drugs',
  base: boneBase,
  elsewhere: [],
  caps: [pregnancyCap],
  rows: {
    adjuvant: {
      row: 'A8',
      situation: 'after menopause',
      strength: 'M/1',
      options: {
        'BONE-BP': consider('why-after-menopause-and-treated-with', ['ASCOOH22']),
      },
    },
    'bone metastases': {
      row: 'B0',
      situation: 'bone metastases',
      strength: 'S/1',
      options: { 'BONE-BP': preferred('why-bone-metastases-a-bone-drug', ['herald']) },
    },
  },
})

export const fertilityBase = table({
  id: 'pathway.fertility',
  title: 'Fertility before chemotherapy',
  cite: cite('ASCO25-FERT', 'Referral at diagnosis'),
  given: [phase, menopause, pregnant, wantsChildrenTold],
  outcome: oneOf('fertility', ['none', 'before treatment', 'man']),
  // biome-ignore format: a table
  rows: [
    [['during neoadjuvant', 'after neoadjuvant', 'after treatment', 'local relapse', 'metastatic'], 'any', 'any', 'any', 'none'],
    [['before treatment', 'after surgery'], 'postmenopausal', 'any', 'any', 'none'],
    [['before treatment', 'after surgery'], 'man', 'any', ['no', 'not asked yet'], 'none'],
    [['before treatment', 'after surgery'], 'man', 'any', 'yes', 'man'],
    [['before treatment', 'after surgery'], 'premenopausal', pregnantStages, 'any', 'none'],
    [['before treatment', 'after surgery'], 'premenopausal', 'no', 'no', 'none'],
    [['before treatment', 'after surgery'], 'premenopausal', 'no', ['yes', 'not asked yet'], 'before treatment'],
  ],
})

export const fertilityRoom = room({
  id: 'fertility',
  title: 'Fertility before chemotherapy',
  base: fertilityBase,
  elsewhere: ['none'],
  rows: {
    'before treatment': {
      row: 'A12',
      situation: 'before chemotherapy, before menopause',
      strength: 'S/4',
      options: {
        'FERT-PRES': preferred('why-before-menopause-and-before-chemotherapy', ['ASCO25-FERT']),
        'FERT-GNRHA': consider('why-beside-freezing-not-instead-of', ['ASCO25-FERT']),
      },
    },
    man: {
      row: 'A12',
      situation: 'a man who wishes for children',
      strength: 'M/4',
      options: { 'FERT-PRES': preferred('why-before-chemotherapy', ['ASCO25-FERT']) },
    },
  },
})

const exposed = table({
  id: 'pathway.exposed-in-pregnancy',
  title: 'Pregnant while on a HER2 drug',
  cite: cite('PREG-META', 'Trastuzumab in pregnancy'),
  given: [pregnant, asTold('on-her2-antibody', f.onHer2Antibody, 'no')],
  outcome: oneOf('exposed in pregnancy', ['none', 'exposed']),
  rows: [
    ['no', 'any', 'none'],
    [pregnantStages, 'no', 'none'],
    [pregnantStages, 'yes', 'exposed'],
  ],
})

export const exposedRoom = room({
  id: 'exposed-in-pregnancy',
  title: 'Pregnant while on a HER2 drug',
  base: exposed,
  elsewhere: ['none'],
  rows: {
    exposed: {
      row: 'A12',
      situation: 'pregnant while on a HER2 drug',
      strength: 'S/3',
      options: {
        MDT: preferred('why-the-drug-stops-an-urgent', ['PREG-META']),
        'H-1Y': { ...alternative('why-after-birth', ['PREG-META']), status: 'contraindicated' },
        'HP-1Y': { ...alternative('why-after-birth', ['PREG-META']), status: 'contraindicated' },
      },
    },
  },
})

const surgeryInPregnancy = table({
  id: 'pathway.surgery-in-pregnancy',
  title: 'Surgery in the first trimester',
  cite: cite('PREG-UNC', 'Surgery is possible in every trimester'),
  given: [pregnant, phase, her2],
  outcome: oneOf('surgery in pregnancy', ['none', 'first trimester']),
  // biome-ignore format: a table
  rows: [
    [['no', 'second or third trimester', 'near birth'], 'any', 'any', 'none'],
    ['first trimester', ['during neoadjuvant', 'after surgery', 'after neoadjuvant', 'after treatment', 'local relapse', 'metastatic'], 'any', 'none'],
    ['first trimester', 'before treatment', 'negative', 'none'],
    ['first trimester', 'before treatment', 'positive', 'first trimester'],
  ],
})

export const surgeryInPregnancyRoom = room({
  id: 'surgery-in-pregnancy',
  title: 'Surgery in the first trimester',
  base: surgeryInPregnancy,
  elsewhere: ['none'],
  rows: {
    'first trimester': {
      row: 'A12',
      situation: 'pregnant, first trimester: no drug treatment yet',
      strength: 'M/3',
      options: {
        'SURG-FIRST': alternative('why-surgery-is-possible-now-drug', ['PREG-UNC', 'ESMO23-PREG']),
      },
    },
  },
})

export const supportRooms: readonly PathwayRoom[] = [
  oneOption('T-ISH', '0.2', ish, 'why-her2-is-not-settled-the', ['asco-cap-her2-2018', 'asco-cap-her2-2023']),
  oneOption('T-PREG', '0.4', pregnancyTest, 'why-pregnancy-is-not-known-and', ['LBL-H']),
  oneOption('T-LVEF', '0.4', beforeHer2('t-lvef', 'heart scan', f.lvef), 'why-a-heart-scan-before-a', [
    'LBL-H',
  ]),
  oneOption(
    'T-HBV',
    '0.4',
    beforeHer2('t-hbv', 'hepatitis B test', f.hepatitisB),
    'why-hepatitis-b-before-treatment',
    ['ASCO20-HBV'],
  ),
  oneOption(
    'T-HRCT',
    '0.4',
    beforeHer2('t-hrct', 'chest CT', f.ildHistory),
    'why-the-lungs-before-trastuzumab-deruxtecan',
    ['TDXD-ILD', 'LBL-TDXD'],
  ),
  oneOption('T-ERPR', '0.2', receptorTest, 'why-er-and-pr-decide-hormone', ['asco-cap-er-2020']),
  oneOption('T-STAGE', '0.4', staging, 'why-look-for-spread-it-would', ['herald']),
  oneOption('T-AXUS', 'A1.4', armpit, 'why-a-positive-node-changes-the', ['herald']),
  oneOption('T-BMRI', 'B0', brainScan, 'why-nerve-symptoms', ['ASCO22-BM']),
  oneOption('T-REBX', 'B0', firstRelapse, 'why-the-first-relapse-a-biopsy', ['ASCO22-ABC']),
  severalFociRoom,
  oneOption('T-BRCA', 'A9', genes, 'why-the-result-may-change-the', ['ASCO-SSO24-BRCA']),
  oneOption(
    'CARDIO-ONC',
    'A13',
    heartTeam,
    'why-lvef-under-50-or-heart',
    ['SAFEHEART', 'ESC22'],
    [checks.lvef],
  ),
  oneOption(
    'GERIATRIC',
    'A14',
    geriatric,
    'why-a-geriatric-assessment-before-the',
    ['SIOG19'],
    [checks.frailty],
  ),
  oneOption('PALLIATIVE', 'B0', comfort, 'why-support-early-beside-treatment', ['herald']),
  oneOption('MDT', 'A12', team, 'why-the-whole-team-together', ['ESMO23-PREG', 'ASCO21-NEO'], [checks.lvef]),
  boneRoom,
  fertilityRoom,
  exposedRoom,
  surgeryInPregnancyRoom,
]
