/** The one day, month or year that a sentence names: "14 October 2026", "March 2024", "2024-03", "03/2024". */
import { undated, type When } from '@herald/core/chart'
import { whenFrom } from '../fhir/day.ts'
import { unaccented } from './spread-in-words.ts'

// The first letters that tell the months apart in English, German, Spanish and French.
// biome-ignore format: one row a month
const months: readonly RegExp[] = [
  /^(?:jan|ene)/, /^(?:feb|fev)/, /^(?:mar|maerz)/, /^(?:apr|abr|avr)/, /^(?:may|mai)/, /^(?:jun|juin)/,
  /^(?:jul|juil)/, /^(?:aug|ago|aou)/, /^sep/, /^(?:oct|okt)/, /^nov/, /^(?:dec|dez|dic)/,
]

const monthOf = (word: string): string => {
  const index = months.findIndex((month) => month.test(word))
  return index < 0 ? '' : String(index + 1).padStart(2, '0')
}

/** Undated when the sentence names no day, or several. */
export function dayInWords(words: string): When {
  const plain = unaccented(words.slice(0, 600))
  const found: string[] = []
  let rest = plain.replace(/\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b/g, (iso) => {
    found.push(iso)
    return ' '
  })
  rest = rest.replace(
    /(?:\b(\d{1,2})\.?\s+(?:de )?)?\b([a-z]{3,10})\.?\s+(?:de )?((?:19|20)\d{2})\b/g,
    (whole, day: unknown, month: string, year: string) => {
      const number = monthOf(month)
      if (number === '') return whole
      found.push(typeof day === 'string' ? `${year}-${number}-${day.padStart(2, '0')}` : `${year}-${number}`)
      return ' '
    },
  )
  rest = rest.replace(/\b(0?[1-9]|1[0-2])\/((?:19|20)\d{2})\b/g, (_whole, month: string, year: string) => {
    found.push(`${year}-${month.padStart(2, '0')}`)
    return ' '
  })
  for (const [year] of rest.matchAll(/\b(?:19|20)\d{2}\b/g)) found.push(year)
  const [only, ...others] = found
  return only === undefined || others.length > 0 ? undated : (whenFrom(only) ?? undated)
}
