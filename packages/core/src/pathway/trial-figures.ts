/**
 * Figures of trials that the screens may cite (pathway dossier, section 2), each with its evidence tag: V is shown, V2 with
 * its date, K and K? to clinicians only, as being re-checked; U never.
 */
import type { SourceKey } from '../publication/citation.ts'

export type TrialFigure = {
  readonly source: SourceKey
  /** Who took part, what was compared. */
  readonly who: string
  readonly figure: string
  readonly tag: 'V' | 'V2' | 'K' | 'K?' | 'U'
}

export const trialFigures: readonly TrialFigure[] = [
  {
    source: 'APT',
    who: '≤ 3 cm node-negative (one micromet allowed), TH single arm, n=406, 10.8 y',
    figure: '10-y IDFS 91.3% (88.3-94.4); RFI 96.3%; OS 94.3%; breast-cancer survival 98.8%',
    tag: 'V',
  },
  {
    source: 'ATEMPT',
    who: 'stage I, T-DM1 1 y vs TH (3:1), 5.8 y',
    figure: '5-y IDFS T-DM1 97.0%; not powered against TH',
    tag: 'V',
  },
  {
    source: 'HERA',
    who: 'trastuzumab 1 y vs none after chemo, 11 y',
    figure: 'DFS HR 0.76 (0.68-0.86); OS HR 0.74 (0.64-0.86); 2 y no better, cardiac 7.3 vs 4.4%',
    tag: 'V',
  },
  {
    source: 'B31',
    who: 'AC-TH vs AC-T, 8.4 y',
    figure: 'OS HR 0.63 (0.54-0.73); 10-y OS 75.2 -> 84.0%',
    tag: 'V',
  },
  {
    source: 'BCIRG006',
    who: 'AC-T vs AC-TH vs TCH, 10.3 y',
    figure: 'DFS HR 0.70 and 0.76; 5-y DFS 75/84/81%; 8 leukaemias, 7 in anthracycline arms',
    tag: 'V',
  },
  {
    source: 'PERSEPHONE',
    who: '6 vs 12 months',
    figure: '4-y DFS 89.4 vs 89.8%; pooled trials of shorter therapy DFS HR 1.14, OS HR 1.15',
    tag: 'V',
  },
  {
    source: 'APHINITY',
    who: 'adjuvant pertuzumab vs placebo, 8.4 y',
    figure: 'IDFS HR 0.77; N+ 86.1 vs 81.2% (HR 0.72); N0 HR 1.01',
    tag: 'V',
  },
  {
    source: 'APHINITY',
    who: 'adjuvant pertuzumab vs placebo, 8.4 y',
    figure: '10-y OS 91.6 vs 89.8%, HR 0.83 (0.69-1.00), p=0.044',
    tag: 'V2',
  },
  {
    source: 'NEOSPHERE',
    who: 'THP vs TH x4',
    figure: 'breast pCR 45.8 vs 29.0%; 5-y PFS 86 vs 81% (HR 0.69, ns)',
    tag: 'V',
  },
  {
    source: 'TRYPHAENA',
    who: 'TCHP arm',
    figure: 'breast pCR 66%; LVEF decline 3.9%; no symptomatic LVSD',
    tag: 'V',
  },
  {
    source: 'TRAIN2',
    who: 'FEC-based vs anthracycline-free, all HP',
    figure: 'pCR 67 vs 68%; 3-y EFS 92.7 vs 93.6%',
    tag: 'V',
  },
  {
    source: 'NEOCARHP',
    who: 'THP x6 vs TCbHP x6, stage II-III',
    figure:
      'pCR 64.1 vs 65.9%, noninferior; HR- 78.2/77.8, HR+ 55.8/58.8; G3-4 20.7 vs 34.6%; survival immature',
    tag: 'V',
  },
  {
    source: 'COMPASSPCR',
    who: 'THP x4, stage II-IIIA, n=2141',
    figure: 'pCR 64% ER-, 33% ER+; progression on therapy 16 people (0.7%); 3-y RFS pending',
    tag: 'V',
  },
  {
    source: 'DB11',
    who: 'T-DXd-THP vs ddAC-THP, cT3N0 or more or cN+',
    figure:
      'pCR 67.3 vs 56.3% (delta 11.2); HR+ 61.4/52.3; HR- 83.1/67.1; grade 3 or worse 37.5 vs 55.8%; LV dysfunction 1.3 vs 6.1%; EFS HR 0.56 (0.26-1.17) at 4.5% maturity',
    tag: 'V',
  },
  {
    source: 'PHERGAIN',
    who: 'PET-adapted HP, chemo only if no response',
    figure: '3-y IDFS about 95% in adaptive arm',
    tag: 'V',
  },
  {
    source: 'KATHERINE',
    who: 'T-DM1 vs trastuzumab, residual invasive, 8.4 y',
    figure:
      '7-y IDFS 80.8 vs 67.1%, HR 0.54; 7-y OS 89.1 vs 84.4%, HR 0.66; CNS first event not reduced (7.0 vs 5.1%)',
    tag: 'V',
  },
  {
    source: 'DB05',
    who: 'T-DXd vs T-DM1, residual high risk, 30 months',
    figure: '3-y IDFS 92.4 vs 83.7%, HR 0.47 (0.34-0.66)',
    tag: 'V',
  },
  {
    source: 'DB05',
    who: 'T-DXd vs T-DM1, residual high risk, 30 months',
    figure: 'brain-met-free HR 0.64',
    tag: 'V2',
  },
  {
    source: 'DB05',
    who: 'T-DXd vs T-DM1, residual high risk, 30 months',
    figure: 'ILD 9.6% mostly G1-2; another report 10.8% with deaths',
    tag: 'V2',
  },
  {
    source: 'EXTENET',
    who: 'neratinib vs placebo, HR+ started ≤ 1 y',
    figure: '5-y IDFS +5.1 points, HR 0.58; non-pCR +7.4; 8-y OS +2.1 (ns); started >1 y HR 0.74 (0.29-1.84)',
    tag: 'V',
  },
  {
    source: 'CONTROL',
    who: 'neratinib diarrhoea prevention',
    figure: 'G3 diarrhoea 39.8% without prophylaxis; 13% with 2-week dose escalation',
    tag: 'V',
  },
  {
    source: 'RESPECT',
    who: 'age 70-80, trastuzumab alone vs + chemo',
    figure: '3-y DFS 89.5 vs 93.8%, HR 1.36 (0.72-2.58); noninferiority not met',
    tag: 'V',
  },
  {
    source: 'B51',
    who: 'cT1-3N1 -> ypN0, RNI vs none',
    figure: '5-y IBCRFI 92.7 vs 91.8%, HR 0.88 (0.60-1.28)',
    tag: 'V',
  },
  {
    source: 'DB09',
    who: 'first line, T-DXd+P vs THP',
    figure: 'PFS 40.7 vs 26.9 months, HR 0.56 (0.44-0.71); ILD 12.1% (2 fatal); ORR 87 vs 81%; OS immature',
    tag: 'V',
  },
  {
    source: 'CLEOPATRA',
    who: 'first line, THP vs TH',
    figure: 'PFS 18.7 vs 12.4; OS 57.1 vs 40.8 months; 8-y OS 37 vs 23%',
    tag: 'K',
  },
  {
    source: 'PATINA',
    who: 'HR+ maintenance + palbociclib',
    figure: 'PFS 44.3 vs 29.1 months, HR 0.75 (0.59-0.96); OS HR 0.86 immature; G3 79.7% mainly neutropenia',
    tag: 'V',
  },
  {
    source: 'H2C05',
    who: 'maintenance tucatinib + HP vs HP',
    figure: 'PFS 24.9 vs 16.3 months, HR 0.64; OS immature',
    tag: 'V',
  },
  {
    source: 'PHILA',
    who: 'pyrotinib + TH vs TH (China)',
    figure: 'PFS 24.3 vs 10.4 months, HR 0.41; grade 3 or worse diarrhoea 46%',
    tag: 'V',
  },
  {
    source: 'DB03',
    who: 'second line, T-DXd vs T-DM1',
    figure: 'PFS 29.0 vs 7.2 months; OS 52.6 vs 42.7 months',
    tag: 'V',
  },
  {
    source: 'DB02',
    who: 'after T-DM1, T-DXd vs physician choice',
    figure: 'PFS 17.8 vs 6.9 months, HR 0.36; OS 39.2 vs 26.5',
    tag: 'K',
  },
  {
    source: 'EMILIA',
    who: 'T-DM1 vs lapatinib-capecitabine',
    figure: 'PFS 9.6 vs 6.4; OS 29.9 vs 25.9 months',
    tag: 'K',
  },
  {
    source: 'H2C',
    who: 'tucatinib triplet vs placebo',
    figure: 'PFS 7.8 vs 5.6; OS HR 0.66; brain mets OS 21.6 vs 12.5 months',
    tag: 'V',
  },
  {
    source: 'H2C02',
    who: 'tucatinib + T-DM1 vs T-DM1',
    figure: 'PFS 9.5 vs 7.4, HR 0.76; OS HR 1.23 (0.87-1.74) immature; discontinuation 22 vs 12%',
    tag: 'V',
  },
  {
    source: 'DB12',
    who: 'T-DXd with brain metastases, n=263',
    figure: '12-month PFS 61.6%; active and stable alike',
    tag: 'V',
  },
  { source: 'DB12', who: 'T-DXd with brain metastases, n=263', figure: 'CNS ORR 71.7%', tag: 'V2' },
  {
    source: 'SOPHIA',
    who: 'margetuximab vs trastuzumab + chemo',
    figure: 'OS 21.6 vs 21.9 months',
    tag: 'V',
  },
  { source: 'SOPHIA', who: 'margetuximab vs trastuzumab + chemo', figure: 'PFS HR 0.76', tag: 'K' },
  {
    source: 'MONARCHER',
    who: 'abemaciclib + trastuzumab +/- fulvestrant vs chemo, HR+',
    figure: 'OS 31.1 vs 20.7 months (HR 0.71, ns)',
    tag: 'V',
  },
  {
    source: 'SAFEHEART',
    who: 'LVEF 40-49 with cardioprotection, n=30',
    figure: '27 (90%) completed HER2 therapy without cardiac issue',
    tag: 'V',
  },
  {
    source: 'POSITIVE',
    who: 'pause ET for pregnancy, HR+',
    figure: '3-y breast cancer events 8.9 vs 9.2% external control; 63.8% live birth',
    tag: 'V',
  },
]

/** Who may see a figure: everybody, everybody with its date, clinicians marked as being re-checked, nobody. */
export const audienceOf = (
  tag: TrialFigure['tag'],
): 'everybody' | 'everybody, with its date' | 'clinicians, being re-checked' | 'nobody' => {
  switch (tag) {
    case 'V':
      return 'everybody'
    case 'V2':
      return 'everybody, with its date'
    case 'K':
    case 'K?':
      return 'clinicians, being re-checked'
    case 'U':
      return 'nobody'
  }
}
