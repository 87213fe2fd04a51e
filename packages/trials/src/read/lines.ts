/** How many lines of which treatment a text asks for or allows. */
import { atLeast, atMost, exactly, type Interval, intersection, isEmpty } from '@herald/core'
import { any, leaf, type Node } from '../criterion.ts'
import { drugMentions } from '../drugs.ts'
import { type Finding, isFreedom, type Reader } from './clause.ts'
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

/** Which treatments the lines are of. */
export function lineKind(text: string): {
  readonly of: readonly string[]
  readonly except: readonly string[]
} {
  const [main, out = ''] = text
    .replace(/\([^()]*(?:can be|defined as)[^()]*\)/gi, ' ')
    .split(
      /\bexcluding\b|\bexcept(?:ing)?\b|\bwith the exception of\b|not including|\bother than\b|exclusive of/i,
    )
  const mentions = drugMentions(main ?? text)
  const classes = [...new Set(mentions.filter((m) => m.isClass).map((m) => m.name))]
  const except = /hormon|endocrine/i.test(out) ? ['endocrine therapy'] : []
  const drugs = mentions.filter((m) => !m.isClass).map((m) => m.name)
  if (/HER2 TKI/.test(classes.join())) return { of: ['HER2 TKI'], except }
  const specific = classes.filter((c) => c !== 'any systemic therapy' && c !== 'endocrine therapy')
  if (specific.includes('anti-HER2')) return { of: ['anti-HER2'], except }
  if (specific.includes('chemotherapy'))
    return {
      of: /ADCs? count|\bor ADC\b|including ADC/i.test(text)
        ? ['chemotherapy', 'ADC']
        : /HER-?2 (?:based|directed)/i.test(text)
          ? ['anti-HER2']
          : ['chemotherapy'],
      except,
    }
  if (
    classes.includes('endocrine therapy') &&
    except.length === 0 &&
    specific.length === 0 &&
    drugs.length === 0
  )
    return { of: ['endocrine therapy'], except }
  if (drugs.length > 0 && classes.length === 0 && /\b(?:lines?|regimens?) of\b/i.test(text))
    return { of: [...new Set(drugs)], except }
  if (drugs.length > 0 && /containing|-based|\b(?:lines?|regimens?|therap(?:y|ies))\s+including/i.test(text))
    return { of: [...new Set(drugs)], except }
  return {
    of: ['any systemic therapy'],
    except: except.length > 0 || /systemic|line/i.test(text) ? except : [],
  }
}

export const advancedSetting = /metastatic|advanced|\bMBC\b|palliative|recurrent|unresectable|\bstage IV\b/i

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

const readPart: Reader = ({ text, section, polarity }) => {
  const none =
    /\b(?:treatment|therapy|chemotherapy)[- ]na[iï]ve\b[^.;]*\b(?:metastatic|advanced)\b|\bfirst[- ]line (?:treatment|therapy|setting)\b/i.exec(
      text,
    )
  if (
    none !== null &&
    polarity === 'require' &&
    section === 'inclusion' &&
    !/\b(?:after|following|failed|progress\w*|completed|received|prior)\b/i.test(text)
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
    /\b(?:prior|previous(?:ly)?|earlier|received|lines?|regimens?|history of|treated|had)\b/i.test(text)
  if (!prior) return []
  const within =
    advancedSetting.test(text) && !/adjuvant,? (?:or|and)?[^.]{0,25}metastatic/i.test(text)
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
    `\\b(${numberWord})\\s*(?:to|-|or|and)\\s*(${numberWord})\\s+(?:prior|previous|lines?|regimens?)`,
    'i',
  ).exec(text)
  if (range !== null && polarity === 'require') {
    return [
      make(
        intersection(atLeast(numberOf(range[1] ?? '')), atMost(numberOf(range[2] ?? ''))),
        range.index,
        text.length,
      ),
    ]
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
  if (intervals.length > 0) {
    const count = intervals.reduce((a, b) => intersection(a, b))
    return isEmpty(count) ? [] : [make(count, start, Math.min(text.length, end + 60))]
  }
  if (polarity === 'permit') return []
  const first =
    /\bonly (one|1) prior\b|\b(?:have|had) (?:received )?(one|two|three|1|2|3) (?:prior|previous|or more)/i.exec(
      text,
    )
  if (first !== null && polarity === 'require')
    return [make(atLeast(numberOf(first[1] ?? first[2] ?? '1')), first.index, text.length)]
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
  const noneGiven =
    polarity === 'forbid' &&
    within === 'metastatic' &&
    kindKnown &&
    /\b(?:prior|previous(?:ly)?|history of|received|treated)\b/i.test(text) &&
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
