/**
 * Invented reports, and the scanner's noise, for the laws of the reader. Nothing here comes from a real report.
 *
 * Noise model: each letter of a word of four letters or more is, with the given chance, replaced by what scanners read
 * for it (O/0, I/l/1, B/8, S/5, rn/m, c/e), dropped, or swapped with its neighbour; each space is, with a fifth of that
 * chance, a line break. Digits, signs and short words are left alone: a scanner that turns "1+" into "3+" writes
 * another report, and no reader can know.
 */
export type InventedReport = {
  readonly side: 'left' | 'right'
  readonly grade: 1 | 2 | 3
  readonly sizeMm: number
  readonly er: { readonly call: 'Positive' | 'Negative'; readonly percent: number }
  readonly pr: { readonly call: 'Positive' | 'Negative'; readonly percent: number }
  readonly score: '0' | '1+' | '2+' | '3+'
  readonly fish: 'Not amplified' | 'Amplified' | 'none'
  readonly positive: number
  readonly examined: number
}

const calls = { '0': 'Negative', '1+': 'Negative', '2+': 'Equivocal', '3+': 'Positive' } as const

/** Its sections, each a stretch of lines that belongs together. */
export function sectionsOfInvented(r: InventedReport): readonly string[] {
  const fish = r.fish === 'none' ? [] : [`HER2 by FISH: ${r.fish}`]
  return [
    [
      'FINAL DIAGNOSIS:',
      `A. BREAST, ${r.side.toUpperCase()}, LUMPECTOMY:`,
      `- INVASIVE DUCTAL CARCINOMA, NOTTINGHAM GRADE ${r.grade}, MEASURING ${r.sizeMm} MM.`,
      '- MARGINS OF RESECTION ARE NEGATIVE.',
      `B. LYMPH NODES, ${r.side.toUpperCase()} AXILLA, DISSECTION:`,
      `- METASTATIC CARCINOMA IN ${r.positive} OF ${r.examined} LYMPH NODES.`,
    ].join('\n'),
    [
      'IMMUNOHISTOCHEMISTRY:',
      `Estrogen receptor: ${r.er.call} (${r.er.percent}%)`,
      `Progesterone receptor: ${r.pr.call} (${r.pr.percent}%)`,
      `HER2 by immunohistochemistry: ${calls[r.score]} (score ${r.score})`,
      ...fish,
    ].join('\n'),
    'CLINICAL HISTORY:\nBreast mass found on screening.',
    'GROSS DESCRIPTION:\nThe specimen is received fresh, measures 90 x 70 x 40 mm and is inked.',
  ]
}

const lookalikes: Readonly<Record<string, string>> = {
  o: '0', O: '0', i: 'l', I: 'l', l: '1', s: '5', S: '5', B: '8', c: 'e', C: 'G', m: 'rn', u: 'n', E: 'F', t: 'f', R: 'K',
} // biome-ignore format: one row a letter

/** The text as a bad scan gives it; `chances` are numbers from 0 to 1, used in turn. */
export function scanned(text: string, rate: number, chances: readonly number[]): string {
  let at = 0
  const chance = (): number => chances[at++ % chances.length] ?? 1
  const damage = (word: string): string =>
    Array.from(word)
      .map((letter, i, all) => {
        if (chance() >= rate) return letter
        const kind = chance()
        if (kind < 0.6) return lookalikes[letter] ?? letter
        if (kind < 0.8) return ''
        return all[i + 1] ?? letter
      })
      .join('')
  return text.replace(/\p{L}{4,}/gu, damage).replace(/ /g, () => (chance() < rate / 5 ? '\n' : ' '))
}

/** Even chances from 0 to 1 out of a seed (a linear congruential generator: the same seed, the same scan). */
export function chancesFrom(seed: number, count = 997): readonly number[] {
  const chances: number[] = []
  let state = (seed >>> 0) + 1
  for (let i = 0; i < count; i += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    chances.push(state / 2 ** 32)
  }
  return chances
}
