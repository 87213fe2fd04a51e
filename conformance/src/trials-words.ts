/** Words that the labels and Herald spell differently, made one. */
export const list = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((v) => typeof v === 'string') : typeof value === 'string' ? [value] : []
export const sorted = (values: Iterable<string>): string => [...new Set(values)].sort().join('|')

const settingWords: Readonly<Record<string, string>> = {
  'locally-advanced': 'advanced',
  'locally-advanced-unresectable': 'advanced',
  metastatic: 'metastatic',
  inflammatory: 'inflammatory',
}
export const settingToken = (s: string): string =>
  settingWords[s] ??
  (s === 'early-residual-after-neoadjuvant' ? 'residual' : s.startsWith('early') ? 'early' : s)
const classWords: Readonly<Record<string, string>> = {
  'HER2-targeted': 'anti-HER2',
  'chemotherapy incl. ADC': 'chemotherapy',
  'chemotherapy or ADC': 'chemotherapy',
  'any except endocrine': 'any systemic therapy',
  'trastuzumab-based neoadjuvant': 'trastuzumab',
  'trastuzumab-based adjuvant': 'trastuzumab',
}
export const drug = (name: string): string => classWords[name] ?? name
