/**
 * Hormone treatment: doses, checks, warnings and how often effects came, as the labels and trials print them.
 *
 * A row is what a pharmacist checks against the local label. Amounts are for the clinician's view only. The late-dose
 * rules are in ./late-dose-rules.ts, the sentences that patients read in content/en/src/plan.ftl.
 */
import type { Drug } from './drug.ts'
import { K, U, V } from './evidence.ts'

// biome-ignore format: one fact a line, as in the label
export const hormoneDrugs = [
  {
    id: 'tamoxifen',
    generic: 'tamoxifen', brands: ['Nolvadex', 'Soltamox'], short: 'tamoxifen',
    class: 'blocks the oestrogen receptor', route: 'oral',
    codes: { atc: 'L02BA01', atcTag: 'V', rxnorm: '10324', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'daily', says: 'dose: 20 mg; duration: 5 to 10 years', by: K('labels_us') },
    ],
    caps: { says: 'none', by: K('labels_us') },
    premedication: { says: 'none', by: K('labels_us') },
    administration: { says: 'how: same time daily, with or without food; avoid: strong CYP2D6 blockers such as paroxetine, fluoxetine, bupropion', by: K('labels_us') },
    boxed: ['womb cancer, stroke and lung clots (boxed in the US for risk-reduction use)'],
    contraindications: ['past deep clot or lung clot (risk-reduction use); weigh up in cancer treatment'],
    contraception: { says: 'months after (women): 2; note: US 2 months; UK and EU advice is now 9 months; settle by site', by: U('labels_us') },
    monitoring: [
      { test: 'ask about womb bleeding', says: 'when: each visit', by: K('labels_us') },
      { test: 'eye check if sight changes', says: 'as the team asks', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['hot flushes', 40.9, 'not found', 35.7, 'not found', 'ATAC tamoxifen v anastrozole', K('atac')],
      ['joint symptoms', 29.4, 'not found', 35.6, 'not found', 'ATAC', K('atac')],
      ['deep clots (all)', 4.5, 'not found', 2.8, 'not found', 'ATAC', K('atac')],
      ['womb cancer', 0.8, 'not found', 0.2, 'not found', 'ATAC', K('atac')],
      ['womb cancer, years 5-14, 10 v 5 years', 3.1, 'not found', 1.6, 'not found', 'ATLAS', K('atlas')],
    ],
    serious: ['leg or lung clot', 'stroke', 'womb cancer after menopause'],
    longTerm: ['protects bone after menopause', 'small rise in womb cancer', 'cataracts'],
  },
  {
    id: 'letrozole',
    generic: 'letrozole', brands: ['Femara'], short: 'letrozole',
    class: 'aromatase inhibitor', route: 'oral',
    codes: { atc: 'L02BG04', atcTag: 'V', rxnorm: '72965', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'daily', says: 'dose: 2.5 mg; duration: 5 to 10 years', by: K('labels_us') },
    ],
    caps: { says: 'none', by: K('labels_us') },
    premedication: { says: 'none', by: K('labels_us') },
    administration: { says: 'rule: only after menopause, or with ovary shut-down', by: K('labels_us') },
    boxed: [],
    contraindications: ['working ovaries without shut-down', 'pregnancy'],
    contraception: { says: 'weeks after (women): 3', by: K('labels_us') },
    monitoring: [
      { test: 'bone density', says: 'when: baseline then every 1 to 2 years', by: K('ebctcg_bis') },
      { test: 'cholesterol', says: 'when: as local', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['see anastrozole', 'not found', 'not found', 'not found', 'not found', 'class effect', K('atac')],
    ],
    serious: ['broken bones', 'heart disease risk slightly higher than tamoxifen in trials'],
    longTerm: ['thin bones'],
  },
  {
    id: 'anastrozole',
    generic: 'anastrozole', brands: ['Arimidex'], short: 'anastrozole',
    class: 'aromatase inhibitor', route: 'oral',
    codes: { atc: 'L02BG03', atcTag: 'V', rxnorm: '84857', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'daily', says: 'dose: 1 mg; duration: 5 to 10 years', by: K('labels_us') },
    ],
    caps: { says: 'none', by: K('labels_us') },
    premedication: { says: 'none', by: K('labels_us') },
    administration: { says: 'rule: only after menopause, or with ovary shut-down', by: K('labels_us') },
    boxed: [],
    contraindications: ['working ovaries without shut-down', 'pregnancy'],
    contraception: { says: 'weeks after (women): 3', by: K('labels_us') },
    monitoring: [
      { test: 'bone density', says: 'when: baseline then every 1 to 2 years', by: K('ebctcg_bis') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['hot flushes', 35.7, 'not found', 40.9, 'not found', 'ATAC v tamoxifen', K('atac')],
      ['joint symptoms', 35.6, 'not found', 29.4, 'not found', 'ATAC', K('atac')],
      ['broken bones', 11.0, 'not found', 7.7, 'not found', 'ATAC', K('atac')],
      ['deep clots (all)', 2.8, 'not found', 4.5, 'not found', 'ATAC', K('atac')],
    ],
    serious: ['broken bones'],
    longTerm: ['thin bones during treatment; the fracture gap closes after stopping'],
  },
  {
    id: 'exemestane',
    generic: 'exemestane', brands: ['Aromasin'], short: 'exemestane',
    class: 'aromatase inhibitor (steroid type)', route: 'oral',
    codes: { atc: 'L02BG06', atcTag: 'V', rxnorm: '258494', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'daily', says: 'dose: 25 mg; how: after a meal', by: K('labels_us') },
    ],
    caps: { says: 'none', by: K('labels_us') },
    premedication: { says: 'none', by: K('labels_us') },
    administration: { says: 'rule: only after menopause, or with ovary shut-down (SOFT/TEXT used this drug)', by: K('soft_text') },
    boxed: [],
    contraindications: ['working ovaries without shut-down', 'pregnancy'],
    contraception: { says: 'months after (women): 1', by: K('labels_us') },
    monitoring: [
      { test: 'bone density', says: 'when: baseline then every 1 to 2 years', by: K('ebctcg_bis') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['joint and muscle pain', 88.7, 11.0, 76.0, 5.2, 'SOFT/TEXT, with ovary shut-down, v tamoxifen with shut-down', K('soft_text')],
      ['hot flushes', 91.7, 'not found', 93.3, 'not found', 'SOFT/TEXT', K('soft_text')],
      ['thin bones', 38.6, 'not found', 25.2, 'not found', 'SOFT/TEXT', K('soft_text')],
    ],
    serious: ['broken bones'],
    longTerm: ['thin bones'],
  },
  {
    id: 'goserelin',
    generic: 'goserelin', brands: ['Zoladex'], short: 'goserelin',
    class: 'ovary shut-down (GnRH agonist)', route: 'SC implant',
    codes: { atc: 'L02AE03', atcTag: 'V', rxnorm: '50610', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'q28d', says: 'dose: 3.6 mg; interval days: 28; note: 10.8 mg 12-weekly is not the usual choice with aromatase inhibitors', by: K('labels_us') },
    ],
    caps: { says: 'none', by: K('labels_us') },
    premedication: { says: 'numbing cream if wanted', by: K('labels_us') },
    administration: { says: 'site: belly wall below the navel', by: K('labels_us') },
    boxed: [],
    contraindications: ['pregnancy', 'allergy'],
    contraception: { says: 'weeks after (women): 12', by: K('labels_us') },
    monitoring: [
      { test: 'oestradiol by a sensitive method', says: 'when: if periods return or with an aromatase inhibitor, as local', by: K('soft_text') },
      { test: 'bone density', says: 'when: baseline then every 1 to 2 years', by: K('ebctcg_bis') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['hot flushes', 92, 'not found', 'not found', 'not found', 'SOFT/TEXT with a tablet, about', K('soft_text')],
    ],
    serious: ['bleeding at the needle site'],
    longTerm: ['thin bones', 'menopause symptoms'],
  },
  {
    id: 'leuprolide',
    generic: 'leuprolide (leuprorelin)', brands: ['Lupron Depot', 'Prostap'], short: 'leuprolide (leuprorelin)',
    class: 'ovary shut-down (GnRH agonist)', route: 'IM or SC',
    codes: { atc: 'L02AE02', atcTag: 'V', rxnorm: '42375', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'q28d', says: 'dose: 3.75 mg; interval days: 28', by: K('labels_us') },
      { schedule: 'q12w', says: 'dose: 11.25 mg; interval days: 84', by: K('labels_us') },
    ],
    caps: { says: 'none', by: K('labels_us') },
    premedication: { says: 'none', by: K('labels_us') },
    administration: { says: 'site: muscle or under the skin by product', by: K('labels_us') },
    boxed: [],
    contraindications: ['pregnancy', 'allergy'],
    contraception: { says: 'weeks after (women): 12', by: U('labels_us') },
    monitoring: [
      { test: 'as goserelin', says: 'as the team asks', by: K('soft_text') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['hot flushes', 92, 'not found', 'not found', 'not found', 'class, about', K('soft_text')],
    ],
    serious: ['allergy'],
    longTerm: ['thin bones'],
  },
  {
    id: 'fulvestrant',
    generic: 'fulvestrant', brands: ['Faslodex'], short: 'fulvestrant',
    class: 'breaks down the oestrogen receptor', route: 'IM',
    codes: { atc: 'L02BA03', atcTag: 'V', rxnorm: '282357', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'days 1, 15, 29, then every 28 days', says: 'dose: 500 mg; how: two 5 mL shots, one in each buttock, 1-2 min each', by: K('labels_us') },
    ],
    caps: { says: '250 mg in moderate liver disease', by: K('labels_us') },
    premedication: { says: 'none', by: K('labels_us') },
    administration: { says: 'caution: blood thinners, low platelets', by: K('labels_us') },
    boxed: [],
    contraindications: ['allergy to it'],
    contraception: { says: 'months after (women): 12', by: K('labels_us') },
    monitoring: [
      { test: 'injection site', says: 'when: each visit', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['sore injection site', 12, 'not found', 'not found', 'not found', 'CONFIRM 500 mg, about', K('labels_us')],
    ],
    serious: ['nerve pain from the shot', 'bleeding'],
    longTerm: [],
  },
] as const satisfies readonly Drug[]
