/** Heart function and measurable disease. */
import { atLeast, lessThan, moreThan } from '@herald/core'
import { all, any, leaf, type Node } from '../criterion.ts'
import type { Reader } from './clause.ts'

const ejection =
  /LVEF|ejection fraction|\b(?:left ventricular|LV) (?:systolic )?function(?=[^.;]{0,20}\d\d\s?%)/i

// Some texts write the fraction: 0.50 for 50 %.
const asPercent = (text: string): string =>
  text.replace(/(?<![\d.])0?\.([3-7]\d)(?!\d)/g, (hit, digits: string) => digits.padStart(hit.length))

const readLvef: Reader = ({ text: written, section, polarity }) => {
  const text = asPercent(written)
  const hit = ejection.exec(text)
  if (hit === null || /medications? [^.]{0,80}for abnormal/i.test(text)) return []
  if (
    /history of documented congestive[^.]{0,80}NYHA class\)? or systolic/i.test(text) &&
    !/\d{2}/.test(text)
  )
    return []
  const after = text.slice(hit.index)
  const give = (node: Node, length: number): ReturnType<Reader> => [
    { dimension: 'lvef', start: hit.index, end: Math.min(text.length, hit.index + length), node },
  ]
  const signed =
    /(≥|≤|>(?!\/)|<|at least|greater than or equal to|of greater than or equal to|more than|less than|below|not less than|minimum of)[\s(]*(?:≥\)?\s*)?\b([3-7]\d)(?!\d|\s*(?:days|weeks|ms|kg))/i.exec(
      after,
    )
  const bare = /()\b([3-7]\d)\s*(?:%|percent|per ?cent|\(%\))/i.exec(after)
  const within = signed === null || (bare !== null && bare.index < signed.index) ? bare : signed
  // "At least 45 % of ejection fraction": the number stands in front.
  const infront =
    /(≥|>|at least|more than|less than|<|below)\s*([3-7]\d)\s?%\s*(?:of |for )?(?:the )?(?:left ventricular )?$/i.exec(
      text.slice(0, hit.index),
    )
  const number = within ?? infront
  if (
    /history of|\b(?:prior|previous(?:ly)?|during|earlier|while on)\b/i.test(text) &&
    /decrease|\bdrop|fell|\bfall|declin|reduc/i.test(text) &&
    section === 'exclusion'
  ) {
    return give(leaf({ kind: 'lvef-history', neverBelowPct: number === null ? 50 : Number(number[2]) }), 40)
  }
  const localWords =
    /institution\w*|lower limit|\bLLN\b|local(?:ly)? (?:range|limit|normal)|normal (?:range|limits?|value|by)|^normal|normal (?:left ventricular |cardiac )?ejection|ejection fraction (?:is |was )?(?:within )?normal|LVEF (?:is |within )?normal|\blow ejection|normal cardiac function/i
  // What is normal behind a second test ("LVEF > 55 %, troponin within the normal range") is said of that test.
  const local = localWords.exec(
    text.replace(/[,;][^;]*\b(?:troponin|BNP|natriuretic|markers?|enzymes?)\b.*/is, ''),
  )
  const regardless = /regardless of[^.]{0,40}(?:LLN|lower limit)/i.test(text)
  const limit =
    local === null || regardless
      ? 'none'
      : number === null
        ? 'alone'
        : /\bor\b[^.]{0,40}(?:institution|lower limit|LLN|local|normal)/i.test(text.slice(hit.index))
          ? 'or'
          : 'and'
  const drop = /(?:decrease|decline|drop|fall)[^.]{0,60}?(\d{1,2})\s*%?/i.exec(text)
  const maxDropPoints =
    drop === null || !/\bno\b|\bnot\b|more than|>/i.test(text) ? undefined : Number(drop[1])
  if (number === null) {
    if (limit === 'none') return []
    return give(leaf({ kind: 'lvef', pct: atLeast(0), localLimit: 'alone', maxDropPoints: undefined }), 40)
  }
  const value = Number(number[2])
  // "55 % after anthracyclines or 50 % else": between the two the text decides for each person.
  const twice = /\b([3-7]\d)\s*%[^.;]{0,60}\bor\b\s*(?:≥|>|at least)\s*([3-7]\d)\s*%/i.exec(after)
  if (twice !== null && twice[1] !== twice[2] && section === 'inclusion' && polarity !== 'forbid') {
    const [low, high] = [Number(twice[1]), Number(twice[2])].toSorted((a, b) => a - b)
    const from = (pct: number): Node =>
      leaf({ kind: 'lvef', pct: atLeast(pct), localLimit: 'none', maxDropPoints: undefined })
    const condition = leaf({ kind: 'undefined-word', word: `LVEF from ${low} % under a condition` })
    return give(
      any([from(high ?? value), all([from(low ?? value), condition])]),
      twice.index + twice[0].length,
    )
  }
  const sign = number[1]?.toLowerCase() ?? ''
  const below = sign === '<' || sign === 'less than' || sign === 'below' || sign === '≤'
  const excluded = section === 'exclusion' || polarity === 'forbid'
  // Under Exclusion both "< 50 %" and the rare "≤ 50 %" leave what lies above.
  const pct = below
    ? sign === '≤'
      ? moreThan(value)
      : excluded
        ? atLeast(value)
        : lessThan(value)
    : (sign === '>' || sign === 'more than') && !excluded
      ? moreThan(value)
      : atLeast(value)
  if (below && !excluded) return []
  const byMethod =
    /MUGA\s*(?:≥|>)?\s*(\d{2})[^.]{0,12}ECHO\s*(?:≥|>)?\s*(\d{2})|ECHO\s*(?:≥|>)?\s*(\d{2})[^.]{0,12}MUGA\s*(?:≥|>)?\s*(\d{2})/i.exec(
      text,
    )
  if (byMethod !== null) {
    const values = byMethod
      .slice(1)
      .filter((v) => v !== undefined)
      .map(Number)
    return give(
      all([
        leaf({
          kind: 'lvef',
          pct: atLeast(Math.min(...values)),
          localLimit: 'and',
          maxDropPoints: undefined,
        }),
      ]),
      60,
    )
  }
  return give(
    leaf({ kind: 'lvef', pct, localLimit: excluded && limit === 'or' ? 'and' : limit, maxDropPoints }),
    number.index + number[0].length,
  )
}

const readMeasurable: Reader = ({ text, section, polarity }) => {
  const hit =
    /\b(?:bidimensionally |uni-?dimensionally )?measure?able\b|\bevaluable\b|\bassessable\b|bone[- ]only disease/i.exec(
      text,
    )
  if (hit === null) return []
  const lacking =
    /\black(?:s|ing)? (?:of )?(?:any )?measurable\b|^(?:patients? |participants? |subjects? )?(?:with )?(?:no|without|absence of|lack of)\s+(?:evaluable |at least one )?(?:measurable|measureable)\b|\bonly (?:have )?non-?\s?measurable\b/i
  if (section === 'exclusion' && lacking.test(text))
    return [
      {
        dimension: 'measurable',
        start: hit.index,
        end: hit.index + hit[0].length,
        node: leaf({
          kind: 'measurable',
          want: /\b(?:except|exception|other than|unless)\b[^.;]*\bbone/i.test(text)
            ? 'evaluable'
            : 'measurable',
        }),
      },
    ]
  if (section === 'exclusion' || polarity === 'forbid') return []
  if (/brain|intracranial|\bCNS\b|cranial/i.test(text) && !/RANO|outside/i.test(text)) return []
  if (
    /irradiated|index lesion|biopsiable|other sites|tissue|tumor burden|tracked|defined as:?$|amenable to biopsy|clinically palpable/i.test(
      text,
    ) &&
    !/must have|presence of|at least/i.test(text)
  )
    return []
  // Where it must not lie, and when an irradiated lesion counts, is the reading of scans.
  if (
    /\b(?:outside|within) (?:of )?(?:the |a )?(?:previous |prior )?(?:radi\w+|irradiated) (?:portal|port|field)s?\b|\b(?:be|are|is)\s+(?:only\s+)?(?:not\s+)?(?:considered|deemed|counted as)?\s*(?:not\s+)?measurable\b(?! disease)|\baccrual\b/i.test(
      text,
    ) &&
    !/must have|at least one/i.test(text)
  )
    return []
  const loose =
    /non-?\s?measurable|evaluable|assessable|bone[- ]?only|(?:measurable|measureable)[^.]{0,30}not required|bone lesion/i.test(
      text,
    ) &&
    !/measurable (?:and|&) evaluable|other than bone[- ]?only|lytic lesion that is considered measurable|lytic bone lesion|can be accurately assessed|measurable bone-only/i.test(
      text,
    )
  const about = /disease|lesion|tumou?r|metasta/i.test(text)
  if (!about) return []
  const end = hit.index + hit[0].length
  if (polarity === 'permit' && !loose)
    return /measurable or|must have/i.test(text)
      ? [
          {
            dimension: 'measurable',
            start: hit.index,
            end,
            node: leaf({ kind: 'measurable', want: 'measurable' }),
          },
        ]
      : []
  const node: Node = leaf({ kind: 'measurable', want: loose ? 'evaluable' : 'measurable' })
  return [{ dimension: 'measurable', start: hit.index, end, node: any([node]) }]
}

export const heartReaders: readonly Reader[] = [readLvef, readMeasurable]
