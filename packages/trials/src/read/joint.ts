/**
 * Exclusions that hold together: who is refused is the person of whom all parts are true.
 *
 * "HER2-positive disease with earlier T-DXd" refuses nobody for being HER2-positive. Read apart, each half would refuse.
 */
import { all, any, leaf, type Node } from '../criterion.ts'
import { bracketLeave, type Clause, type Finding } from './clause.ts'
import { findingsOf, groupOf } from './findings.ts'
import { narrowed } from './narrowed.ts'

const qualifier = /\b(?:who|whose|that|which|with)\b/i
// Only what says who is meant can be the first half; two findings of an examination stay two reasons.
const populations: ReadonlySet<string> = new Set(['person', 'tumour', 'hr', 'menopause'])

// "HER2-positive, or HER2-low with earlier T-DXd": what follows the second state is asked of that one only.
const secondState = /\bHER-?2\b[^.;]{0,60},?\s+or\s+[^.;]{0,20}\bHER-?2\b/i

function ofSecondState(clause: Clause, findings: readonly Finding[]): readonly Finding[] {
  const hit = secondState.exec(clause.text)
  if (hit === null || clause.polarity !== 'require' || !findings.some((f) => f.dimension === 'her2'))
    return findings
  const end = hit.index + hit[0].length
  return findings.map((f) =>
    f.dimension === 'her2' || f.dimension === 'stage' || f.start < end
      ? f
      : { ...f, node: any([f.node, leaf({ kind: 'undefined-word', word: clause.text.trim() })]) },
  )
}

const aboutWhom: ReadonlySet<string> = new Set(['her2', 'hr', 'menopause', 'sex'])
const ifs = /\b(?:if|in (?:the )?case of|for those (?:with|whose))\b[^.;,]*/gi

/** "A hormonal agent if ER positive, and trastuzumab if HER2 positive": what stands behind "if" is no demand. */
function conditional(clause: Clause, findings: readonly Finding[]): readonly Finding[] {
  if (clause.polarity !== 'require') return findings
  const spans = [...clause.text.matchAll(ifs)].map((hit) => [hit.index, hit.index + hit[0].length] as const)
  const behindIf = (f: Finding): boolean =>
    aboutWhom.has(f.dimension) && spans.some(([from, to]) => f.start > from && f.start < to)
  const treatment = findings.some((f) => f.dimension === 'prior-therapy' || f.dimension === 'lines')
  if (!treatment || !findings.some(behindIf)) return findings
  const word = leaf({ kind: 'undefined-word', word: clause.text.trim() })
  return findings.filter((f) => !behindIf(f)).map((f) => ({ ...f, node: any([f.node, word]) }))
}

const choice =
  /\b(?:at least one|one or more|any(?: one)?|either|one|some) of (?:the |these |those |following )*[^:.;]{0,60}:\s*(?=\S)|\bhigh[- ]risk(?: (?:features?|factors?|disease))?\s*(?:\([^()]*\)\s*)?:\s*(?=\S)/i

/** Findings that no comma parts belong to one member of the list. */
function apart(findings: readonly Finding[], text: string): readonly Node[] {
  const members: Finding[][] = []
  for (const f of findings) {
    const last = members.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && !/[,;]/.test(text.slice(before.start, f.start)))
      last.push(f)
    else members.push([f])
  }
  return members.map((member) => all(member.map((f) => f.node)))
}

/** "At least one of these risks: age over 60, diabetes": what is read may be one of several ways, and refuses nobody. */
function chosen(clause: Clause, findings: readonly Finding[]): readonly Finding[] {
  const hit = choice.exec(clause.text)
  if (hit === null || clause.polarity !== 'require') return findings
  const from = hit.index + hit[0].length
  const behind = findings.filter((f) => f.start >= from).toSorted((a, b) => a.start - b.start)
  const [first] = behind
  if (first === undefined || !/[,;]|\bor\b/.test(clause.text.slice(from))) return findings
  const other = leaf({ kind: 'undefined-word', word: clause.text.slice(hit.index).trim() })
  return [
    ...findings.filter((f) => f.start < from),
    { ...first, end: clause.text.length, node: any([...apart(behind, clause.text), other]) },
  ]
}

const otherWay =
  /(?<!\bwith |\band\/)\bor\s+(?:(?:they |who |must |may |are |is |be |have |has |had |was |were )*)(?:intoleran(?:t|ce (?:of|to)\b)|without|unable|ineligible|non-?amenable|unsuitable|refus\w*|declin\w*|not (?:a )?(?:candidates?|eligible|suitable|amenable)|no (?:available|standard|further|other)|for wh(?:om|ich)\b)/i

/** "Progressed on first-line treatment, or without another option": who had none may fit the second way. */
function orElse(clause: Clause, findings: readonly Finding[]): readonly Finding[] {
  const hit = clause.polarity === 'require' ? otherWay.exec(clause.text) : null
  if (hit === null) return findings
  const word = leaf({ kind: 'undefined-word', word: clause.text.slice(hit.index).trim() })
  return findings.map((f) =>
    (f.dimension === 'lines' || f.dimension === 'prior-therapy') && f.start < hit.index
      ? { ...f, node: any([f.node, word]) }
      : f,
  )
}

/** "More than 3 nodes OR 1 to 3 nodes AND T3": what stands behind a capital OR is one of several ways. */
function behindOr(clause: Clause, findings: readonly Finding[]): readonly Finding[] {
  const at = clause.polarity === 'require' ? clause.text.search(/[a-z)\d] OR (?=[a-z(\d≥>])/) : -1
  if (at < 0) return findings
  const word = leaf({ kind: 'undefined-word', word: clause.text.trim() })
  return findings.map((f) => (f.start < at ? f : { ...f, node: any([f.node, word]) }))
}

/** All findings of a clause; under a refusal, halves tied by "who" or "with" become one. */
export function jointly(clause: Clause): readonly Finding[] {
  const findings = narrowed(clause, findingsOf(clause))
  if (clause.section !== 'exclusion')
    return ofSecondState(
      clause,
      behindOr(clause, orElse(clause, conditional(clause, chosen(clause, findings)))),
    )
  if (clause.polarity !== 'forbid') return findings
  const leave = clause.text.match(bracketLeave)?.[0]
  if (leave !== undefined)
    return findings.map((f) =>
      f.dimension === 'prior-therapy' || f.dimension === 'lines'
        ? { ...f, node: any([f.node, leaf({ kind: 'undefined-word', word: leave })]) }
        : f,
    )
  const ordered = findings.toSorted((a, b) => a.start - b.start)
  const [first] = ordered
  const second = ordered.find((f) => first !== undefined && groupOf[f.dimension] !== groupOf[first.dimension])
  if (first === undefined || second === undefined || !populations.has(groupOf[first.dimension]))
    return findings
  const between = clause.text.slice(first.start, second.start)
  if (!qualifier.test(between) || /\bor\b|;/i.test(between)) return findings
  return [
    {
      dimension: second.dimension,
      start: 0,
      end: clause.text.length,
      node: any(findings.map((f) => f.node)),
    },
  ]
}

const notGiven =
  /^(.*?),?\s*\b(?:(?:who|that)\s+(?:have|has|had|are|were)\s+(?:not|never)\s+(?:yet\s+|previously\s+)?|without\s+(?:any\s+)?(?=(?:prior|previous)\s+(?:treatment|therapy|exposure)))(.+)$/is

/** "Patients who have not received a taxane" among the exclusions asks for the taxane. */
export function unlessGiven(clause: Clause): Finding | undefined {
  const hit = notGiven.exec(clause.text)
  if (hit === null || clause.section !== 'exclusion' || clause.polarity === 'permit') return undefined
  const [, who = '', what = ''] = hit
  if (/\brecover|\bresol|\bcontracep|\bsteril|\bagree/i.test(what)) return undefined
  const population = findingsOf({ ...clause, text: who, polarity: 'forbid' })
  const demand = findingsOf({
    text: `Must have ${what}`,
    section: 'inclusion',
    polarity: 'require',
    parent: '',
  })
  const [first] = demand.length > 0 ? demand : population
  if (first === undefined) return undefined
  const given: Node =
    demand.length > 0 ? all(demand.map((f) => f.node)) : leaf({ kind: 'undefined-word', word: what.trim() })
  return {
    dimension: first.dimension,
    start: 0,
    end: clause.text.length,
    node: any([...population.map((f) => f.node), given]),
  }
}
