/** Whether a text is one person's breast pathology report at all; if not, what it is and what to do. */
import { fail, ok, type Result } from '@herald/core'
import type { NotRead } from './report.ts'

/** Longer than any report: a hospital's longest run to some 60,000 characters. */
export const longestReport = 400_000

const breast =
  /\b(?:breasts?|mamm[aeo]\w*|brust\w*|mama|mastectom\w*|lumpectom\w*|nipple|her-?2|infiltrating duct\w*|invasive (?:ductal|lobular))\b/gi
const elsewhere =
  /\b(?:lung|lobe|lobectomy|bronch\w+|pleura\w*|colon\w*|rectum|rectal|prostat\w+|gleason|kidney|renal|nephrectomy|liver|hepat\w+|stomach|gastr\w+|thyroid\w*|ovar\w+|uter\w+|endometri\w+|cervi\w+|bladder|melanoma|brain|glioma|pancrea\w+|esophag\w+|larynx|tongue|testis)\b/gi

const identifiers: readonly RegExp[] = [
  /\b(?:[Pp]atient(?:'s)? [Nn]ame|PATIENT(?: NAME)?|[Pp]atient|[Nn]ame|NAME)\s*:\s*([A-Z][\p{L}'-]+(?:, ?| )[A-Z][\p{L}'-]*)/gu,
  /\b(?:MRN|medical record (?:number|no\.?)|patient id|hospital (?:number|no\.?)|NHS (?:number|no\.?))\s*[:#]?\s*([A-Z]{0,3}\d[\d -]{3,14}\d)/gi,
  /\b(?:DOB|date of birth|born)\s*[:#]\s*(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})/gi,
]

/** The text itself, or the reason why nothing is read from it. */
export function admit(text: string): Result<string, NotRead> {
  if (text.trim() === '') {
    return fail({ kind: 'empty', values: {} })
  }
  if (text.length > longestReport) {
    const found = text.length.toLocaleString('en')
    const most = longestReport.toLocaleString('en')
    return fail({
      kind: 'too-long',
      values: { found, most },
    })
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < 25 && letters < text.length / 2) {
    return fail({
      kind: 'no-text-layer',
      values: { letters, pages: 0 },
    })
  }
  const here = text.match(breast)?.length ?? 0
  const other = new Map<string, number>()
  for (const word of text.match(elsewhere) ?? [])
    other.set(word.toLowerCase(), (other.get(word.toLowerCase()) ?? 0) + 1)
  const most = [...other].sort((a, b) => b[1] - a[1])[0]
  const others = [...other.values()].reduce((a, b) => a + b, 0)
  if (here === 0 || (most !== undefined && most[1] >= 3 && others > 3 * here)) {
    const [word, times] = most ?? ['none', 0]
    return fail({ kind: 'not-breast', values: { word, times, here } })
  }
  for (const identifier of identifiers) {
    const names = new Set(
      [...text.matchAll(identifier)].map((m) =>
        (m[1] ?? '')
          .toLowerCase()
          .replace(/[\s,.-]+/g, ' ')
          .trim(),
      ),
    )
    if (names.size > 1) {
      return fail({
        kind: 'two-patients',
        values: { count: names.size },
      })
    }
  }
  return ok(text)
}
