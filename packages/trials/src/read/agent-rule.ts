/** Which drugs a sentence is really about, and the rule that they make together. */
import { type AgentRule, type TherapySetting } from '../criterion.ts'
import { type DrugMention, drugIs, drugMentions } from '../drugs.ts'
import type { Clause } from './clause.ts'
import { advancedSetting } from './line-kind.ts'
import { numberOf, numberWord } from './numbers.ts'

export const settingsIn = (written: string): readonly TherapySetting[] => {
  // What a bracket permits or an exception spares is another setting.
  if (/\b(?:except|exceptions? of|excluding|other than)\b[^.;)]*adjuvant(?! radi)/i.test(written))
    return ['metastatic']
  const text = written
    .replace(/\([^()]*(?:permitted|allowed)[^()]*\)/gi, ' ')
    .replace(/\b(?:neo-?\s?)?adjuvant radi\w+/gi, ' ')
  if (/any (?:treatment )?setting|at any time|any setting/i.test(text))
    return ['neoadjuvant', 'adjuvant', 'metastatic']
  if (
    /\b(?:as|in|for) (?:the )?(?:first|1st|second|2nd|third|3rd)[- ]line\b/i.test(text) &&
    !/adjuvant/i.test(text)
  )
    return ['metastatic']
  const out: TherapySetting[] = []
  if (/neo-?\s?adjuvant|\(neo-?\)|preoperative/i.test(text)) out.push('neoadjuvant')
  if (/(?<!neo-?\s?)\badjuvant|\) ?adjuvant/i.test(text)) out.push('adjuvant')
  if (
    /adjuvant[^.;]{0,12}\b(?:or|and|\/)[^.;]{0,10}metastatic\b/i.test(text) ||
    (advancedSetting.test(text) &&
      /(?:for|in|setting|disease)[^.]{0,40}(?:metastatic|advanced|palliative|MBC|recurrent)|(?:metastatic|advanced|palliative)[^.]{0,20}(?:setting|disease)/i.test(
        text,
      ))
  )
    out.push('metastatic')
  return out.length === 0 ? ['neoadjuvant', 'adjuvant', 'metastatic'] : out
}

export const span = (n: number, word: string): number =>
  /^d/i.test(word) ? n / 7 : /^w/i.test(word) ? n : /^m/i.test(word) ? n * 4.35 : n * 52
export const recent = new RegExp(
  `(?:within|in the|≤|<|less than|fewer than|in)\\s*(?:the (?:last|past) )?(?:\\d+\\s*(?:-|to)\\s*)?(${numberWord})\\s*(days?|weeks?|months?|years?)`,
  'i',
)

/** A text without what it spares, in a bracket or to its end: "chemotherapy (except X) within 14 days". */
export const withoutException = (text: string): string =>
  text.replace(/\([^()]*\b(?:except|unless)\b[^()]*\)/gi, ' ').replace(/\b(?:except|unless)\b.*/i, '')

/** Drug mentions that carry the demand: examples after "such as" or behind a class in brackets are left out. */
export function demanded(written: string): readonly DrugMention[] {
  const text = written.replace(
    /\([^()]*(?:can be|defined as|counts? as|\b(?:is|are) (?:also )?(?:allowed|permitted|acceptable))[^()]*\)/gi,
    (hit) => ' '.repeat(hit.length),
  )
  const mentions = drugMentions(text)
  return mentions.filter((m) => {
    const carrier = mentions.some(
      (c) =>
        c.end <= m.start &&
        /^(?:[- ](?:containing|based))?(?: cytotoxic| combination| systemic)?\s*$/i.test(
          text.slice(c.end, m.start),
        ),
    )
    // "Chemotherapy-induced" says where something comes from.
    if (/^[- ](?:induced|related|associated)\b/i.test(text.slice(m.end))) return false
    // "Platinum-resistant ovarian cancer" names an illness of others.
    if (
      /^[- ](?:(?:refractory|resistant|sensitive|eligible)(?:,? (?:or|and) )?)+\b[^.;,]*\b(?:ovar|lung|prostat|gastr|bladder|urothel|endometri)/i.test(
        text.slice(m.end),
      )
    )
      return false
    if (m.isClass && carrier) return false
    if (
      m.isClass &&
      /(?:\d+|one|two|three|four|five)\s+(?:or more\s+)?(?:prior|previous)\s*$/i.test(text.slice(0, m.start))
    )
      return false
    const before = text.slice(0, m.start)
    const bracket = before.lastIndexOf('(')
    const inBracket = bracket > before.lastIndexOf(')')
    const classBefore = mentions.some((c) => c.isClass && c.end <= bracket + 1 && bracket - c.end < 3)
    const sameDrug = mentions.some((c) => c !== m && !c.isClass && c.name === m.name && c.start < m.start)
    if (
      inBracket &&
      (classBefore ||
        sameDrug ||
        /\((?:e\.g|including|such as|i\.e|for example)/i.test(text.slice(bracket, m.start)))
    )
      return false
    if (/(?:prior to|before) (?:the )?(?:initiation|start(?:ing)?|first dose)[^.;]{0,40}$/i.test(before))
      return false
    // "Six months of follow-up after initiation of X" tells the time by the drug.
    if (
      /\b(?:at|after|since|from|following|until)\s+(?:the )?(?:date of )?(?:initiation|start|first dose|commencement)\s+of\s+(?:treatment with |therapy with )?(?:[\w-]+ ){0,2}$/i.test(
        before,
      )
    )
      return false
    if (/\balone or (?:in combination|combined|associated|together) with\b[^.;]*$/i.test(before)) return false
    // "Chemotherapy with vinorelbine": the drug says which chemotherapy.
    const told = mentions.some(
      (c) =>
        m.isClass &&
        ((!c.isClass && drugIs(c.name, m.name)) ||
          (m.name === 'any systemic therapy' && c.name !== m.name)) &&
        /^\s*(?:\([^()]*\)\s*)?(?:with|of|by|using|containing|based on|consisting of|that (?:included|contained))\s+(?:an? |the |either )?$/i.test(
          text.slice(m.end, c.start),
        ),
    )
    if (told) return false
    if (/\b(?:prior to|before) (?:the |any )?(?:neo-?\s?adjuvant |adjuvant |preoperative )?$/i.test(before))
      return false
    if (/not (?:available|eligible|suitable|(?:a )?candidates?) (?:for|to)\b[^.;]*$/i.test(before))
      return false
    if (
      !/including at least[^.;]*$/i.test(before) &&
      /(?:such as|including(?: but not limited to)?|e\.g\.?,?)\s[^.;]*$/i.test(before) &&
      mentions.some((c) => c.isClass && c.start < m.start)
    )
      return false
    return !/(?:not (?:combined|with)|if|contains? a|count(?:s|ed)?|in combination with|without|inhibitor of|containing study|preferably[^.;]*|plus|alone or in combination with|followed by|with or without|(?:combination|association) with)\s+(?:an? |the |or )?$|(?:\+\/-|±)\s*(?:[\w-]+ )?$/i.test(
      before,
    )
  })
}

type Grouped = { readonly names: readonly string[] }

/** "A, B and C" is all three; "A or B" is one of them; "A and (B or C)" is both halves. */
export function grouped(
  text: string,
  mentions: readonly DrugMention[],
  forbidding: boolean,
): readonly Grouped[] {
  if (forbidding) return [{ names: [...new Set(mentions.map((m) => m.name))] }]
  // "A, A + B, or C": combinations set against each other; any of the drugs may be hers, and none is refused for the others.
  const between = mentions.slice(1).map((m, i) => text.slice(mentions[i]?.end ?? 0, m.start))
  if (between.some((j) => /\bor\b/i.test(j)) && between.some((j) => /\+/.test(j)))
    return [{ names: [...new Set(mentions.map((m) => m.name))] }]
  const groups: string[][] = []
  const joints = mentions.slice(1).map((m, i) => text.slice(mentions[i]?.end ?? 0, m.start))
  const hasAnd = joints.some((j) => /\band\b|\+|&|,? as well as/i.test(j) && !/and\/or/i.test(j))
  for (const [i, m] of mentions.entries()) {
    const joint = i === 0 ? '' : (joints[i - 1] ?? '')
    const apart =
      /\band\b(?!\/or)|\+|&|as well as|combined with/i.test(joint) || (/^\s*\)?,/.test(joint) && hasAnd)
    const last = groups.at(-1)
    if (last === undefined || (apart && !/\bor\b/i.test(joint))) groups.push([m.name])
    else last.push(m.name)
  }
  return groups.map((names) => ({ names: [...new Set(names)] }))
}

const minimumWords = `(?:minimum of|at least|≥)\\s*(${numberWord})\\s*(weeks?|months?|cycles?|days?)\\b(?!\\s*(?:ago|before|earlier|since|prior to (?:enrol|study|random|registr|start|screen|first|cycle|day))\\b)`
const weeksOf = (hit: RegExpMatchArray): number =>
  /cycle/i.test(hit[2] ?? '') ? numberOf(hit[1] ?? '') * 3 : span(numberOf(hit[1] ?? ''), hit[2] ?? '')

export const ruleOf = (text: string, names: readonly string[], clause: Clause): AgentRule => {
  const minima = [...text.matchAll(new RegExp(minimumWords, 'gi'))].map((hit) => weeksOf(hit))
  const period = recent.exec(withoutException(text))
  const distinct = /(?:at least|minimum of|≥)\s*(two|three|2|3)\b[^.;()]{0,40}(?:agents?|drugs?)/i.exec(text)
  const progressed =
    clause.polarity === 'require' &&
    /\b(?:progress\w*|failed|failure (?:to|of|on|after|with) (?!achieve|respond|obtain)|refractory|resistan\w+)\b[^.]{0,40}/i.test(
      text,
    ) &&
    !/and\/or intoler/i.test(text)
  return {
    names,
    within: settingsIn(text),
    distinct: distinct === null ? 1 : numberOf(distinct[1] ?? '1'),
    // "6 cycles, of them 9 weeks of a taxane": the shortest length is asked of every drug, none is refused on the longer.
    minWeeks: minima.length === 0 ? 0 : Math.min(...minima),
    outcome: progressed ? 'progressed' : 'any',
    endedWithinWeeks:
      clause.polarity === 'forbid' && period !== null
        ? span(numberOf(period[1] ?? ''), period[2] ?? '')
        : undefined,
    exceptions: /\b(?:except|unless|exception)\b/i.test(text),
  }
}

export const planning =
  /\b(?:inten(?:tion|ded|ds?|ding) (?:to|for)|(?:anticipat\w+|expect\w+|commit(?:ted|s|ting)?|agree\w*) (?:to|that they will) (?:\w+ )?(?:receive|take|start|begin|undergo|initiate|be treated|use)|plan(?:ned|ning|s)? (?:to (?:commence|start|initiate|receive|begin|be treated|administer|give)|neoadjuvant|treatment|therapy|adjuvant|use|administration|(?:of|for) (?:the )?(?:use|treatment|therapy|systemic|administration))|scheduled (?:to (?:receive|start|begin|undergo)|for)|due to (?:receive|start|begin)|decision (?:to (?:newly )?initiate|has been made for treatment)|will (?:receive|start|begin|be treated)|candidate for|(?:suitable|appropriate) for|is being considered|treatment plan includes|clinician decision)\b/i
