/**
 * Herald's own criteria as the same short tokens as the labels'.
 *
 * Meaning is compared, not spelling: "stage IV" is the metastatic setting, an exclusion of less than 50 % a minimum of 50.
 */
import { type Criterion, drugIs, type Node, type Requirement } from '@herald/trials'
import { drug, settingToken, sorted } from './trials-words.ts'

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
