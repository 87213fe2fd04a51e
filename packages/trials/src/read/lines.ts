/** How many lines of which treatment a text asks for or allows. */
import { atLeast, atMost, exactly, type Interval, intersection, isEmpty } from '@herald/core'
import { any, leaf, type Node } from '../criterion.ts'
import { drugMentions } from '../drugs.ts'
import { bracketLeave, type Finding, isFreedom, type Reader } from './clause.ts'
import { advancedSetting, lineKind, unknownKind } from './line-kind.ts'
import {
  atLeastWords,
  atMostWords,
  complement,
  lessWords,
  moreWords,
  numberOf,
  numberWord,
} from './numbers.ts'

const unit = '(?:lines?|regimens?|(?:chemo|hormono)?-?therap(?:y|ies)|treatments?|courses?|chemotherap\\w+)'
const unitWord = new RegExp(`\\b${unit}\\b`, 'i')
const counted = new RegExp(
  `(?:(${atLeastWords})|(${atMostWords})|(${moreWords})|(${lessWords}))\\s*(${numberWord})\\b|\\b(${numberWord})\\s+or\\s+(?:more|(fewer|less))\\b|\\b(?:should|must) have had (${numberWord})\\b`,
  'gi',
)

/** A clause about lines, but not about cycles, weeks or agents. */
const aboutLines = (text: string): boolean =>
  unitWord.test(text) &&
  !/\bcycles?\b|\bweeks? of\b|minimum of \d+ weeks|(?:hours?|days?) (?:of|prior)|HER2-targeted agents|anti-HER2 agents|disease[- ]free|malignanc(?:y|ies)|washout|\belapsed/i.test(
    text,
  )

/** Each half of "...; and no more than two lines" counts its own kind of treatment. */
export const readLines: Reader = (clause) => {
  const halves = [...clause.text.matchAll(/[^;]+/g)]
  return halves.length === 1
    ? readPart(clause)
    : halves.flatMap((h) =>
        readPart({ ...clause, text: h[0] }).map((f) => ({
          ...f,
          start: f.start + h.index,
          end: f.end + h.index,
        })),
      )
}

const readPart: Reader = ({ text: written, section, polarity }) => {
  // A line that a bracket allows on top is not the count of the sentence.
  // "More than 3 lines, including up to 1 of chemotherapy" counts a part of them.
  const text = written
    .replace(bracketLeave, (hit) => ' '.repeat(hit.length))
    .replace(
      /(?<=\blines?\b[^.;]*),?\s*\bincluding (?:up to|at most|no more than|a maximum of)\b[^.;]*/i,
      (hit) => ' '.repeat(hit.length),
    )
  const none =
    /\b(?:treatment|therapy|chemotherapy)[- ]na[iï]ve\b[^.;]*\b(?:metastatic|advanced)\b|\bfirst[- ]line (?:treatment|therapy|setting)\b/i.exec(
      text,
    )
  if (
    none !== null &&
    polarity === 'require' &&
    section === 'inclusion' &&
    !/\b(?:after|following|failed|progress\w*|relaps\w*|recur\w*|refractory|resistan\w+|under|during|follow-up|completed|received|prior|undergone)\b/i.test(
      text,
    )
  ) {
    const zero = leaf({
      kind: 'lines',
      of: ['any systemic therapy'],
      except: [],
      within: 'metastatic',
      count: exactly(0),
    })
    const sure = /na[iï]ve/i.test(none[0])
    const node = sure ? zero : any([zero, leaf({ kind: 'undefined-word', word: none[0] })])
    return [{ dimension: 'lines', start: none.index, end: text.length, node }]
  }
  if (!aboutLines(text)) return []
  const prior =
    /\b(?:prior|previous(?:ly)?|earlier|received?|lines?|regimens?|history of|treated|use of (?=(?:any |other |systemic |cytotoxic |prior )*(?:chemo|therap|treatment|endocrine|hormon|anti-?cancer))|had)\b|^no (?:[\w-]+ ){0,3}(?:chemo|therap|treatment)/i.test(
      text,
    )
  if (!prior || unknownKind(text)) return []
  const within =
    advancedSetting.test(written) && !/adjuvant,? (?:or|and)?[^.]{0,25}metastatic/i.test(text)
      ? 'metastatic'
      : 'any'
  const { of, except } = lineKind(text)
  const make = (count: Interval, start: number, end: number): Finding => ({
    dimension: 'lines',
    start,
    end,
    node: leaf({ kind: 'lines', of, except, within, count }),
  })
  const free =
    /(?:any number|unlimited(?: number)?|no limits?)[^.]{0,60}(?:lines?|regimens?|therap|treatment)|any line of prior/i.exec(
      text,
    )
  if (free !== null || (isFreedom(text) && /\blines?\b|regimens?/i.test(text)))
    return [
      {
        dimension: 'lines',
        start: free?.index ?? 0,
        end: text.length,
        node: leaf({ kind: 'no-limit', of: 'lines' }),
      },
    ]
  const range = new RegExp(
    `\\b(${numberWord})\\s*(?:to|-|or|and)\\s*(${numberWord})\\s+(?:(?:different |chemotherapy |systemic |treatment |therapeutic )*)(?:prior|previous|lines?|regimens?)`,
    'i',
  ).exec(text)
  if (range !== null && polarity !== 'forbid') {
    // "May have had 0-1 earlier regimens": leave up to the higher number.
    const least = polarity === 'permit' ? 0 : numberOf(range[1] ?? '')
    return [make(intersection(atLeast(least), atMost(numberOf(range[2] ?? ''))), range.index, text.length)]
  }
  const intervals: Interval[] = []
  let start = text.length
  let end = 0
  for (const hit of text.matchAll(counted)) {
    const after = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 90)
    const before = text.slice(Math.max(0, hit.index - 50), hit.index)
    if (
      /^\s*(?:%|mg|(?:percentage |absolute )?points?|days?|weeks?|months?|years?|cm|mm|cycles?|hours?)/i.test(
        after,
      )
    )
      continue
    const isUnit =
      new RegExp(`^(?:(?!within|before|caused|starting)[^.;]){0,60}?\\b${unit}\\b`, 'i').test(after) ||
      (/and\s*(?:an? )?$/i.test(before) && intervals.length > 0)
    if (!isUnit && !/lines?[^.]{0,12}$/i.test(before)) continue
    if (/^\s*(?:different )?(?:FDA|agents?|HER2-targeted agents)/i.test(after)) continue
    const n = numberOf(hit[5] ?? hit[6] ?? hit[8] ?? '')
    if (
      n > 12 ||
      /grade\s*$/i.test(before) ||
      /intervening|recommendation of|androgen|AR-targeted/i.test(text)
    )
      continue
    const raw =
      hit[1] !== undefined || hit[8] !== undefined
        ? atLeast(n)
        : hit[2] !== undefined
          ? atMost(n)
          : hit[3] !== undefined
            ? atLeast(n + 1)
            : hit[4] !== undefined || hit[7] !== undefined
              ? atMost(hit[7] === undefined ? n - 1 : n)
              : atLeast(n)
    // "May have received more than one": leave, not a demand.
    if (polarity === 'permit' && raw.high === Number.POSITIVE_INFINITY)
      return [
        {
          dimension: 'lines',
          start: hit.index,
          end: text.length,
          node: leaf({ kind: 'no-limit', of: 'lines' }),
        },
      ]
    const flips =
      (hit[3] !== undefined || hit[1] !== undefined || hit[6] !== undefined) && polarity === 'forbid'
    intervals.push(flips ? flipCount(raw) : raw)
    start = Math.min(start, hit.index)
    end = Math.max(end, hit.index + hit[0].length)
  }
  // "At most 5 lines, with no more than 2 of chemotherapy": two limits, of which the words name one kind.
  const tops = new Set(intervals.map((i) => i.high).filter(Number.isFinite))
  if (tops.size > 1) return []
  if (intervals.length > 0) {
    const count = intervals.reduce((a, b) => intersection(a, b))
    return isEmpty(count) ? [] : [make(count, start, Math.min(text.length, end + 60))]
  }
  const just = /\bonly (one|two|three|1|2|3) (?:prior|previous|line|regimen)/i.exec(text)
  if (just !== null && polarity !== 'forbid') {
    const n = numberOf(just[1] ?? '1')
    return [make(polarity === 'permit' ? atMost(n) : exactly(n), just.index, text.length)]
  }
  if (polarity === 'permit') return []
  const onFirst = /\b(?:relaps|progress|recur|fail)\w*[^.;]{0,40}\b(?:first|1st)[- ]line\b/i.exec(text)
  if (onFirst !== null && polarity === 'require' && section === 'inclusion' && !/\badjuvant\b/i.test(text))
    return [make(atLeast(1), onFirst.index, text.length)]
  const first = /\b(?:have|had) (?:received )?(one|two|three|1|2|3) (?:prior|previous|or more)/i.exec(text)
  if (first !== null && polarity === 'require')
    return [make(atLeast(numberOf(first[1] ?? '1')), first.index, text.length)]
  if (
    polarity === 'require' &&
    within === 'metastatic' &&
    section === 'inclusion' &&
    /(?:has|have|had) received prior (?:systemic )?(?:therap|treatment)\w* for/i.test(text)
  )
    return [make(atLeast(1), 0, text.length)]
  // "No prior chemotherapy for metastatic disease": none at all in that setting.
  const kindKnown =
    of[0] !== 'any systemic therapy' ||
    /systemic|anti-?cancer|prior (?:therap|treatment)|treatment for (?:advanced|metastatic)/i.test(text)
  // What stands behind "unless" is what is spared, and not what is refused.
  const main = text.replace(/\bunless\b.*/is, '')
  const nothing =
    /\b(?:received|had|have|with) no (?:prior|previous) (?:[\w-]+ ){0,3}(?:therap|treatment|chemo)\w*[^.;]*?\bfor\b/i.exec(
      text,
    )
  if (
    nothing !== null &&
    polarity === 'require' &&
    section === 'inclusion' &&
    within === 'metastatic' &&
    kindKnown
  )
    return [make(exactly(0), nothing.index, text.length)]
  const noneGiven =
    polarity === 'forbid' &&
    within === 'metastatic' &&
    kindKnown &&
    unitWord.test(main) &&
    /\b(?:prior|previous(?:ly)?|history of|received?|treated|use of|(?:not|never) had)\b|^no (?:[\w-]+ ){0,3}(?:chemo|therap|treatment)/i.test(
      main,
    ) &&
    !/\bfollowing (?:time ?)?(?:windows?|intervals?|periods?)\b/i.test(text) &&
    !/within \d|radiotherapy for|≤ ?\d+ days|less than \d+ (?:day|week)/i.test(text)
  if (!noneGiven) return []
  if (drugMentions(text).some((m) => !m.isClass) && of[0] !== 'chemotherapy') return []
  const one = /(?:except|exception of)[^.]{0,20}\bone\b/i.test(text)
  const excepted = /\b(?:except|exception|excluding)\b[^.]*(?:hormon|endocrine)/i.test(text)
    ? ['endocrine therapy']
    : except
  const node: Node = leaf({ kind: 'lines', of, except: excepted, within: 'metastatic', count: exactly(0) })
  return [
    {
      dimension: 'lines',
      start: 0,
      end: text.length,
      node: one || section === 'inclusion' ? any([node]) : node,
    },
  ]
}

const flipCount = (a: Interval): Interval => {
  const out = complement(a)
  return out.highOpen ? atMost(out.high - 1) : out
}
