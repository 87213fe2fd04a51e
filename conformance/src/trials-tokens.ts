/**
 * Two readings of one demand made comparable: the labels' `requires` and Herald's criteria as the same short tokens.
 *
 * Meaning is compared, not spelling: "stage IV" is the metastatic setting, an exclusion of less than 50 % is a minimum
 * of 50. Notes that the labels add in words are left out on both sides.
 */
import { type Criterion, drugIs, isObject, type Node, type Requirement } from '@herald/trials'

const list = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((v) => typeof v === 'string') : typeof value === 'string' ? [value] : []
const sorted = (values: Iterable<string>): string => [...new Set(values)].sort().join('|')

const settingWords: Readonly<Record<string, string>> = {
  'locally-advanced': 'advanced',
  'locally-advanced-unresectable': 'advanced',
  metastatic: 'metastatic',
  inflammatory: 'inflammatory',
}
const settingToken = (s: string): string =>
  settingWords[s] ??
  (s === 'early-residual-after-neoadjuvant' ? 'residual' : s.startsWith('early') ? 'early' : s)
const classWords: Readonly<Record<string, string>> = {
  'HER2-targeted': 'anti-HER2',
  'chemotherapy incl. ADC': 'chemotherapy',
  'chemotherapy or ADC': 'chemotherapy',
  'any except endocrine': 'any systemic therapy',
  'trastuzumab-based neoadjuvant': 'trastuzumab',
  'trastuzumab-based adjuvant': 'trastuzumab',
}
const drug = (name: string): string => classWords[name] ?? name

/** The tokens of one gold `requires`. */
export function goldTokens(requires: unknown): ReadonlySet<string> {
  const out = new Set<string>()
  const add = (token: string): void => void out.add(token)
  if (!isObject(requires)) return out
  for (const [key, value] of Object.entries(requires)) {
    switch (key) {
      case 'age':
        if (isObject(value)) {
          for (const k of ['min', 'gt', 'max', 'lt'])
            if (typeof value[k] === 'number') add(`age ${k} ${value[k]}`)
          if (value['majority'] === true) add('age min 18')
        }
        break
      case 'sex':
        add(`sex ${String(value)}`)
        break
      case 'her2':
        if (isObject(value)) {
          const ihc = list(value['acceptIhc'])
          if (ihc.length > 0)
            add(`her2 ${sorted(ihc.flatMap((i) => (i === '2+' ? ['2+ ISH-', '2+ ISH+'] : [i])))}`)
          for (const status of list(value['accept'])) if (status !== 'any') add(`her2 ${status}`)
          for (const status of list(value['exclude'])) add(`her2 not ${status}`)
        }
        break
      case 'hr':
        add(typeof value === 'string' ? `hr ${value === 'any-known' ? 'known' : value}` : 'hr positive')
        break
      case 'er':
        add('er negative')
        break
      case 'menopause':
        add(
          value === 'any'
            ? 'menopause any'
            : `menopause ${sorted((isObject(value) ? list(value['accept']) : list(value)).map((m) => (m.startsWith('pre') ? 'pre-suppressed' : m)))}`,
        )
        break
      case 'if':
        break
      case 'setting':
        if (isObject(value))
          for (const s of list(value['exclude']))
            add(
              s === 'inflammatory'
                ? 'not inflammatory'
                : s === 'metastatic'
                  ? 'setting early'
                  : `setting not ${settingToken(s)}`,
            )
        else if (value !== 'any') {
          const named = sorted(list(value).map(settingToken))
          add(named === 'advanced|early' || named === 'early' ? 'setting early' : `setting ${named}`)
        }
        break
      case 'stage':
      case 'stageNow':
        if (isObject(value)) add(`stage not ${list(value['exclude']).join('|')}`)
        else
          add(
            `stage ${sorted(list(value).flatMap((s) => (s === 'II' ? ['IIA', 'IIB'] : s === 'III' ? ['IIIA', 'IIIB', 'IIIC'] : [s])))}`,
          )
        break
      case 'm':
        add('setting early')
        break
      case 'inflammatory':
        add('not inflammatory')
        break
      case 'response':
        add(`setting ${value === 'residual' ? 'residual' : 'complete'}`)
        break
      case 't':
        add(`T ${sorted(list(value).map((t) => t.slice(0, 2)))}`)
        break
      case 'n':
        if (list(value).length < 4) add(`N ${sorted(list(value))}`)
        break
      case 'tumourMm':
        if (isObject(value)) for (const [k, v] of Object.entries(value)) add(`size ${k} ${String(v)}`)
        break
      case 'lines':
        if (isObject(value)) {
          if (value['max'] === null) add('lines no limit')
          else
            add(
              `lines ${drug(String(value['of']))} ${value['min'] === undefined ? 0 : String(value['min'])}-${value['max'] === undefined ? '' : String(value['max'])}`,
            )
        }
        break
      case 'agent':
        if (isObject(value)) {
          for (const k of ['require', 'requireAll', 'requireAny', 'requireClass'])
            for (const name of list(value[k])) add(`had ${drug(name)}`)
          for (const k of ['forbid', 'forbidClass'])
            for (const name of list(value[k])) add(`never ${drug(name)}`)
          if (value['forbidAny'] === true) add('never any systemic therapy')
          if (isObject(value['minCountOfClass']))
            for (const [name, n] of Object.entries(value['minCountOfClass']))
              add(`had ${String(n)} of ${drug(name)}`)
          if (list(value['allow']).length > 0) add('therapy no limit')
        }
        break
      case 'planned':
        add(`planned ${String(value)}`)
        break
      case 'brain':
        if (isObject(value)) {
          if (list(value['accept']).length > 0)
            add(`brain ${sorted(list(value['accept']).filter((b) => b !== 'treated-progressing'))}`)
          if (value['require'] !== undefined) add('brain required')
          if (value['needsLocalTherapy'] === false) add('brain not urgent')
        }
        break
      case 'leptomeningeal':
        add('not leptomeningeal')
        break
      case 'lvef':
        if (isObject(value)) {
          if (typeof value['min'] === 'number') add(`lvef ${value['min']}`)
          if (isObject(value['minByMethod']))
            add(`lvef ${Math.min(...Object.values(value['minByMethod']).map(Number))}`)
          if (value['LLN'] === true) add('lvef normal')
          if (value['neverBelowOnTherapy'] !== undefined) add('lvef history')
        }
        break
      case 'ecog':
        if (isObject(value)) add(`ecog ${String(value['max'])}`)
        break
      case 'kps':
        if (isObject(value)) add(`kps ${String(value['min'])}`)
        break
      case 'measurable':
        if (value === 'required' || value === 'evaluable') add(`measurable ${value}`)
        break
      case 'pregnancy':
        add('not pregnant')
        break
      case 'breastfeeding':
        add('not breastfeeding')
        break
      case 'biomarker':
        if (isObject(value)) add(`gene ${String(value['gene'])}`)
        break
      case 'maxWeeksSinceSurgery':
        add(`weeks since surgery ${String(value)}`)
        break
      case 'maxMonthsSinceAdjuvant':
        add('since adjuvant')
        break
      case 'relapseWithinMonthsOfAdjuvant':
      case 'relapseWithinMonthsOfAdjuvantAntiHER2':
        add('relapse after adjuvant')
        break
      case 'progressed':
        add('progressed')
        break
      case 'progressedOn':
        add(`had ${String(value)}`)
        break
      case 'cumulativeDose':
        if (isObject(value)) for (const [name, n] of Object.entries(value)) add(`dose ${name} ${String(n)}`)
        break
      case 'primary':
        add('not breast primary')
        break
      case 'risk':
        add('undefined')
        break
      case 'anyOf':
      case 'allOf':
        if (Array.isArray(value)) for (const part of value) for (const token of goldTokens(part)) add(token)
        break
      default:
        break
    }
  }
  return out
}

const positive = '0-1+ ISH+|2+ ISH+|3+'
const her2Statuses: Readonly<Record<string, readonly string[]>> = {
  [positive]: ['positive'],
  '1+|2+ ISH-': ['low'],
  '0 faint|1+|2+ ISH-': ['low', 'ultralow'],
  '0|0 faint|1+|2+ ISH-': ['not positive'],
}

function criterionTokens(c: Criterion): readonly string[] {
  switch (c.kind) {
    case 'age': {
      const { low, high, lowOpen, highOpen } = c.years
      return [
        ...(low > 0 ? [`age ${lowOpen ? 'gt' : 'min'} ${low}`] : []),
        ...(Number.isFinite(high) ? [`age ${highOpen ? 'lt' : 'max'} ${high}`] : []),
      ]
    }
    case 'sex':
      return [`sex ${c.allow}`]
    case 'her2': {
      const cells = sorted(c.accept)
      return [
        ...(her2Statuses[cells] ?? (cells === '' ? [] : [cells.replace('0-1+ ISH+|', '')])).map(
          (s) => `her2 ${s}`,
        ),
        ...(c.mutant ? ['her2 mutant'] : []),
      ]
    }
    case 'hr':
      return [
        c.want === 'known'
          ? 'hr known'
          : c.want === 'negative' && c.receptor === 'er'
            ? 'er negative'
            : `hr ${c.want}`,
      ]
    case 'menopause':
      return [`menopause ${sorted(c.accept.filter((m) => m !== 'pre'))}`]
    case 'setting': {
      const tokens = new Set(c.accept.map(settingToken))
      if (!tokens.has('metastatic') && tokens.has('early')) return ['setting early']
      return [`setting ${sorted(tokens)}`]
    }
    case 'stage':
      return [`stage ${sorted(c.accept)}`]
    case 'tnm':
      return [`${c.axis} ${sorted(c.accept.map((x) => x.slice(0, 2)))}`]
    case 'tumour-size':
      return [`size ${c.mm.lowOpen ? 'gt' : 'min'} ${c.mm.low}`]
    case 'response':
      return [`setting ${c.accept === 'residual' ? 'residual' : 'complete'}`]
    case 'lines':
      return [
        `lines ${drug(c.of.includes('ADC') ? 'chemotherapy' : (c.of[0] ?? ''))} ${Number.isFinite(c.count.low) ? c.count.low : 0}-${Number.isFinite(c.count.high) ? c.count.high : ''}`,
      ]
    case 'agent':
      return c.want && c.rule.distinct > 1
        ? c.rule.names.map((n) => `had ${c.rule.distinct} of ${n}`)
        : c.rule.names.map((n) => `${c.want ? 'had' : 'never'} ${n}`)
    case 'planned':
      return c.names.map((n) => `planned ${n}`)
    case 'dose':
      return [`dose ${c.drug} ${c.maxMgM2}`]
    case 'brain':
      if (!c.accept.includes('none')) return ['brain required']
      if (
        c.accept.includes('untreated-stable') &&
        c.unclear.includes('untreated-progressing') &&
        !c.accept.includes('treated-progressing')
      )
        return ['brain not urgent']
      return c.accept.length === 5
        ? []
        : [`brain ${sorted(c.accept.filter((b) => b !== 'treated-progressing'))}`]
    case 'lvef':
      return c.localLimit === 'alone' ? ['lvef normal'] : [`lvef ${c.pct.low}`]
    case 'lvef-history':
      return ['lvef history']
    case 'ecog':
      return [`ecog ${c.max}`]
    case 'kps':
      return [`kps ${c.min}`]
    case 'measurable':
      return [`measurable ${c.want === 'measurable' ? 'required' : 'evaluable'}`]
    case 'condition':
      if (c.name === 'measurable brain lesion' || c.name === 'brain surgery planned')
        return ['brain required']
      if (c.name === 'progressed on the last treatment') return ['progressed']
      return [`${c.want ? '' : 'not '}${c.name}`]
    case 'biomarker':
      return [`gene ${c.gene}`]
    case 'window':
      return c.since === 'surgery'
        ? [`weeks since surgery ${Math.round(c.weeks.high)}`]
        : [c.since === 'adjuvant treatment' ? 'since adjuvant' : 'relapse after adjuvant']
    case 'primary':
      return ['not breast primary']
    case 'undefined-word':
      return ['undefined']
    case 'no-limit':
      return [
        c.of === 'sex'
          ? 'sex all'
          : c.of === 'hr'
            ? 'hr any'
            : c.of === 'menopause'
              ? 'menopause any'
              : c.of === 'lines'
                ? 'lines no limit'
                : c.of === 'prior-therapy'
                  ? 'therapy no limit'
                  : 'no limit',
      ]
  }
}

/** The tokens of one of Herald's trees. */
export function nodeTokens(node: Node): readonly string[] {
  switch (node.kind) {
    case 'leaf':
      return criterionTokens(node.criterion)
    case 'all':
    case 'any':
      return node.nodes.flatMap(nodeTokens)
    case 'not':
      return nodeTokens(node.node)
        .map((t) =>
          t.startsWith('had ')
            ? t.replace('had', 'never')
            : t.startsWith('stage ')
              ? t.replace('stage ', 'stage not ')
              : t.startsWith('T ') || t.startsWith('N ')
                ? ''
                : `not ${t}`,
        )
        .filter((t) => t !== '')
    case 'if':
      return nodeTokens(node.body)
  }
}

/** The kind of demand that a token is about: what the score is kept by. */
export function familyOf(token: string): string {
  const word = token.replace(/^not /, '').split(' ')[0] ?? ''
  const families: Readonly<Record<string, string>> = {
    er: 'hr',
    T: 'stage',
    N: 'stage',
    size: 'stage',
    setting: 'stage',
    inflammatory: 'stage',
    bilateral: 'stage',
    had: 'prior-therapy',
    never: 'prior-therapy',
    dose: 'prior-therapy',
    planned: 'prior-therapy',
    progressed: 'prior-therapy',
    relapse: 'prior-therapy',
    therapy: 'prior-therapy',
    leptomeningeal: 'brain',
    pregnant: 'pregnancy',
    breastfeeding: 'pregnancy',
    weeks: 'timing',
    since: 'timing',
    kps: 'ecog',
    gene: 'biomarker',
    breast: 'diagnosis',
    undefined: 'other',
  }
  return families[word] ?? word
}

/** A drug beside its class says nothing more: the class stands for both. */
function withoutMembers(tokens: readonly string[]): readonly string[] {
  const split = (t: string): readonly [string, string] => [t.split(' ')[0] ?? '', t.slice(t.indexOf(' ') + 1)]
  return tokens.filter((t) => {
    const [verb, name] = split(t)
    if (verb !== 'had' && verb !== 'never') return true
    return !tokens.some(
      (other) =>
        other !== t && split(other)[0] === verb && split(other)[1] !== name && drugIs(name, split(other)[1]),
    )
  })
}

/** The tokens of one of Herald's requirements. */
export const requirementTokens = (r: Requirement): readonly string[] => withoutMembers(nodeTokens(r.node))
