/**
 * The words that carry meaning in a breast pathology report, and what a damaged word was before the scanner.
 *
 * A word is repaired only when exactly one known word is near (one slip for 6 to 9 letters, two for 10 and more), so
 * that a repair is never a choice. Calls (positive, negative, amplified) allow one slip only: "relative" is no "negative".
 */

const strict = [
  'positive',
  'negative',
  'amplified',
  'equivocal',
  'pending',
  'present',
  'absent',
  'borderline',
]

const clinical = `
 invasive invasion infiltrating infiltrative infiltration ductal lobular carcinoma carcinomas adenocarcinoma tubular
 mucinous papillary micropapillary medullary metaplastic cribriform comedo pleomorphic apocrine inflammatory
 estrogen oestrogen progesterone receptor receptors hormone overexpression overexpressed expression expressed
 amplification nonamplified unamplified hybridization hybridisation immunohistochemistry immunohistochemical
 immunostain immunostains immunostaining immunoperoxidase immunoreactive immunoreactivity fluorescence fluorescent
 chromogenic nottingham bloom richardson scarff elston histologic histological nuclear combined overall differentiated
 differentiation moderately poorly grade margin margins surgical resection lymph lymphatic lymphovascular vascular
 axillary axilla sentinel metastasis metastases metastatic micrometastasis micrometastases macrometastasis
 macrometastases extranodal extracapsular examined diagnosis diagnoses specimen specimens addendum microscopic
 macroscopic description measures measuring greatest dimension maximum diameter component breast mastectomy lumpectomy
 quadrantectomy excision biopsy interpreted interpretation performed previous previously prior reported received
 situ intraductal mammary mammae dextrae sinistrae dextra sinistra lymphonodis lymphonodi lymphonodorum ductale lobulare
 invasivum carcinomatosae identified uninvolved involved tumour tumor tumors tumours primary staining membrane
 complete incomplete intensity percentage nuclei cells strong moderate weak weakly strongly indeterminate
 eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
 pathologic pathological pathology staging synoptic laterality procedure gross comment history clinical
`

/** Ordinary words that lie one slip from a clinical one and must stay as they are. */
const neighbours = `
 globular lobules lobule lobulated lobulation marginal tubules invasively invades invading infiltrates infiltrated
 situs status biopsies excised excisional lymphoid lymphocytic lymphocytes metastasize positives negatives positivity
 negativity presents presently absence differentiate nuclei nucleus grades graded grading history histories sentinels
 axillae measured measure measurement dimensions diameters components breasts interpret performing received tumoral
 noninvasive microinvasive microinvasion perinuclear intranuclear resected resections reception receptive ductular
 complexity completed completely intensely moderate moderated preserved pressent ponding bending sending spending
 expressing express prior priori compound opponents vasculature avascular revascular pathologist pathologists
 patological medial radial margined marked stained staying stating training straining retaining description inscription
 prescription procedures examiner examine examines relative position positional prescient composite apposite
 opposite mucinoid mucous papilla papillae papilloma secretion incision decision precision provision revision division
 excisions comments commented content statins sampling sample clinic clinically receptors hormonal hormones tumorous
`

const words = (list: string): string[] => list.split(/\s+/).filter((w) => w !== '')
const strictWords = new Set(strict)
const known = new Set([...strict, ...words(clinical), ...words(neighbours)])
const targets = [...strict, ...words(clinical)]
const byLength = new Map<number, string[]>()
for (const word of targets) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word])

const repaired = new Map<string, string>()

/** The known word that a damaged one stands for, or the word itself. */
export function repair(word: string): string {
  if (word.length < 6 || word.length > 24 || known.has(word)) return word
  const before = repaired.get(word)
  if (before !== undefined) return before
  const after = nearest(word)
  if (repaired.size < 20_000) repaired.set(word, after)
  return after
}

/** Whether a word is one of the vocabulary, so that a hyphenated line end may be closed. */
export const isKnown = (word: string): boolean => known.has(word)

function nearest(word: string): string {
  // A verdict that decides alone may be cleaner at its ends than in its middle: "arnplified".
  if (/^a\w+fied$/.test(word) && slipsBetween(word, 'amplified', 2) <= 2) return 'amplified'
  const limit = word.length >= 10 ? 2 : 1
  const found: { readonly word: string; readonly slips: number }[] = []
  for (let length = word.length - limit; length <= word.length + limit; length += 1) {
    for (const target of byLength.get(length) ?? []) {
      const allowed = strictWords.has(target) || target.length < 9 ? 1 : limit
      const slips = slipsBetween(word, target, allowed)
      if (slips <= allowed) found.push({ word: target, slips })
    }
  }
  const least = Math.min(...found.map((f) => f.slips))
  const best = found.filter((f) => f.slips === least)
  const only = best[0]
  // Forms of one word ("diagnosis", "diagnoses") are no choice; two different words are.
  const stem = only?.word.slice(0, 6) ?? ''
  return only !== undefined && best.every((b) => b.word.startsWith(stem)) ? only.word : word
}

/** Edit distance (insert, drop, replace, swap of neighbours), or `limit + 1` once it is larger than the limit. */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let twoBack: number[] = []
  let back = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (back[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (twoBack[j - 2] ?? 0) + 1)
      }
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    twoBack = back
    back = row
  }
  return back[b.length] ?? limit + 1
}
