/**
 * How often effects came, out of 100 people: made only for someone who asks (patient-words section 4), never a part of the
 * brief. An entry of its own, so that a page loads the tables of trials when they are wanted.
 *
 * For each plan of hers, or possible for her: the trials of that very regimen, one line an effect, both arms as counts of
 * dots. Figures that are being re-checked (K) are for clinicians and say so; uncertain ones (U) are never shown.
 */
import { type Citation, isContentOld, type SourceKey, sources } from '@herald/core'
import { dayFrom } from '@herald/core/chart'

import { type Audience, audienceOf, citationsOf, type Evidence } from '@herald/core/regimens'
import { snapshotOf } from '@herald/core/snapshot'
import {
  type Arm,
  effectIdOf,
  type FrequencyTable,
  type FrequencyUse,
  frequencyTables,
  frequencyUsesOf,
  type IconArray,
  iconArray,
  laterFigures,
} from '@herald/core/toxicity'
import type { Message, Passage } from './brief.ts'
import { contextOf } from './context.ts'
import { dayInWords } from './dates.ts'
import { feelPassages } from './feel.ts'
import type { BriefInput } from './make-brief.ts'
import type { HerPlan } from './plans.ts'
import { say, when } from './say.ts'
import { numbersTooOld } from './too-old.ts'

export type EffectsInput = BriefInput & { readonly view: 'patient' | 'clinician' }

/** One arm as dots: `count` of `of` are full. */
export type EffectArm = { readonly kind: 'counted'; readonly count: number } | { readonly kind: 'not shown' }

export type EffectLine = {
  /** `aphinity:diarrhoea-any`: stable, for a key and a link. */
  readonly id: string
  readonly event: Message
  /** Dots of each array: 100, or 1,000 where one arm has fewer than 1 in 100. */
  readonly of: 100 | 1000
  readonly withTreatment: EffectArm
  readonly withLabel: Message
  readonly without: EffectArm
  readonly withoutLabel: Message
  /** The figure read aloud: the same numbers as the dots (PW22). */
  readonly sentence: Message
  /** Said beside it: being re-checked, or read in a secondary source on a day. */
  readonly notes: readonly Message[]
  readonly audience: Exclude<Audience, 'nobody'>
  readonly sources: readonly Citation[]
}

export type EffectTrial = {
  readonly id: string
  /** Who took part and what was compared. */
  readonly about: Message
  /** Which arm is the plan. */
  readonly arm: FrequencyUse['arm']
  readonly lines: readonly EffectLine[]
  /** Rows that exist and are not shown to this reader. */
  readonly notShown: number
}

export type PlanEffects = {
  readonly name: Message
  readonly standing: HerPlan['standing']
  readonly trials: readonly EffectTrial[]
  /** Said where no trial of the plan has a number for this reader. */
  readonly none: readonly Message[]
}

export type Effects = {
  /** Before any number. */
  readonly before: readonly Message[]
  /** The words of the answer: what people notice, when, what helps, when to call, what can come later. */
  readonly passages: readonly Passage[]
  readonly plans: readonly PlanEffects[]
  /** Numbers about what comes later, with no group beside them. */
  readonly later: readonly EffectLine[]
}

/** Effects of the plans of one person, in words and in counts. */
export function effectsOf({ chart, asOf, own = [], tumour, view }: EffectsInput): Effects {
  const context = contextOf(chart, snapshotOf(chart, asOf, own, tumour))
  const { plans } = context.plans
  if (isContentOld(asOf.toString()))
    return { before: [numbersTooOld()], passages: feelPassages(context), plans: [], later: [] }
  return {
    before: [say('effects-before'), say('effects-frame')],
    passages: feelPassages(context),
    plans: plans.filter(({ standing }) => standing !== 'had').map((plan) => planEffects(plan, view)),
    later: laterLines(plans, view),
  }
}

const tables: ReadonlyMap<string, FrequencyTable> = new Map(frequencyTables.map((table) => [table.id, table]))

function planEffects({ name, standing, regimen }: HerPlan, view: EffectsInput['view']): PlanEffects {
  const uses = regimen === 'none' ? [] : frequencyUsesOf(regimen)
  const trials = uses
    .flatMap((use) => {
      const table = tables.get(use.table)
      return table === undefined ? [] : [trialOf(table, use.arm, view)]
    })
    .filter(({ lines }) => lines.length > 0)
  return { name, standing, trials, none: when(trials.length === 0, say('effects-none', { plan: name })) }
}

function trialOf(table: FrequencyTable, arm: FrequencyUse['arm'], view: EffectsInput['view']): EffectTrial {
  const lines = table.rows.flatMap((row) => lineOf(iconArray(table, row), view))
  return {
    id: table.id,
    about: say(`effect-table-${table.id}`),
    arm,
    lines,
    notShown: table.rows.length - lines.length,
  }
}

/** Nothing where the arm with the treatment may not be shown: a comparison alone tells nothing. */
function lineOf(array: IconArray, view: EffectsInput['view']): readonly EffectLine[] {
  const { table, event, by } = array
  const withTreatment = shown(array.withTreatment, view)
  const without = shown(array.without, view)
  if (withTreatment.kind === 'not shown' || array.withTreatment.kind !== 'dots') return []
  const { of, audience } = array.withTreatment
  if (audience === 'nobody') return []
  const id = effectIdOf(event)
  const eventName = say(`effect-event-${id}`)
  const withLabel = say(`effect-label-${table}-with`)
  const withoutLabel = say(`effect-label-${table}-without`)
  const isRechecked =
    audience === 'clinician' ||
    (array.without.kind === 'dots' && array.without.audience === 'clinician' && without.kind === 'counted')
  const values = { of, with: counted(withTreatment), event: eventName, withLabel }
  return [
    {
      id: `${table}:${id}`,
      event: eventName,
      of,
      withTreatment,
      withLabel,
      without,
      withoutLabel,
      sentence:
        without.kind === 'counted'
          ? say('effect-both', { ...values, without: counted(without), withoutLabel })
          : say('effect-one', values),
      notes: [
        ...when(isRechecked, say('effects-rechecked')),
        ...(audience === 'everyone with date' ? datedNote(by) : []),
      ],
      audience,
      sources: citationsOf(by),
    },
  ]
}

function shown(arm: Arm, view: EffectsInput['view']): EffectArm {
  if (arm.kind === 'not found' || arm.audience === 'nobody') return { kind: 'not shown' }
  return arm.audience === 'clinician' && view === 'patient'
    ? { kind: 'not shown' }
    : { kind: 'counted', count: arm.full }
}

const counted = (arm: EffectArm): number | Message =>
  arm.kind === 'counted' && arm.count > 0 ? arm.count : say('effect-zero')

/** A figure from a secondary page is shown with the day on which it was read (tag V2). */
const datedNote = ({ from }: Evidence): readonly Message[] => {
  const days = from.map((key: SourceKey) => dayFrom(sources[key].checkedOn))
  return days
    .slice(0, 1)
    .flatMap((day) => (day === 'unreadable' ? [] : [say('effects-dated', { day: dayInWords(day) })]))
}

/** Numbers about what comes later: one count, with no group beside it. */
const laterLines = (plans: readonly HerPlan[], view: EffectsInput['view']): readonly EffectLine[] =>
  laterFigures
    .filter(({ drug }) => plans.some(({ drugs }) => drugs.includes(drug)))
    .flatMap(({ id, outOf100: count, by }): readonly EffectLine[] => {
      const audience = audienceOf(by)
      if (audience === 'nobody' || (audience === 'clinician' && view === 'patient')) return []
      const sentence = say(id, { of: 100, with: count })
      return [
        {
          id: `later:${id}`,
          event: sentence,
          of: 100,
          withTreatment: { kind: 'counted', count },
          withLabel: sentence,
          without: { kind: 'not shown' },
          withoutLabel: sentence,
          sentence,
          notes: when(audience === 'clinician', say('effects-rechecked')),
          audience,
          sources: citationsOf(by),
        },
      ]
    })
