/** One criterion against one person: absence of a fact is open, never "no" (docs/decisions/0028). */
import { intervalWords } from '@herald/core'
import { type Criterion, type Node, type Truth } from '../criterion.ts'
import type { TrialFacts } from '../facts.ts'
import { judgeKps, judgeLvef } from './judge-person.ts'
import { judgeBrain, judgeHer2, judgeReceptors } from './judge-tumour.ts'
import { byInterval, bySet } from './possible.ts'
import { judgeAgent, judgeDose, judgeLines, judgePlanned, judgeWindow } from './therapy.ts'
import { allOf, anyOf, met, notMet, open, settled, swapped, type Verdict } from './verdict.ts'

function judgeSetting(c: Extract<Criterion, { kind: 'setting' }>, facts: TrialFacts): Verdict {
  return settled(
    bySet(facts.settings, c.accept),
    `situation: ${facts.settings.join(' or ')}`,
    'where the illness stands now',
  )
}

/** Answers one criterion. */
export function judge(c: Criterion, facts: TrialFacts): Verdict {
  switch (c.kind) {
    case 'age':
      return settled(byInterval(facts.ageYears, c.years), `age ${intervalWords(facts.ageYears)}`, 'age')
    case 'sex':
      return settled(bySet(facts.sexes, [c.allow]), facts.sexes.join(' or '), 'sex')
    case 'her2':
      return judgeHer2(c, facts)
    case 'hr':
      return judgeReceptors(c, facts)
    case 'menopause':
      return settled(
        bySet(facts.menopause, c.accept),
        `menopause: ${facts.menopause.join(' or ')}`,
        'menopausal status',
      )
    case 'setting':
      return judgeSetting(c, facts)
    case 'stage': {
      const now = c.when === 'now' && facts.settings.every((s) => s === 'metastatic')
      const stages = now
        ? (['IV'] as const)
        : facts.settings.every((s) => s.startsWith('early'))
          ? facts.stageAtDiagnosis.filter((s) => s !== 'IV')
          : facts.stageAtDiagnosis
      return settled(bySet(stages, c.accept), `stage ${stages.join(' or ')}`, 'stage')
    }
    case 'tnm':
      return settled(
        bySet<string>(c.axis === 'T' ? facts.t : facts.n, c.accept),
        (c.axis === 'T' ? facts.t : facts.n).join(' or '),
        `${c.axis} category`,
      )
    case 'tumour-size':
      // A rule on the size of the primary tumour is for illness that has not spread.
      if (facts.settings.every((s) => s === 'metastatic') && facts.tumourMm.high === Number.POSITIVE_INFINITY)
        return notMet('metastatic; the rule is about the primary tumour before treatment')
      return settled(
        byInterval(facts.tumourMm, c.mm),
        `tumour ${intervalWords(facts.tumourMm)} mm`,
        'tumour size',
      )
    case 'response':
      return settled(
        bySet<string>(facts.response, [c.accept]),
        `after treatment before surgery: ${facts.response.join(' or ')}`,
        'result of surgery',
      )
    case 'lines':
      return judgeLines(c, facts)
    case 'agent':
      return judgeAgent(c, facts)
    case 'planned':
      return judgePlanned(c.names, facts)
    case 'dose':
      return judgeDose(c.drug, c.maxMgM2, facts)
    case 'brain':
      return judgeBrain(c, facts)
    case 'lvef':
      return judgeLvef(c, facts)
    case 'lvef-history':
      return facts.regimensComplete && facts.regimens.every((r) => !r.drugs.includes('trastuzumab'))
        ? met('never had trastuzumab')
        : open('whether the LVEF ever fell during treatment is not in the record', 'lowest LVEF so far')
    case 'ecog': {
      const fits = [0, 1, 2, 3, 4].filter((e) => e <= c.max)
      return settled(
        bySet(facts.ecog, fits),
        `ECOG ${facts.ecog.join(' or ')}`,
        'performance status (ECOG)',
        true,
      )
    }
    case 'kps':
      return judgeKps(c.min, facts)
    case 'measurable': {
      const known = `measurable disease: ${facts.measurable}`
      if (c.want === 'evaluable' && facts.settings.every((s) => s === 'metastatic'))
        return met('metastatic disease; measuring is not required')
      return settled(
        facts.measurable === 'yes'
          ? 'met'
          : facts.measurable === 'no' && c.want === 'measurable'
            ? 'not-met'
            : 'open',
        known,
        'measurable disease',
        true,
      )
    }
    case 'condition': {
      const state = facts.conditions[c.name]
      const truth: Truth = state === 'unknown' ? 'open' : (state === 'yes') === c.want ? 'met' : 'not-met'
      return settled(
        truth,
        `${c.name}: ${state}`,
        c.name,
        c.name === 'pregnant' || c.name === 'leptomeningeal' || c.name === 'measurable brain lesion',
      )
    }
    case 'biomarker': {
      const state = facts.biomarkers[c.gene] ?? 'unknown'
      return settled(
        state === 'unknown' ? 'open' : (state === 'yes') === c.want ? 'met' : 'not-met',
        `${c.gene}: ${state}`,
        `${c.gene} test`,
      )
    }
    case 'window':
      return judgeWindow(c, facts)
    case 'primary':
      return c.breast
        ? met('breast cancer')
        : notMet('the trial is for other cancers; breast cancer is left out')
    case 'undefined-word':
      return open(
        `the record of the trial does not say what "${c.word}" means`,
        `what the trial calls "${c.word}"`,
      )
    case 'no-limit':
      return met('the trial sets no limit here')
  }
}

/** Answers a tree of criteria by Kleene's logic. */
export function judgeNode(node: Node, facts: TrialFacts): Verdict {
  switch (node.kind) {
    case 'leaf':
      return judge(node.criterion, facts)
    case 'all':
      return allOf(node.nodes.map((n) => judgeNode(n, facts)))
    case 'any':
      return anyOf(node.nodes.map((n) => judgeNode(n, facts)))
    case 'not':
      return swapped(judgeNode(node.node, facts))
    case 'if': {
      const when = judgeNode(node.when, facts)
      if (when.truth === 'not-met') return met(`does not apply (${when.why})`)
      const body = judgeNode(node.body, facts)
      if (when.truth === 'met' || body.truth === 'met') return body
      return { truth: 'open', why: `it depends: ${when.why}`, missing: [...when.missing, ...body.missing] }
    }
  }
}
