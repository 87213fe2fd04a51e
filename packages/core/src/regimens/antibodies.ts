/**
 * HER2 antibodies: doses, checks, warnings and how often effects came, as the labels and trials print them.
 *
 * A row is what a pharmacist checks against the local label. Amounts are for the clinician's view only. The late-dose
 * rules are in ./late-dose-rules.ts, the sentences that patients read in content/en/src/plan.ftl.
 */
import type { Drug } from './drug.ts'
import { K, V } from './evidence.ts'

// biome-ignore format: one fact a line, as in the label
export const antibodies = [
  {
    id: 'trastuzumab_iv',
    generic: 'trastuzumab', brands: ['Herceptin'], short: 'trastuzumab',
    class: 'HER2 antibody', route: 'IV',
    codes: { atc: 'L01FD01', atcTag: 'V', rxnorm: '224905', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'q3w', says: 'load: 8 mg/kg; then: 6 mg/kg; interval days: 21; load minutes: 90; later minutes: 30 to 90', by: V('herceptin_hcp') },
      { schedule: 'weekly', says: 'load: 4 mg/kg; then: 2 mg/kg; interval days: 7; load minutes: 90; later minutes: 30', by: V('herceptin_hcp') },
      { schedule: 'weekly_to_q3w', says: 'text: one week after the last 2 mg/kg dose give 6 mg/kg, then every 3 weeks; no new load; gap days: 7', by: V('herceptin_hcp') },
      { schedule: 'all', says: 'duration: 52 weeks in early disease; until progression in advanced disease; longer than 1 year is not advised in early disease', by: V('herceptin_hcp', 'hylecta') },
    ],
    caps: { says: 'cap: none; rounding: shared; note: recalculate when weight shifts by about 10 percent or per local rule', by: K('labels_us') },
    premedication: { says: 'none routine; treat chills or fever if they come', by: K('labels_us') },
    administration: { says: 'never: IV push or bolus; diluent: saline, never glucose; observe: 6 h from the start of the first infusion and 2 h from later ones in the EU text; many sites use less', by: K('herceptin_eu') },
    boxed: ['heart muscle weakness', 'infusion reactions and lung injury', 'harm to an unborn baby'],
    contraindications: ['US: none listed', 'EU: allergy to trastuzumab or mouse proteins; severe breathlessness at rest'],
    contraception: { says: 'months after (women): 7; note: low amniotic fluid, lung and bone harm in the baby', by: K('labels_us') },
    monitoring: [
      { test: 'LVEF', says: 'rule: lvef_trastuzumab_us', by: V('herceptin_us') },
      { test: 'symptoms, weight, blood pressure, pulse', says: 'when: each visit', by: K('labels_us') },
      { test: 'pregnancy test', says: 'when: before the first dose', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['headache', 10, 'not found', 3, 'not found', 'HERA 1 year v observation', K('hera_label')],
      ['fatigue', 8, 'not found', 3, 'not found', 'HERA', K('hera_label')],
      ['joint pain', 8, 'not found', 6, 'not found', 'HERA', K('hera_label')],
      ['diarrhoea', 7, 'not found', 1, 'not found', 'HERA', K('hera_label')],
      ['nausea', 6, 'not found', 1, 'not found', 'HERA', K('hera_label')],
      ['fever', 6, 'not found', 0.4, 'not found', 'HERA', K('hera_label')],
      ['chills', 5, 'not found', 0, 'not found', 'HERA', K('hera_label')],
      ['cough', 5, 'not found', 2, 'not found', 'HERA', K('hera_label')],
      ['heart pumping fell', 3.6, 'not found', 0.6, 'not found', 'HERA, confirmed fall', V('hera')],
    ],
    serious: ['heart failure (see cardiac)', 'severe infusion reaction or anaphylaxis', 'lung inflammation (rare)', 'lower white cells when given with chemotherapy'],
    longTerm: ['Most falls in heart pumping improve after stopping', 'heart failure first appearing after treatment ends is rare in HERA', 'heart checks every 6 months for 2 years after early treatment (US label)'],
  },
  {
    id: 'trastuzumab_sc',
    generic: 'trastuzumab and hyaluronidase', brands: ['Herceptin Hylecta (US)', 'Herceptin SC (EU and others)'], short: 'trastuzumab and hyaluronidase',
    class: 'HER2 antibody, under the skin', route: 'SC',
    codes: { atc: 'L01FD01', atcTag: 'V', rxnorm: '224905', rxnormTag: 'U', note: 'trastuzumab part only; the combination has its own RxNorm entry, code not confirmed', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'q3w', says: 'fixed: 600 mg; hyaluronidase units: 10000; interval days: 21; minutes: 2 to 5; load: none', by: V('hylecta') },
      { schedule: 'all', says: 'duration: 52 weeks in early disease; until progression in advanced disease', by: V('hylecta') },
    ],
    caps: { says: 'fixed dose, no weight change', by: V('hylecta') },
    premedication: { says: 'none routine', by: K('labels_us') },
    administration: { says: 'site: thigh, swap sides, 2.5 cm from the last site, never into sore or hard skin; never: into a vein', by: V('hylecta') },
    boxed: ['heart muscle weakness', 'lung toxicity', 'harm to an unborn baby'],
    contraindications: ['US: none listed', 'EU: allergy to the drug or hyaluronidase'],
    contraception: { says: 'months after (women): 7', by: K('labels_us') },
    monitoring: [
      { test: 'LVEF', says: 'rule: lvef_trastuzumab_us', by: K('labels_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['sore or red injection site', 10, 'not found', 'not found', 'not found', 'SafeHER and HannaH, about', K('labels_us')],
      ['other effects', 'not found', 'not found', 'not found', 'not found', 'similar to IV trastuzumab', K('labels_us')],
    ],
    serious: ['as IV trastuzumab', 'allergic reaction'],
    longTerm: ['as IV trastuzumab'],
  },
  {
    id: 'pertuzumab',
    generic: 'pertuzumab', brands: ['Perjeta'], short: 'pertuzumab',
    class: 'HER2 antibody (stops HER2 from pairing)', route: 'IV',
    codes: { atc: 'L01FD02', atcTag: 'V', rxnorm: '1298944', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'q3w', says: 'load: 840 mg; then: 420 mg; interval days: 21; load minutes: 60; later minutes: 30 to 60', by: V('perjeta') },
      { schedule: 'all', says: 'duration: before surgery 3 to 6 cycles; up to 18 cycles in all (1 year) in early disease; until progression in advanced disease', by: V('perjeta') },
    ],
    caps: { says: 'fixed dose; no dose cuts', by: V('perjeta') },
    premedication: { says: 'none required', by: V('perjeta_roche') },
    administration: { says: 'order: pertuzumab and trastuzumab in either order; taxane after both; after any anthracycline is finished; observe: 60 min after the load, 30 min after later doses', by: V('perjeta_roche') },
    boxed: ['left heart weakness', 'harm to an unborn baby'],
    contraindications: ['known allergy to pertuzumab'],
    contraception: { says: 'months after (women): 7', by: K('labels_us') },
    monitoring: [
      { test: 'LVEF', says: 'rule: lvef_pertuzumab_ebc; also: lvef_pertuzumab_mbc; when: baseline; about every 12 weeks; at least once during pre-surgery treatment', by: V('perjeta') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['diarrhoea', 71, 'not found', 45, 'not found', 'APHINITY, with chemotherapy, v placebo', V('perjeta_adj')],
      ['diarrhoea, grade 3 or 4', 'not found', 9.8, 'not found', 3.7, 'APHINITY', K('aphinity_nejm')],
      ['diarrhoea after chemotherapy ends', 18, 'not found', 9, 'not found', 'APHINITY (18 checked, 9 from knowledge)', V('perjeta_adj'), 'K'],
      ['joint pain after chemotherapy ends', 15, 'not found', 'not found', 'not found', 'APHINITY', V('perjeta_adj')],
      ['hot flush after chemotherapy ends', 12, 'not found', 'not found', 'not found', 'APHINITY', V('perjeta_adj')],
      ['rash', 34, 1, 24, 1, 'CLEOPATRA, with docetaxel', K('cleopatra_label')],
      ['sore mouth or gut lining', 28, 'not found', 20, 'not found', 'CLEOPATRA', K('cleopatra_label')],
    ],
    serious: ['severe diarrhoea with dehydration', 'fever with low white cells (with docetaxel)', 'heart weakness', 'infusion reaction, anaphylaxis'],
    longTerm: ['No clear extra heart harm over trastuzumab alone in APHINITY and CLEOPATRA'],
  },
  {
    id: 'phesgo',
    generic: 'pertuzumab, trastuzumab and hyaluronidase', brands: ['Phesgo'], short: 'pertuzumab, trastuzumab and hyaluronidase',
    class: 'two HER2 antibodies, under the skin', route: 'SC',
    codes: { atc: 'L01FY01', atcTag: 'V', rxnorm: 'not confirmed', rxnormTag: 'U', note: 'combination code not confirmed; use the parts 1298944 and 224905', by: V('atc2026', 'rxn_k') },
    dosing: [
      { schedule: 'q3w', says: 'load: 1200 mg pertuzumab + 600 mg trastuzumab + 30000 units (15 mL); then: 600 mg + 600 mg + 20000 units (10 mL); interval days: 21; load minutes: 8; later minutes: 5', by: V('phesgo') },
      { schedule: 'all', says: 'switch: from IV: under 6 weeks since the last IV dose use the maintenance shot; 6 weeks or more use the loading shot', by: V('phesgo') },
      { schedule: 'all', says: 'duration: as pertuzumab: up to 18 cycles in early disease', by: V('phesgo') },
    ],
    caps: { says: 'fixed dose', by: V('phesgo') },
    premedication: { says: 'none routine', by: K('labels_us') },
    administration: { says: 'site: thigh only, swap sides; observe: 30 min after the first shot, 15 min after later ones', by: K('phesgo') },
    boxed: ['heart muscle weakness', 'lung toxicity', 'harm to an unborn baby'],
    contraindications: ['known allergy to any part'],
    contraception: { says: 'months after (women): 7', by: K('labels_us') },
    monitoring: [
      { test: 'LVEF', says: 'rule: lvef_pertuzumab_ebc; also: lvef_pertuzumab_mbc', by: V('phesgo') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['injection-site reaction', 15, 'not found', 'not found', 'not found', 'FeDeriCa, about', K('labels_us')],
      ['diarrhoea', 59, 'not found', 'not found', 'not found', 'FeDeriCa, with chemotherapy', K('labels_us')],
    ],
    serious: ['as pertuzumab and trastuzumab'],
    longTerm: ['as trastuzumab'],
  },
  {
    id: 'margetuximab',
    generic: 'margetuximab-cmkb', brands: ['Margenza'], short: 'margetuximab-cmkb',
    class: 'HER2 antibody (immune-enhanced)', route: 'IV',
    codes: { atc: 'L01FD06', atcTag: 'V', rxnorm: 'not confirmed', rxnormTag: 'U', note: '', by: V('atc2026', 'rxn_k') },
    dosing: [
      { schedule: 'q3w', says: 'dose: 15 mg/kg; interval days: 21; load: none; first dose minutes: 120; later minutes: 30 or more', by: V('margenza') },
    ],
    caps: { says: 'none', by: K('labels_us') },
    premedication: { says: 'not required; may be used after a reaction', by: K('labels_us') },
    administration: { says: 'order: straight after chemotherapy on the same day', by: V('margenza') },
    boxed: ['left heart weakness', 'harm to an unborn baby'],
    contraindications: ['none'],
    contraception: { says: 'months after (women): 4', by: V('margenza') },
    monitoring: [
      { test: 'LVEF', says: 'rule: lvef_margetuximab; when: within 4 weeks before, every 3 months, and at the end', by: V('margenza') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['heart weakness', 1.9, 'not found', 'not found', 'not found', 'SOPHIA', V('margenza')],
      ['infusion reaction', 13, 'not found', 'not found', 'not found', 'SOPHIA, about', K('labels_us')],
    ],
    serious: ['heart weakness', 'infusion reaction'],
    longTerm: ['as trastuzumab; few long-term data'],
  },
] as const satisfies readonly Drug[]
