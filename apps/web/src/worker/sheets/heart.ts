/** Record, plans of the calendar and her own values -> the heart in words. */
import { planWords, type SayPlan } from '@herald/brief/plan'
import {
  type Day,
  type HeartAnswer,
  heartRules,
  isBefore,
  nextScans,
  strictLines,
} from '@herald/core/regimens'
import type { HeartInWords, RuleInWords, ScanInWords } from '../../desk/sheets/heart.ts'
import { drugNames } from './drug-names.ts'
import { heartNotesAfter, heartNotesFrom, noHeartNotes } from './heart/notes.ts'
import { clinicianLines, numbersInWords } from './heart/numbers.ts'
import { riskInWords } from './heart/risk.ts'
import {
  answersOf,
  baselineOf,
  heartDrugs,
  rulesOf,
  type Scan,
  scansOf,
  strictest,
  type Treatment,
  treatmentOf,
} from './heart/scans.ts'
import { allOf, say, sourcesOf } from './heart/speech.ts'
import type { SheetMaker } from './maker.ts'

export const heart: SheetMaker<'heart'> = (input, ask, noted) => {
  const { notes, problems } = heartNotesAfter(heartNotesFrom(noted), ask)
  const sayPlan: SayPlan = (id, values = {}) => input.words({ id, values: { ...values } })
  const { day } = planWords(sayPlan, 'en-GB')
  const treatment = treatmentOf(input, notes)
  const scans = scansOf(input, notes)
  const baseline = baselineOf(scans, treatment)
  const answers = baseline === undefined ? [] : answersOf(scans, baseline, treatment)
  const last = answers.flatMap((all) => all.slice(-1))
  const now = strictest(last.map(({ action }) => action))
  const rules = last.map((answer): RuleInWords => ruleInWords(answer, sayPlan, day))
  const next = nextOf(scans, treatment, holds(now), input.asOf)
  const shown: HeartInWords = {
    asOf: input.asOf.toString(),
    callFirst: sayPlan('heart-call-first'),
    problems,
    scans: scans.map((scan) => scanInWords(scan, baseline, answers, treatment, sayPlan)),
    now: nowWords(now, last, scans.at(-1), baseline, treatment, sayPlan),
    holds: holds(now),
    rules,
    next: {
      words: next.words(sayPlan, day),
      overdue: next.overdue,
      guides: next.guides.map(({ name, due }) => ({ name, day: due.toString() })),
    },
    lines: linesOf(treatment),
    dueOn: next.due === undefined ? '' : next.due.toString(),
    drugs: drugNames(treatment.drugs),
    drugsFrom: treatment.from,
    drugChoices: heartDrugs.map(({ drug, name }) => ({ drug, name, chosen: treatment.drugs.includes(drug) })),
    risk: riskInWords(input, notes, treatment, baseline),
    numbers: numbersInWords(notes, treatment),
    clinician: ask.kind === 'clinician' && ask.show ? clinicianLines() : [],
  }
  const isEmpty = JSON.stringify(notes) === JSON.stringify(noHeartNotes)
  return Promise.resolve({ shown, noted: isEmpty ? undefined : notes })
}

const holds = (action: HeartAnswer['action'] | undefined): boolean =>
  action === 'hold' || action === 'keep holding' || action === 'stop rule met'

/** Where the drug is not known, the strictest lines of any label are drawn. */
function linesOf(treatment: Treatment): HeartInWords['lines'] {
  const rules = rulesOf(treatment)
  const { lvefPercent, dropPoints } = strictLines(rules.length === 0 ? heartRules : rules)
  return { percent: lvefPercent, drop: dropPoints }
}

function actionWords(action: HeartAnswer['action'], sayPlan: SayPlan): string {
  switch (action) {
    case 'go on':
      return say('heart-go-on')
    case 'hold':
      return sayPlan('heart-hold')
    case 'keep holding':
      return sayPlan('heart-keep-holding')
    case 'may resume':
      return sayPlan('heart-may-resume')
    case 'stop rule met':
      return sayPlan('heart-stop')
  }
}

/** Past a line that any label in use draws, whatever the rules then make of it. */
function carefulWords(scan: Scan, baseline: Scan | undefined, treatment: Treatment): readonly string[] {
  const { percent, drop } = linesOf(treatment)
  const points = baseline === undefined || isBefore(scan.day, baseline.day) ? 0 : baseline.high - scan.low
  return [
    ...(percent !== 'none' && scan.low < percent ? [say('heart-under-line', { percent })] : []),
    ...(drop !== 'none' && points >= drop ? [say('heart-under-drop', { points: drop })] : []),
  ]
}

const ruleInWords = (answer: HeartAnswer, sayPlan: SayPlan, day: (one: Day) => string): RuleInWords => ({
  name: say(`heart-rule-${answer.rule.id}`),
  words: [
    actionWords(answer.action, sayPlan),
    ...(answer.recheck === 'as planned' ? [] : [say('heart-recheck', { day: day(answer.recheck) })]),
  ].join(' '),
  holds: holds(answer.action),
  sources: sourcesOf(answer.rule.by),
})

function nowWords(
  now: HeartAnswer['action'] | undefined,
  last: readonly HeartAnswer[],
  scan: Scan | undefined,
  baseline: Scan | undefined,
  treatment: Treatment,
  sayPlan: SayPlan,
): readonly string[] {
  const { drugs } = treatment
  if (scan === undefined) return [say('heart-none'), say('heart-none-how')]
  const careful = carefulWords(scan, baseline, treatment)
  if (now === undefined) return [say(drugs.length === 0 ? 'heart-no-drug' : 'heart-no-rule'), ...careful]
  // A number past a line is never headed by "no label says to hold".
  if (now === 'go on' && careful.length > 0) return [...careful, actionWords(now, sayPlan)]
  const differ = new Set(last.map(({ action }) => action)).size > 1
  // Between 40 and 49 some guides go on under a heart doctor where labels hold.
  const between = holds(now) && scan.low >= 40 && scan.low < 50
  return [
    actionWords(now, sayPlan),
    ...(differ ? [say('heart-differ')] : []),
    ...(between ? [sayPlan('heart-labels-differ')] : []),
  ]
}

function scanInWords(
  scan: Scan,
  baseline: Scan | undefined,
  answers: readonly (readonly HeartAnswer[])[],
  treatment: Treatment,
  sayPlan: SayPlan,
): ScanInWords {
  const { id, day, low, high, symptoms, from } = scan
  const isBaseline = scan === baseline
  const points = baseline === undefined ? 0 : Math.round((baseline.high - low) * 10) / 10
  const isEarlier = baseline !== undefined && isBefore(day, baseline.day)
  const here = answers.flatMap((all) => all.filter(({ on }) => on.equals(day)).map(({ action }) => action))
  const says = strictest(here)
  const careful = carefulWords(scan, baseline, treatment)
  const saysHere = (action: typeof says): string => {
    if (action === undefined && careful.length === 0)
      return say(isEarlier ? 'heart-before-first' : 'heart-not-read')
    if (action === undefined || action === 'go on') return careful[0] ?? say('heart-go-on')
    return actionWords(action, sayPlan)
  }
  return {
    id,
    day: day.toString(),
    percent: low === high ? String(low) : say('heart-range', { from: low, to: high }),
    value: low,
    isBaseline,
    drop: isBaseline || isEarlier ? '' : points > 0 ? say('heart-down', { points }) : say('heart-not-down'),
    symptoms,
    from,
    says: saysHere(says),
  }
}

type Next = {
  readonly due: Day | undefined
  readonly overdue: boolean
  readonly guides: readonly { readonly name: string; readonly due: Day }[]
  readonly words: (sayPlan: SayPlan, day: (one: Day) => string) => readonly string[]
}

/** The earliest of all guides and of her plan: the stricter one leads, the others stand beside it. */
function nextOf(scans: readonly Scan[], treatment: Treatment, onHold: boolean, asOf: Day): Next {
  const last = scans.at(-1)
  const guides =
    last === undefined
      ? []
      : nextScans(treatment.drugs, last.day, onHold).map(({ due, schedule }) => ({
          name: say(`heart-guide-${schedule.id}`),
          due,
        }))
  const ofPlan = treatment.planned.map((due) => ({ name: say('heart-guide-plan'), due })).slice(0, 1)
  const all = [...guides, ...ofPlan].toSorted((a, b) => (isBefore(a.due, b.due) ? -1 : 1))
  const due = all[0]?.due
  const overdue = due !== undefined && isBefore(due, asOf)
  return {
    due,
    overdue,
    guides: all,
    words: (sayPlan, day) => {
      if (due === undefined)
        return [say(treatment.drugs.length === 0 ? 'heart-next-no-drug' : 'heart-next-unknown')]
      if (overdue) return [say('heart-overdue', { day: day(due) })]
      const drugs = allOf(drugNames(treatment.drugs))
      return [
        sayPlan('heart-next-scan', { day: day(due) }),
        ...(drugs === '' ? [] : [say('heart-next-why', { drugs })]),
      ]
    },
  }
}
