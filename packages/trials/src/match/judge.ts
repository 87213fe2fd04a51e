/** One criterion against one person's facts. Absence of a fact is open, never "no" (docs/decisions/0028). */
import { atLeast, intervalWords } from '@herald/core'
import type { Criterion, Node, Truth } from '../criterion.ts'
import type { ReceptorFact, TrialFacts } from '../facts.ts'
import { byInterval, bySet } from './possible.ts'
import { judgeAgent, judgeDose, judgeLines, judgePlanned, judgeWindow } from './therapy.ts'
import { allOf, anyOf, met, notMet, open, swapped, type Verdict } from './verdict.ts'

const verdict = (truth: Truth, known: string, missing: string, screening = false): Verdict =>
  truth === 'met'
    ? met(known)
    : truth === 'not-met'
      ? notMet(known)
      : open(`${missing} is not settled by the record`, missing, screening)

function judgeHer2(c: Extract<Criterion, { kind: 'her2' }>, facts: TrialFacts): Verdict {
  const shown = `HER2 ${facts.her2.join(' or ')}`
  const truth = bySet(facts.her2, c.accept)
  if (truth === 'not-met' && c.mutant && facts.her2Mutation !== 'no')
    return facts.her2Mutation === 'yes'
      ? met('HER2 mutation')
      : open('HER2 mutation not tested', 'HER2 mutation')
  // IHC 3+ is strong evidence of positivity, but a text that wants the gene result has not got it.
  if (truth === 'met' && c.ishOnly && !facts.ishKnown)
    return open(
      'the trial asks for a positive gene test (FISH or ISH); the record has none',
      'HER2 gene test (ISH)',
    )
  return verdict(
    truth,
    c.central ? `${shown}; the trial repeats the test` : shown,
    'HER2 status with its IHC score and ISH result',
  )
}

function receptorTruth(r: ReceptorFact, c: Extract<Criterion, { kind: 'hr' }>): Truth {
  if (c.want === 'known') return r.tested === 'yes' ? 'met' : 'open'
  const positive = byInterval(r.pct, c.strict ? { ...atLeast(c.cutPct), lowOpen: true } : atLeast(c.cutPct))
  const byStatus = c.cutPct <= 1 ? bySet<'positive' | 'negative'>(r.statuses, ['positive']) : positive
  // Exactly 1 % is positive by the guideline; a text that says "more than 1 %" is loose there.
  const truth =
    positive === 'open'
      ? byStatus
      : c.strict && r.pct.low === c.cutPct && r.pct.high === c.cutPct
        ? 'open'
        : positive
  if (c.want === 'positive') return truth
  return truth === 'met' ? 'not-met' : truth === 'not-met' ? 'met' : 'open'
}

function judgeReceptors(c: Extract<Criterion, { kind: 'hr' }>, facts: TrialFacts): Verdict {
  const shown = (name: string, r: ReceptorFact): string =>
    `${name} ${r.tested === 'unknown' ? 'not known' : r.pct.low === r.pct.high ? `${r.pct.low} %` : r.statuses.join(' or ')}`
  const er = verdict(receptorTruth(facts.er, c), shown('ER', facts.er), 'ER result')
  const pr = verdict(receptorTruth(facts.pr, c), shown('PR', facts.pr), 'PR result')
  switch (c.receptor) {
    case 'er':
      return er
    case 'pr':
      return pr
    case 'either':
      // "Either receptor negative" is no way to write it: negative means both.
      return c.want === 'positive' ? anyOf([er, pr]) : allOf([er, pr])
    case 'both':
      return allOf([er, pr])
  }
}

function judgeBrain(c: Extract<Criterion, { kind: 'brain' }>, facts: TrialFacts): Verdict {
  const shown = `brain metastases: ${facts.brain.join(' or ')}`
  const accepted = bySet(facts.brain, c.accept)
  const truth = accepted === 'not-met' && facts.brain.some((b) => c.unclear.includes(b)) ? 'open' : accepted
  const stable = c.minMonthsStable
  if (truth === 'met' && stable !== undefined && facts.brain.some((b) => b !== 'none')) {
    const lasting = byInterval(facts.monthsSinceBrainTreatment, atLeast(stable))
    if (lasting === 'open')
      return open(
        'how long the brain metastases have been stable is not in the record',
        'time since brain treatment',
        true,
      )
    if (lasting === 'not-met') return notMet(`${shown}, stable for less than ${stable} months`)
  }
  return verdict(truth, shown, 'brain imaging (MRI)', true)
}

function judgeLvef(c: Extract<Criterion, { kind: 'lvef' }>, facts: TrialFacts): Verdict {
  const { lvefPct } = facts
  if (lvefPct.low !== lvefPct.high)
    return open('the heart ultrasound (LVEF) is not in the record', 'LVEF', true)
  const shown = `LVEF ${lvefPct.low} %`
  const number = verdict(byInterval(lvefPct, c.pct), shown, 'LVEF', true)
  // Lower limit of normal without a number: 55 and above fits, below 50 does not, between is the hospital's own.
  const local =
    lvefPct.low >= 55
      ? met(shown)
      : lvefPct.low < 50
        ? notMet(shown)
        : open(`${shown}: the hospital's own lower limit decides`, "the hospital's lower limit of LVEF", true)
  const drop =
    c.maxDropPoints === undefined
      ? []
      : [
          facts.lvefBeforePct.low !== facts.lvefBeforePct.high
            ? open('the LVEF before treatment is not in the record', 'LVEF before chemotherapy')
            : facts.lvefBeforePct.low - lvefPct.low > c.maxDropPoints
              ? notMet(`LVEF fell from ${facts.lvefBeforePct.low} to ${lvefPct.low} %`)
              : met(`LVEF ${facts.lvefBeforePct.low} % before, ${lvefPct.low} % now`),
        ]
  switch (c.localLimit) {
    case 'none':
      return allOf([number, ...drop])
    case 'alone':
      return allOf([local, ...drop])
    case 'and':
      return allOf([number, local, ...drop])
    case 'or':
      return allOf([anyOf([number, local]), ...drop])
  }
}

// ECOG and Karnofsky: 0 = 90-100, 1 = 70-80, 2 = 50-60, 3 = 30-40, 4 = 10-20.
const karnofsky: readonly (readonly [number, number])[] = [
  [90, 100],
  [70, 80],
  [50, 60],
  [30, 40],
  [10, 20],
]

function judgeKps(min: number, facts: TrialFacts): Verdict {
  if (facts.kps.low === facts.kps.high)
    return verdict(byInterval(facts.kps, atLeast(min)), `Karnofsky ${facts.kps.low}`, 'Karnofsky', true)
  const verdicts = facts.ecog.map((e): Truth => {
    const [low, high] = karnofsky[e] ?? [0, 0]
    // A band just below the limit is open: the two scales were never meant to be exchanged.
    return low >= min ? 'met' : high < min - 10 ? 'not-met' : 'open'
  })
  const truth = verdicts.every((v) => v === 'met')
    ? 'met'
    : verdicts.every((v) => v === 'not-met')
      ? 'not-met'
      : 'open'
  return verdict(
    truth,
    `ECOG ${facts.ecog.join(' or ')}, read as Karnofsky`,
    'performance status (Karnofsky)',
    true,
  )
}

function judgeSetting(c: Extract<Criterion, { kind: 'setting' }>, facts: TrialFacts): Verdict {
  return verdict(
    bySet(facts.settings, c.accept),
    `situation: ${facts.settings.join(' or ')}`,
    'where the illness stands now',
  )
}

/** Answers one criterion. */
export function judge(c: Criterion, facts: TrialFacts): Verdict {
  switch (c.kind) {
    case 'age':
      return verdict(byInterval(facts.ageYears, c.years), `age ${intervalWords(facts.ageYears)}`, 'age')
    case 'sex':
      return verdict(bySet(facts.sexes, [c.allow]), facts.sexes.join(' or '), 'sex')
    case 'her2':
      return judgeHer2(c, facts)
    case 'hr':
      return judgeReceptors(c, facts)
    case 'menopause':
      return verdict(
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
      return verdict(bySet(stages, c.accept), `stage ${stages.join(' or ')}`, 'stage')
    }
    case 'tnm':
      return verdict(
        bySet<string>(c.axis === 'T' ? facts.t : facts.n, c.accept),
        (c.axis === 'T' ? facts.t : facts.n).join(' or '),
        `${c.axis} category`,
      )
    case 'tumour-size':
      // A rule on the size of the primary tumour is for illness that has not spread.
      if (facts.settings.every((s) => s === 'metastatic') && facts.tumourMm.high === Number.POSITIVE_INFINITY)
        return notMet('metastatic; the rule is about the primary tumour before treatment')
      return verdict(
        byInterval(facts.tumourMm, c.mm),
        `tumour ${intervalWords(facts.tumourMm)} mm`,
        'tumour size',
      )
    case 'response':
      return verdict(
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
      return verdict(
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
      return verdict(
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
      return verdict(
        truth,
        `${c.name}: ${state}`,
        c.name,
        c.name === 'pregnant' || c.name === 'leptomeningeal' || c.name === 'measurable brain lesion',
      )
    }
    case 'biomarker': {
      const state = facts.biomarkers[c.gene] ?? 'unknown'
      return verdict(
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
