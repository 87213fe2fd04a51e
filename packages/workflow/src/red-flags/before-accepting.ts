/**
 * What becomes of a question before it is accepted: her danger answers, her words and the facts that she shares, as one decision (W1, W4, W5).
 *
 * Each of the three can only add caution. The words name signs of the triage table, and that table says what they mean with
 * her drugs; a danger question without an answer counts as yes (I6). Thresholds and citations: `@herald/core/toxicity`.
 */
import {
  type Because,
  type DrugInUse,
  type FeverProfileId,
  type Level,
  type Report,
  type Flag as Sign,
  type SymptomId,
  symptoms,
  triage,
} from '@herald/core/toxicity'
import { lexicon } from './danger-blood-and-life.ts'
import { type Flag, type RedFlags, redFlagsIn } from './read-question.ts'

/** One danger question that was put to her, by the sign that it asks about. */
export type DangerAnswer = { readonly sign: Sign; readonly answer: 'yes' | 'no' | 'unanswered' }

/** What she chose to share that triage reads. Nothing shared is an empty list of drugs. */
export type SharedFacts = { readonly drugs: readonly DrugInUse[]; readonly profile: FeverProfileId }

export type Acceptance = {
  /** `accept`: on to the queue. `hold`: a person looks first. `emergency`: the emergency text now, whatever else happens. */
  readonly kind: 'accept' | 'hold' | 'emergency'
  readonly reasons: readonly AcceptanceReason[]
  /** The text to show at once; a held question shows one too (W5). */
  readonly show: RedFlags['show']
}

export type AcceptanceReason =
  | { readonly kind: 'danger answer'; readonly sign: Sign; readonly answer: 'yes' | 'unanswered' }
  | { readonly kind: 'words'; readonly flag: Flag }
  | { readonly kind: 'triage'; readonly level: Level; readonly because: Because }

/** The one decision. It is the highest that the answers, the words and the triage of both with her facts call for. */
export function beforeAccepting(
  answers: readonly DangerAnswer[],
  text: string,
  facts: SharedFacts,
): Acceptance {
  const words = redFlagsIn(text)
  const found = triage({
    drugs: facts.drugs,
    profile: facts.profile,
    reports: [...reportsOfAnswers(answers), ...reportsOfWords(words)],
    veryWorried: false,
    threeDaysWithoutContact: [],
  })
  const answered = answers.flatMap(({ sign, answer }): readonly AcceptanceReason[] =>
    answer === 'no' ? [] : [{ kind: 'danger answer', sign, answer }],
  )
  const said = words.flags
    .filter(({ level }) => level !== 'not')
    .map((flag): AcceptanceReason => ({ kind: 'words', flag }))
  const isEmergency = words.level === 'emergency' || found.level === 'emergency'
  const isHeld = answered.length > 0 || said.length > 0 || ['call_today', 'call_now'].includes(found.level)
  const kind = isEmergency ? 'emergency' : isHeld ? 'hold' : 'accept'
  const medical =
    kind === 'accept' ? [] : found.reasons.map((reason): AcceptanceReason => ({ kind: 'triage', ...reason }))
  return { kind, reasons: [...answered, ...said, ...medical], show: textOf(kind, words, answers) }
}

/** Signs that are about wanting to die: their text names the crisis line first. */
const crisisSigns: readonly Sign[] = ['suicide_plan', 'better_off_dead']

function textOf(
  kind: Acceptance['kind'],
  words: RedFlags,
  answers: readonly DangerAnswer[],
): RedFlags['show'] {
  if (kind === 'accept') return 'nothing'
  const isCrisis = answers.some(({ sign, answer }) => answer === 'yes' && crisisSigns.includes(sign))
  return isCrisis ? 'emergency-crisis' : words.show === 'nothing' ? 'emergency-text' : words.show
}

const nothingTold = { pro: {}, values: {}, unanswered: [] } as const

/** Signs are about the person, so one symptom is enough: the first whose grades or rules read the sign. */
function reportsOfAnswers(answers: readonly DangerAnswer[]): readonly Report[] {
  return answers
    .filter(({ answer }) => answer !== 'no')
    .map(
      ({ sign, answer }): Report => ({
        symptom: symptomOfSign(sign),
        ...nothingTold,
        yes: answer === 'yes' ? [sign] : [],
        unanswered: answer === 'unanswered' ? [sign] : [],
      }),
    )
}

function symptomOfSign(sign: Sign): SymptomId {
  const home = symptoms.find(
    ({ gradeFromFlags, rules }) =>
      gradeFromFlags.some(({ flag }) => flag === sign) ||
      rules.some(({ when }) => 'flags' in when && when.flags.some((flag) => flag === sign)),
  )
  return home?.id ?? 'fatigue'
}

const triageOf = new Map(lexicon.map(({ id, triage: speaks }) => [id, speaks]))

/** What the words say, as triage takes it: only what stands, since a doubt is no finding and holds by itself. */
function reportsOfWords({ flags }: RedFlags): readonly Report[] {
  return flags
    .filter(({ level, context }) => context === 'stands' && (level === 'emergency' || level === 'urgent'))
    .flatMap(({ row }): readonly Report[] => {
      const speaks = triageOf.get(row)
      if (speaks === undefined) return []
      const [symptom, ...yes] = speaks
      return [{ symptom: symptom === 'any' ? 'fatigue' : symptom, ...nothingTold, yes }]
    })
}
