/** q06: how soon, and what comes after: the intervals that run, and the windows that her plan opens. */
import { cite } from '@herald/core'
import { type Day, daysBetween as days } from '@herald/core/chart'
import { type IntervalId, type Timing, timingOf } from '@herald/core/pathway'
import { her2YearEnds, shapeOf, surgeryWindowOf } from '@herald/core/regimens'
import { isStillWaiting } from '@herald/core/request'
import type { Journey } from '@herald/core/snapshot'
import { careOf } from '../beside.ts'
import type { Body, Message, Passage } from '../brief.ts'
import type { Context } from '../context.ts'
import { dayInWords } from '../dates.ts'
import { daysAsOpenPoints } from '../days-asked.ts'
import { restsOnTreatments } from '../evidence.ts'
import { chemoWeeksOf, plainAntibodies, weeksOf } from '../plan-lines.ts'
import type { HerPlan } from '../plans.ts'
import { say, when } from '../say.ts'

export function q06(context: Context): Body {
  const { journey, asOf } = context.snapshot
  const { diagnosed, surgery, firstDrug } = journey
  const from = surgery ?? diagnosed
  const isOrdered = firstDrug === undefined && context.drugs.planned.length > 0
  const isWaiting = firstDrug === undefined && from !== undefined && isStillWaiting(days(from, asOf))
  const timings = timingOf({
    ...(isWaiting ? intervalsOf(journey, asOf) : {}),
    ...conjugateInterval(context),
  })
  return {
    standing: isWaiting || firstDrug !== undefined ? 'known' : 'open',
    headline: [
      ...(firstDrug === undefined
        ? waitLines(journey, asOf, isWaiting)
        : [say('q06-started', { day: dayInWords(firstDrug) })]),
      ...when(isOrdered, say('q06-ordered', { drugs: context.drugs.planned.join(', ') })),
    ],
    points: [
      ...timings.map(({ id, standing, days: since, targetDays }) =>
        id === 'surgery to conjugate'
          ? say(`q06-conjugate-${standing === 'ask today' ? 'past' : 'within'}`, {
              days: since,
              target: targetDays / 7,
            })
          : say(timingWords[standing], { days: since, target: targetDays }),
      ),
      ...when(firstDrug === undefined, say('q06-time')),
      ...careOf(context, 'children'),
    ],
    passages: afterPassages(context),
    restsOn: restsOnTreatments(context),
    options: [],
    open: daysAsOpenPoints(context),
    unknown: [say('q06-unknown')],
    actions: [say('q06-action')],
    ask: [say('q06-ask-booked'), say('q06-ask-wait')],
    redFlags: [say('q06-flag')],
    sources: [cite('herald', 'pathway section A11'), ...timings.map(({ source, id }) => cite(source, id))],
  }
}

const timingWords: Readonly<Record<Timing['standing'], string>> = {
  'within the target': 'pathway-timing-within',
  'past the target': 'pathway-timing-past',
  'ask today': 'pathway-timing-ask-today',
}

/** What has been running since the diagnosis, or since surgery where that came first. */
const intervalsOf = (
  { diagnosed, surgery }: Journey,
  asOf: Day,
): Readonly<Partial<Record<IntervalId, number>>> =>
  surgery !== undefined
    ? { 'surgery to drug treatment': days(surgery, asOf) }
    : diagnosed === undefined
      ? {}
      : { 'diagnosis to first treatment': days(diagnosed, asOf) }

/** After drugs and surgery, while T-DM1 or T-DXd may be the next drug and has not begun. */
function conjugateInterval({
  pathway,
  snapshot,
  plans,
}: Context): Readonly<Partial<Record<IntervalId, number>>> {
  const { surgery, isNeoadjuvant } = snapshot.journey
  const isListed = pathway.options.some(
    ({ id, possible }) =>
      (id === 'TDM1-ADJ' || id === 'TDXD-ADJ') &&
      possible.some((status) => status === 'preferred' || status === 'alternative' || status === 'consider'),
  )
  const hasBegun = plans.plans.some(({ drugs }) => drugs.includes('t_dm1') || drugs.includes('t_dxd'))
  if (surgery === undefined || !isNeoadjuvant || !isListed || hasBegun) return {}
  return { 'surgery to conjugate': days(surgery, snapshot.asOf) }
}

/** Days are counted while somebody may be waiting; of what is long past only the day is said. */
function waitLines({ surgery, diagnosed }: Journey, asOf: Day, isWaiting: boolean): readonly Message[] {
  const from = surgery ?? diagnosed
  if (from === undefined) return [say('q06-no-date')]
  const of = surgery === undefined ? 'diagnosis' : 'surgery'
  return isWaiting
    ? [say(`q06-since-${of}`, { days: days(from, asOf), day: dayInWords(from) })]
    : [say(`q06-past-${of}`, { day: dayInWords(from) })]
}

function afterPassages(context: Context): readonly Passage[] {
  const { kind, plans, next } = context.plans
  const lines = [
    ...when(kind === 'possible' && plans.length > 1, say('q06-possible')),
    ...(kind === 'hers' || kind === 'possible' ? plans.flatMap((plan) => afterLines(plan, context)) : []),
    ...yearLine(plans, context.snapshot.asOf),
    ...when(next.length > 0, say('q06-next', { options: next })),
  ]
  return lines.length === 0 ? [] : [{ title: say('q06-title-after'), lines }]
}

/** How long one plan takes, and what it leads to: with days where its first dose is known. */
function afterLines(plan: HerPlan, { snapshot: { asOf } }: Context): readonly Message[] {
  const { regimen, isAfterSurgery, first } = plan
  if (regimen === 'none' || regimen === 'endocrine') return []
  const shape = shapeOf(regimen)
  const { weeksBeforeSurgery: weeks, surgeryAfterWeeks: gap } = shape
  const isBefore = !isAfterSurgery && weeks !== 'no surgery inside' && gap !== 'no surgery inside'
  const window = isBefore && first !== undefined ? surgeryWindowOf(shape, first) : undefined
  return [
    ...(isBefore ? [ofPlan('before', plan, { weeks, from: gap.from, to: gap.to })] : lengthLine(plan)),
    ...(window !== undefined && days(asOf, window.to) >= 0
      ? [say('follows-surgery', { from: dayInWords(window.from), to: dayInWords(window.to) })]
      : []),
  ]
}

/** An option is called by its name, a plan of the record by its drugs. */
const ofPlan = (line: string, { name, option }: HerPlan, values: Readonly<Record<string, number>>): Message =>
  say(`q06-${option === 'from the record' ? 'hers' : 'plan'}-${line}`, { name, ...values })

/** Chemo, tablets and drugs that carry chemo have a length; antibodies alone fill the year. */
function lengthLine(plan: HerPlan): readonly Message[] {
  const chemo = chemoWeeksOf(plan)
  const whole = weeksOf(plan)
  if (chemo === 'no planned end' || whole === 'no planned end') return [ofPlan('open', plan, {})]
  if (chemo > 0) return [ofPlan('chemo', plan, { weeks: chemo })]
  return plan.drugs.every((drug) => plainAntibodies.includes(drug))
    ? []
    : [ofPlan('weeks', plan, { weeks: whole })]
}

/** The end of the year of HER2 treatment, where an antibody goes on that is meant to last a year: counted from its first dose. */
function yearLine(plans: readonly HerPlan[], asOf: Day): readonly Message[] {
  const [first, ...others] = plans
    .filter(({ standing, isAdvanced }) => standing === 'running' && !isAdvanced)
    .flatMap(({ doses }) => doses.filter(({ drug }) => plainAntibodies.includes(drug)))
    .map((dose) => dose.first)
  if (first === undefined) return []
  const ends = her2YearEnds(others.reduce((top, day) => (days(day, top) > 0 ? day : top), first))
  return when(days(asOf, ends) >= 0, say('follows-year-ends', { to: dayInWords(ends) }))
}
