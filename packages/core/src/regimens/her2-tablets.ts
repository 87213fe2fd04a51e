/**
 * HER2 tablets: doses, checks, warnings and how often effects came, as the labels and trials print them.
 *
 * A row is what a pharmacist checks against the local label. Amounts are for the clinician's view only. The late-dose
 * rules are in ./late-dose-rules.ts, the sentences that patients read in content/en/src/plan.ftl.
 */
import type { Drug } from './drug.ts'
import { K, V } from './evidence.ts'

// biome-ignore format: one fact a line, as in the label
export const her2Tablets = [
  {
    id: 'neratinib',
    generic: 'neratinib', brands: ['Nerlynx'], short: 'neratinib',
    class: 'HER2 and EGFR tablet (blocks the inner switch for good)', route: 'oral',
    codes: { atc: 'L01EH02', atcTag: 'V', rxnorm: '1940643', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'daily_escalation', says: 'steps: days 1-7, mg 120, tablets 40mg 3; days 8-14, mg 160, tablets 40mg 4; days 15 on, mg 240, tablets 40mg 6; with food: yes', by: V('nerlynx') },
      { schedule: 'daily_full', says: 'dose: 240 mg; tablets 40mg: 6; with food: yes; loperamide: days 1-14, text 4 mg three times a day; days 15-56, text 4 mg twice a day; days 57 on, text as needed for 1-2 stools a day', by: V('nerlynx') },
      { schedule: 'all', says: 'reduce early: 200; 160; 120; stop', by: K('labels_us') },
      { schedule: 'all', says: 'duration: 1 year; US start within 2 years of trastuzumab end in ExteNET; EU licence hormone-positive and within 1 year', by: K('labels_us') },
    ],
    caps: { says: '240 mg a day', by: V('nerlynx') },
    premedication: { says: 'loperamide plan from day 1 when the full dose is used; as needed with the step-up plan', by: V('nerlynx') },
    administration: { says: 'how: swallow whole with food, same time daily; no grapefruit; avoid: stomach-acid blockers (PPI); space H2 blockers and antacids; strong CYP3A drugs', by: K('nerlynx') },
    boxed: [],
    contraindications: ['none in the US label'],
    contraception: { says: 'months after (women): 1; months after (men): 3', by: K('labels_us') },
    monitoring: [
      { test: 'liver tests', says: 'when: monthly for 3 months, then every 3 months; act: grade 3 hold, grade 4 stop', by: V('nerlynx') },
      { test: 'diarrhoea diary', says: 'when: daily in the first 2 months; act: grade 4, or grade 2+ at the lowest dose: stop', by: V('nerlynx') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['diarrhoea', 95, 40, 35, 2, 'ExteNET v placebo, no planned loperamide', K('extenet_label')],
      ['diarrhoea, grade 3, step-up start', 'not found', 13.3, 'not found', 'not found', 'CONTROL', K('control')],
      ['stopped because of diarrhoea', 16.8, 'not found', 0.2, 'not found', 'ExteNET', V('extenet')],
      ['stopped because of diarrhoea, step-up start', 3.3, 'not found', 'not found', 'not found', 'CONTROL', V('control')],
      ['in hospital because of diarrhoea', 1.4, 'not found', 0.1, 'not found', 'ExteNET', V('extenet')],
      ['nausea', 43, 1.8, 22, 0.1, 'ExteNET', K('extenet_label')],
      ['belly pain', 36, 1.7, 15, 0.4, 'ExteNET', K('extenet_label')],
      ['fatigue', 27, 1.7, 20, 0.4, 'ExteNET', K('extenet_label')],
      ['vomiting', 26, 3.4, 8, 0.4, 'ExteNET', K('extenet_label')],
      ['rash', 18, 0.6, 9, 0, 'ExteNET', K('extenet_label')],
    ],
    serious: ['dehydration and kidney strain from diarrhoea', 'liver injury'],
    longTerm: ['No lasting bowel harm known; no clear late heart harm'],
  },
  {
    id: 'tucatinib',
    generic: 'tucatinib', brands: ['Tukysa'], short: 'tucatinib',
    class: 'HER2 tablet', route: 'oral',
    codes: { atc: 'L01EH03', atcTag: 'V', rxnorm: '2361285', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'twice_daily', says: 'dose: 300 mg; with food: either; with: trastuzumab and capecitabine', by: V('tukysa') },
      { schedule: 'all', says: 'reduce: 250; 200; 150; stop', by: K('labels_us') },
      { schedule: 'all', says: 'severe liver disease mg: 200; strong cyp2c8 inhibitor mg: 100', by: V('tukysa') },
    ],
    caps: { says: '300 mg twice a day', by: V('tukysa') },
    premedication: { says: 'none; loperamide to hand', by: V('her2climb') },
    administration: { says: 'how: swallow whole, about 12 hours apart; keep in its own bottle', by: V('tukysa') },
    boxed: [],
    contraindications: ['none'],
    contraception: { says: 'weeks after (women): 1; weeks after (men): 1; note: trastuzumab and capecitabine need longer; use the longest', by: K('labels_us') },
    monitoring: [
      { test: 'ALT, AST, bilirubin', says: 'when: before, then every 3 weeks', by: V('tukysa') },
      { test: 'creatinine', says: 'note: a rise can happen without kidney harm because the drug blocks creatinine transport', by: V('tukysa') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['diarrhoea', 81, 12.5, 53, 9, 'HER2CLIMB v placebo, both with capecitabine and trastuzumab; comparator from knowledge', V('her2climb'), 'K'],
      ['hand-foot', 63, 13, 53, 9, 'HER2CLIMB', K('her2climb_label')],
      ['nausea', 58, 3.7, 44, 3, 'HER2CLIMB', K('her2climb_label')],
      ['vomiting', 36, 3, 25, 3.6, 'HER2CLIMB', K('her2climb_label')],
      ['sore mouth', 32, 2.5, 21, 0.5, 'HER2CLIMB', K('her2climb_label')],
      ['ALT over 5 times normal', 'not found', 8, 'not found', 'not found', 'HER2CLIMB', V('her2climb')],
    ],
    serious: ['severe diarrhoea (two deaths in HER2CLIMB)', 'liver injury'],
    longTerm: ['not known to be lasting'],
  },
  {
    id: 'lapatinib',
    generic: 'lapatinib', brands: ['Tykerb', 'Tyverb'], short: 'lapatinib',
    class: 'HER2 and EGFR tablet', route: 'oral',
    codes: { atc: 'L01EH01', atcTag: 'V', rxnorm: '480167', rxnormTag: 'V', note: '', by: V('atc2026', 'rxn_a') },
    dosing: [
      { schedule: 'daily', says: 'dose: 1250 mg; with: capecitabine 1000 mg/m2 twice a day, days 1-14 of 21', by: K('tykerb_us') },
      { schedule: 'daily', says: 'dose: 1500 mg; with: letrozole', by: K('tykerb_us') },
    ],
    caps: { says: "do not split the day's dose", by: K('tykerb_us') },
    premedication: { says: 'none', by: K('tykerb_us') },
    administration: { says: 'how: once a day, 1 hour before or after food; no grapefruit', by: K('tykerb_us') },
    boxed: ['liver injury, sometimes fatal'],
    contraindications: ['severe allergy to lapatinib'],
    contraception: { says: 'weeks after (women): 1; weeks after (men): 1', by: K('tykerb_us') },
    monitoring: [
      { test: 'liver tests', says: 'when: before, then every 4 to 6 weeks', by: K('tykerb_us') },
      { test: 'LVEF', says: 'rule: lvef_lapatinib', by: K('tykerb_us') },
      { test: 'ECG, potassium, magnesium if at risk of long QT', says: 'as the team asks', by: K('tykerb_us') },
    ],
    effects: [
      // effect, any grade, grade 3 or worse, any in the comparison, grade 3 or worse there, people (percent)
      ['diarrhoea', 65, 14, 40, 10, 'lapatinib-capecitabine v capecitabine', K('tykerb_us')],
      ['hand-foot', 53, 12, 51, 14, 'same', K('tykerb_us')],
      ['rash', 28, 2, 14, 1, 'same', K('tykerb_us')],
    ],
    serious: ['liver failure', 'lung inflammation', 'long QT', 'severe skin reaction'],
    longTerm: ['heart falls are mostly reversible'],
  },
] as const satisfies readonly Drug[]
