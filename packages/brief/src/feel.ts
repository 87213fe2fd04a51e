/** Passages about how a plan feels: what people notice, when, what helps, when to call, what can come later. */
import { type Citation, cite } from '@herald/core'
import { citationsOf, type DrugId, isAmong } from '@herald/core/regimens'
import { drugSentences, type LaterReader, laterEffectsOf } from '@herald/core/toxicity'
import type { Message, Passage } from './brief.ts'
import type { Context } from './context.ts'
import { drugNotice } from './drug-notice.ts'
import { datedLines, whenLines } from './plan-lines.ts'
import { drugName, drugsOfPlans } from './plans.ts'
import { say, when } from './say.ts'

const passage = (title: string, lines: readonly Message[]): readonly Passage[] =>
  lines.length === 0 ? [] : [{ title: say(title), lines }]

/** The passages for her plans; those about what to do now are left out while nothing is chosen. */
export function feelPassages(context: Context): readonly Passage[] {
  const { kind, plans } = context.plans
  const drugs = drugsOfPlans(plans)
  if (kind === 'general') return [generalPassage]
  const isHers = kind === 'hers'
  return [
    ...passage('q07-title-notice', [
      ...drugs.map((drug) => noticeLine(drug, context)),
      ...when(hasChemo(drugs) && hasAntibody(drugs), say('q07-easier')),
    ]),
    ...passage('q07-title-when', [...datedLines(plans, context.snapshot.asOf), ...whenLines(drugs)]),
    ...passage('q07-title-now', drugs.flatMap(callNow)),
    ...passage('q07-title-today', isHers ? drugs.flatMap((drug) => callToday(drug, context)) : []),
    ...passage('q07-title-helps', isHers ? drugs.map(firstHelp) : []),
    ...passage(
      'q07-title-later',
      laterEffectsOf(drugs, readerOf(context)).map(({ id }) => say(id)),
    ),
  ]
}

/** What a drug is like: one line of the drug's own sentences. */
export const noticeLine = (drug: DrugId, { isMan }: Context): Message =>
  say('q07-drug', { drug: drugName(drug), says: drugNotice(drug, isMan) })

const firstHelp = (drug: DrugId): Message =>
  say('q07-drug', { drug: drugName(drug), says: say(`drug-${drug}-helps-1`) })

const sign = (drug: DrugId, kind: string, n: number): Message =>
  say('q07-sign', { sign: say(`drug-${drug}-call-${kind}-${n}`), drug: drugName(drug) })

/** Numbers from 1 on. */
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n + 1)

function callNow(drug: DrugId): readonly Message[] {
  const { callNow: count, saidForAll } = drugSentences(drug)
  return numbers(count)
    .filter((n) => !saidForAll.includes(n))
    .map((n) => sign(drug, 'now', n))
}

function callToday(drug: DrugId, { isMan }: Context): readonly Message[] {
  const { callToday: count, aboutPeriods } = drugSentences(drug)
  return numbers(count)
    .filter((n) => !(isMan && aboutPeriods.includes(n)))
    .map((n) => sign(drug, 'today', n))
}

const generalPassage: Passage = {
  title: say('q07-title-general'),
  lines: [say('q07-chemo'), say('q07-trastuzumab'), say('q07-pertuzumab')],
}

export const hasChemo = (drugs: readonly DrugId[]): boolean =>
  drugs.some((drug) => isAmong(drug, '@cytotoxic'))
export const carriers: readonly DrugId[] = ['t_dm1', 't_dxd']
const hasAntibody = (drugs: readonly DrugId[]): boolean =>
  drugs.some((drug) => isAmong(drug, '@anti_her2_iv_sc') && !carriers.includes(drug))

/** Drugs that can lower white cells: with them a fever cannot wait. */
export const canLowerWhiteCells = (drugs: readonly DrugId[]): boolean =>
  drugs.some((drug) => isAmong(drug, '@infection_risk_42d'))

const readerOf = ({ isMan, only }: Context): LaterReader => {
  if (isMan) return 'man'
  return only('menopausal status') === 'postmenopausal' ? 'after menopause' : 'menopause may come'
}

/** Where the passages come from. */
export const feelSources = (context: Context): readonly Citation[] => {
  const drugs = drugsOfPlans(context.plans.plans)
  return [
    cite('herald', 'treatment facts, section 1'),
    ...(drugs.length === 0 ? [] : [cite('labels_us', 'drugs of the plan')]),
    ...new Map(
      laterEffectsOf(drugs, readerOf(context))
        .flatMap(({ by }) => citationsOf(by))
        .filter(({ source }) => source !== 'labels_us')
        .map((one) => [one.source, one]),
    ).values(),
  ]
}
