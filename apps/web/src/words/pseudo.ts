/**
 * A language that nobody speaks, `en-XA`: English with every letter marked. A word without a mark did not come from `content/`.
 *
 * Chosen with `?locale=en-XA`, for this tab. Values put into a sentence (numbers, days, words of a record) are left as they are.
 */
const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const marked = Array.from('áƀçđéƒĝĥíĵķĺɱñóþʠŕšŧúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĹṀÑÓÞꝖŔŠŦÚṼŴẊÝŽ')

export const accented = (text: string): string =>
  text.replaceAll(/[a-zA-Z]/g, (letter) => marked[plain.indexOf(letter)] ?? letter)

export type Locale = 'en-GB' | 'en-XA'

const key = 'herald-locale'

/** The language of this tab: from the address when it says one, else as before. */
export function localeWanted(): Locale {
  try {
    const asked = new URLSearchParams(location.search).get('locale')
    if (asked !== null) sessionStorage.setItem(key, asked)
    return sessionStorage.getItem(key) === 'en-XA' ? 'en-XA' : 'en-GB'
  } catch {
    return 'en-GB'
  }
}

/** What is done to the texts of a language before they are shown. */
export const transformOf = (locale: Locale): ((text: string) => string) | undefined =>
  locale === 'en-XA' ? accented : undefined
