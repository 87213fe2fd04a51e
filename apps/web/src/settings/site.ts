/** Telephone numbers of the people who run this Herald: `/site.json`, a file beside the pages. Herald has none of its own. */
import { type HelpNumbers, noNumbers, numbersFrom } from './settings.ts'

export const siteFile = 'site.json'

/** As the page's file had them written in, or the file itself; none when there is no such file. */
export async function siteNumbers(): Promise<HelpNumbers> {
  try {
    const response = await fetch(`/${siteFile}`)
    if (!response.ok) return noNumbers
    const found: unknown = await response.json()
    return siteFrom(found)
  } catch {
    return noNumbers
  }
}

/** `{ "numbers": { "emergency": "112", ... } }` */
export const siteFrom = (found: unknown): HelpNumbers =>
  typeof found === 'object' && found !== null && 'numbers' in found ? numbersFrom(found.numbers) : noNumbers
