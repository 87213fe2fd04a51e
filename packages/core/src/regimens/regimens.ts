/**
 * The 23 regimens: phases, days, order, amounts, checks and risks, as labels, trials and protocols print them.
 *
 * Phases run one after another, each on the next due day of the one before. Order 1 is given first that day; the local
 * protocol wins. HER2 drugs keep their own clock: 52 weeks, or 18 three-weekly doses counting those before surgery.
 * Every amount is for the clinician's view. Variants are other ways that the same source gives.
 */
import type { DrugId } from './drugs.ts'
import { type Evidence, K, V } from './evidence.ts'
import type { Check, Choice, Cycles, Phase, PhaseDose, PhaseTablets, Regimen, Test } from './regimen.ts'

const d1: readonly number[] = [1]
const weekly: readonly number[] = [1, 8, 15]

const give = (order: number, drug: DrugId, dose: string, days = d1): PhaseDose => ({
  days,
  order,
  drug,
  dose,
})
const load = (order: number, drug: DrugId, first: string, dose: string, days = d1): PhaseDose => ({
  days,
  order,
  drug,
  first,
  dose,
})
const take = (
  drug: DrugId,
  dose: string,
  fromDay: number,
  toDay: number | 'no planned end',
  tablets = 0,
): PhaseTablets => ({ drug, dose, fromDay, toDay, tablets })
const cycles = (
  id: string,
  n: Cycles,
  cycleDays: number,
  doses: readonly PhaseDose[],
  tablets: readonly PhaseTablets[] = [],
  choices: readonly Choice[] = [],
): Phase => ({
  kind: 'cycles',
  id,
  cycles: n,
  cycleDays,
  clock: 'one after another',
  doses,
  tablets,
  choices,
})
const beside = (
  id: string,
  n: Cycles,
  cycleDays: number,
  doses: readonly PhaseDose[],
  tablets: readonly PhaseTablets[] = [],
  choices: readonly Choice[] = [],
): Phase => ({ kind: 'cycles', id, cycles: n, cycleDays, clock: 'beside', doses, tablets, choices })
const surgery: Phase = { kind: 'surgery', id: 'surgery', fromWeeks: 3, toWeeks: 6 }

const hQ3w = load(1, 'trastuzumab_iv', '8 mg/kg', '6 mg/kg')
const hOn = give(1, 'trastuzumab_iv', '6 mg/kg')
const hWeekly = load(1, 'trastuzumab_iv', '4 mg/kg', '2 mg/kg', weekly)
const pQ3w = load(1, 'pertuzumab', '840 mg', '420 mg')
const hpOn = [give(1, 'pertuzumab', '420 mg'), give(2, 'trastuzumab_iv', '6 mg/kg')]
const hQ3wSecond = load(2, 'trastuzumab_iv', '8 mg/kg', '6 mg/kg')
const ac = [give(1, 'doxorubicin', '60 mg/m2'), give(2, 'cyclophosphamide', '600 mg/m2')]
const booster = give(3, 'pegfilgrastim', '6 mg', [2])

const before = (phase: string, need = ''): Check => ({
  kind: 'before phase',
  test: 'lvef',
  phase,
  ...(need === '' ? {} : { need }),
})
const every12w = (fromPhase: string): Check => ({
  kind: 'series',
  test: 'lvef',
  fromPhase,
  everyDays: 84,
  times: 'to the end',
})
const every3m = (fromPhase: string): Check => ({
  kind: 'series',
  test: 'lvef',
  fromPhase,
  everyDays: 84,
  everyMonths: 3,
  times: 'to the end',
})
const onDay = (phase: string, day: number): Check => ({ kind: 'on day', test: 'lvef', phase, day })
const atEnd: Check = { kind: 'at the end', test: 'lvef' }
const twoYears: Check = { kind: 'after the end', test: 'lvef', everyMonths: 6, times: 4 }
const beforeSurgery: Check = { kind: 'before surgery', test: 'lvef' }
const eachDose = (test: Test, fromPhase: string, everyDays: number): Check => ({
  kind: 'series',
  test,
  fromPhase,
  everyDays,
  times: 'to the end of the phase',
  from: 'day 1',
})
const none = { approval: '', toConfirm: [] } as const

const chemoPartners: readonly DrugId[] = ['capecitabine', 'eribulin', 'gemcitabine', 'vinorelbine']
const hormonePartners: readonly DrugId[] = [
  'letrozole',
  'anastrozole',
  'exemestane',
  'fulvestrant',
  'tamoxifen',
]
const antiemesis: Evidence = K('antiemesis')

// biome-ignore format: one fact a line, as in the reference
export const regimens = [
  {
    id: 'ac_th', name: 'AC then weekly paclitaxel and trastuzumab', settings: ['adjuvant', 'neoadjuvant'], stage: 'early', for: '',
    phases: [
      cycles('ac', 4, 21, ac),
      cycles('th', 4, 21, [hWeekly, give(2, 'paclitaxel', '80 mg/m2', weekly)]),
      cycles('h', 13, 21, [hOn]), // 7 days after the last weekly dose, no new load
    ],
    variants: [{ id: 'weekly_trastuzumab', says: 'as printed', phase: 'th' }],
    total: '12 weeks AC, 12 weeks TH, then H to 52 weeks of trastuzumab',
    emeticRisk: [['ac', 'high'], ['th', 'low'], ['h', 'minimal']], emeticBy: antiemesis,
    neutropeniaRisk: { level: 'intermediate, 10-20 in 100 (AC part)', by: K('asco_gcsf') },
    gcsf: 'consider; yes if older, frail or earlier fever', gcsfPlan: 'not routine',
    checks: [before('ac'), before('th'), every12w('th'), atEnd, twoYears, eachDose('blood_count', 'ac', 21), eachDose('blood_count', 'th', 7)],
    monitoring: ['LVEF before AC', 'LVEF after AC, before trastuzumab', 'LVEF every 12 weeks on trastuzumab', 'LVEF at the end', 'LVEF every 6 months for 2 years', 'blood count each cycle; weekly in TH'], monitoringBy: V('herceptin_us'),
    trials: ['b31_n9831'], guideline: 'NCCN option; less used than anthracycline-free plans', ...none,
  },
  {
    id: 'ddac_th', name: 'dose-dense AC then paclitaxel and trastuzumab', settings: ['adjuvant', 'neoadjuvant'], stage: 'early', for: '',
    phases: [
      cycles('ddac', 4, 14, [...ac, booster]),
      cycles('th', 4, 21, [hWeekly, give(2, 'paclitaxel', '80 mg/m2', weekly)]),
      cycles('h', 13, 21, [hOn]),
    ],
    variants: [
      { id: 'weekly_trastuzumab', says: 'as printed', phase: 'th' },
      { id: 'paclitaxel_every_14_days', says: 'paclitaxel 175 mg/m2 every 14 days x4 with G-CSF; trastuzumab stays weekly', phase: 'th', cycles: 4, cycleDays: 14, doses: [load(1, 'trastuzumab_iv', '4 mg/kg', '2 mg/kg', [1, 8]), give(2, 'paclitaxel', '175 mg/m2'), give(3, 'pegfilgrastim', '6 mg', [2])] },
    ],
    total: '8 weeks ddAC, 12 weeks TH, then H to 52 weeks',
    emeticRisk: [['ddac', 'high'], ['th', 'low'], ['h', 'minimal']], emeticBy: antiemesis,
    neutropeniaRisk: { level: 'high without G-CSF', by: K('asco_gcsf') },
    gcsf: 'required with each dose-dense cycle', gcsfPlan: 'each cycle',
    checks: [before('ddac'), before('th'), every12w('th'), atEnd, twoYears, eachDose('blood_count', 'ddac', 14), eachDose('blood_count', 'th', 7)],
    monitoring: ['LVEF before', 'LVEF after ddAC', 'LVEF every 12 weeks', 'LVEF at the end', 'LVEF every 6 months for 2 years', 'blood count each cycle'], monitoringBy: K('herceptin_us'),
    trials: ['b31_n9831'], guideline: 'NCCN option', ...none,
  },
  {
    id: 'ac_thp', name: 'AC (or ddAC) then taxane, trastuzumab and pertuzumab', settings: ['neoadjuvant'], stage: 'early', for: '',
    phases: [
      cycles('ac', 4, 14, [...ac, booster]), // dose-dense, with G-CSF
      cycles('thp', 4, 21, [pQ3w, hQ3wSecond, give(3, 'paclitaxel', '80 mg/m2', weekly)]),
      surgery,
      cycles('hp', 14, 21, hpOn), // to 18 HER2 doses in all if no cancer was left; if cancer was left see t_dm1_x14 or t_dxd_x14
    ],
    variants: [
      { id: 'every_21_days', says: 'AC every 21 days', phase: 'ac', cycleDays: 21, doses: ac },
      { id: 'docetaxel', says: 'docetaxel 75 to 100 mg/m2 on day 1 instead of paclitaxel', phase: 'thp', doses: [pQ3w, hQ3wSecond, give(3, 'docetaxel', '75 mg/m2')] },
    ],
    total: 'about 20 to 24 weeks before surgery, HER2 drugs to 1 year',
    emeticRisk: [['ac', 'high'], ['thp', 'low (paclitaxel) or moderate-low'], ['hp', 'minimal']], emeticBy: antiemesis,
    neutropeniaRisk: { level: 'intermediate; high if dose-dense without G-CSF', by: K('asco_gcsf') },
    gcsf: 'required with dose-dense AC; consider otherwise', gcsfPlan: 'each cycle',
    checks: [before('ac'), before('thp', '50 or more'), onDay('thp', 43), every12w('thp'), beforeSurgery, eachDose('blood_count', 'ac', 14), eachDose('blood_count', 'thp', 7)],
    monitoring: ['LVEF before AC', 'LVEF after AC; need 50 or more', 'LVEF once or twice in THP', 'LVEF about every 12 weeks after', 'blood count each cycle, weekly with paclitaxel'], monitoringBy: V('perjeta', 'phesgo'),
    trials: ['berenice', 'tryphaena', 'db11'], guideline: 'NCCN, ESMO option; ddAC-THP was the control arm of DB-11', ...none,
  },
  {
    id: 'tch', name: 'docetaxel, carboplatin, trastuzumab', settings: ['adjuvant', 'neoadjuvant'], stage: 'early', for: '',
    phases: [
      cycles('tch', 6, 21, [hQ3w, give(2, 'docetaxel', '75 mg/m2'), give(3, 'carboplatin', 'AUC 6')]),
      cycles('h', 12, 21, [hOn]),
    ],
    variants: [{ id: 'weekly_trastuzumab', says: 'the trial used weekly trastuzumab 4 then 2 mg/kg for 18 weeks', phase: 'tch', doses: [hWeekly, give(2, 'docetaxel', '75 mg/m2'), give(3, 'carboplatin', 'AUC 6')] }],
    total: '18 weeks TCH, then H to 52 weeks (18 three-weekly doses)',
    emeticRisk: [['tch', 'moderate, add NK1 (carboplatin AUC 4 or more)'], ['h', 'minimal']], emeticBy: antiemesis,
    neutropeniaRisk: { level: 'under 10 in 100 in trials; over 20 in real practice without G-CSF', by: V('fn_tchp') },
    gcsf: 'give from cycle 1 in most services', gcsfPlan: 'usual from cycle 1',
    checks: [before('tch'), every12w('tch'), atEnd, eachDose('blood_count', 'tch', 21)],
    monitoring: ['LVEF before', 'LVEF every 12 weeks; never more than 4 months apart', 'LVEF at the end', 'blood count before each cycle'], monitoringBy: V('bcc_tch'),
    trials: ['bcirg006'], guideline: 'NCCN, ESMO; Cancer Care Ontario, BC Cancer', ...none,
  },
  {
    id: 'tchp', name: 'docetaxel, carboplatin, trastuzumab, pertuzumab', settings: ['neoadjuvant', 'adjuvant'], stage: 'early', for: '',
    phases: [
      cycles('tchp', 6, 21, [pQ3w, hQ3wSecond, give(3, 'docetaxel', '75 mg/m2'), give(4, 'carboplatin', 'AUC 6')]), // AUC 5 in some services; Phesgo in place of the first two
      surgery,
      cycles('hp', 12, 21, hpOn), // to 18 doses in all if no cancer was left
    ],
    variants: [],
    total: '18 weeks, surgery, HER2 drugs to 1 year',
    emeticRisk: [['tchp', 'moderate, add NK1'], ['hp', 'minimal']], emeticBy: antiemesis,
    neutropeniaRisk: { level: '17 in 100 in TRYPHAENA; over 20 in practice without G-CSF', by: K('tryphaena') },
    gcsf: 'give from cycle 1', gcsfPlan: 'usual from cycle 1',
    checks: [before('tchp', '55 or more'), onDay('tchp', 71), beforeSurgery, every12w('hp'), eachDose('blood_count', 'tchp', 21)],
    monitoring: ['LVEF before (55 or more)', 'LVEF at about 9 to 12 weeks', 'LVEF before surgery or at the end of chemo', 'LVEF every 12 weeks on HP', 'blood count before each cycle'], monitoringBy: V('perjeta'),
    trials: ['tryphaena'], guideline: 'NCCN; ESMO, UK protocols', ...none,
  },
  {
    id: 'th_apt', name: 'weekly paclitaxel and trastuzumab (APT)', settings: ['adjuvant'], stage: 'early', for: 'small, node-negative cancer',
    phases: [
      cycles('th', 12, 7, [load(1, 'trastuzumab_iv', '4 mg/kg', '2 mg/kg'), give(2, 'paclitaxel', '80 mg/m2')]),
      cycles('h', 13, 21, [hOn]), // no new load at the switch
    ],
    variants: [{ id: 'weekly_trastuzumab', says: 'as printed', phase: 'th' }],
    total: '12 weeks, then 39 weeks of H',
    emeticRisk: [['th', 'low'], ['h', 'minimal']], emeticBy: antiemesis,
    neutropeniaRisk: { level: 'low, under 10 in 100', by: K('asco_gcsf') },
    gcsf: 'not routine', gcsfPlan: 'not routine',
    checks: [before('th'), onDay('th', 85), onDay('th', 183), onDay('th', 366), every3m('th'), eachDose('blood_count', 'th', 7)],
    monitoring: ['LVEF before', 'LVEF at 12 weeks', 'LVEF at 6 months', 'LVEF at 1 year (the trial); the trastuzumab label asks every 3 months', 'blood count weekly in TH'], monitoringBy: V('apt', 'herceptin_us'),
    trials: ['apt'], guideline: 'NCCN, ESMO for stage I', ...none,
  },
  {
    id: 'thp_neo', name: 'taxane, trastuzumab, pertuzumab before surgery', settings: ['neoadjuvant'], stage: 'early', for: '',
    phases: [
      cycles('thp', 4, 21, [pQ3w, hQ3wSecond, give(3, 'paclitaxel', '80 mg/m2', weekly)]),
      surgery,
      cycles('hp', 14, 21, hpOn),
    ],
    variants: [{ id: 'docetaxel', says: 'NeoSphere used docetaxel 75 to 100 mg/m2 on day 1', phase: 'thp', doses: [pQ3w, hQ3wSecond, give(3, 'docetaxel', '75 mg/m2')] }],
    total: '12 weeks, surgery, HER2 drugs to 1 year; more chemotherapy if cancer is left, by team choice',
    emeticRisk: [['thp', 'low'], ['hp', 'minimal']], emeticBy: antiemesis,
    neutropeniaRisk: { level: 'low with paclitaxel; 8 in 100 with docetaxel in NeoSphere', by: K('neosphere') },
    gcsf: 'not routine with weekly paclitaxel', gcsfPlan: 'not routine',
    checks: [before('thp', '55 or more'), beforeSurgery, every12w('thp'), eachDose('blood_count', 'thp', 7)],
    monitoring: ['LVEF before (55 or more)', 'LVEF once before surgery', 'LVEF every 12 weeks', 'blood count weekly with paclitaxel'], monitoringBy: V('perjeta'),
    trials: ['neosphere'], guideline: 'de-escalation option in studies and selected people', ...none,
  },
  {
    id: 'tc_h', name: 'docetaxel, cyclophosphamide, trastuzumab', settings: ['adjuvant'], stage: 'early', for: '',
    phases: [
      cycles('tch', 4, 21, [hWeekly, give(2, 'docetaxel', '75 mg/m2'), give(3, 'cyclophosphamide', '600 mg/m2')]), // the first form the source gives: weekly
      cycles('h', 14, 21, [hOn]),
    ],
    variants: [
      { id: 'weekly_trastuzumab', says: 'as printed: 4 then 2 mg/kg weekly', phase: 'tch' },
      { id: 'three_weekly_trastuzumab', says: 'or 8 then 6 mg/kg', phase: 'tch', doses: [hQ3w, give(2, 'docetaxel', '75 mg/m2'), give(3, 'cyclophosphamide', '600 mg/m2')] },
    ],
    total: '12 weeks, then H to 1 year',
    emeticRisk: [['tch', 'moderate'], ['h', 'minimal']], emeticBy: antiemesis,
    neutropeniaRisk: { level: 'high, over 20 in 100 without G-CSF', by: K('asco_gcsf') },
    gcsf: 'from cycle 1 (all 24 in the opened series had it)', gcsfPlan: 'usual from cycle 1',
    checks: [before('tch'), every12w('tch'), atEnd, eachDose('blood_count', 'tch', 21)],
    monitoring: ['LVEF before', 'LVEF every 12 weeks', 'LVEF at the end', 'blood count each cycle'], monitoringBy: K('herceptin_us'),
    trials: ['jones_tch'], guideline: 'NCCN useful in some', ...none,
  },
  {
    id: 'fec_dh', name: 'FEC then docetaxel and trastuzumab', settings: ['adjuvant', 'neoadjuvant'], stage: 'early', for: '',
    phases: [
      cycles('fec', 3, 21, [give(1, 'fluorouracil', '500 mg/m2'), give(2, 'epirubicin', '100 mg/m2'), give(3, 'cyclophosphamide', '500 mg/m2')]),
      cycles('dh', 3, 21, [hQ3w, give(2, 'docetaxel', '100 mg/m2')]), // 75 in some
      cycles('h', 15, 21, [hOn]),
    ],
    variants: [{ id: 'docetaxel_75', says: 'docetaxel 75 mg/m2 in some services', phase: 'dh', doses: [hQ3w, give(2, 'docetaxel', '75 mg/m2')] }],
    total: '18 weeks, then H to 18 doses',
    emeticRisk: [['fec', 'high'], ['dh', 'low'], ['h', 'minimal']], emeticBy: antiemesis,
    neutropeniaRisk: { level: 'intermediate in FEC, high in docetaxel 100', by: K('fn_20') },
    gcsf: 'with docetaxel 100; consider with FEC', gcsfPlan: 'not routine',
    checks: [before('fec'), before('dh'), every12w('dh'), atEnd, eachDose('blood_count', 'fec', 21), eachDose('blood_count', 'dh', 21)],
    monitoring: ['LVEF before', 'LVEF after FEC', 'LVEF every 12 weeks', 'LVEF at the end', 'blood count each cycle'], monitoringBy: K('pacs04'),
    trials: ['pacs04'], guideline: 'BC Cancer, older European practice', ...none,
  },
  {
    id: 'h_mono', name: 'trastuzumab alone after chemotherapy', settings: ['adjuvant'], stage: 'early', for: '',
    phases: [cycles('h', 18, 21, [hQ3w])],
    variants: [],
    total: '52 weeks',
    emeticRisk: [['h', 'minimal']], emeticBy: antiemesis,
    neutropeniaRisk: { level: 'none', by: K('asco_gcsf') },
    gcsf: 'none', gcsfPlan: 'not routine',
    checks: [before('h'), every12w('h'), atEnd, twoYears],
    monitoring: ['LVEF before', 'LVEF every 12 weeks', 'LVEF at the end', 'LVEF every 6 months for 2 years'], monitoringBy: V('herceptin_us'),
    trials: ['hera'], guideline: 'label', ...none,
  },
  {
    id: 'hp_maint', name: 'pertuzumab and trastuzumab (or Phesgo) alone', settings: ['adjuvant', 'advanced maintenance'], stage: 'early', for: '',
    phases: [cycles('hp', 'to 18 in all', 21, hpOn)], // or until progression; Phesgo 600/600 mg instead
    variants: [],
    total: 'to 1 year in early disease',
    emeticRisk: [['hp', 'minimal']], emeticBy: antiemesis,
    neutropeniaRisk: { level: 'none', by: K('asco_gcsf') },
    gcsf: 'none', gcsfPlan: 'not routine',
    checks: [every12w('hp')],
    monitoring: ['LVEF every 12 weeks'], monitoringBy: V('perjeta'),
    trials: ['aphinity_nejm', 'cleopatra_label'], guideline: 'label', ...none,
  },
  {
    id: 't_dm1_x14', name: 'T-DM1 after surgery when cancer was left', settings: ['post_neoadjuvant'], stage: 'early', for: 'start within 12 weeks of surgery; radiotherapy and hormone tablets may run at the same time',
    phases: [cycles('tdm1', 14, 21, [give(1, 't_dm1', '3.6 mg/kg')])],
    variants: [],
    total: '42 weeks; if stopped early for side effects, trastuzumab to complete 14',
    emeticRisk: [['tdm1', 'low']], emeticBy: antiemesis,
    neutropeniaRisk: { level: 'very low', by: K('asco_gcsf') },
    gcsf: 'none', gcsfPlan: 'not routine',
    checks: [before('tdm1', '50 or more'), every3m('tdm1'), eachDose('blood_count', 'tdm1', 21), eachDose('liver', 'tdm1', 21)],
    monitoring: ['LVEF before (50 or more)', 'LVEF every 3 months', 'platelets and liver tests before each dose'], monitoringBy: V('kadcyla_th'),
    trials: ['katherine_nejm', 'katherine_7y'], guideline: 'NCCN, ESMO; T-DXd is now the other choice for high-risk leftover cancer', ...none,
  },
  {
    id: 't_dxd_x14', name: 'T-DXd after surgery when cancer was left', settings: ['post_neoadjuvant'], stage: 'early', for: 'radiotherapy during or before; extra low-dose chest CT in the trial',
    phases: [cycles('tdxd', 14, 21, [give(1, 't_dxd', '5.4 mg/kg')])],
    variants: [],
    total: '42 weeks',
    emeticRisk: [['tdxd', 'high']], emeticBy: V('tdxd_hec'),
    neutropeniaRisk: { level: 'low', by: K('asco_gcsf') },
    gcsf: 'not routine', gcsfPlan: 'not routine',
    checks: [before('tdxd', '50 or more in the trial'), every12w('tdxd'), eachDose('blood_count', 'tdxd', 21)],
    monitoring: ['LVEF before (50 or more in the trial)', 'LVEF regularly; every 12 weeks is usual', 'lungs: symptoms each visit; low-dose CT at start, and around radiotherapy in the trial', 'blood count each cycle'], monitoringBy: K('db05', 'db05_ild'),
    trials: ['db05'], approval: 'FDA 15 May 2026 (read in two secondary reports)', toConfirm: [], guideline: 'check the newest NCCN and ESMO text',
  },
  {
    id: 't_dxd_thp', name: 'T-DXd x4 then THP x4 before surgery', settings: ['neoadjuvant'], stage: 'early', for: 'stage II-III; the trial took cT3 or more, or node-positive, or inflammatory',
    phases: [
      cycles('tdxd', 4, 21, [give(1, 't_dxd', '5.4 mg/kg')]),
      cycles('thp', 4, 21, [pQ3w, { ...hQ3wSecond, note: 'whether a load is needed 3 weeks after T-DXd is a protocol point (U); confirm' }, give(3, 'paclitaxel', '80 mg/m2', weekly)]),
      surgery,
    ],
    variants: [],
    total: '24 weeks, then surgery; afterwards HER2 drugs to 1 year, or T-DM1 or T-DXd if cancer was left (team choice)',
    emeticRisk: [['tdxd', 'high'], ['thp', 'low']], emeticBy: V('tdxd_hec'),
    neutropeniaRisk: { level: 'low', by: K('asco_gcsf') },
    gcsf: 'not routine', gcsfPlan: 'not routine',
    checks: [before('tdxd'), before('thp'), beforeSurgery, eachDose('blood_count', 'tdxd', 21), eachDose('blood_count', 'thp', 7)],
    monitoring: ['LVEF before', 'LVEF before THP', 'LVEF before surgery', 'lungs as T-DXd', 'blood count each cycle, weekly with paclitaxel'], monitoringBy: K('db11'),
    trials: ['db11'], approval: 'FDA 15 May 2026 (read in two secondary reports)', toConfirm: ['trastuzumab load'], guideline: 'new; check newest guideline text',
  },
  {
    id: 'neratinib_ext', name: 'neratinib for one more year', settings: ['extended_adjuvant'], stage: 'early', for: '',
    phases: [cycles('nera', 1, 365, [], [take('neratinib', '120 mg', 1, 7, 3), take('neratinib', '160 mg', 8, 14, 4), take('neratinib', '240 mg', 15, 365, 6)])],
    variants: [],
    total: '1 year',
    emeticRisk: [['nera', 'moderate to high (oral)']], emeticBy: antiemesis,
    neutropeniaRisk: { level: 'none', by: K('asco_gcsf') },
    gcsf: 'none', gcsfPlan: 'not routine',
    checks: [{ kind: 'before phase', test: 'liver', phase: 'nera' }, { kind: 'series', test: 'liver', fromPhase: 'nera', everyDays: 30, everyMonths: 1, times: 3 }, { kind: 'series', test: 'liver', fromPhase: 'nera', everyDays: 91, everyMonths: 3, times: 'to the end' }],
    monitoring: ['liver tests before, monthly for 3 months, then every 3 months', 'diarrhoea diary daily', 'no heart rule in the label'], monitoringBy: V('nerlynx'),
    trials: ['extenet', 'control'], guideline: 'hormone-positive, high risk, mostly after trastuzumab only', ...none,
  },
  {
    id: 'thp_adv', name: 'docetaxel, trastuzumab, pertuzumab (CLEOPATRA)', settings: ['first_line_advanced'], stage: 'advanced', for: '',
    phases: [
      cycles('thp', 6, 21, [pQ3w, hQ3wSecond, give(3, 'docetaxel', '75 mg/m2')]), // 6 or more; docetaxel may rise to 100
      cycles('hp', 'until progression', 21, hpOn),
    ],
    variants: [{ id: 'weekly_paclitaxel', says: 'weekly paclitaxel 80 mg/m2', phase: 'thp', doses: [pQ3w, hQ3wSecond, give(3, 'paclitaxel', '80 mg/m2', weekly)] }],
    total: 'until progression',
    emeticRisk: [['thp', 'low'], ['hp', 'minimal']], emeticBy: antiemesis,
    neutropeniaRisk: { level: 'intermediate, 14 in 100 in CLEOPATRA', by: K('cleopatra_label') },
    gcsf: 'consider; yes in people of Asian origin or with risk factors', gcsfPlan: 'not routine',
    checks: [before('thp', '50 or more'), every12w('thp'), eachDose('blood_count', 'thp', 21)],
    monitoring: ['LVEF before (50 or more)', 'LVEF every 12 weeks in year 1', 'blood count each cycle'], monitoringBy: V('perjeta'),
    trials: ['cleopatra_label'], guideline: 'NCCN, ESMO; T-DXd with pertuzumab is the newer choice', ...none,
  },
  {
    id: 't_dxd_p', name: 'T-DXd and pertuzumab (DESTINY-Breast09)', settings: ['first_line_advanced'], stage: 'advanced', for: '',
    phases: [cycles('tdxdp', 'until progression', 21, [pQ3w, give(2, 't_dxd', '5.4 mg/kg')])], // the order is U
    variants: [],
    total: 'until progression',
    emeticRisk: [['tdxdp', 'high']], emeticBy: V('tdxd_hec'),
    neutropeniaRisk: { level: 'low', by: K('asco_gcsf') },
    gcsf: 'not routine', gcsfPlan: 'not routine',
    checks: [before('tdxdp'), every12w('tdxdp'), eachDose('blood_count', 'tdxdp', 21)],
    monitoring: ['LVEF before', 'LVEF every 12 weeks', 'lungs as T-DXd', 'blood count each cycle, potassium too'], monitoringBy: K('db09'),
    trials: ['db09'], approval: 'FDA 15 December 2025', toConfirm: ['order'], guideline: 'NCCN; ESMO living guideline, check',
  },
  {
    id: 't_dxd_adv', name: 'T-DXd alone', settings: ['second_line_advanced'], stage: 'advanced', for: '',
    phases: [cycles('tdxd', 'until progression', 21, [give(1, 't_dxd', '5.4 mg/kg')])],
    variants: [],
    total: 'until progression',
    emeticRisk: [['tdxd', 'high']], emeticBy: V('tdxd_hec'),
    neutropeniaRisk: { level: 'low', by: K('asco_gcsf') },
    gcsf: 'not routine', gcsfPlan: 'not routine',
    checks: [before('tdxd'), every12w('tdxd'), eachDose('blood_count', 'tdxd', 21)],
    monitoring: ['LVEF before', 'LVEF regularly', 'lungs: symptoms each visit, CT every 6 to 9 weeks in UK use', 'blood count each cycle'], monitoringBy: V('tdxd_ild_uk'),
    trials: ['db03'], guideline: 'NCCN, ESMO second line', ...none,
  },
  {
    id: 'tuc_cap_h', name: 'tucatinib, capecitabine, trastuzumab', settings: ['second_line_advanced', 'third_line_advanced', 'brain_metastases'], stage: 'advanced', for: '',
    phases: [cycles('tch', 'until progression', 21, [hQ3w], [take('tucatinib', '300 mg twice a day', 1, 21), take('capecitabine', '1000 mg/m2 twice a day', 1, 14)])], // or trastuzumab under the skin 600 mg
    variants: [],
    total: 'until progression',
    emeticRisk: [['tch', 'low']], emeticBy: antiemesis,
    neutropeniaRisk: { level: 'low', by: K('asco_gcsf') },
    gcsf: 'none', gcsfPlan: 'not routine',
    checks: [{ kind: 'before phase', test: 'liver', phase: 'tch' }, { kind: 'series', test: 'liver', fromPhase: 'tch', everyDays: 21, times: 'to the end' }, before('tch'), every12w('tch')],
    monitoring: ['liver tests every 3 weeks', 'LVEF before', 'LVEF every 12 weeks', 'DPYD gene test before capecitabine'], monitoringBy: V('tukysa', 'cape_fda'),
    trials: ['her2climb'], guideline: 'NCCN, ESMO; first pick with active brain disease', ...none,
  },
  {
    id: 'lap_cap', name: 'lapatinib and capecitabine', settings: ['later_line_advanced'], stage: 'advanced', for: '',
    phases: [cycles('lc', 'until progression', 21, [], [take('lapatinib', '1250 mg once a day', 1, 21), take('capecitabine', '1000 mg/m2 twice a day', 1, 14)])],
    variants: [],
    total: 'until progression',
    emeticRisk: [['lc', 'low']], emeticBy: antiemesis,
    neutropeniaRisk: { level: 'low', by: K('asco_gcsf') },
    gcsf: 'none', gcsfPlan: 'not routine',
    checks: [{ kind: 'before phase', test: 'liver', phase: 'lc' }, { kind: 'series', test: 'liver', fromPhase: 'lc', everyDays: 28, times: 'to the end' }, before('lc'), every12w('lc')],
    monitoring: ['liver tests every 4 to 6 weeks', 'LVEF before', 'LVEF every 12 weeks'], monitoringBy: K('tykerb_us'),
    trials: ['tykerb_us'], guideline: 'later line only', ...none,
  },
  {
    id: 'marg_chemo', name: 'margetuximab and one chemotherapy', settings: ['later_line_advanced'], stage: 'advanced', for: '',
    phases: [cycles('m', 'until progression', 21, [give(2, 'margetuximab', '15 mg/kg')], [], [{ order: 1, days: d1, among: chemoPartners }])],
    variants: [],
    total: 'until progression',
    emeticRisk: [['m', 'as the chemotherapy']], emeticBy: antiemesis,
    neutropeniaRisk: { level: 'as the chemotherapy', by: K('asco_gcsf') },
    gcsf: 'as the chemotherapy', gcsfPlan: 'not routine',
    checks: [before('m'), every3m('m'), eachDose('blood_count', 'm', 21)],
    monitoring: ['LVEF before', 'LVEF every 3 months'], monitoringBy: V('margenza'),
    trials: ['margenza'], guideline: 'NCCN later line', ...none,
  },
  {
    id: 'patina', name: 'maintenance HP, hormone tablet and palbociclib', settings: ['first_line_maintenance'], stage: 'advanced', for: 'hormone-positive, no progression after 4 to 8 cycles of taxane and HER2 drugs',
    phases: [
      beside('hp', 'until progression', 21, hpOn),
      beside('palbo', 'until progression', 28, [], [take('palbociclib', '125 mg once a day', 1, 21)]),
      beside('et', 'until progression', 28, [], [], [{ order: 1, days: d1, among: hormonePartners }]),
    ],
    variants: [],
    total: 'until progression',
    emeticRisk: [['hp', 'low'], ['palbo', 'low'], ['et', 'low']], emeticBy: antiemesis,
    neutropeniaRisk: { level: 'low', by: K('asco_gcsf') },
    gcsf: 'no; pause palbociclib instead', gcsfPlan: 'not routine',
    checks: [
      { kind: 'on day', test: 'blood_count', phase: 'palbo', day: 1 }, { kind: 'on day', test: 'blood_count', phase: 'palbo', day: 15 },
      { kind: 'on day', test: 'blood_count', phase: 'palbo', day: 29 }, { kind: 'on day', test: 'blood_count', phase: 'palbo', day: 43 },
      { kind: 'series', test: 'blood_count', fromPhase: 'palbo', everyDays: 28, times: 'to the end', from: 'day 1' }, every12w('hp'),
    ],
    monitoring: ['blood count on day 1 and 15 of palbociclib cycles 1 and 2, then day 1', 'LVEF every 12 weeks'], monitoringBy: K('labels_us'),
    trials: ['patina'], guideline: 'NCCN option after PATINA', ...none,
  },
  {
    id: 'endocrine', name: 'hormone treatment with or after HER2 treatment (hormone-positive)', settings: ['adjuvant'], stage: 'early', for: 'after chemotherapy ends; may run with HER2 drugs, T-DM1, T-DXd and radiotherapy (tamoxifen timing with radiotherapy is local)',
    phases: [],
    variants: [],
    total: 'see ./hormone-plans.ts',
    emeticRisk: [], emeticBy: antiemesis,
    neutropeniaRisk: { level: 'none', by: K('asco_gcsf') },
    gcsf: 'none', gcsfPlan: 'not routine',
    checks: [],
    monitoring: ['bone density at start and every 1-2 years with aromatase inhibitor or ovary shut-down', 'oestradiol if periods return'], monitoringBy: K('ebctcg_bis'),
    trials: [], guideline: 'ASCO, ESMO, NCCN', ...none,
  },
] as const satisfies readonly Regimen[]

export type RegimenId = (typeof regimens)[number]['id']

/** The ids, in the order of the table. */
export const regimenIds: readonly RegimenId[] = regimens.map((regimen) => regimen.id)

const byId: ReadonlyMap<string, Regimen> = new Map(regimens.map((regimen) => [regimen.id, regimen]))

/** The row of a regimen. */
export function regimenOf(id: RegimenId): Regimen {
  const row = byId.get(id)
  if (row === undefined) throw new Error(`Regimen "${id}" has an id but no row.`)
  return row
}

/** Whether a word names a regimen of the table. */
export const isRegimenId = (word: string): word is RegimenId => byId.has(word)
