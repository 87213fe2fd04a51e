/** q07: how treatment may make her feel. Words only; how often each effect came is in ../effects.ts, for who asks. */
import { careOf } from '../beside.ts'
import type { Body, Message } from '../brief.ts'
import { answerWalks, type Context } from '../context.ts'
import { restsOnTreatments } from '../evidence.ts'
import { canLowerWhiteCells, feelPassages, feelSources } from '../feel.ts'
import { drugNames, drugsOfPlans, type HerPlan, quoted } from '../plans.ts'
import { say, when } from '../say.ts'

export function q07(context: Context): Body {
  const { kind, plans, next } = context.plans
  const drugs = drugsOfPlans(plans)
  return {
    standing: kind === 'hers' ? 'known' : kind === 'had' ? 'likely' : kind === 'general' ? 'general' : 'open',
    headline: headlineOf(context),
    points: [
      ...when(kind === 'general', say('q07-general-frame')),
      ...settles(context),
      ...when(next.length > 0, say('q07-next', { options: next })),
      ...careOf(context, 'heart'),
      say('q07-eat'),
    ],
    passages: feelPassages(context),
    restsOn: restsOnTreatments(context),
    options: [],
    open: [],
    unknown: [say('q07-unknown')],
    actions: [say('q07-action')],
    ask: [
      say('q07-ask-often'),
      say('q07-ask-home'),
      say('q07-ask-night'),
      ...when(
        drugs.some((drug) => coldHelps.includes(drug)),
        say('q07-ask-cap'),
      ),
    ],
    redFlags: [canLowerWhiteCells(drugs) ? say('q07-flag-fever') : say('q07-flag'), say('q07-flag-breath')],
    sources: feelSources(context),
  }
}

const coldHelps = ['docetaxel', 'paclitaxel', 'nab_paclitaxel', 'doxorubicin', 'epirubicin']

function headlineOf({ plans: { kind, plans } }: Context): readonly Message[] {
  const all = drugNames(drugsOfPlans(plans))
  switch (kind) {
    case 'hers':
      return [...runningLine(plans), ...plannedLine(plans)]
    case 'possible':
      return [...runningLine(plans), ...plannedLine(plans), possibleLine(plans)]
    case 'had':
      return [say('q07-had', { drugs: all })]
    case 'general':
      return [say('q07-general')]
    case 'not HER2':
      return [say('q07-negative')]
  }
}

function possibleLine(plans: readonly HerPlan[]): Message {
  const possible = plans.filter(({ standing }) => standing === 'possible')
  return say('q07-possible', { count: possible.length, options: possible.map(({ name }) => quoted(name)) })
}

function runningLine(plans: readonly HerPlan[]): readonly Message[] {
  const running = drugsOfPlans(plans.filter(({ standing }) => standing === 'running'))
  return when(running.length > 0, say('q07-running', { drugs: drugNames(running) }))
}

/** Plans that stand side by side in the record are alternatives; single orders belong together. */
function plannedLine(plans: readonly HerPlan[]): readonly Message[] {
  const planned = plans.filter(({ standing }) => standing === 'planned')
  const [first, ...others] = planned
  if (first === undefined) return []
  const shared = first.drugs.some((drug) => others.some(({ drugs }) => drugs.includes(drug)))
  return shared
    ? [say('q07-planned-several', { plans: planned.map(({ name }) => quoted(name)) })]
    : [say('q07-planned', { drugs: drugNames(drugsOfPlans(planned)) })]
}

/** The one fact that would settle most of the treatment, while no plan is hers: HER2 first, then what the pathway asks. */
function settles({ plans: { kind }, ranked, asks }: Context): readonly Message[] {
  if (kind !== 'possible' && kind !== 'general') return []
  const treatment = answerWalks.findIndex(([id]) => id === 'q04')
  const request = ranked.find(({ changes }) => changes.includes(treatment))
  if (request !== undefined) return [say('q07-settles', { fact: say(`request-${request.request.id}-what`) })]
  const named = asks[0]?.what.values?.['request']
  return named === undefined ? [] : [say('q07-settles', { fact: named })]
}
