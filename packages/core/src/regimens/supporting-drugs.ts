/**
 * CDK4/6 inhibitor, bone drug and white-cell boosters: doses, checks, warnings and how often effects came, as the labels and trials print them.
 *
 * A row is what a pharmacist checks against the local label. Amounts are for the clinician's view only. The late-dose
 * rules are in ./late-dose-rules.ts, the sentences that patients read in content/en/src/plan.ftl.
 */
import type { Drug } from './drug.ts'
import { K, U, V } from './evidence.ts'

// biome-ignore format: one fact a line, as in the label
export const supportingDrugs = [
  {
    id: 'palbociclib',
    generic: 'palbociclib', brands: ['Ibrance'], short: 'palbociclib',
    class: 'CDK4/6 inhibitor', route: 'oral',
    codes: { atc: 'L01EF01', atcTag: 'V', rxnorm: '1601374', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'days 1-21 of 28', says: 'dose: 125 mg; reduce: 100; 75; stop', by: K('labels_us') },
    ],
    caps: { says: '125 mg a day', by: K('labels_us') },
    premedication: { says: 'none', by: K('labels_us') },
    administration: { says: 'how: capsules with food; tablets with or without; avoid: grapefruit, strong CYP3A drugs', by: K('labels_us') },
    boxed: [],
    contraindications: ['none'],
    contraception: { says: 'weeks after (women): 3; months after (men): 3', by: K('labels_us') },
    monitoring: [
      { test: 'blood count', says: 'when: before each cycle, and day 15 of cycles 1 and 2; hold if: neutrophils under 1.0 (repeat in a week); under 0.5 hold then lower dose', by: K('labels_us') },
      { test: 'lungs: ask about cough', says: 'as the team asks', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['any grade 3 effect', 'not found', 79.7, 'not found', 30.6, 'PATINA, mostly low neutrophils', V('patina')],
      ['any grade 4 effect', 10.0, 'not found', 3.6, 'not found', 'PATINA', V('patina')],
      ['low neutrophils', 80, 66, 6, 1, 'PALOMA-2', K('labels_us')],
    ],
    serious: ['infection', 'lung inflammation'],
    longTerm: ['counts recover in the week off'],
  },
  {
    id: 'zoledronic_acid',
    generic: 'zoledronic acid', brands: ['Zometa', 'Reclast'], short: 'zoledronic acid',
    class: 'bone drug (bisphosphonate)', route: 'IV',
    codes: { atc: 'M05BA08', atcTag: 'V', rxnorm: '77655', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'every 6 months for 3 to 5 years', says: 'dose: 4 mg; minutes: 15 or more; use: early disease after menopause or with ovary shut-down', by: K('ebctcg_bis') },
      { schedule: 'every 4 to 12 weeks', says: 'dose: 4 mg; use: bone metastases', by: K('labels_us') },
    ],
    caps: { says: '3.5, 3.3 or 3.0 mg as kidney clearance falls; not under 30 (early) ', by: K('labels_us') },
    premedication: { says: 'calcium and vitamin D daily; drink water; dental check first', by: K('labels_us') },
    administration: { says: 'note: never faster than 15 min', by: K('labels_us') },
    boxed: [],
    contraindications: ['low blood calcium until fixed', 'allergy to bisphosphonates'],
    contraception: { says: 'note: avoid; stays in bone for years', by: K('labels_us') },
    monitoring: [
      { test: 'creatinine and calcium', says: 'when: before each dose', by: K('labels_us') },
      { test: 'teeth and jaw', says: 'when: before and yearly', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['flu-like reaction after first dose', 30, 'not found', 'not found', 'not found', 'about 3 in 10', K('labels_us')],
      ['jaw bone damage', 1, 'not found', 'not found', 'not found', 'about 1-2 in 100 in adjuvant trials', K('ebctcg_bis')],
    ],
    serious: ['jaw bone damage', 'kidney injury', 'low calcium', 'odd thigh-bone break'],
    longTerm: ['rare thigh-bone break after years'],
  },
  {
    id: 'pegfilgrastim',
    generic: 'pegfilgrastim', brands: ['Neulasta and biosimilars'], short: 'pegfilgrastim',
    class: 'white-cell booster (G-CSF)', route: 'SC',
    codes: { atc: 'L03AA13', atcTag: 'V', rxnorm: '338036', rxnormTag: 'K', note: '', by: V('atc2026', 'rxn_k') },
    dosing: [
      { schedule: 'once per cycle, 24 to 72 hours after chemo', says: 'dose: 6 mg; not within: 14 days before the next chemo', by: K('asco_gcsf') },
    ],
    caps: { says: '6 mg', by: K('labels_us') },
    premedication: { says: 'some take loratadine for bone pain', by: K('labels_us') },
    administration: { says: 'note: body injector or next-day shot', by: K('labels_us') },
    boxed: [],
    contraindications: ['serious allergy to G-CSF'],
    contraception: { says: 'no figure found', by: K('labels_us') },
    monitoring: [
      { test: 'blood count', says: 'when: as chemo plan', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['bone pain', 31, 'not found', 26, 'not found', 'label, v placebo', K('labels_us')],
    ],
    serious: ['spleen rupture', 'severe lung reaction', 'allergy'],
    longTerm: ['small extra leukaemia signal with chemo'],
  },
  {
    id: 'filgrastim',
    generic: 'filgrastim', brands: ['Neupogen and biosimilars'], short: 'filgrastim',
    class: 'white-cell booster (G-CSF)', route: 'SC',
    codes: { atc: 'L03AA02', atcTag: 'V', rxnorm: '68442', rxnormTag: 'K', note: '', by: V('atc2026', 'rxn_k') },
    dosing: [
      { schedule: 'daily from 24-72 h after chemo for 5 to 10 days', says: 'dose: 5 micrograms/kg; note: 300 or 480 microgram syringes', by: K('asco_gcsf') },
    ],
    caps: { says: 'round to the nearest syringe', by: K('labels_us') },
    premedication: { says: 'none', by: K('labels_us') },
    administration: { says: 'note: stop 24 h before the next chemo', by: K('labels_us') },
    boxed: [],
    contraindications: ['serious allergy to G-CSF'],
    contraception: { says: 'no figure found', by: K('labels_us') },
    monitoring: [
      { test: 'blood count', says: 'when: as chemo plan', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['bone pain', 30, 'not found', 'not found', 'not found', 'about', U('labels_us')],
    ],
    serious: ['spleen rupture', 'severe lung reaction'],
    longTerm: [],
  },
] as const satisfies readonly Drug[]
