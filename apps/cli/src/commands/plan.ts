/** `herald plan REGIMEN --start DAY`: the calendar of a regimen, as text, a calendar file, a FHIR CarePlan or data. */
import { amountWords, drugNames, planWords } from '@herald/brief/plan'
import { fail, ok, type Result } from '@herald/core'
import {
  amountFor,
  type Body,
  drugIds,
  lowDays,
  type Plan,
  planOf,
  regimens,
  visitDaysAMonth,
  visitsOf,
  whatFollows,
} from '@herald/core/regimens'
import { carePlanOf, icsOf } from '@herald/record/care-plan'
import { Temporal } from 'temporal-polyfill'
import type { Command, Io } from '../command.ts'
import { readOptions } from '../options.ts'
import { sentences } from '../words/sentences.ts'

const sayPlan = sentences('plan')
const words = planWords(sayPlan, 'en-GB')

const options = {
  start: { type: 'string' },
  variant: { type: 'string' },
  stage: { type: 'string' },
  closed: { type: 'string', multiple: true },
  form: { type: 'string', multiple: true },
  choose: { type: 'string', multiple: true },
  view: { type: 'string' },
  weight: { type: 'string' },
  height: { type: 'string' },
  gfr: { type: 'string' },
  'earlier-doses': { type: 'string' },
  as: { type: 'string' },
} as const

export const planCommand: Command = {
  name: 'plan',
  usage: 'REGIMEN --start DAY [options]',
  about: 'the calendar of a treatment: doses, tests, windows',
  help: () => [
    'Prints the days of a regimen. Information to review with the care team, never an order.',
    '',
    'Regimens:',
    ...regimens.map((regimen) => `  ${regimen.id.padEnd(14)} ${regimen.name}`),
    '',
    '--start DAY        day 1, as 2027-02-08',
    '--variant NAME     another way that the source gives; "endocrine" needs one',
    '--stage WORD       early or advanced, where a regimen serves both',
    '--closed DAY       a day on which the clinic gives no doses (more than once)',
    '--form NAME        phesgo or trastuzumab_sc in place of the drips (more than once)',
    '--choose DRUG      the drug that the team picked, where the regimen leaves it open',
    '--earlier-doses N  HER2 doses given before day 1; they count toward 18 in all (hp_maint)',
    '--view WORD        patient (no amounts) or clinician',
    '--weight KG --height CM --gfr ML_PER_MIN   amounts for this body, in the clinician view',
    '--as WORD          text, ics, fhir or json',
    '',
    'Example: herald plan tchp --start 2027-02-08 --as ics > calendar.ics',
  ],
  run: (args, io) => Promise.resolve(run(args, io)),
}

function run(args: readonly string[], io: Io): number {
  const read = readOptions('herald plan', args, options)
  if (!read.ok) return refuse(io, read.error)
  const { values, positionals } = read.value
  const [regimen] = positionals
  if (regimen === undefined || values.start === undefined)
    return refuse(
      io,
      'Name a regimen and its first day: herald plan tchp --start 2027-02-08. Try "herald plan --help".',
    )
  const picked = choices(values)
  if (!picked.ok) return refuse(io, picked.error)
  const plan = planOf({
    regimen,
    variant: values.variant ?? '',
    start: values.start,
    closed: values.closed ?? [],
    came: new Map(),
    openEndedCycles: 6,
    ...picked.value.request,
  })
  if (!plan.ok) return refuse(io, plan.error.map((problem) => problem.says).join('\n'))
  const { view, as, body } = picked.value
  const weighed = body === 'not given' ? ok('not asked') : amountFor('1 mg/kg', body)
  const filtered =
    body === 'not given' || body.gfrMlPerMin === 'unknown' ? ok('not asked') : amountFor('AUC 6', body)
  if (!weighed.ok) return refuse(io, weighed.error.map((problem) => problem.says).join('\n'))
  if (!filtered.ok) return refuse(io, filtered.error.map((problem) => problem.says).join('\n'))
  const made = Temporal.Now.plainDateISO()
  switch (as) {
    case 'ics':
      io.out(
        icsOf({
          plan: `${regimen}-${values.start}`,
          name: sayPlan('visit-title-treatment'),
          visits: visitsOf(plan.value),
          words: words.visit,
          made,
          revision: 0,
        }),
      )
      return 0
    case 'fhir':
      io.out(
        JSON.stringify(
          carePlanOf({ plan: plan.value, subject: 'Patient/example', created: made.toString(), view }),
          undefined,
          2,
        ),
      )
      return 0
    case 'json':
      io.out(
        JSON.stringify(
          view === 'clinician'
            ? plan.value.calendar
            : {
                visits: visitsOf(plan.value).map((visit) => ({
                  key: visit.key,
                  day: visit.day.toString(),
                  kind: visit.kind,
                })),
              },
          undefined,
          2,
        ),
      )
      return 0
    case 'text':
      for (const line of textOf(plan.value, view, body)) io.out(line)
      return 0
  }
}

type Picked = {
  readonly request: Pick<Parameters<typeof planOf>[0], 'stage' | 'forms' | 'chosen' | 'earlierDoses'>
  readonly view: 'patient' | 'clinician'
  readonly as: 'text' | 'ics' | 'fhir' | 'json'
  readonly body: Body | 'not given'
}

function choices(
  values: Readonly<Partial<Record<keyof typeof options, string | string[]>>>,
): Result<Picked, string> {
  const problems: string[] = []
  const word = <const T extends string>(name: string, found: unknown, allowed: readonly [T, ...T[]]): T => {
    const [first] = allowed
    const one = found === undefined ? first : allowed.find((other) => other === found)
    if (one === undefined) problems.push(`--${name} is "${String(found)}". Expected ${allowed.join(', ')}.`)
    return one ?? first
  }
  const each = <const T extends string>(name: string, found: unknown, allowed: readonly T[]): readonly T[] =>
    (Array.isArray(found) ? found : []).flatMap((one): readonly T[] => {
      const known = allowed.find((other) => other === one)
      if (known === undefined) problems.push(`--${name} is "${String(one)}". Expected ${allowed.join(', ')}.`)
      return known === undefined ? [] : [known]
    })
  const number = (name: string, found: unknown): number => {
    const read = Number(found)
    if (found === '' || !Number.isFinite(read))
      problems.push(`--${name} is "${String(found)}". Expected a number.`)
    return read
  }
  const { weight, height, gfr, 'earlier-doses': earlier } = values
  if ((weight === undefined) !== (height === undefined))
    problems.push('--weight and --height go together. Give both, or none.')
  const body: Body | 'not given' =
    weight === undefined || height === undefined
      ? 'not given'
      : {
          weightKg: number('weight', weight),
          heightCm: number('height', height),
          gfrMlPerMin: gfr === undefined ? 'unknown' : number('gfr', gfr),
        }
  const picked: Picked = {
    request: {
      stage: word('stage', values.stage, ['as the regimen', 'early', 'advanced']),
      forms: each('form', values.form, ['phesgo', 'trastuzumab_sc']),
      chosen: each('choose', values.choose, drugIds),
      earlierDoses: earlier === undefined ? 0 : number('earlier-doses', earlier),
    },
    view: word('view', values.view, ['patient', 'clinician']),
    as: word('as', values.as, ['text', 'ics', 'fhir', 'json']),
    body,
  }
  if (body !== 'not given' && picked.view === 'patient')
    problems.push('Amounts are in the clinician view: add --view clinician.')
  return problems.length > 0 ? fail(problems.join('\n')) : ok(picked)
}

function textOf(plan: Plan, view: Picked['view'], body: Body | 'not given'): readonly string[] {
  const visits = visitsOf(plan).map((visit) => {
    const { title, details } = words.visit(visit)
    const doses = visit.kind === 'treatment' ? visit.doses : []
    const drugs =
      doses.length === 0
        ? ''
        : `: ${view === 'clinician' ? doses.map((dose) => amountWords(dose, body)).join(', ') : drugNames(doses.map(({ drug }) => drug)).join(', ')}`
    const tablets =
      visit.kind === 'tablets begin'
        ? `: ${visit.run.drug}${view === 'clinician' ? ` ${visit.run.dose}` : ''}`
        : ''
    return `${visit.day.toString()}  ${title}${drugs}${tablets}${visit.kind === 'test' ? `: ${details}` : ''}`
  })
  const months = visitDaysAMonth(plan).map(
    ({ month, days }) => `${month}  ${sayPlan('work-visits', { count: days })}`,
  )
  const low = lowDays(plan).map((range) => words.lowDays(range))
  return [
    plan.regimen.name,
    plan.end.kind === 'planned'
      ? sayPlan('plan-end', { day: words.day(plan.end.now) })
      : sayPlan('plan-no-end'),
    ...(plan.toChoose.length > 0
      ? [`${sayPlan('plan-team-picks')} (${plan.toChoose.flat().join(', ')})`]
      : []),
    ...(plan.flags.includes('two_clocks') ? [sayPlan('plan-two-clocks')] : []),
    '',
    ...visits,
    '',
    ...whatFollows(plan).map((one) => words.follows(one)),
    '',
    ...months,
    ...low,
    ...(low.length > 0 ? [sayPlan('work-note')] : []),
  ]
}

function refuse(io: Io, message: string): number {
  io.err(message)
  return 2
}
