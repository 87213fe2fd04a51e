/** A question as words: each with its place in the text, its sentence, and the stop before it. */
export type Token = {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** What stands between this word and the one before. */
  readonly after: 'space' | 'comma' | 'stop'
}

/** Words in lower case, without accents and apostrophes: `can't`, `can not` and `cant` are one word. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let sentence = 0
  let end = 0
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’‘`´]\p{L}+)*(?:[.,]\d+)?/gu)) {
    const between = text.slice(end, match.index)
    const after = /[.!?;\n\r…]/u.test(between) ? 'stop' : /[,:()–—]|\s-\s/u.test(between) ? 'comma' : 'space'
    if (after === 'stop' && tokens.length > 0) sentence += 1
    end = match.index + match[0].length
    const word = plain(match[0])
    const last = tokens.at(-1)
    if (word === 'not' && last?.word === 'can') {
      tokens[tokens.length - 1] = { ...last, word: 'cannot', end }
      continue
    }
    tokens.push({ word, start: match.index, end, sentence, after: tokens.length === 0 ? 'stop' : after })
  }
  return tokens
}

const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’‘`´]/gu, '')
    .toLowerCase()
