/** Earlier drugs: which ones a text demands and which it forbids. */
import { type AgentRule, all, any, leaf, type Node } from '../criterion.ts'
import { drugMentions } from '../drugs.ts'
import {
  demanded,
  grouped,
  planning,
  recent,
  ruleOf,
  settingsIn,
  span,
  withoutException,
} from './agent-rule.ts'
import { type Finding, isContraception, type Reader } from './clause.ts'
import { readCompletion } from './completed.ts'
import { combined, exceptFor, includedIn, withoutNamed } from './exceptions.ts'
import { leaveNode } from './leave.ts'
import { advancedSetting } from './line-kind.ts'
import { notHistory } from './not-history.ts'
import { numberOf } from './numbers.ts'

const verb =
  /\b(?:prior|previous(?:ly)?|earlier|pre-?treated|received|receiving|treated|treatment with|exposure|exposed|failed|failure (?:to|of|on|after|with)(?! achieve| respond| obtain)|refractory|resistant|resistance|progress(?:ed|ion|ive)|completed|completion|have (?:not )?used|history of (?:treatment|receiving|HER)|therapy with|after|naive|use of|therapy|underwent|reveived|treatment)\b/i
const notAboutPast =
  /disease[- ]free|treatment-free|\binterval\b|(?:in)?eligible for|absorption|impairment|\bQTc|counted|refers to|to be treated|\bno (?:prior|previous)[^.]{0,40}required|indication for|efficacy|should be completed|treatment option|reasonable|recommended|indicated|judged appropriate|medications? (?:provided|prohibited|listed|list)|severe reaction|reactions? to|must discontinue|must be documented|allerg|hypersens|intoleran\w*(?! of last)|contra-?indicat|adverse (?:reaction|event)|infusion reaction|antacid|medication list|substrates?|pharmacokinetic|eligible for (?:standard|a parp|further)|considered\.?$|not (?:a )?candidates?|should continue|can continue|concomitant(?:ly)?|concurrent(?:ly)?|during (?:the )?study|study (?:drug|treatment)s?(?! or)|may continue|participating|hypertens|hormone replacement|vaccin|pre-?medication|amenorrh|received (?:formal |regulatory )?approval|adrenal|sex hormone|susceptible|toxicit(?:y|ies) (?:related|from|of)|willing|randomi[sz]ed to|breastfeeding|recovered|investigational (?:agents?|drugs?)\b(?!.*HER)|significant toxicity|LVEF|ejection/i

export const readAgents: Reader = (clause) => {
  if (notHistory(clause)) return []
  const { text, section, polarity, parent } = clause
  const context = `${parent} ${text}`
  const about = verb.test(text) || (parent !== '' && verb.test(parent)) || /(?:naive|naïve)/i.test(text)
  if (
    !about ||
    (notAboutPast.test(text) &&
      !/prior treatment|prior therapy|previously (?:treated|received|exposed|been treated|used)|has received|\bprevious\b(?![^.;]*(?:allerg|hypersens|intoleran|reaction))/i.test(
        text,
      ) &&
      !/prior treatment|previous(?:ly)?|has received|prior therapy/i.test(parent)) ||
    /willing|at least one of the above/i.test(text)
  )
    return []
  if (
    isContraception(text) ||
    /\b(?:more than|at least|≥|>)\s*\d+\s*(?:weeks?|days?|months?)[^.]{0,14}\bsince\b|\bcurrently on\b|^current(?:ly)?\b|^(?:any )?continu(?:ed|ing|ous)\b|\bstill (?:on|receiving|taking|under)\b|\b(?:on-?going|concomitance)\b|within the following|following (?:time ?)?(?:windows?|intervals?|periods?)\b|\bcurrent (?:use|treatment|therapy)\b/i.test(
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
    /more than \w+ (?:prior |previous )?(?:lines?|regimens?) of|cumulative|accumulated|lifetime|mg\s?\/\s?m/i.test(
      context,
    ) ||
    /wash-?\s?out|\belapsed|must be (?:discontinued|stopped)/i.test(context)
  )
    return []
  const untreated =
    /^(?:previously |treatment[- ])?(?:untreated|naive(?! (?:to|for)\b)|naïve(?! (?:to|for)\b))\b|not (?:have )?received (?:any )?(?:prior|previous) (?:systemic |anti-?cancer )?(?:therapy|treatment)(?! with)|not (?:have )?yet received treatment|no previous treatment(?! (?:with|by)\b)|no prior (?:systemic )?(?:therapy|treatment)(?! with| for any)|prior (?:systemic )?anti-?cancer therapy for breast cancer|^(?:has |have |had )?received (?:any )?(?:therapy|treatment) for (?:this|the|her|their) (?:current |present )?(?:diagnosis|breast)|^(?:has |have |had )?received any (?:forms?|kinds?|types?) of (?:systemic |anti-?cancer |anti-?tumou?r )+(?:therapy|treatment)(?! (?:with|within|in|for))|^(?:any )?(?:prior|previous) (?:(?:systemic|anti-?cancer|anti-?tumou?r|anti-?neoplastic) )*(?:therapy|treatment) (?:for|of) (?:(?:the )?treatment of )?(?:the )?(?:current|this|breast)(?![^.;]* with\b)/i.exec(
      text,
    )
  const mentions = demanded(text)
  const period = recent.exec(withoutException(text))
  if (polarity === 'forbid' && period !== null && span(numberOf(period[1] ?? ''), period[2] ?? '') < 12)
    return []
  if (
    /≤ ?\d+ (?:days|weeks)|at least \d+ (?:days|weeks) (?:must|prior)/i.test(withoutException(text)) &&
    polarity === 'forbid'
  )
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
    (polarity === 'forbid' ||
      /^(?:previously |treatment[- ])?(?:untreated|naive(?! (?:to|for)\b))/i.test(text))
  ) {
    const rule: AgentRule = {
      names: ['any systemic therapy'],
      within: /\bfor (?:their |her |the )?(?:locally |advanced|metastatic|unresectable)/i.test(text)
        ? ['metastatic']
        : ['neoadjuvant', 'adjuvant', 'metastatic'],
      distinct: 1,
      minWeeks: 0,
      outcome: 'any',
      endedWithinWeeks: undefined,
      exceptions: false,
    }
    return give(leaf({ kind: 'agent', rule, want: false }))
  }
  if (mentions.length === 0) return []
  if (
    polarity === 'forbid' &&
    /^(?:disease )?(?:progress|relaps|recur)\w*[^.;]{0,40}\b(?:within|during)\b[^.;]*adjuvant/i.test(text)
  )
    return []
  // "No progression on first-line pertuzumab" asks for the drug; whether it held is the team's to say.
  if (
    /\bno (?:evidence of )?(?:disease )?progression (?:on|during|while|after|under|following)\b/i.test(
      text,
    ) &&
    section === 'inclusion'
  ) {
    const given = grouped(text, mentions, false).map((g) =>
      leaf({ kind: 'agent', rule: ruleOf('', g.names, clause), want: true }),
    )
    return give(all([...given, leaf({ kind: 'undefined-word', word: text.trim() })]))
  }
  const classOnly = mentions.every(
    (m) =>
      m.isClass &&
      (m.name === 'any systemic therapy' || m.name === 'chemotherapy' || m.name === 'endocrine therapy'),
  )
  if (polarity === 'permit') return give(leaveNode(clause, mentions, classOnly))
  if (polarity === 'forbid') {
    // "Without X, or with Y before" has two halves that point two ways.
    if (/^(?:without|no)\b[^.;]*\bor with\b/i.test(text)) return []
    const spares = /\bunless\b/i.exec(text)
    const named = mentions.filter(
      (m) => m.name !== 'any systemic therapy' && (spares === null || m.start < spares.index),
    )
    if (named.length === 0 || (classOnly && advancedSetting.test(text))) return []
    // "except trastuzumab": what the exception names is not forbidden.
    const exceptAt =
      /\b(?:except|other than|excluding|exclusive of|aside from|apart from|exceptions? of)\b/i.exec(text)
    const out = named.filter((m) => exceptAt === null || m.start < exceptAt.index)
    const excepted =
      exceptAt === null
        ? []
        : drugMentions(text)
            .filter((m) => m.start > exceptAt.index && !out.some((o) => o.name === m.name))
            .map((m) => m.name)
    const names = [...new Set(out.map((m) => m.name))].flatMap((n) =>
      excepted.length === 0 ? [n] : withoutNamed(n, excepted),
    )
    // A class of which only a part is spared: who had none of it fits, the others hang on which drug it was.
    const dropped = [...new Set(out.map((m) => m.name))].filter(
      (n) => excepted.length > 0 && withoutNamed(n, excepted).length === 0,
    )
    if (dropped.length > 0 && exceptAt !== null) {
      const hangs = any([
        leaf({ kind: 'agent', rule: ruleOf('', dropped, clause), want: false }),
        leaf({ kind: 'undefined-word', word: text.slice(exceptAt.index).trim() }),
      ])
      return give(
        names.length === 0
          ? hangs
          : all([leaf({ kind: 'agent', rule: ruleOf('', names, clause), want: false }), hangs]),
      )
    }
    const unless = /\bunless\b|, or progressed|or progressed/i.test(text)
    if (names.length === 0) return []
    const rule = {
      ...ruleOf(text, names, clause),
      within: settingsIn(text.replace(/(?:,? or progressed|\bunless\b).*/i, '')),
      minWeeks: /more than \d+ (?:day|week)/i.test(text) ? 4.3 : 0,
      distinct: 1,
    }
    if (excepted.length > 0 && exceptAt !== null)
      return give(exceptFor(text, exceptAt.index, names, excepted, clause))
    const longAgo = unless && /progressed\s+(\d+)\s*months? after/i.exec(text)
    const node = leaf({
      kind: 'agent',
      rule: longAgo ? { ...rule, endedWithinWeeks: span(Number(longAgo[1]), 'months') } : rule,
      want: false,
    })
    const pair = combined(text, out, clause)
    if (pair !== undefined) return give(pair)
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
      /\b(?:have|has|had|did|do) (?:not|never)\b[^.;]*$/i.test(text.slice(0, m.start)) ||
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
  const rules: readonly Node[] = groups.map((g) =>
    leaf({ kind: 'agent', rule: ruleOf(text, g.names, clause), want: true }),
  )
  const demand = all([...rules, ...includedIn(text, demands, clause)])
  const spared =
    /\bunless\b|\b(?:if|where|when|as) (?:available|indicated|appropriate|approved|not contra)/i.exec(text)
  return give(
    spared === null
      ? demand
      : any([demand, leaf({ kind: 'undefined-word', word: text.slice(spared.index).trim() })]),
  )
}
