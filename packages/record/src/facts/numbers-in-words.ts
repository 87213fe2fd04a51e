/**
 * The ejection fraction and ECOG status that a sentence states: "EF 64%", "visually 60-65 %", "EF %54", "ECOG 1".
 *
 * Only a number that directly follows its name counts. A reference range, an earlier value, a fall or a condition
 * ("hold below 50 %") is no result of the day and is left alone: better none than a wrong one.
 */
import { type Measure, measureFromWords } from '../fhir/quantity.ts'

export type StatedNumber = {
  readonly fact: 'LVEF percent' | 'ECOG'
  readonly measure: Measure
  readonly words: string
  /** Where its name starts. */
  readonly at: number
}

const names =
  '(?:lv[\\s-]?ef|ef|fevi|fevg|(?:left ventricular |lv )?ejection fraction|(?:lv-?)?ejektionsfraktion|fraccion de eyeccion|fraction d.ejection|fracao de ejecao)(?:\\s*\\((?:lv)?ef\\))?'
const digits = '\\d{1,3}(?:[.,]\\d+)?'
const share = `%?\\s*${digits}\\s*%?(?:\\s*(?:-|–|to|bis|a|to about)\\s*${digits}\\s*%?)?`
const bound = '(?:[<>≤≥]=?|less than|more than|greater than|at least|under|over|above|below|ca\\.?|~|≈)?'
// What may stand between the name and its number: nothing that changes whose or which number it is.
const filler =
  "(?:[\\s:=,]|\\b(?:is|was|of|at|now|today|currently|visually|about|around|approximately|approx\\.?|roughly|estimated|calculated|measured|measures|preserved|normal|good|reduced|mildly|moderately|severely|low|biplane|simpson'?s?|teichholz|2d|3d|by|eye|quantified|liegt|bei|betragt|geschatzt|de|del|a|estimee|visuell|stabil|stable|unchanged|has|fallen to|dropped to|decreased to|improved to|recovered to|risen to)\\b|\\((?:biplane|simpson'?s?|visual|visually|2d|3d|mod)\\))*"
const ejection = new RegExp(`(?<![a-z])(${names})(${filler})(${bound}\\s*${share})(.{0,12})`, 'gs')
const performance =
  /\becog(?:[\s-]*(?:ps|performance status|score|status|grade))?[\s:=]*(?:of |is )?(?<![\d.,])([0-5])(?![\d.,%/-])/g

// Before the name, in the same clause: another day, another chamber, a plan, a rule.
const notToday =
  /\b(?:prior|previous(?:ly)?|earlier|former|last|before|compared (?:to|with)|from|old|history|vorher\w*|previ[ao]|if|unless|until|when|should|target|goal|threshold|limit|hold|require[sd]?|eligib\w*|right|rv|rechts\w*|reference|ref|normal range|range|normwert|normalwert\w*|expected|cut-?off|criteri\w*)\b[^.;\n]*$/
const explained = /\((?:[^()]*\b(?:normal|norm|ref|reference|range|normwert|previous|prior|was)\b[^()]*)\)/g
const otherUnit = /^\s*(?:mm|cm|ml|m\/s|mmhg|kg|\/|[.:]\s*\d|-\d|\d)/

/** Lower case without accents; as long as the text, so that its own words can be shown. */
const folded = (text: string): string =>
  Array.from(text, (letter) => letter.normalize('NFD').toLowerCase().slice(0, letter.length)).join('')

const asWritten = (text: string, from: number, length: number): string =>
  text.slice(from, from + length).trim()

const clause = (text: string, from: number, to: number): string =>
  (
    text
      .slice(0, from)
      .split(/[.;\n](?=\s|$)/)
      .at(-1) ?? ''
  ).trimStart() + text.slice(from, to)

/** Every ejection fraction that the text gives as a finding of the day, as written. */
function ejectionFractions(text: string): readonly StatedNumber[] {
  const plain = folded(text).replace(explained, (words) => ' '.repeat(words.length))
  return [...plain.matchAll(ejection)].flatMap((found): StatedNumber[] => {
    const [, name = '', between = '', number = '', after = ''] = found
    const start = found.index
    const before = clause(plain, start, start)
    const isRange =
      /\bnormal\w*\s*$/.test(before) && /^(?:[<>≤≥]|(?:more|greater|less) than|at least)/.test(number.trim())
    const isList = !number.includes('%') && (/\n/.test(between) || /^\s*\.\s+[a-z]/.test(after))
    const isBareYear = !number.includes('%') && /\d{3}/.test(number)
    if (notToday.test(before) || isRange || isList || isBareYear || otherUnit.test(after)) return []
    const measure = measureFromWords(number.replace(/%\s*(?=\d)/, '').trim())
    if (measure === undefined) return []
    const fraction = !number.includes('%') && Number(measure.high) <= 1
    const words = asWritten(text, found.index, name.length + between.length + number.length)
    return [
      {
        fact: 'LVEF percent',
        measure: { ...measure, unit: fraction ? '{ratio}' : '%' },
        words,
        at: found.index,
      },
    ]
  })
}

function performanceStatus(text: string): readonly StatedNumber[] {
  const plain = folded(text)
  return [...plain.matchAll(performance)].flatMap((found): StatedNumber[] => {
    const digit = found[1] ?? ''
    if (notToday.test(clause(plain, found.index, found.index))) return []
    const measure: Measure = { low: digit, high: digit, bound: 'exactly', unit: '', inferred: true }
    return [{ fact: 'ECOG', measure, words: asWritten(text, found.index, found[0].length), at: found.index }]
  })
}

const anchor =
  /(?<![a-z])(?:lv[\s-]?ef|ef|fevi|fevg|ejection|ejektionsfraktion|fracci[oó]n|fraction|fra[cç][aã]o|ecog)/gi
/** How far around a name its number and its clause are looked for, and how many names of one text are looked at. */
const around = 160
const mostNames = 100

/** The numbers that a text states about the heart and fitness of the day. Long texts cost no more than their names. */
export function numbersInWords(text: string): readonly StatedNumber[] {
  const found = new Map<number, StatedNumber>()
  for (const [count, { index }] of [...text.matchAll(anchor)].entries()) {
    if (count >= mostNames) break
    const start = Math.max(0, index - around)
    const near = text.slice(start, index + around)
    for (const one of [...ejectionFractions(near), ...performanceStatus(near)])
      if (!found.has(start + one.at)) found.set(start + one.at, one)
  }
  return [...found].toSorted(([a], [b]) => a - b).map(([, one]) => one)
}
