/** A page of the daily check as the screen shows it. */
import type { Message } from '@herald/brief'
import { reasonsOf } from '@herald/brief/triage-words'
import type { DrugId } from '@herald/core/regimens'
import {
  careLines,
  type Draft,
  type Judged,
  type OpenItem,
  rankOf,
  type Step,
  type TemperatureUnit,
} from '@herald/core/toxicity'
import type { DiaryPage, QuestionInWords, SignInWords } from '../../../desk/sheets/diary.ts'
import type { Trouble } from './after.ts'

type Words = (message: Message) => string

/** Drugs that people with HER2-positive breast cancer are asked about, by the name they use. Another drug is "I do not know". */
// biome-ignore format: a list
const drugsToAsk = [
  'trastuzumab_iv', 'trastuzumab_sc', 'pertuzumab', 'phesgo', 't_dm1', 't_dxd', 'neratinib', 'tucatinib', 'lapatinib',
  'docetaxel', 'paclitaxel', 'carboplatin', 'doxorubicin', 'epirubicin', 'cyclophosphamide', 'capecitabine', 'vinorelbine',
  'tamoxifen', 'letrozole', 'anastrozole', 'exemestane', 'goserelin', 'palbociclib', 'zoledronic_acid', 'pegfilgrastim',
] as const satisfies readonly DrugId[]

export const drugWords = (drug: DrugId, words: Words): string => capital(words({ id: `drug-${drug}-name` }))

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

type Around = { readonly trouble: Trouble; readonly unit: TemperatureUnit; readonly words: Words }

export function stepPage(step: Step, draft: Draft, { trouble, unit, words }: Around): DiaryPage {
  const sign = (flag: string): SignInWords => ({
    id: flag,
    words: words({ id: `ask-${flag}` }),
    ticked: replyOf(draft, flag) === 'yes',
  })
  const question = (flag: string): QuestionInWords => ({
    id: flag,
    words: words({ id: `ask-${flag}` }),
    reply: replyOf(draft, flag),
  })
  const symptom = (id: string): SignInWords => ({
    id,
    words: words({ id: `symptom-${id}` }),
    ticked: draft.ticked.some((each) => each === id),
  })
  switch (step.kind) {
    case 'red flags':
      return {
        kind: 'red flags',
        signs: step.flags.map(sign),
        isNone: step.flags.every((flag) => draft.flags[flag] === 'no'),
      }
    case 'drugs':
      return {
        kind: 'drugs',
        drugs: drugsToAsk.map((id) => ({ id, words: drugWords(id, words), ticked: false })),
      }
    case 'temperature':
      return temperaturePage(draft, trouble, unit, step.flags.map(sign))
    case 'symptoms':
      return {
        kind: 'symptoms',
        first: step.first.map(symptom),
        more: step.more.map(symptom),
        matters: step.flags.map(sign),
        isAnswered: step.flags.every((flag) => draft.flags[flag] !== undefined),
      }
    case 'danger':
      return {
        kind: 'questions',
        step: step.key,
        symptom: words({ id: `symptom-${step.symptom}` }),
        questions: step.flags.map(question),
      }
    case 'how much':
      return {
        kind: 'how much',
        step: step.key,
        symptom: words({ id: `symptom-${step.symptom}` }),
        amount: String(draft.amounts[step.symptom] ?? ''),
        numbers: step.measures.map((id) => {
          const told = draft.numbers[id]
          const isKept = typeof told === 'number'
          const typed = trouble.kind === 'numbers' ? (trouble.written[id] ?? '') : ''
          return {
            id,
            written: isKept ? String(told) : typed,
            isWrong: trouble.kind === 'numbers' && told === undefined,
          }
        }),
        questions: step.flags.map(question),
      }
    case 'worry':
      return { kind: 'worry', worried: draft.worried, contacted: draft.contacted }
  }
}

const replyOf = (draft: Draft, flag: string): string =>
  new Map<string, string>(Object.entries(draft.flags)).get(flag) ?? ''

function temperaturePage(
  draft: Draft,
  trouble: Trouble,
  lastUnit: TemperatureUnit,
  signs: readonly SignInWords[],
): DiaryPage {
  const { temperature } = draft
  const typed = trouble.kind === 'temperature' ? trouble : undefined
  const told = temperature.kind === 'told' ? temperature : undefined
  const reading = typed?.reading
  return {
    kind: 'temperature',
    written: typed?.written ?? told?.written ?? '',
    unit: typed?.unit ?? told?.unit ?? lastUnit,
    isUnknown: temperature.kind === 'no number',
    feelsHot: temperature.kind === 'no number' ? temperature.feelsHot : 'not asked',
    signs,
    isAnswered: temperature.kind !== 'not asked' || typed !== undefined,
    problem:
      reading === undefined
        ? 'none'
        : reading.kind === 'which' && reading.meant.length > 0
          ? 'which'
          : 'wrong',
    meant: reading?.kind === 'which' ? reading.meant.map(({ written, unit }) => ({ written, unit })) : [],
  }
}

/** At most this many questions that would lower a level are put under it. */
const mostLowering = 4

export function resultPage(judged: Judged, isCautious: boolean, words: Words): DiaryPage {
  const { level, lowering, symptomsNotTold } = judged
  return {
    kind: 'result',
    level,
    levelWords: words({ id: `level-${level}` }),
    why: reasonsOf(judged).map(words),
    // Where somebody is to be called at once, nothing is put beside it.
    care: rankOf(level) >= rankOf('call_now') ? [] : careLines(judged.perSymptom).map((id) => words({ id })),
    isFinal: lowering.length === 0,
    lowering: shortened(lowering).map((item) => ({
      step: item.step,
      kind: item.step === 'red flags' ? 'red flags' : item.kind,
      words: openWords(item, words),
    })),
    symptomsNotTold,
    isCautious,
  }
}

/** Where much is open, one line a page: it leads to all that the page asks. */
function shortened(items: readonly OpenItem[]): readonly OpenItem[] {
  if (items.length <= mostLowering && items.every(({ step }) => step !== 'red flags')) return items
  const first = items.toSorted((a, b) => Number(b.kind === 'temperature') - Number(a.kind === 'temperature'))
  const pages = new Map(first.toReversed().map((item) => [item.step, item]))
  return items
    .filter(({ step }, at) => items.findIndex((item) => item.step === step) === at)
    .flatMap(({ step }) => pages.get(step) ?? [])
    .slice(0, mostLowering)
}

/** A question in its own words; the rest by the screen's, from its kind. */
function openWords(item: OpenItem, words: Words): string {
  switch (item.kind) {
    case 'question':
      return words({ id: `ask-${item.flag}` })
    case 'how much':
      return words({ id: `symptom-${item.symptom}` })
    case 'number':
      return item.measure
    case 'temperature':
    case 'worried':
    case 'contacted':
      return ''
  }
}
