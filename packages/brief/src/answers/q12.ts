/** q12: chemo. What the record shows, and the plans side by side: chemo in them, length, visits, what people notice. */
import { cite } from '@herald/core'
import { type DrugId, isAmong } from '@herald/core/regimens'
import type { Body, Message, Passage } from '../brief.ts'
import type { Context } from '../context.ts'
import { restsOnHer2, restsOnTreatments } from '../evidence.ts'
import { carriers, hasChemo, noticeLine } from '../feel.ts'
import { openPointsOf } from '../open-points.ts'
import { partLines } from '../plan-lines.ts'
import { drugName, drugNames, drugsOfPlans, type HerPlan } from '../plans.ts'
import { say, when } from '../say.ts'

const chemo: readonly string[] = [
  'paclitaxel',
  'docetaxel',
  'nab-paclitaxel',
  'carboplatin',
  'doxorubicin',
  'epirubicin',
  'cyclophosphamide',
  'capecitabine',
  'vinorelbine',
  'gemcitabine',
  'eribulin',
]

export function q12(context: Context): Body {
  const had = context.drugs.had.filter((name) => chemo.includes(name))
  const her2 = context.only('HER2 status')
  const { kind } = context.plans
  return {
    standing:
      had.length > 0 || (kind === 'hers' && context.plans.plans.some(isAhead))
        ? 'known'
        : her2 === 'open'
          ? 'open'
          : 'general',
    headline: headlineOf(context, had, her2),
    points: [
      ...when(context.isPregnant !== 'no sign', say('q12-pregnant')),
      ...when(!context.hasSpread && her2 !== 'negative' && had.length === 0, say('q12-small')),
      ...when(had.length === 0, say('q12-short')),
    ],
    passages:
      her2 === 'negative' && kind !== 'hers'
        ? []
        : context.plans.plans.filter(isAhead).map((plan) => sideBySide(plan, context)),
    restsOn: [...restsOnTreatments(context), ...restsOnHer2(context)],
    options: [],
    open: openPointsOf(context, context.walks.her2, ([only]) => say(`leaves-her2-${only ?? 'positive'}`)),
    unknown: [say('q12-unknown')],
    actions: [say('q12-action')],
    ask: [...when(had.length === 0, say('q12-ask-short')), say('q12-ask-stop')],
    redFlags: [say('q12-flag')],
    sources: [
      cite('herald', 'pathway sections A1 to A4'),
      cite('labels_us', 'rounds and effects of the plans'),
    ],
  }
}

/** Past drugs, hormone tablets, and antibodies that go on alone are not compared. */
const isAhead = ({ standing, regimen, drugs }: HerPlan): boolean =>
  standing === 'possible' ||
  (standing !== 'had' &&
    regimen !== 'endocrine' &&
    drugs.some((drug) => isChemo(drug) || carriers.includes(drug)))
const isChemo = (drug: DrugId): boolean => isAmong(drug, '@cytotoxic')
const named = (drugs: readonly DrugId[]) => ({ drugs: drugNames(drugs.filter(isChemo)) })

function headlineOf(context: Context, had: readonly string[], her2: string): readonly Message[] {
  const { kind, plans } = context.plans
  const running = drugsOfPlans(plans.filter(({ standing }) => standing === 'running'))
  const planned = drugsOfPlans(plans.filter(({ standing }) => standing === 'planned'))
  const told = [
    ...when(hasChemo(running), say('q12-running', named(running))),
    ...when(hasChemo(planned), say('q12-planned', named(planned))),
  ]
  if (told.length > 0) return told
  if (had.length > 0) return [say(running.length > 0 ? 'q12-none-now' : 'q12-had', { drugs: had.join(', ') })]
  if (her2 === 'negative') return [say('q12-negative')]
  const general = [say(her2 === 'open' ? 'q12-open-her2' : context.hasSpread ? 'q12-spread' : 'q12-usual')]
  if (kind !== 'possible') return general
  return [
    ...general,
    plans.some(({ drugs }) => hasChemo(drugs))
      ? say('q12-possible', { count: plans.length })
      : say('q12-possible-none'),
  ]
}

/** One plan as a passage: the same lines in the same order for each (patient-words PW19). */
function sideBySide(plan: HerPlan, context: Context): Passage {
  const { drugs, name } = plan
  const partners = drugs.filter(isChemo)
  const felt = drugs.filter((drug) => isChemo(drug) || carriers.includes(drug))
  return {
    title: name,
    lines: [
      partners.length > 0 ? say('q12-partner', named(partners)) : say('q12-no-chemo'),
      ...drugs
        .filter((drug) => carriers.includes(drug))
        .map((drug) => say('q12-carries', { drug: drugName(drug) })),
      ...partLines(plan),
      ...(felt.length > 0 ? felt : drugs).map((drug) => noticeLine(drug, context)),
    ],
  }
}
