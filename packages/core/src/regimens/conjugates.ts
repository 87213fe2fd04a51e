/**
 * HER2 antibodies that carry chemotherapy: doses, checks, warnings and how often effects came, as the labels and trials print them.
 *
 * A row is what a pharmacist checks against the local label. Amounts are for the clinician's view only. The late-dose
 * rules are in ./late-dose-rules.ts, the sentences that patients read in content/en/src/plan.ftl.
 */
import type { Drug } from './drug.ts'
import { K, V } from './evidence.ts'

// biome-ignore format: one fact a line, as in the label
export const conjugates = [
  {
    id: 't_dm1',
    generic: 'ado-trastuzumab emtansine', brands: ['Kadcyla'], short: 'T-DM1',
    class: 'HER2 antibody carrying chemotherapy', route: 'IV',
    codes: { atc: 'L01FD03', atcTag: 'V', rxnorm: '1371041', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'q3w', says: 'dose: 3.6 mg/kg; interval days: 21; first dose minutes: 90; later minutes: 30; max dose mg per kg: 3.6', by: K('kadcyla_us') },
      { schedule: 'all', says: 'reduce: 3.0; 2.4; stop; re escalate: no', by: V('kadcyla_us') },
      { schedule: 'all', says: 'duration: 14 cycles in early disease; until progression in advanced disease', by: V('kadcyla_us') },
    ],
    caps: { says: 'never above 3.6 mg/kg', by: V('kadcyla_us') },
    premedication: { says: 'none required; low emetic risk', by: K('antiemesis') },
    administration: { says: 'observe: 90 min after the first, 30 min after later ones; watch: needle site, leaks hurt tissue', by: K('labels_us') },
    boxed: ['liver injury', 'heart weakness', 'harm to an unborn baby', 'do not swap with trastuzumab'],
    contraindications: ['none'],
    contraception: { says: 'months after (women): 7; months after (men): 4', by: K('kadcyla_th') },
    monitoring: [
      { test: 'liver tests and bilirubin', says: 'when: before each dose; stop if: ALT or AST over 3x ULN with bilirubin over 2x ULN; nodular regenerative hyperplasia', by: V('kadcyla_us', 'kadcyla_th') },
      { test: 'platelets', says: 'when: before each dose; hold if: 25-49: hold until 75, same dose; under 25: hold until 75, one dose level lower (advanced disease); early disease also holds at 50-74', by: K('kadcyla_us') },
      { test: 'LVEF', says: 'rule: lvef_tdm1_ebc; also: lvef_tdm1_mbc; when: baseline and every 3 months', by: V('kadcyla_th') },
      { test: 'nerve symptoms', says: 'hold if: grade 3 or 4 until grade 2 or less', by: V('kadcyla_us') },
      { test: 'lungs', says: 'stop if: lung inflammation', by: V('kadcyla_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['fatigue', 49.5, 1.1, 33.8, 0.1, 'KATHERINE v trastuzumab', K('katherine_nejm')],
      ['nausea', 41.6, 0.5, 13.1, 0.3, 'KATHERINE', K('katherine_nejm')],
      ['liver test rise (group)', 37.3, 'not found', 10.6, 'not found', 'KATHERINE', V('katherine_ema')],
      ['nerve damage (wide definition)', 32.3, 1.6, 16.9, 0.1, 'KATHERINE', V('katherine_ema')],
      ['bleeding', 29.2, 'not found', 9.6, 'not found', 'KATHERINE', V('katherine_ema')],
      ['low platelets', 28.5, 5.7, 2.4, 0.3, 'KATHERINE; more in people from Asia (grade 3+ 21.6 in Chinese patients)', V('katherine_ema', 'katherine_china')],
      ['headache', 28.4, 'not found', 16.9, 'not found', 'KATHERINE', K('katherine_nejm')],
      ['lung inflammation (group)', 2.8, 'not found', 0.8, 'not found', 'KATHERINE', V('katherine_ema')],
      ['heart weakness', 3.0, 'not found', 'not found', 'not found', 'KATHERINE', V('kadcyla_safety')],
    ],
    serious: ['liver failure (rare)', 'nodular regenerative hyperplasia 0.3', 'serious bleeding', 'lung inflammation 1.1', 'infusion reaction 1.6'],
    longTerm: ['Nerve symptoms had settled in 70 of 100 affected people by the main analysis', 'liver scarring changes are rare'],
  },
  {
    id: 't_dxd',
    generic: 'fam-trastuzumab deruxtecan', brands: ['Enhertu'], short: 'T-DXd',
    class: 'HER2 antibody carrying chemotherapy', route: 'IV',
    codes: { atc: 'L01FD04', atcTag: 'V', rxnorm: '2267582', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'q3w', says: 'dose: 5.4 mg/kg; interval days: 21; first dose minutes: 90; later minutes: 30', by: K('fda_tdxd_1l', 'db05') },
      { schedule: 'all', says: 'reduce: 4.4; 3.2; stop; re escalate: no', by: K('enhertu_us') },
      { schedule: 'all', says: 'duration: 4 cycles before THP (pre-surgery); 14 cycles after surgery with leftover cancer; until progression in advanced disease', by: V('db11', 'db05') },
    ],
    caps: { says: 'none; never the stomach-cancer dose of 6.4 mg/kg', by: K('enhertu_us') },
    premedication: { says: 'three-drug anti-sickness cover (NK1 blocker, 5-HT3 blocker, dexamethasone), often olanzapine too', by: V('tdxd_hec') },
    administration: { says: 'mix: 5% glucose only, never saline (the reverse of trastuzumab); protect: light-proof bag, in-line filter', by: K('enhertu_us') },
    boxed: ['lung inflammation, sometimes fatal', 'harm to an unborn baby'],
    contraindications: ['none in the US label'],
    contraception: { says: 'months after (women): 7; months after (men): 4', by: K('enhertu_us') },
    monitoring: [
      { test: 'lungs: symptoms each visit; chest CT before starting and at intervals (UK 6-9 weekly is usual; DB-05 added low-dose CT around radiotherapy)', says: 'act: any new cough, breathlessness or fever: stop until checked. Grade 1: hold; restart same dose if clear within 28 days, one level lower if longer. Grade 2 or more: stop for good and give steroids.', by: V('enhertu_isi', 'tdxd_ild_uk', 'tdxd_ild_asia', 'db05_ild') },
      { test: 'full blood count', says: 'when: before each dose; hold if: neutrophils under 1.0 hold until 1.0; under 0.5 hold then one level lower; fever with low neutrophils hold then one level lower', by: K('enhertu_us') },
      { test: 'LVEF', says: 'rule: lvef_tdxd; when: baseline and at regular intervals', by: V('enhertu_lvef') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['nausea', 72.8, 6.6, 27.6, 0.4, 'DB-03, drug-related, v T-DM1', V('db03')],
      ['fatigue', 44.7, 5.1, 29.5, 0.8, 'DB-03', V('db03')],
      ['vomiting', 44.0, 1.6, 5.7, 0.4, 'DB-03', V('db03')],
      ['low neutrophils', 42.8, 19.1, 11.1, 3.1, 'DB-03', V('db03')],
      ['hair loss', 36.2, 0.4, 2.3, 0, 'DB-03', V('db03')],
      ['anaemia', 30.4, 5.8, 14.2, 4.2, 'DB-03', V('db03')],
      ['low platelets', 24.9, 7.0, 51.7, 24.9, 'DB-03', V('db03')],
      ['lung inflammation', 10.9, 0.8, 1.9, 0, 'DB-03, Sept 2021 cut; no grade 4 or 5', V('db03_ild')],
      ['lung inflammation with pertuzumab', 12.1, 'not found', 1.0, 'not found', 'DB-09; 0.5 fatal', V('db09')],
      ['lung inflammation after surgery', 9.6, 'not found', 1.6, 'not found', 'DB-05 overall; opened abstract gives 14.9 Japan, 8.9 elsewhere', K('db05_full')],
    ],
    serious: ['lung inflammation', 'fever with low neutrophils', 'heart weakness (DB-11 1.3 all grades before surgery)'],
    longTerm: ['Lung scarring can remain after severe lung inflammation', 'long-term heart data are still short'],
  },
] as const satisfies readonly Drug[]
