/** Of which treatment the lines are that a text counts, and in which illness. */
import { drugMentions } from '../drugs.ts'

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

export const advancedSetting =
  /metastatic|advanced|\bMBC\b|\bABC\b|palliative|recurrent|unresectable|\bstage IV\b/i
