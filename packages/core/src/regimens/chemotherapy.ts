/**
 * Chemotherapy: doses, checks, warnings and how often effects came, as the labels and trials print them.
 *
 * A row is what a pharmacist checks against the local label. Amounts are for the clinician's view only. The late-dose
 * rules are in ./late-dose-rules.ts, the sentences that patients read in content/en/src/plan.ftl.
 */
import type { Drug } from './drug.ts'
import { K, U, V } from './evidence.ts'

// biome-ignore format: one fact a line, as in the label
export const chemotherapy = [
  {
    id: 'docetaxel',
    generic: 'docetaxel', brands: ['Taxotere'], short: 'docetaxel',
    class: 'taxane chemotherapy', route: 'IV',
    codes: { atc: 'L01CD02', atcTag: 'V', rxnorm: '72962', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'q3w', says: 'dose: 75 mg/m2; minutes: 60; note: 75 with carboplatin, cyclophosphamide or HP; may rise to 100 in CLEOPATRA if well borne; 100 after FEC in some protocols', by: V('cco_tch') },
    ],
    caps: { says: 'some sites cap body surface at 2.0 to 2.2 m2 (local); guideline advice is full weight-based dose', by: K('labels_us') },
    premedication: { says: 'dexamethasone 8 mg twice a day for 3 days from the day before (local variants)', by: K('labels_us') },
    administration: { says: 'note: contains alcohol; no driving straight after if light-headed', by: K('labels_us') },
    boxed: ['deaths linked to treatment', 'liver disease raises risk', 'low white cells', 'severe allergy', 'fluid build-up'],
    contraindications: ['neutrophils under 1.5', 'severe allergy to docetaxel or polysorbate 80'],
    contraception: { says: 'months after (women): 2; months after (men): 4', by: K('labels_us') },
    monitoring: [
      { test: 'full blood count', says: 'when: before each cycle; hold if: neutrophils under 1.5 or platelets under 100', by: K('labels_us') },
      { test: 'liver tests', says: 'when: before each cycle; hold if: bilirubin above normal, or ALT/AST over 1.5x with ALP over 2.5x', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['hair loss', 61, 'not found', 60, 'not found', 'CLEOPATRA, with and without pertuzumab', K('cleopatra_label')],
      ['low neutrophils', 53, 49, 50, 46, 'CLEOPATRA', K('cleopatra_label')],
      ['fever with low neutrophils', 14, 13, 8, 7, 'CLEOPATRA; regional split 26 v 12 in people from Asia and 8.5 v 5.6 elsewhere was checked; 14 and 8 are from knowledge', K('perjeta_met')],
      ['nerve damage', 32, 3, 34, 2, 'CLEOPATRA', K('cleopatra_label')],
      ['tiredness', 37, 2, 37, 3, 'CLEOPATRA', K('cleopatra_label')],
    ],
    serious: ['infection with low white cells', 'bowel inflammation with low white cells', 'severe allergy', 'fluid round lungs or heart'],
    longTerm: ['lasting numb feet or fingers in some', 'lasting hair thinning in a few (true rate unsure; U)', 'nail loss', 'blocked tear ducts'],
  },
  {
    id: 'paclitaxel',
    generic: 'paclitaxel', brands: ['Taxol'], short: 'paclitaxel',
    class: 'taxane chemotherapy', route: 'IV',
    codes: { atc: 'L01CD01', atcTag: 'V', rxnorm: '56946', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'weekly', says: 'dose: 80 mg/m2; minutes: 60; interval days: 7; doses: 12', by: V('apt') },
      { schedule: 'q3w', says: 'dose: 175 mg/m2; minutes: 180', by: K('labels_us') },
      { schedule: 'q2w_dose_dense', says: 'dose: 175 mg/m2; minutes: 180; needs: pegfilgrastim', by: K('labels_us') },
    ],
    caps: { says: 'none', by: K('labels_us') },
    premedication: { says: 'dexamethasone, an H1 blocker and an H2 blocker before each dose; steroid often cut down if no reaction', by: K('labels_us') },
    administration: { says: 'note: give before carboplatin; use a filter and PVC-free line', by: K('labels_us') },
    boxed: ['severe allergy', 'low white cells (do not start under 1.5)'],
    contraindications: ['severe allergy to castor-oil carrier', 'neutrophils under 1.5 at the start'],
    contraception: { says: 'months after (women): 6; months after (men): 3; note: label wording varies by maker', by: U('labels_us') },
    monitoring: [
      { test: 'full blood count', says: 'when: weekly or before each dose', by: K('labels_us') },
      { test: 'nerve symptoms', says: 'when: each visit; act: grade 2 that lasts or grade 3: cut or stop', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['nerve damage, grade 3', 'not found', 3.2, 'not found', 'not found', 'APT, weekly, no comparator', K('apt_nejm')],
      ['hair loss', 90, 'not found', 'not found', 'not found', 'about; nearly all', U('labels_us')],
    ],
    serious: ['severe allergy, mostly dose 1 or 2', 'nerve damage', 'low white cells'],
    longTerm: ['numb fingers or feet can last months or years in some'],
  },
  {
    id: 'nab_paclitaxel',
    generic: 'paclitaxel bound to albumin', brands: ['Abraxane'], short: 'paclitaxel bound to albumin',
    class: 'taxane chemotherapy', route: 'IV',
    codes: { atc: 'L01CD01', atcTag: 'V', rxnorm: '56946', rxnormTag: 'U', note: 'ingredient level only; lists disagree on the nab-specific code (486610 in one)', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'weekly', says: 'dose: 100 to 125 mg/m2; minutes: 30; note: often days 1, 8, 15 of 28 or weekly', by: K('labels_us') },
      { schedule: 'q3w', says: 'dose: 260 mg/m2; minutes: 30', by: K('labels_us') },
    ],
    caps: { says: 'none', by: K('labels_us') },
    premedication: { says: 'none needed as a rule', by: K('labels_us') },
    administration: { says: 'never: swap with ordinary paclitaxel mg for mg', by: K('labels_us') },
    boxed: ['severe low white cells (do not start under 1.5)'],
    contraindications: ['neutrophils under 1.5', 'severe allergy to it'],
    contraception: { says: 'months after (women): 6; months after (men): 3', by: K('labels_us') },
    monitoring: [
      { test: 'full blood count', says: 'when: before each dose', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['nerve damage', 71, 10, 'not found', 'not found', '260 mg/m2 q3w label study', K('labels_us')],
    ],
    serious: ['low white cells with infection', 'nerve damage'],
    longTerm: ['numbness can last'],
  },
  {
    id: 'carboplatin',
    generic: 'carboplatin', brands: ['Paraplatin'], short: 'carboplatin',
    class: 'platinum chemotherapy', route: 'IV',
    codes: { atc: 'L01XA02', atcTag: 'V', rxnorm: '40048', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'q3w', says: 'target auc: 6 AUC; minutes: 30 to 60; formula: shared_rules.carboplatin_calvert; note: AUC 5 in some UK protocols', by: K('cco_tch') },
      { schedule: 'weekly', says: 'target auc: 2 AUC', by: K('labels_us') },
    ],
    caps: { says: 'kidney figure capped at 125 mL/min: 900 mg at AUC 6, 750 mg at AUC 5', by: K('labels_us') },
    premedication: { says: 'anti-sickness with an NK1 blocker at AUC 4 or more', by: K('antiemesis') },
    administration: { says: 'order: after the taxane', by: K('labels_us') },
    boxed: ['low blood counts', 'allergy, more after many doses', 'vomiting'],
    contraindications: ['severe allergy to platinum or mannitol', 'severe low counts or bleeding'],
    contraception: { says: 'months after (women): 6; months after (men): 3', by: U('labels_us') },
    monitoring: [
      { test: 'blood count, creatinine, magnesium', says: 'when: before each cycle; hold if: neutrophils under 1.5 or platelets under 100', by: V('bcc_tch') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['low platelets, grade 3-4', 'not found', 6.1, 'not found', 2.1, 'BCIRG-006 TCH v AC-TH', K('bcirg006_nejm')],
      ['anaemia, grade 3-4', 'not found', 5.8, 'not found', 3.1, 'same', K('bcirg006_nejm')],
    ],
    serious: ['bleeding or infection from low counts', 'allergy around dose 7 or later'],
    longTerm: ['mild hearing or nerve change in a few', 'very small risk of later leukaemia'],
  },
  {
    id: 'doxorubicin',
    generic: 'doxorubicin', brands: ['Adriamycin'], short: 'doxorubicin',
    class: 'anthracycline chemotherapy', route: 'IV',
    codes: { atc: 'L01DB01', atcTag: 'V', rxnorm: '3639', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'q3w or q2w', says: 'dose: 60 mg/m2; cycles: 4; total: 240', by: K('labels_us') },
    ],
    caps: { says: 'lifetime 450 to 550 mg/m2; less with chest radiotherapy or other heart risk; 4 cycles use 240', by: K('labels_us') },
    premedication: { says: 'high emetic risk with cyclophosphamide: NK1, 5-HT3, dexamethasone, olanzapine', by: K('antiemesis') },
    administration: { says: 'how: slow push into a running drip or a port; leaks burn tissue', by: K('labels_us') },
    boxed: ['heart muscle damage', 'later leukaemia', 'tissue burn if it leaks', 'low blood counts'],
    contraindications: ['severe heart weakness', 'recent heart attack', 'severe liver disease', 'lifetime limit reached'],
    contraception: { says: 'months after (women): 6; months after (men): 3', by: K('labels_us') },
    monitoring: [
      { test: 'LVEF', says: 'when: before, and before HER2 drug starts after AC; act: HER2 drug not started if below normal or down 16 points (6 in 100 in B-31/N9831)', by: V('herceptin_us_studies') },
      { test: 'blood count, bilirubin', says: 'when: before each cycle', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['hair loss', 95, 'not found', 'not found', 'not found', 'nearly all', U('labels_us')],
      ['heart failure by total dose', 'not found', 'not found', 'not found', 'not found', 'about 1-2 at 300, 3-5 at 400, 5-8 at 450, 6-20 at 500 mg/m2', K('labels_us')],
    ],
    serious: ['heart failure, early or years later', 'infection', 'leukaemia (fewer than 1 in 100)'],
    longTerm: ['heart weakness can show years later', 'early menopause', 'leukaemia, rare'],
  },
  {
    id: 'epirubicin',
    generic: 'epirubicin', brands: ['Ellence', 'Pharmorubicin'], short: 'epirubicin',
    class: 'anthracycline chemotherapy', route: 'IV',
    codes: { atc: 'L01DB03', atcTag: 'V', rxnorm: '3995', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'q3w', says: 'dose: 90 to 100 mg/m2; cycles: 3 to 4', by: K('labels_us') },
    ],
    caps: { says: 'lifetime 900 mg/m2', by: K('labels_us') },
    premedication: { says: 'high emetic risk with cyclophosphamide', by: K('antiemesis') },
    administration: { says: 'how: leaks burn tissue', by: K('labels_us') },
    boxed: ['heart damage', 'later leukaemia', 'tissue burn if it leaks', 'low blood counts'],
    contraindications: ['severe heart weakness', 'severe liver disease', 'lifetime limit reached'],
    contraception: { says: 'months after (women): 6; months after (men): 3', by: K('labels_us') },
    monitoring: [
      { test: 'LVEF', says: 'when: before, and before HER2 drug', by: K('labels_us') },
      { test: 'blood count, bilirubin', says: 'when: before each cycle', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['hair loss', 95, 'not found', 'not found', 'not found', 'nearly all', U('labels_us')],
    ],
    serious: ['heart failure', 'infection', 'leukaemia'],
    longTerm: ['as doxorubicin'],
  },
  {
    id: 'cyclophosphamide',
    generic: 'cyclophosphamide', brands: ['Cytoxan', 'Endoxan'], short: 'cyclophosphamide',
    class: 'alkylating chemotherapy', route: 'IV',
    codes: { atc: 'L01AA01', atcTag: 'V', rxnorm: '3002', rxnormTag: 'V', note: 'one public code list gives 3002 for doxorubicin; that is wrong', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'q3w or q2w', says: 'dose: 600 mg/m2; note: 500 in FEC; minutes: 30 to 60', by: K('labels_us') },
    ],
    caps: { says: 'none', by: K('labels_us') },
    premedication: { says: 'with an anthracycline: high emetic risk; with docetaxel: moderate', by: K('antiemesis') },
    administration: { says: 'note: drink well; empty the bladder often', by: K('labels_us') },
    boxed: [],
    contraindications: ['blocked urine flow', 'severe allergy'],
    contraception: { says: 'months after (women): 12; months after (men): 4', by: K('labels_us') },
    monitoring: [
      { test: 'blood count', says: 'when: before each cycle', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['early menopause', 'not found', 'not found', 'not found', 'not found', 'rises with age and dose; ask about fertility before cycle 1', K('labels_us')],
    ],
    serious: ['infection', 'bladder bleeding', 'later leukaemia (rare)'],
    longTerm: ['periods may stop for good', 'fertility loss', 'leukaemia, rare'],
  },
  {
    id: 'fluorouracil',
    generic: 'fluorouracil', brands: [], short: 'fluorouracil',
    class: 'antimetabolite chemotherapy', route: 'IV',
    codes: { atc: 'L01BC02', atcTag: 'V', rxnorm: '4492', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'q3w', says: 'dose: 500 mg/m2', by: K('pacs04') },
    ],
    caps: { says: 'none', by: K('labels_us') },
    premedication: { says: 'as FEC', by: K('antiemesis') },
    administration: { says: 'note: push or short drip', by: K('labels_us') },
    boxed: ['DPD deficiency: severe or fatal reactions; test DPYD first unless urgent'],
    contraindications: ['complete DPD deficiency'],
    contraception: { says: 'months after (women): 3; months after (men): 3', by: K('labels_us') },
    monitoring: [
      { test: 'DPYD gene test', says: 'when: before the first dose', by: V('cape_fda') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['see FEC', 'not found', 'not found', 'not found', 'not found', '', K('pacs04')],
    ],
    serious: ['chest pain from heart artery spasm', 'severe gut injury in DPD deficiency'],
    longTerm: [],
  },
  {
    id: 'capecitabine',
    generic: 'capecitabine', brands: ['Xeloda'], short: 'capecitabine',
    class: 'antimetabolite chemotherapy tablet', route: 'oral',
    codes: { atc: 'L01BC06', atcTag: 'V', rxnorm: '194000', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'days 1-14 of 21', says: 'dose: 1000 mg/m2 twice a day; with: tucatinib and trastuzumab, or trastuzumab, or lapatinib', by: K('tukysa') },
      { schedule: 'days 1-14 of 21', says: 'dose: 1250 mg/m2 twice a day; note: single-drug label dose; often cut to 1000', by: K('labels_us') },
    ],
    caps: { says: 'round to 150 and 500 mg tablets; cut to 75 percent if kidney clearance 30-50; avoid under 30', by: K('labels_us') },
    premedication: { says: 'none', by: K('labels_us') },
    administration: { says: 'how: swallow with water within 30 minutes after a meal', by: K('labels_us') },
    boxed: ['DPD deficiency: severe or fatal reactions; test DPYD first unless treatment is urgent (US label Oct 2025, FDA notice 5 Feb 2026)'],
    contraindications: ['complete DPD deficiency', 'severe allergy to fluorouracil', 'very low kidney function'],
    contraception: { says: 'months after (women): 6; months after (men): 3', by: K('labels_us') },
    monitoring: [
      { test: 'DPYD gene test', says: 'when: before the first dose', by: V('cape_fda') },
      { test: 'blood count, kidney, liver', says: 'when: each cycle', by: K('labels_us') },
      { test: 'INR if on warfarin', says: 'as the team asks', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['hand-foot (with trastuzumab, placebo arm of HER2CLIMB)', 53, 9, 'not found', 'not found', '', K('her2climb_label')],
      ['diarrhoea (same arm)', 53, 9, 'not found', 'not found', '', K('her2climb_label')],
    ],
    serious: ['chest pain from artery spasm', 'severe diarrhoea', 'severe skin reaction', 'early severe toxicity in DPD deficiency'],
    longTerm: ['fingerprints can fade', 'skin may darken'],
  },
  {
    id: 'vinorelbine',
    generic: 'vinorelbine', brands: ['Navelbine'], short: 'vinorelbine',
    class: 'vinca chemotherapy', route: 'IV',
    codes: { atc: 'L01CA04', atcTag: 'V', rxnorm: '39541', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'weekly or days 1 and 8 of 21', says: 'dose: 25 to 30 mg/m2; minutes: 6 to 10', by: K('labels_us') },
    ],
    caps: { says: 'none', by: K('labels_us') },
    premedication: { says: 'minimal emetic risk (IV)', by: K('antiemesis') },
    administration: { says: 'danger: vein only; fatal if given into the spine; leaks burn tissue; flush well', by: K('labels_us') },
    boxed: ['low white cells'],
    contraindications: ['neutrophils under 1.0 on the day'],
    contraception: { says: 'months after (women): 6; months after (men): 3', by: K('labels_us') },
    monitoring: [
      { test: 'blood count', says: 'when: before each dose', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['constipation', 35, 'not found', 'not found', 'not found', 'single-drug studies, about', U('labels_us')],
    ],
    serious: ['infection', 'blocked bowel', 'vein burn'],
    longTerm: ['nerve damage'],
  },
  {
    id: 'eribulin',
    generic: 'eribulin', brands: ['Halaven'], short: 'eribulin',
    class: 'chemotherapy', route: 'IV',
    codes: { atc: 'L01XX41', atcTag: 'V', rxnorm: '1045453', rxnormTag: 'V', note: '1045452 in another list is the salt form', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'days 1 and 8 of 21', says: 'dose: 1.4 mg/m2 of eribulin mesylate; note: 1.23 as base on EU labels; same drug amount; minutes: 2 to 5', by: K('labels_us') },
    ],
    caps: { says: 'cut in liver or kidney disease', by: K('labels_us') },
    premedication: { says: 'low emetic risk', by: K('antiemesis') },
    administration: { says: 'note: do not mix with glucose', by: K('labels_us') },
    boxed: [],
    contraindications: ['none'],
    contraception: { says: 'weeks after (women): 2; months after (men): 3.5', by: K('labels_us') },
    monitoring: [
      { test: 'blood count', says: 'when: before each dose', by: K('labels_us') },
      { test: 'ECG', says: 'when: if long-QT risk', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['low neutrophils', 82, 57, 'not found', 'not found', 'label', K('labels_us')],
      ['nerve damage', 35, 8, 'not found', 'not found', 'label', K('labels_us')],
    ],
    serious: ['infection with low white cells', 'nerve damage', 'long QT'],
    longTerm: ['numbness can last over a year in a few'],
  },
  {
    id: 'gemcitabine',
    generic: 'gemcitabine', brands: ['Gemzar'], short: 'gemcitabine',
    class: 'antimetabolite chemotherapy', route: 'IV',
    codes: { atc: 'L01BC05', atcTag: 'V', rxnorm: '12574', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'days 1 and 8 of 21', says: 'dose: 1000 to 1250 mg/m2; minutes: 30', by: K('labels_us') },
    ],
    caps: { says: 'do not run longer than 60 minutes', by: K('labels_us') },
    premedication: { says: 'low emetic risk', by: K('antiemesis') },
    administration: { says: 'note: not at the same time as chest radiotherapy', by: K('labels_us') },
    boxed: [],
    contraindications: ['severe allergy'],
    contraception: { says: 'months after (women): 6; months after (men): 3', by: K('labels_us') },
    monitoring: [
      { test: 'blood count', says: 'when: before each dose', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['flu-like symptoms', 19, 'not found', 'not found', 'not found', 'label', K('labels_us')],
    ],
    serious: ['low counts', 'lung inflammation', 'kidney clots (rare)'],
    longTerm: [],
  },
] as const satisfies readonly Drug[]
