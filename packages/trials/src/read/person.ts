/** Age, sex, menopause, pregnancy: what a text asks of the person. */
import { atLeast, atMost, between, type Interval, intersection, isEmpty } from '@herald/core'
import { all, any, leaf } from '../criterion.ts'
import { type Finding, isContraception, isFreedom, type Reader } from './clause.ts'
import { male, readMenopause } from './menopause.ts'
import { comparedTo, complement } from './numbers.ts'
import { readPerformance } from './performance.ts'

const found = (
  dimension: Finding['dimension'],
  start: number,
  end: number,
  node: Finding['node'],
): Finding => ({ dimension, start, end, node })

const ageContext =
  /(?:≥|>|at least|under|below)\s*\d{2}\s*years\b|\bage[ds]?\b|years?[- ]?(?:of[- ]age|old)|\badults?\b|\byears? or (?:older|above)|\byears and older|(?:wom[ae]n|females?|patients?)\b[^.]{0,20}\d\d\s*(?:-|to)\s*\d\d/i
const notAge =
  /amenorrh|menses|menstru|oophorect|hysterect|child-?bearing|oncotype|creatinine|within the (?:last|past)|disease[- ]free|relapse|life expectancy|survival|considered postmenopausal|\bsudden\b|\brelatives?\b|\bfamily\b|\bsiblings?\b|\bparents?\b|\bdiagnosed (?:at|before|under)\b/i
// biome-ignore format: a table
const ageForms: readonly (readonly [RegExp, (hit: RegExpExecArray) => Interval])[] = [
  [/(\d{1,3})\s*(?:years?|yrs?)?\s*(?:≤|<)\s*age\s*(?:≤|<)\s*(\d{1,3})/i,                                    (h) => between(Number(h[1]), Number(h[2]))],
  [/≥\s*(\d{1,3})(?:\s*(?:years?|yrs?))?(?:\s*old)?\s*(?:and|,|but)\s*≤\s*(\d{1,3})/i,                         (h) => between(Number(h[1]), Number(h[2]))],
  [/(?:aged?|ages|between|from|women|patients|years?)?[:\s]*(?:between |from )?\b(\d{2})\s*(?:years?(?: old)?\s*)?(?:-|~|to|and|through)\s*(\d{2,3})\b\s*(?:years|yrs|y\b|inclusive)/i, (h) => between(Number(h[1]), Number(h[2]))],
  [/\baged?\s*:?\s*(\d{2})\s*(?:-|~|to)\s*(\d{2,3})/i,                                                        (h) => between(Number(h[1]), Number(h[2]))],
  [/(\d{1,3})[- ]*(?:years?|yrs?)(?:[- ]of[- ]age|[- ]old)?\s*(?:or|and) (?:older|over|above|greater|more)/i, (h) => atLeast(Number(h[1]))],
  [/\bage[ds]?:?\s*(\d{2})\s*(?:and|or) (?:over|older|above)/i,                                            (h) => atLeast(Number(h[1]))],
  [/\bage[ds]?:?\s*(\d{2})\s?\+/i, (h) => atLeast(Number(h[1]))],
  [/\b(?:be|are|is)\s+(\d{1,3}) years of age/i,                                                               (h) => atLeast(Number(h[1]))],
]

// "No evidence of disease for at least 10 years" counts years of another matter.
const spanOfYears =
  /\b(?:malignan\w*|cancers?|carcinoma|remission|disease|free|history|since|ago|before|follow-?up|survival|expectancy)\b/i
const personWord =
  /\bage[ds]?\b|of[- ]age|\bold(?:er)?\b|\badults?\b|\byounger\b|\b(?:fe)?males?\b|\bwom[ae]n\b|\bm[ae]n\b|^(?:patients?|participants?|subjects?)\b/i
// "65 or older, or 60 with another illness": the second age lets in under a condition of its own.
const secondAge =
  /\bor\b(?! (?:older|above|over|more))[^.;]{0,20}?(?:(?:≥|>|at least|over|aged?|from)\s*(?=\d)|(?=\d{2}\s?-\s?\d{2}\b))(\d{2})\b[^.;]{0,24}?\b(?:with|and|if|who)\b([^.;]+)/i

const readAge: Reader = (clause) => {
  const second = secondAge.exec(clause.text)
  if (second === null || clause.polarity === 'forbid') return readFirstAge(clause)
  const first = readFirstAge({ ...clause, text: clause.text.slice(0, second.index) })
  const [only] = first
  const from = Number(second[1])
  if (only === undefined || only.node.kind !== 'leaf' || only.node.criterion.kind !== 'age')
    return readFirstAge(clause)
  if (from >= only.node.criterion.years.low) return first
  const younger = leaf({ kind: 'age', years: { ...only.node.criterion.years, low: from, lowOpen: false } })
  const condition = leaf({ kind: 'undefined-word', word: `from ${from} years: ${(second[2] ?? '').trim()}` })
  return [{ ...only, node: any([only.node, all([younger, condition])]) }]
}

const readFirstAge: Reader = ({ text, polarity }) => {
  if (!ageContext.test(text)) return []
  if (!personWord.test(text) && spanOfYears.test(text)) return []
  for (const [form, interval] of ageForms) {
    const hit = form.exec(text)
    if (hit === null || (notAge.test(text) && hit[1] !== '18')) continue
    // A range among the exclusions leaves two ranges: not read, and so listed.
    const years = interval(hit)
    if (polarity === 'forbid' && years.high !== Number.POSITIVE_INFINITY) return []
    return [
      found(
        'age',
        hit.index,
        hit.index + hit[0].length,
        leaf({ kind: 'age', years: polarity === 'forbid' ? complement(years) : years }),
      ),
    ]
  }
  const signed =
    /(?:≥|>|≤|<|at least|over|above|under|below|older than|younger than|superior to|inferior to|no older than|up to|minimum(?: age)?(?: of| is|:)?|more than|greater than(?: or equal to)?|less than)\s*(\d{1,3})\s*[- ]?(?:years?|yrs?|y\.?o\b|$|old)|\bage[ds]?\s*(?:is |of |must be )?(?:≥|>|≤|<)\s*\d{1,3}\b/gi
  const parts: Interval[] = []
  let start = text.length
  let end = 0
  for (const hit of text.matchAll(signed)) {
    const comparison = comparedTo(hit[0])
    if (comparison === undefined || (notAge.test(text) && comparison.value !== 18)) continue
    parts.push(polarity === 'forbid' ? complement(comparison.interval) : comparison.interval)
    start = Math.min(start, hit.index)
    end = Math.max(end, hit.index + hit[0].length)
  }
  if (parts.length > 0) {
    // "70 or older, or 60 with another illness": the lower one lets in.
    const choice =
      parts.length > 1 && /\bor\b/i.test(text) && parts.every((p) => p.high === Number.POSITIVE_INFINITY)
    const years = parts.reduce((a, b) => (choice ? (a.low < b.low ? a : b) : intersection(a, b)))
    return isEmpty(years) ? [] : [found('age', start, end, leaf({ kind: 'age', years }))]
  }
  const majority = /\bage of majority\b|^adult (?:patients?|participants?)\b/i.exec(text)
  return majority === null || polarity === 'forbid'
    ? []
    : [
        found(
          'age',
          majority.index,
          majority.index + majority[0].length,
          leaf({ kind: 'age', years: atLeast(18) }),
        ),
      ]
}

const female = /\b(?:female|females|women|woman)\b/i

const readSex: Reader = ({ text, polarity }) => {
  if (isContraception(text) || /child-?bearing|pregnan|partner|QT|creatinine|clearance/i.test(text)) return []
  const onlyMale =
    /^(?:was |were |is |are )?(?:males?|men)(?: patients?| sex| breast cancer| with breast (?:cancer|carcinoma))?[.;]?$/i.exec(
      text,
    )
  if (onlyMale !== null)
    return [
      found('sex', 0, text.length, leaf({ kind: 'sex', allow: polarity === 'forbid' ? 'female' : 'male' })),
    ]
  const f = female.exec(text)
  const m = male.exec(text)
  if (f !== null && m !== null) {
    return polarity === 'forbid' || text.length > 160
      ? []
      : [
          found(
            'sex',
            Math.min(f.index, m.index),
            Math.max(f.index, m.index) + 5,
            leaf({ kind: 'no-limit', of: 'sex' }),
          ),
        ]
  }
  if (f === null || (polarity !== 'require' && !isFreedom(text))) return []
  const names =
    /^(?:all |adult |are |is |patient is a |eligible )*(?:females?|wom[ae]n)\b(?!\s+(?:subjects?|participants?|patients?)?\s*(?:must|should|who|are|may|need))/i.test(
      text,
    ) ||
    /\bfemale(?: sex| patients?| participants?)?[.;,]?$|,\s*female\b|^female sex|\bis a female\b|\bin female subjects\b|\bfemale participants with\b/i.test(
      text,
    )
  return names ? [found('sex', f.index, f.index + f[0].length, leaf({ kind: 'sex', allow: 'female' }))] : []
}

const readPregnancy: Reader = ({ text, section, polarity }) => {
  const pregnant = /\bpregnan(?:t|cy)\b/i.exec(text)
  const feeding = /\b(?:breast-?\s?feed(?:ing)?|lactat(?:ing|ion)|nursing)\b/i.exec(text)
  const test =
    /negative[^.]{0,60}pregnancy test|pregnancy test[^.]{0,200}negative|negative[^.]{0,30}hCG/i.exec(text)
  const first = pregnant ?? feeding ?? test
  if (
    first === null ||
    /nursing infant|should a woman become|become pregnant while participating/i.test(text)
  )
    return []
  const conduct =
    isContraception(text) &&
    !(section === 'exclusion' && first.index < 40) &&
    test === null &&
    !/(?:should|must|may) not be (?:pregnant|breast)|\b(?:who are|is|are) pregnant|not pregnant/i.test(text)
  if (
    conduct ||
    (/^(?:for|the effects|because|note|if )/i.test(text) && test === null && polarity !== 'forbid')
  )
    return []
  const says =
    section === 'exclusion'
      ? polarity !== 'permit'
      : test !== null || polarity === 'forbid' || /\bnot\b[^.]{0,20}(?:pregnant|breast)/i.test(text)
  if (!says) return []
  const wants = [
    ...(pregnant !== null || test !== null
      ? [leaf({ kind: 'condition', name: 'pregnant', want: false })]
      : []),
    ...(feeding !== null &&
    !/breast-?feeding should be discontinued|agree to (?:stop|discontinue)/i.test(text)
      ? [leaf({ kind: 'condition', name: 'breastfeeding', want: false })]
      : []),
  ]
  if (wants.length === 0) return []
  const orPost = test !== null && /\bor evidence of post-?menopausal|post-?menopausal status or\b/i.test(text)
  const node = orPost ? any([all(wants), leaf({ kind: 'menopause', accept: ['post', 'male'] })]) : all(wants)
  return [found('pregnancy', first.index, first.index + first[0].length, node)]
}

export const personReaders: readonly Reader[] = [
  readAge,
  readSex,
  readMenopause,
  readPregnancy,
  readPerformance,
]
export const ageLimits = (min: number | undefined, max: number | undefined): Interval | undefined => {
  if (min === undefined && max === undefined) return undefined
  return intersection(
    min === undefined ? atLeast(0) : atLeast(min),
    max === undefined ? atMost(Number.POSITIVE_INFINITY) : atMost(max),
  )
}
