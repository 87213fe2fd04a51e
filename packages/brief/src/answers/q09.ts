/** q09: work. Likely low days, days with little defence against germs, clinic days, length, what to ask an employer for. */
import { cite } from '@herald/core'
import { type DrugId, isAmong } from '@herald/core/regimens'
import { careFor } from '@herald/core/toxicity'
import type { Body, Message, Passage } from '../brief.ts'
import type { Context } from '../context.ts'
import { restsOnTreatments } from '../evidence.ts'
import { canLowerWhiteCells, hasChemo } from '../feel.ts'
import { datedLines, partLines, whenLines } from '../plan-lines.ts'
import { drugsOfPlans, type HerPlan } from '../plans.ts'
import { say, when } from '../say.ts'

export function q09(context: Context): Body {
  const { kind, plans } = context.plans
  const drugs = drugsOfPlans(plans)
  const isGeneral = drugs.length === 0
  return {
    standing: kind === 'hers' ? 'known' : 'general',
    headline: [kind === 'hers' ? say('q09-known') : say('q09-headline')],
    points: [
      say('q09-depends'),
      ...when(isGeneral, say('q09-days'), say('q09-infection')),
      ...when(isGeneral || hasChemo(drugs), say('q09-later')),
      ...when(isGeneral, say('q09-no-plan')),
    ],
    passages: passagesOf(context, drugs),
    restsOn: restsOnTreatments(context),
    options: [],
    open: [],
    unknown: [say('q09-unknown'), ...when(!isGeneral, say('work-note'))],
    actions: [say('q09-action')],
    ask: [
      say('q09-ask-letter'),
      say('q09-ask-day'),
      ...when(context.snapshot.journey.surgery === undefined && !context.hasSpread, say('q09-ask-lift')),
    ],
    redFlags: [say('q09-flag')],
    sources: [
      cite('herald', 'pathway section D, question 9'),
      ...(isGeneral ? [] : [cite('labels_us', 'days after a dose')]),
      cite('nci_patient', 'work and daily life'),
    ],
  }
}

function passagesOf(
  { plans: { kind, plans }, snapshot: { asOf } }: Context,
  drugs: readonly DrugId[],
): readonly Passage[] {
  const all: readonly (readonly [title: string, lines: readonly Message[]])[] = [
    [
      kind === 'hers' ? 'q09-title-low' : 'q09-title-low-general',
      [...datedLines(plans, asOf), ...whenLines(drugs)],
    ],
    ['q09-title-length', lengthLines(plans)],
    ['q09-title-ask', careFor('work', []).map(({ id }) => say(id))],
    ['q09-title-care', careLines(drugs)],
  ]
  return all.flatMap(([title, lines]) => (lines.length === 0 ? [] : [{ title: say(title), lines }]))
}

/** Every part of the one plan; of several, the chemo of each. */
function lengthLines(plans: readonly HerPlan[]): readonly Message[] {
  const lines = plans.filter(({ standing }) => standing !== 'had').flatMap(partLines)
  const hasDrip = plans.some(({ regimen }) => regimen !== 'endocrine')
  return [...unique(lines), ...when(lines.length > 0 && hasDrip, say('q09-tests'))]
}

const unique = (lines: readonly Message[]): readonly Message[] => [
  ...new Map(lines.map((line) => [JSON.stringify(line), line])).values(),
]

const careLines = (drugs: readonly DrugId[]): readonly Message[] => [
  say('q09-dizzy'),
  ...when(canLowerWhiteCells(drugs), say('q09-germs-job')),
  ...when(drugs.includes('docetaxel'), say('q09-docetaxel')),
  ...when(drugs.some(isHardOnNerves), say('q09-numb')),
]

const numbing: readonly DrugId[] = [
  'docetaxel',
  'paclitaxel',
  'nab_paclitaxel',
  'eribulin',
  'vinorelbine',
  't_dm1',
]
const isHardOnNerves = (drug: DrugId): boolean => numbing.some((one) => isAmong(drug, one))
