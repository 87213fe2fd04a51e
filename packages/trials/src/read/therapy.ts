/** Earlier, planned and timed treatment: which drugs a text demands, forbids or hangs a date on. */
import { atMost } from '@herald/core'
import { type AgentRule, all, any, leaf, type Node, type TherapySetting } from '../criterion.ts'
import { type DrugMention, drugIs, drugMentions } from '../drugs.ts'
import { type Clause, type Finding, isContraception, type Reader } from './clause.ts'
import { advancedSetting } from './lines.ts'
import { numberOf, numberWord } from './numbers.ts'

const verb =
  /\b(?:prior|previous(?:ly)?|received|receiving|treated|treatment with|exposure|exposed|failed|refractory|resistant|resistance|progress(?:ed|ion|ive)|completed|completion|have (?:not )?used|history of (?:treatment|receiving|HER)|therapy with|after|naive|use of|therapy|underwent|reveived|treatment)\b/i
const notAboutPast =
  /(?:in)?eligible for|absorption|impairment|\bQTc|counted|refers to|to be treated|is required\b|indication for|efficacy|should be completed|treatment option|reasonable|recommended|indicated|judged appropriate|medications? (?:provided|prohibited|listed|list)|severe reaction|reactions? to|must discontinue|must be documented|allerg|hypersens|intoleran\w*(?! of last)|contra-?indicat|adverse (?:reaction|event)|infusion reaction|antacid|medication list|substrates?|pharmacokinetic|eligible for (?:standard|a parp|further)|considered\.?$|not (?:a )?candidates?|should continue|can continue|concomitant(?:ly)?|concurrent(?:ly)?|during (?:the )?study|study (?:drug|treatment)s?(?! or)|may continue|participating|hypertens|hormone replacement|toxicit(?:y|ies) (?:related|from|of)|willing|randomi[sz]ed to|breastfeeding|recovered|investigational (?:agents?|drugs?)\b(?!.*HER)|significant toxicity|LVEF|ejection/i

const settingsIn = (written: string): readonly TherapySetting[] => {
  // What a bracket permits or an exception spares is another setting.
  if (/\b(?:except|excluding|other than)\b[^.;)]*adjuvant/i.test(written)) return ['metastatic']
  const text = written.replace(/\([^()]*(?:permitted|allowed)[^()]*\)/gi, ' ')
  if (/any (?:treatment )?setting|at any time|any setting/i.test(text))
    return ['neoadjuvant', 'adjuvant', 'metastatic']
  const out: TherapySetting[] = []
  if (/neo-?\s?adjuvant|\(neo-?\)|preoperative/i.test(text)) out.push('neoadjuvant')
  if (/(?<!neo-?\s?)\badjuvant|\) ?adjuvant/i.test(text)) out.push('adjuvant')
  if (
    advancedSetting.test(text) &&
    /(?:for|in|setting|disease)[^.]{0,40}(?:metastatic|advanced|palliative|MBC|recurrent)|(?:metastatic|advanced|palliative)[^.]{0,20}(?:setting|disease)/i.test(
      text,
    )
  )
    out.push('metastatic')
  return out.length === 0 ? ['neoadjuvant', 'adjuvant', 'metastatic'] : out
}

const span = (n: number, word: string): number =>
  /^d/i.test(word) ? n / 7 : /^w/i.test(word) ? n : /^m/i.test(word) ? n * 4.35 : n * 52
const recent = new RegExp(
  `(?:within|in the|≤|<|less than|fewer than|in)\\s*(?:the (?:last|past) )?(${numberWord})\\s*(days?|weeks?|months?|years?)`,
  'i',
)

/** Drug mentions that carry the demand: examples after "such as" or behind a class in brackets are left out. */
function demanded(written: string): readonly DrugMention[] {
  const text = written.replace(/\([^()]*(?:can be|defined as|counts? as)[^()]*\)/gi, (hit) =>
    ' '.repeat(hit.length),
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
    if (/(?:prior to|before) (?:the )?(?:initiation|start(?:ing)?|first dose)[^.;]{0,40}$/i.test(before)) return false
    if (/not (?:available|eligible|suitable|(?:a )?candidates?) (?:for|to)\b[^.;]*$/i.test(before))
      return false
    if (
      !/including at least[^.;]*$/i.test(before) &&
      /(?:such as|including(?: but not limited to)?|e\.g\.?,?)\s[^.;]*$/i.test(before) &&
      mentions.some((c) => c.isClass && c.start < m.start)
    )
      return false
    return !/(?:not (?:received|combined|with)|if|contains? a|count(?:s|ed)?|in combination with|without|inhibitor of|containing study|preferably[^.;]*|plus|alone or in combination with|followed by|with or without|combination with)\s+(?:an? |the |or )?$/i.test(
      before,
    )
  })
}

type Grouped = { readonly names: readonly string[] }

/** "A, B and C" is all three; "A or B" is one of them; "A and (B or C)" is both halves. */
function grouped(text: string, mentions: readonly DrugMention[], forbidding: boolean): readonly Grouped[] {
  if (forbidding) return [{ names: [...new Set(mentions.map((m) => m.name))] }]
  const groups: string[][] = []
  const joints = mentions.slice(1).map((m, i) => text.slice(mentions[i]?.end ?? 0, m.start))
  const hasAnd = joints.some((j) => /\band\b|\+|&|,? as well as/i.test(j) && !/and\/or/i.test(j))
  for (const [i, m] of mentions.entries()) {
    const joint = i === 0 ? '' : (joints[i - 1] ?? '')
    const apart = /\band\b(?!\/or)|\+|&|as well as/i.test(joint) || (/^\s*\)?,/.test(joint) && hasAnd)
    const last = groups.at(-1)
    if (last === undefined || (apart && !/\bor\b/i.test(joint))) groups.push([m.name])
    else last.push(m.name)
  }
  return groups.map((names) => ({ names: [...new Set(names)] }))
}

const ruleOf = (text: string, names: readonly string[], clause: Clause): AgentRule => {
  const minimum = new RegExp(
    `(?:minimum of|at least|≥)\\s*(${numberWord})\\s*(weeks?|months?|cycles?|days?)`,
    'i',
  ).exec(text)
  const period = recent.exec(text.replace(/\b(?:except|unless)\b.*/i, ''))
  const distinct = /(?:at least|minimum of|≥)\s*(two|three|2|3)\b[^.;()]{0,40}(?:agents?|drugs?)/i.exec(text)
  const progressed =
    clause.polarity === 'require' &&
    /\b(?:progress\w*|failed|refractory|resistan\w+)\b[^.]{0,40}/i.test(text) &&
    !/and\/or intoler/i.test(text)
  return {
    names,
    within: settingsIn(text),
    distinct: distinct === null ? 1 : numberOf(distinct[1] ?? '1'),
    minWeeks:
      minimum === null
        ? 0
        : /cycle/i.test(minimum[2] ?? '')
          ? numberOf(minimum[1] ?? '') * 3
          : span(numberOf(minimum[1] ?? ''), minimum[2] ?? ''),
    outcome: progressed ? 'progressed' : 'any',
    endedWithinWeeks:
      clause.polarity === 'forbid' && period !== null
        ? span(numberOf(period[1] ?? ''), period[2] ?? '')
        : undefined,
    exceptions: /\b(?:except|unless|exception)\b/i.test(text),
  }
}

const planning =
  /\b(?:inten(?:tion|ded|ds?) to|plan(?:ned|ning|s)? (?:to (?:commence|start|initiate|receive|begin|be treated)|neoadjuvant|treatment|therapy|adjuvant)|decision (?:to (?:newly )?initiate|has been made for treatment)|will (?:receive|start|begin|be treated)|candidate for|is being considered|treatment plan includes|clinician decision)\b/i

const readPlanned: Reader = ({ text, polarity, section }) => {
  if (polarity !== 'require' || section === 'exclusion') return []
  const hit = planning.exec(text)
  if (hit === null) return []
  const mentions = demanded(text.slice(hit.index))
  if (mentions.length === 0) return []
  const names = [...new Set(mentions.map((m) => m.name))]
  const planned: Node = leaf({ kind: 'planned', names })
  const started = /\bor (?:have |has )?(?:recently |just )?(?:started|begun|received)\b/i.test(text)
  const rule: AgentRule = {
    names,
    within: ['neoadjuvant', 'adjuvant', 'metastatic'],
    distinct: 1,
    minWeeks: 0,
    outcome: 'any',
    endedWithinWeeks: 26,
    exceptions: true,
  }
  const node = started ? any([planned, leaf({ kind: 'agent', rule, want: true })]) : planned
  return [{ dimension: 'prior-therapy', start: hit.index, end: text.length, node }]
}

const readProgression: Reader = ({ text, polarity, section }) => {
  if (polarity !== 'require' || section === 'exclusion') return []
  const hit =
    /progress\w*[^.;]{0,70}\b(?:last|most recent|latest)\b[^.;]{0,30}(?:therapy|regimen|treatment)/i.exec(
      text,
    )
  return hit === null
    ? []
    : [
        {
          dimension: 'prior-therapy',
          start: hit.index,
          end: hit.index + hit[0].length,
          node: leaf({ kind: 'condition', name: 'progressed on the last treatment', want: true }),
        },
      ]
}

const readDose: Reader = ({ text, section, parent }) => {
  if (section !== 'exclusion' && !/must not exceed|no more than/i.test(text)) return []
  if (!/mg\s?\/\s?m/i.test(text) || !/cumulative|accumulated|exposure/i.test(`${parent} ${text}`)) return []
  const out: Node[] = []
  for (const hit of text.matchAll(
    /\b(doxorubicin|epirubicin|mitoxantrone|idarubicin)\b[^;.,]{0,40}?(?:>|≥|greater than|more than|of)\s*(?:≥|>)?\s*(\d{2,4})|(?:>|≥|greater than)\s*(\d{2,4})\s?mg\s?\/\s?m\^?²?2?\s*\(?\s*(doxorubicin|epirubicin)/gi,
  )) {
    const drug = (hit[1] ?? hit[4] ?? '').toLowerCase()
    out.push(leaf({ kind: 'dose', drug, maxMgM2: Number(hit[2] ?? hit[3]) }))
  }
  return out.length === 0 ? [] : [{ dimension: 'prior-therapy', start: 0, end: text.length, node: all(out) }]
}

const readWindow: Reader = ({ text, polarity, section }) => {
  if (section === 'exclusion' || polarity === 'forbid') return []
  const surgery =
    /no more than (\d+) (weeks?|days?|months?) between the date of (?:the )?(?:last |definitive )?surgery|within (\d+) (weeks?|days?|months?) (?:of|after|from|following)[^.;]{0,30}surgery|surgery[^.;]{0,50}(?:within|up to) (\d+) (weeks?|days?|months?)/i.exec(
      text,
    )
  if (surgery !== null && !/major surg|minor surg/i.test(text)) {
    const n = Number(surgery[1] ?? surgery[3] ?? surgery[5])
    return [
      {
        dimension: 'timing',
        start: surgery.index,
        end: surgery.index + surgery[0].length,
        node: leaf({
          kind: 'window',
          since: 'surgery',
          weeks: atMost(span(n, surgery[2] ?? surgery[4] ?? surgery[6] ?? 'w')),
        }),
      },
    ]
  }
  const after = new RegExp(
    `within (${numberWord}) (weeks?|days?|months?|years?) (?:of|after|from|following)[^.;]{0,12}complet\\w+[^.;]{0,30}adjuvant`,
    'i',
  ).exec(text)
  if (after === null || /relaps|recur|progress/i.test(text)) return []
  return [
    {
      dimension: 'timing',
      start: after.index,
      end: after.index + after[0].length,
      node: leaf({
        kind: 'window',
        since: 'adjuvant treatment',
        weeks: atMost(span(numberOf(after[1] ?? ''), after[2] ?? 'w')),
      }),
    },
  ]
}

/** "or relapsed within 6 months of adjuvant ...": early relapse stands in for a line. */
const earlyRelapse = new RegExp(
  `(?:relaps\\w+|recur\\w+|progress\\w+)[^.;]{0,50}(?:within|during)[^.;]{0,20}?(?:(?:(${numberWord}) months?)[^.;]{0,60}adjuvant|adjuvant)`,
  'i',
)
export const relapseAlternative = (text: string): Node | undefined => {
  const hit = earlyRelapse.exec(text)
  if (hit === null || !/\bor\b/i.test(text)) return undefined
  return leaf({
    kind: 'window',
    since: 'relapse after adjuvant treatment',
    weeks: atMost(span(numberOf(hit[1] ?? '6'), 'months')),
  })
}

const readCompletion = (clause: Clause, mentions: readonly DrugMention[]): Node | undefined => {
  const { text } = clause
  if (!/^complet(?:ed|ion)/i.test(text)) return undefined
  const names = [...new Set(mentions.map((m) => m.name))].flatMap((n) =>
    n === 'trastuzumab' && /-based/i.test(text) ? [n, 'HER2 ADC'] : [n],
  )
  const each = /both neo-?adjuvant and adjuvant/i.test(text)
    ? (['neoadjuvant', 'adjuvant'] as const)
    : undefined
  const rule = ruleOf(text, names, clause)
  const months = new RegExp(`(${numberWord})\\s*(year|month)s?[^.;]{0,12}of`, 'i').exec(text)
  const minWeeks = months === null ? rule.minWeeks : span(numberOf(months[1] ?? ''), months[2] ?? '') * 0.9
  const parts =
    each === undefined
      ? [leaf({ kind: 'agent', rule: { ...rule, minWeeks }, want: true })]
      : each.map((s) => leaf({ kind: 'agent', rule: { ...rule, within: [s] }, want: true }))
  const late = recent.exec(text)
  if (late !== null && /adjuvant/i.test(text))
    parts.push(
      leaf({
        kind: 'window',
        since: 'adjuvant treatment',
        weeks: atMost(span(numberOf(late[1] ?? ''), late[2] ?? '')),
      }),
    )
  return all(parts)
}

const readAgents: Reader = (clause) => {
  const { text, section, polarity, parent } = clause
  const context = `${parent} ${text}`
  const about = verb.test(text) || (parent !== '' && verb.test(parent)) || /(?:naive|naïve)/i.test(text)
  if (
    !about ||
    (notAboutPast.test(text) && !/prior treatment|previous(?:ly)?|has received|prior therapy/i.test(text)) ||
    /willing|at least one of the above/i.test(text)
  )
    return []
  if (
    isContraception(text) ||
    /\b(?:more than|at least|≥|>)\s*\d+\s*(?:weeks?|days?|months?)[^.]{0,14}\bsince\b|\bcurrently on\b|^current(?:ly)?\b|\bcurrent (?:use|treatment|therapy)\b/i.test(
      text,
    )
  )
    return []
  if (
    /^(?:currently |is |are |was |were |patients? |participants? |subjects? )*(?:receiving|requiring|on)\b|counts? as\b|does not count|lines? of (?:\w+ )?therapy (?:containing|including|with)|regimens? containing/i.test(
      text,
    ) ||
    planning.test(text)
  )
    return []
  if (
    /cumulative|accumulated/i.test(context) ||
    /wash-?\s?out|\belapsed|must be (?:discontinued|stopped)/i.test(context)
  )
    return []
  const untreated =
    /^(?:previously |treatment[- ])?(?:untreated|naive|naïve)\b|not (?:have )?yet received treatment|no previous treatment|no prior (?:systemic )?(?:therapy|treatment)(?! with| for any)|prior (?:systemic )?anti-?cancer therapy for breast cancer|^prior (?:systemic )?(?:therapy|treatment) for (?:the )?(?:current|this|breast)/i.exec(
      text,
    )
  const mentions = demanded(text)
  const period = recent.exec(text.replace(/\b(?:except|unless)\b.*/i, ''))
  if (polarity === 'forbid' && period !== null && span(numberOf(period[1] ?? ''), period[2] ?? '') < 12)
    return []
  if (/≤ ?\d+ (?:days|weeks)|at least \d+ (?:days|weeks) (?:must|prior)/i.test(text) && polarity === 'forbid')
    return []
  const give = (node: Node): readonly Finding[] => [
    {
      dimension: 'prior-therapy',
      start: mentions[0]?.start ?? 0,
      end: mentions.at(-1)?.end ?? text.length,
      node,
    },
  ]
  if (
    untreated !== null &&
    (polarity === 'forbid' || /^(?:previously |treatment[- ])?(?:untreated|naive)/i.test(text))
  ) {
    const rule: AgentRule = {
      names: ['any systemic therapy'],
      within: ['neoadjuvant', 'adjuvant', 'metastatic'],
      distinct: 1,
      minWeeks: 0,
      outcome: 'any',
      endedWithinWeeks: undefined,
      exceptions: false,
    }
    return give(leaf({ kind: 'agent', rule, want: false }))
  }
  if (mentions.length === 0) return []
  if (polarity === 'permit') return give(leaf({ kind: 'no-limit', of: 'prior-therapy' }))
  const classOnly = mentions.every(
    (m) =>
      m.isClass &&
      (m.name === 'any systemic therapy' || m.name === 'chemotherapy' || m.name === 'endocrine therapy'),
  )
  if (polarity === 'forbid') {
    const named = mentions.filter((m) => m.name !== 'any systemic therapy')
    if (named.length === 0 || (classOnly && advancedSetting.test(text))) return []
    // "except trastuzumab": what the exception names is not forbidden.
    const exceptAt = /\b(?:except|other than|excluding|aside from)\b/i.exec(text)
    const out = named.filter((m) => exceptAt === null || m.start < exceptAt.index)
    const excepted =
      exceptAt === null
        ? []
        : named
            .filter((m) => m.start > exceptAt.index && !out.some((o) => o.name === m.name))
            .map((m) => m.name)
    const names = [...new Set(out.map((m) => m.name))].flatMap((n) =>
      excepted.length === 0 ? [n] : withoutNamed(n, excepted),
    )
    const unless = /\bunless\b|, or progressed|or progressed/i.test(text)
    if (names.length === 0) return []
    const rule = {
      ...ruleOf(text, names, clause),
      within: settingsIn(text.replace(/(?:,? or progressed|\bunless\b).*/i, '')),
      minWeeks: /more than \d+ (?:day|week)/i.test(text) ? 4.3 : 0,
      distinct: 1,
    }
    const longAgo = unless && /progressed\s+(\d+)\s*months? after/i.exec(text)
    const node = leaf({
      kind: 'agent',
      rule: longAgo ? { ...rule, endedWithinWeeks: span(Number(longAgo[1]), 'months') } : rule,
      want: false,
    })
    const together = /\bprior treatment with \w+ and \w+\.?$/i.test(text) && out.length === 2
    if (together)
      return give({
        kind: 'not',
        node: all(out.map((m) => leaf({ kind: 'agent', rule: ruleOf(text, [m.name], clause), want: true }))),
      })
    return give(node)
  }
  if (section === 'exclusion') return []
  const completed = readCompletion(clause, mentions)
  if (completed !== undefined) return give(completed)
  if (
    classOnly &&
    !/must have (?:received|had)|has received|prior (?:treatment|therapy) with|received (?:a |prior )/i.test(
      text,
    )
  )
    return []
  // "no prior tucatinib" inside a longer demand forbids it.
  const negated = mentions.filter(
    (m) =>
      /\b(?:no|without|not received|naive to)\s+(?:any\s+)?(?:prior|previous)?\s*$/i.test(
        text.slice(0, m.start),
      ) ||
      /\b(?:have|has|had) (?:not|never)\b[^.;]*$/i.test(text.slice(0, m.start)) ||
      /^[- ]na[iï]ve/i.test(text.slice(m.end)),
  )
  if (negated.length > 0 && negated.length < mentions.length && /\bor\b/i.test(text)) return []
  if (negated.length > 0)
    return give(
      all(
        negated.map((m) =>
          leaf({
            kind: 'agent',
            rule: ruleOf(text, [m.name], { ...clause, polarity: 'forbid' }),
            want: false,
          }),
        ),
      ),
    )
  const without = /\b(?:except|unless|other than)\b/i.exec(text)
  const demands = mentions.filter(
    (m) =>
      (without === null || m.start < without.index) &&
      m.name !== 'any systemic therapy' &&
      !(classOnly && m.name === 'endocrine therapy'),
  )
  if (demands.length === 0) return []
  const groups = grouped(text, demands, false)
  return give(
    all(groups.map((g) => leaf({ kind: 'agent', rule: ruleOf(text, g.names, clause), want: true }))),
  )
}

const withoutNamed = (name: string, excepted: readonly string[]): readonly string[] => {
  if (!excepted.some((e) => drugIs(e, name))) return [name]
  if (name === 'anti-HER2')
    return ['HER2 TKI', 'HER2 ADC', 'pertuzumab', 'margetuximab'].filter(
      (n) => !excepted.some((e) => drugIs(e, n)),
    )
  return []
}

export const therapyReaders: readonly Reader[] = [
  readPlanned,
  readProgression,
  readDose,
  readWindow,
  readAgents,
]
