/** Ids of everything the pathway can list (pathway dossier, section 0.3), and which of them are alike. */

export const optionIds = [
  // before surgery
  'SURG-FIRST',
  'TCHP',
  'THP-NEO',
  'AC-THP',
  'TDXD-THP',
  'HP-ET-NEO',
  // after surgery first
  'TH-WEEKLY',
  'TCH',
  'TCHP-ADJ',
  'AC-TH',
  'AC-THP-ADJ',
  'TDM1-STAGE1',
  'H-MONO',
  'H-ET',
  'OBS-HER2',
  // after treatment and surgery
  'H-1Y',
  'HP-1Y',
  'TDM1-ADJ',
  'TDXD-ADJ',
  'NERATINIB',
  // hormones, bone
  'ET-AI',
  'ET-TAM',
  'OFS-AI',
  'OFS-TAM',
  'ET-EXT',
  'CDK46-ADJ',
  'BONE-BP',
  // local treatment
  'BCS',
  'MAST',
  'MRM',
  'AX-SLNB',
  'AX-TAD',
  'AX-ALND',
  'AX-OMIT',
  'RT-WBI',
  'RT-PBI',
  'RT-RNI',
  'RT-PMRT',
  // metastatic
  'TDXD-P-1L',
  'THP-1L',
  'HP-VINO-1L',
  'HP-ET-1L',
  'ET-ALONE',
  'MAINT-HP',
  'MAINT-HP-ET',
  'MAINT-PALBO',
  'MAINT-TUC',
  'TDXD-2L',
  'TUC-CAP-H',
  'TDM1-MBC',
  'TUC-TDM1',
  'NERA-CAP',
  'LAP-CAP',
  'MARG-CHEMO',
  'H-CHEMO',
  'LAP-H',
  'ABEMA-FULV-H',
  'TDXD-LOW',
  'HP-CTX',
  // brain
  'CNS-SURG',
  'CNS-SRS',
  'CNS-WBRT-HA',
  'CNS-DEFER',
  // support
  'FERT-PRES',
  'FERT-GNRHA',
  'TRIAL',
  'MDT',
  'CARDIO-ONC',
  'GERIATRIC',
  'PALLIATIVE',
  // tests
  'T-ISH',
  'T-LVEF',
  'T-STAGE',
  'T-AXUS',
  'T-PREG',
  'T-HBV',
  'T-HRCT',
  'T-BMRI',
  'T-REBX',
  'T-BRCA',
  'T-ERPR',
] as const
export type OptionId = (typeof optionIds)[number]

/** Every option that holds a drug against HER2. T-DXd for HER2-low disease is not one: there it is not used as such. */
export const her2Drugs = [
  'TCHP',
  'THP-NEO',
  'AC-THP',
  'TDXD-THP',
  'HP-ET-NEO',
  'TH-WEEKLY',
  'TCH',
  'TCHP-ADJ',
  'AC-TH',
  'AC-THP-ADJ',
  'TDM1-STAGE1',
  'H-MONO',
  'H-ET',
  'H-1Y',
  'HP-1Y',
  'TDM1-ADJ',
  'TDXD-ADJ',
  'NERATINIB',
  'TDXD-P-1L',
  'THP-1L',
  'HP-VINO-1L',
  'HP-ET-1L',
  'MAINT-HP',
  'MAINT-HP-ET',
  'MAINT-PALBO',
  'MAINT-TUC',
  'TDXD-2L',
  'TUC-CAP-H',
  'TDM1-MBC',
  'TUC-TDM1',
  'NERA-CAP',
  'LAP-CAP',
  'MARG-CHEMO',
  'H-CHEMO',
  'LAP-H',
  'ABEMA-FULV-H',
  'HP-CTX',
] as const satisfies readonly OptionId[]

export const tdxdOptions = [
  'TDXD-THP',
  'TDXD-ADJ',
  'TDXD-P-1L',
  'TDXD-2L',
  'TDXD-LOW',
] as const satisfies readonly OptionId[]
export const tdm1Options = [
  'TDM1-STAGE1',
  'TDM1-ADJ',
  'TDM1-MBC',
  'TUC-TDM1',
] as const satisfies readonly OptionId[]
export const anthracyclines = ['AC-THP', 'AC-TH', 'AC-THP-ADJ'] as const satisfies readonly OptionId[]
export const tkiOptions = [
  'NERATINIB',
  'MAINT-TUC',
  'TUC-CAP-H',
  'TUC-TDM1',
  'NERA-CAP',
  'LAP-CAP',
  'LAP-H',
] as const satisfies readonly OptionId[]
export const capecitabineOptions = ['TUC-CAP-H', 'NERA-CAP', 'LAP-CAP'] as const satisfies readonly OptionId[]
export const cdk46Options = ['MAINT-PALBO', 'ABEMA-FULV-H'] as const satisfies readonly OptionId[]
export const carboplatinOptions = ['TCHP', 'TCH', 'TCHP-ADJ'] as const satisfies readonly OptionId[]
/** Classical chemotherapy in the first months, with whatever antibody. */
export const chemotherapies = [
  'TCHP',
  'THP-NEO',
  'AC-THP',
  'TDXD-THP',
  'TH-WEEKLY',
  'TCH',
  'TCHP-ADJ',
  'AC-TH',
  'AC-THP-ADJ',
  'THP-1L',
  'HP-VINO-1L',
  'TUC-CAP-H',
  'NERA-CAP',
  'LAP-CAP',
  'MARG-CHEMO',
  'H-CHEMO',
  'HP-CTX',
] as const satisfies readonly OptionId[]
export const taxaneOptions = [
  'TCHP',
  'THP-NEO',
  'AC-THP',
  'TDXD-THP',
  'TH-WEEKLY',
  'TCH',
  'TCHP-ADJ',
  'AC-TH',
  'AC-THP-ADJ',
  'THP-1L',
] as const satisfies readonly OptionId[]
export const endocrineOptions = [
  'ET-AI',
  'ET-TAM',
  'OFS-AI',
  'OFS-TAM',
  'ET-EXT',
  'H-ET',
  'HP-ET-NEO',
  'HP-ET-1L',
  'ET-ALONE',
  'MAINT-HP-ET',
  'MAINT-PALBO',
  'ABEMA-FULV-H',
] as const satisfies readonly OptionId[]
export const tamoxifenOptions = ['ET-TAM', 'OFS-TAM'] as const satisfies readonly OptionId[]
export const radiations = ['RT-WBI', 'RT-PBI', 'RT-RNI', 'RT-PMRT'] as const satisfies readonly OptionId[]
/** Everything given into the blood or by mouth against the cancer. */
export const drugOptions: readonly OptionId[] = [
  ...her2Drugs,
  'ET-AI',
  'ET-TAM',
  'OFS-AI',
  'OFS-TAM',
  'ET-EXT',
  'CDK46-ADJ',
  'TDXD-LOW',
  'ET-ALONE',
]
export const tests = [
  'T-ISH',
  'T-LVEF',
  'T-STAGE',
  'T-AXUS',
  'T-PREG',
  'T-HBV',
  'T-HRCT',
  'T-BMRI',
  'T-REBX',
  'T-BRCA',
  'T-ERPR',
] as const satisfies readonly OptionId[]

/** The same status for a list of options. */
export const each = <S extends string>(
  options: readonly OptionId[],
  status: S,
): Readonly<Partial<Record<OptionId, S>>> => {
  const all: Partial<Record<OptionId, S>> = {}
  for (const option of options) all[option] = status
  return all
}
