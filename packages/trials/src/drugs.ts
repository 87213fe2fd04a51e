/**
 * Drug names as registry texts and records write them, and the classes they belong to.
 *
 * One row a drug: the name Herald uses, its classes, its other spellings (a regular expression, misspellings of the
 * registry included). A class is named in text by a row of `classWords`.
 */
export const drugClasses = [
  'anti-HER2',
  'HER2 antibody',
  'HER2 ADC',
  'HER2 TKI',
  'taxane',
  'anthracycline',
  'vinca alkaloid',
  'platinum',
  'fluoropyrimidine',
  'chemotherapy',
  'CDK4/6 inhibitor',
  'PI3K/AKT/mTOR inhibitor',
  'PARP inhibitor',
  'checkpoint inhibitor',
  'endocrine therapy',
  'SERD',
  'aromatase inhibitor',
  'ADC',
  'topoisomerase-1 ADC',
  'TROP2 ADC',
  'ADC of another target',
  'VEGF inhibitor',
  'HSP90 inhibitor',
  'any systemic therapy',
] as const
export type DrugClass = (typeof drugClasses)[number]

type Drug = { readonly name: string; readonly classes: readonly DrugClass[]; readonly words: RegExp }
const drug = (name: string, classes: readonly DrugClass[], words: string): Drug => ({
  name,
  classes,
  words: new RegExp(`(?<![A-Za-z])(?:${words})(?![A-Za-z])`, 'gi'),
})

// biome-ignore format: a table
export const drugs: readonly Drug[] = [
  drug('trastuzumab emtansine', ['anti-HER2', 'HER2 ADC', 'ADC'], 'trastuzumab[- ]emtansine|ado-?trastuzumab(?: emtansine)?|t-?dm-?1|kadcyla'),
  drug('trastuzumab deruxtecan', ['anti-HER2', 'HER2 ADC', 'ADC', 'topoisomerase-1 ADC'], '(?:fam-)?trastuzumab[- ]deruxtecan(?:-nxki)?|t-?dxd|enhertu|ds-?8201a?'),
  drug('trastuzumab duocarmazine', ['anti-HER2', 'HER2 ADC', 'ADC'], 'trastuzumab duocarmazine|syd985'),
  drug('disitamab vedotin', ['anti-HER2', 'HER2 ADC', 'ADC'], 'disitamab vedotin|rc-?48'),
  drug('ARX788', ['anti-HER2', 'HER2 ADC', 'ADC'], 'arx-?788'),
  drug('trastuzumab', ['anti-HER2', 'HER2 antibody'], 'trastuzumab(?:-[a-z]{4})?(?![- ](?:emtansine|deruxtecan|duocarmazine))|herceptin|hercept[ie]n'),
  drug('pertuzumab', ['anti-HER2', 'HER2 antibody'], 'pertuzumab|perjeta'),
  drug('margetuximab', ['anti-HER2', 'HER2 antibody'], 'margetuximab(?:-cmkb)?|margenza'),
  drug('zanidatamab', ['anti-HER2', 'HER2 antibody'], 'zanidatamab|zw25'),
  drug('lapatinib', ['anti-HER2', 'HER2 TKI'], 'lapatinib(?: ditosylate)?|tykerb|tyverb|gw572016'),
  drug('neratinib', ['anti-HER2', 'HER2 TKI'], 'n[ei]ratinib|hki-?272|nerlynx'),
  drug('tucatinib', ['anti-HER2', 'HER2 TKI'], 'tucatinib|tukysa|ont-?380|arry-?380'),
  drug('pyrotinib', ['anti-HER2', 'HER2 TKI'], 'pyrotinib|shr-?1258'),
  drug('afatinib', ['anti-HER2', 'HER2 TKI'], 'afatinib|gilotrif'),
  drug('poziotinib', ['anti-HER2', 'HER2 TKI'], 'poziotinib'),
  drug('paclitaxel', ['taxane', 'chemotherapy'], '(?:nab-?)?paclitaxel|taxol|abraxane'),
  drug('docetaxel', ['taxane', 'chemotherapy'], 'docetaxel|taxotere'),
  drug('doxorubicin', ['anthracycline', 'chemotherapy'], '(?:pegylated )?(?:liposomal )?doxorubicin(?:-hydrochloride)?|adriamycin|doxil|caelyx'),
  drug('epirubicin', ['anthracycline', 'chemotherapy'], 'epirubicin|ellence'),
  drug('mitoxantrone', ['anthracycline', 'chemotherapy'], 'mitoxantrone'),
  drug('idarubicin', ['anthracycline', 'chemotherapy'], 'idarubicin'),
  drug('cyclophosphamide', ['chemotherapy'], 'cyclophosphamide|cytoxan'),
  drug('carboplatin', ['platinum', 'chemotherapy'], 'carboplatin'),
  drug('cisplatin', ['platinum', 'chemotherapy'], 'cisplatin'),
  drug('capecitabine', ['fluoropyrimidine', 'chemotherapy'], 'capecitabine|xeloda'),
  drug('fluorouracil', ['fluoropyrimidine', 'chemotherapy'], 'fluorouracil|5-?fu'),
  drug('gemcitabine', ['chemotherapy'], 'gemcitabine|gemzar'),
  drug('vinorelbine', ['vinca alkaloid', 'chemotherapy'], 'vinorelbine|navelbine'),
  drug('eribulin', ['chemotherapy'], 'eribulin(?: mesylate)?|halaven'),
  drug('ixabepilone', ['chemotherapy'], 'ixabepilone|ixempra'),
  drug('irinotecan', ['chemotherapy'], 'irinotecan'),
  drug('sacituzumab govitecan', ['ADC', 'topoisomerase-1 ADC', 'TROP2 ADC'], 'sacituzumab(?: govitecan)?|trodelvy'),
  drug('datopotamab deruxtecan', ['ADC', 'topoisomerase-1 ADC', 'TROP2 ADC'], 'datopotamab(?: deruxtecan)?|dato-?dxd'),
  drug('palbociclib', ['CDK4/6 inhibitor'], 'palbociclib|ibrance'),
  drug('ribociclib', ['CDK4/6 inhibitor'], 'ribociclib|kisqali'),
  drug('abemaciclib', ['CDK4/6 inhibitor'], 'abemaciclib|verzenio'),
  drug('alpelisib', ['PI3K/AKT/mTOR inhibitor'], 'alpelisib|piqray'),
  drug('inavolisib', ['PI3K/AKT/mTOR inhibitor'], 'inavolisib|itovebi'),
  drug('capivasertib', ['PI3K/AKT/mTOR inhibitor'], 'capivasertib|acapivasertib|truqap'),
  drug('everolimus', ['PI3K/AKT/mTOR inhibitor'], 'everolimus|afinitor|rad001'),
  drug('olaparib', ['PARP inhibitor'], 'olaparib|lynparza'),
  drug('talazoparib', ['PARP inhibitor'], 'talazoparib|talzenna'),
  drug('pembrolizumab', ['checkpoint inhibitor'], 'pembrolizumab|keytruda'),
  drug('atezolizumab', ['checkpoint inhibitor'], 'atezolizumab|tecentriq'),
  drug('nivolumab', ['checkpoint inhibitor'], 'nivolumab|opdivo'),
  drug('durvalumab', ['checkpoint inhibitor'], 'durvalumab|imfinzi'),
  drug('tamoxifen', ['endocrine therapy'], 'tamoxifen|toremifene|raloxifene'),
  drug('letrozole', ['endocrine therapy', 'aromatase inhibitor'], 'letrozole|femara'),
  drug('anastrozole', ['endocrine therapy', 'aromatase inhibitor'], 'anastrozole|arimidex'),
  drug('exemestane', ['endocrine therapy', 'aromatase inhibitor'], 'exemestane|aromasin'),
  drug('fulvestrant', ['endocrine therapy', 'SERD'], 'fulvestrant|faslodex'),
  drug('goserelin', ['endocrine therapy'], 'goserelin|leuprolide|leuprorelin|triptorelin'),
  drug('bevacizumab', ['VEGF inhibitor'], 'bevacizumab|avastin|rhumab vegf'),
]

type ClassWord = { readonly drugClass: DrugClass; readonly words: RegExp }
const word = (drugClass: DrugClass, words: string): ClassWord => ({
  drugClass,
  words: new RegExp(`(?<![A-Za-z])(?:${words})(?![A-Za-z])`, 'gi'),
})
const her2 = '(?:her-?\\s?2(?:/neu)?|erb-?b-?2|her2/?neu|her)'
const payload = '(?:topoisomerase(?:[- ](?:i|1))?|camptothecin|exatecan|deruxtecan)'
const directed = '(?:[- ](?:targeted|targeting|directed?|based|blocking))'

// biome-ignore format: a table; the more exact row stands first, its words are then taken
export const classWords: readonly ClassWord[] = [
  word('HER2 TKI', `(?:egfr (?:or|and|/) ?)?${her2}(?:/(?:epidermal growth factor receptor \\(egfr\\)|egfr))?${directed}?(?: or her2)? ?-?(?:tyrosine kinase inhibitors?|tkis?)(?: \\(tkis?\\))?|tyrosine kinase inhibitors? (?:of|against) her-?2|egfr or her2[- ]tyrosine kinase inhibitors?|her tyrosine kinase inhibitors?`),
  word('HER2 ADC', `(?:anti-?)?${her2}${directed}? ?-?(?:adcs?|antibody[- ]drug conjugates?(?: \\(adcs?\\))?)`),
  word('HER2 antibody', `(?:anti-?)?${her2}${directed}? ?(?:monoclonal )?antibod(?:y|ies)`),
  word('anti-HER2', `(?:anti-? ?${her2}${directed}?|${her2}${directed})(?: ?-?(?:therap(?:y|ies)|agents?|treatments?|drugs?|regimens?|molecules?|targeted))*`),
  word('topoisomerase-1 ADC', `${payload}(?: inhibitors?)?(?:[- ](?:based|containing|derived))? (?:adcs?|antibody[- ]drug conjugates?)|(?:adcs?|antibody[- ]drug conjugates?(?: \\(adcs?\\))?)[^.;]{0,40}?${payload}(?: \\(\\w+\\))?(?:[- ](?:i|1))?(?: inhibitors?)?(?: (?:derivative|payload))?`),
  word('TROP2 ADC', 'trop-?2(?:[- ](?:targeted|targeting|directed))? (?:adcs?|antibody[- ]drug conjugates?(?: \\(adcs?\\))?)'),
  word('ADC of another target', '(?:her-?3|nectin-?4|b7-?h[34]|folate receptor[- ]?\\w*|c-?met|tissue factor|mesothelin)(?:[- ](?:targeted|targeting|directed))? (?:adcs?|antibody[- ]drug conjugates?(?: \\(adcs?\\))?)'),
  word('ADC', 'adcs?|antibody[- ]drug conjugates?(?: \\(adcs?\\))?'),
  word('taxane', 'tax(?:ane|oid|an)s?'),
  word('anthracycline', 'anthrac[yi]clin(?:e|es|s)?(?: antibiotics?)?|antracyclines?'),
  word('vinca alkaloid', 'vinca alkaloids?'),
  word('platinum', 'platinum(?: salts?|-containing|-based)?'),
  word('fluoropyrimidine', 'fluoropyrimidines?'),
  word('CDK4/6 inhibitor', 'cdk inhibitors?|cyclin[- ]dependent kinase inhibitors?|cdk ?4/6 ?(?:inhibitors?|i)|cdk4/6|cyclin[- ]dependent kinases? \\(cdk\\) ?4/6 inhibitors?|cyclin[- ]dependent kinases? 4(?:/| and | or )6 inhibitors?|cyclin[- ]dependent kinases? \\(cdks?\\) ?4 (?:and|or) 6 inhibitors?'),
  word('PI3K/AKT/mTOR inhibitor', '(?:pi3k(?:alpha)?(?: \\([^)]*\\))?|akt|atk|mtor|pik3ca)(?:(?:,| or|/|,? and/or|,? and)? ?(?:pi3k|akt|atk|mtor))* ?inhibitors?'),
  word('PARP inhibitor', 'parp inhibitors?|parpi'),
  word('checkpoint inhibitor', '(?:immune )?checkpoint(?: inhibitors?| blockade therapies)|(?:anti-)?pd-?(?:1|l1) (?:or pd-?l1 )?(?:inhibitors?|antibod(?:y|ies))|anti-pd-?l?1(?:,? (?:or|and) anti-pd-?l1)?'),
  word('SERD', 'serds?|selective (?:o?estrogen)[- ]receptor down-?\\s?regulat(?:ors?|ion)|selective estrogen receptor degraders?(?: \\(serds?\\))?'),
  word('aromatase inhibitor', 'aromatase inhibitors?'),
  word('endocrine therapy', '(?:endocrine|hormon(?:e|al)|anti-?hormonal|anti-?estrogen)(?: ?(?:therap(?:y|ies)|treatments?|agents?|regimens?))|hormon[ao]-?therapy|ht therapy|(?:endocrine|hormon(?:e|al|o)|anti-?estrogen)-?(?=(?:,|/| or| and| and/or),? ?(?:or |and )?(?:cytotoxic |systemic )?(?:chemo|radio|radiation|immuno|biologic|targeted|cytotoxic))|hormones(?=,? (?:and|or|and/or) )'),
  word('VEGF inhibitor', 'vegf inhibit(?:ing agents?|ors?)'),
  word('HSP90 inhibitor', 'hsp90 inhibitors?'),
  word('chemotherapy', '(?<!high[- ]?dose |intrathecal )(?:cytotoxic |systemic )?chemo(?:therap(?:y|ies|eutic)|-?therapy)(?: (?:agents?|regimens?|treatments?))?|cytotoxics?(?: agents?| therapy)?|chemo-(?=,? ?(?:or|and|and/or|/) ?(?:radio|hormon|immuno|endocrine))'),
  word('any systemic therapy', '(?:systemic|anti-?cancer|anti-?neoplastic|anti-?tumou?r)[- ](?:anti-?(?:cancer|neoplastic|tumou?r) )?(?:chemotherapy |drug )?(?:therap(?:y|ies)|treatments?|regimens?)'),
]

const classesByName = new Map(drugs.map((d) => [d.name, new Set<string>(d.classes)]))

/** The name Herald uses for a drug, or the record's own word in lower case. */
export function drugName(written: string): string {
  // `exec` on these would keep its place for the next text; `matchAll` keeps none.
  const whole = drugs.find((d) =>
    [...written.matchAll(d.words)].some((hit) => hit[0].length === written.length),
  )
  return whole?.name ?? written.toLowerCase()
}

/** Whether a drug is the one named, or belongs to the class named. Unknown drugs belong to no class but `any`. */
export function drugIs(name: string, nameOrClass: string): boolean {
  if (name === nameOrClass) return true
  if (nameOrClass === 'any systemic therapy') return true
  return classesByName.get(name)?.has(nameOrClass) ?? false
}

export const isKnownDrug = (name: string): boolean => classesByName.has(name)

export type DrugMention = {
  readonly name: string
  readonly isClass: boolean
  readonly start: number
  readonly end: number
}

/** Every drug and class that a text names, in order; a stretch of text is read once, the most exact row first. */
export function drugMentions(text: string): readonly DrugMention[] {
  const found: DrugMention[] = []
  const free = (start: number, end: number): boolean => found.every((m) => end <= m.start || start >= m.end)
  const collect = (words: RegExp, name: string, isClass: boolean): void => {
    for (const hit of text.matchAll(words)) {
      const start = hit.index
      const end = start + hit[0].length
      if (free(start, end)) found.push({ name, isClass, start, end })
    }
  }
  for (const d of drugs) collect(d.words, d.name, false)
  for (const c of classWords) collect(c.words, c.drugClass, true)
  return found.sort((a, b) => a.start - b.start)
}
