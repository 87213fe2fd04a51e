/** What the labels say a sentence requires, as short tokens; notes that they add in words are left out. */
import { isObject } from '@herald/trials'
import { drug, list, settingToken, sorted } from './trials-words.ts'

const number = (value: unknown): string => (typeof value === 'number' ? String(value) : '')

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
              `lines ${drug(String(value['of']))} ${value['min'] === undefined ? 0 : number(value['min'])}-${value['max'] === undefined ? '' : number(value['max'])}`,
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
        if (isObject(value)) add(`ecog ${number(value['max'])}`)
        break
      case 'kps':
        if (isObject(value)) add(`kps ${number(value['min'])}`)
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
