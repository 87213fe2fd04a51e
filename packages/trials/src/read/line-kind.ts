/** Of which treatment the lines are that a text counts, and in which illness. */
import { drugMentions } from '../drugs.ts'

// "Lines of therapy, including chemotherapy": examples of what counts, and no kind of their own. An ADC that counts is one.
const examples =
  /,?\s*\b(?:including(?! (?:at least|ADC))|such as|e\.g\.?)(?![^.;]*\bADCs?\b)[^.;()]*|\((?:e\.g|i\.e|including|such as)?[^()]*\b(?:chemotherapy|endocrine|hormon\w+|targeted|immuno\w+)\b(?:[^()]|\([^()]*\))*\)/gi
const general =
  /\b(?:systemic|anti-?\s?cancer|standard[- ]of[- ]care|lines? of (?:[\w-]+ ){0,2}(?:therapy|treatment)s?(?=\W|$))\b/i
// "Lines of checkpoint inhibitor therapy": the words that say which.
const kindWords =
  /\b(?:lines?|regimens?) of (?:(?:any|prior|previous|approved|available|standard|a|an)\s+)*((?:[\w/()-]+\s+){0,4}?(?:\w*inhibitors?|antibod(?:y|ies)|immuno\w*|radio\w*|targeted|biologic\w*|vaccin\w*|cell))\b/i

/** Whether a count is of a kind of treatment that we have no name for ("lines of immunotherapy"). */
export function unknownKind(text: string): boolean {
  const hit = kindWords.exec(text)
  if (hit === null || /\b(?:and|or)\b/i.test(hit[1] ?? '')) return false
  return !drugMentions(text.slice(hit.index)).some(
    (m) => m.start < hit[0].length && m.name !== 'any systemic therapy',
  )
}

/** Which treatments the lines are of. */
export function lineKind(written: string): {
  readonly of: readonly string[]
  readonly except: readonly string[]
} {
  const bare = written.replace(examples, ' ')
  const text = general.test(bare) || drugMentions(bare).length > 0 ? bare : written
  const [main, out = ''] = text
    .replace(/\([^()]*(?:can be|defined as)[^()]*\)/gi, ' ')
    .split(
      /\bexcluding\b|\bexcept(?:ing)?\b|\bwith the exception of\b|not including|\bother than\b|exclusive of/i,
    )
  const mentions = drugMentions(main ?? text)
  const classes = [...new Set(mentions.filter((m) => m.isClass).map((m) => m.name))]
  const except = /hormon|endocrine/i.test(out) ? ['endocrine therapy'] : []
  // "Lines of CDK4/6 inhibitor therapy": the class stands where the count ends.
  const counted = mentions.find(
    (m) =>
      m.isClass &&
      /\b(?:lines?|regimens?) of (?:(?:any|other|prior|previous|a|an) )*$|\b(?:\d|one|two|three|four) (?:or more |or fewer )?(?:prior |previous |earlier )+$/i.test(
        (main ?? text).slice(0, m.start),
      ),
  )
  if (
    counted !== undefined &&
    counted.name !== 'chemotherapy' &&
    counted.name !== 'any systemic therapy' &&
    !/^[^.;]{0,40}\b(?:and|or|with|plus)\b/i.test((main ?? text).slice(counted.end))
  )
    return { of: [counted.name], except }
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

export const advancedSetting =
  /metastatic|advanced|\bMBC\b|\bABC\b|palliative|recurrent|unresectable|\bstage IV\b/i
