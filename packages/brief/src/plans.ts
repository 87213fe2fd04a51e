/**
 * Which plans are hers, for how soon, how it feels, work and chemo: what the record gives or plans, else the drug options
 * that the fourth answer lists, each possible and none chosen; else nothing, and the answers are general.
 */
import type { Day, Treatment } from '@herald/core/chart'
import { type OptionId, optionPlanOf, type Pathway, type PathwayOption } from '@herald/core/pathway'
import { type CourseOfRecord, coursesOf, type DrugId, isAmong, type RegimenId } from '@herald/core/regimens'
import type { AllOf, Message } from './brief.ts'
import { couldBeListed, couldBeTalkedAbout, drugRooms, nameOf, sortedOptions } from './pathway-options.ts'
import { say } from './say.ts'

export type HerPlan = {
  readonly standing: CourseOfRecord['standing'] | 'possible'
  readonly name: Message
  readonly option: OptionId | 'from the record'
  readonly regimen: RegimenId | 'none'
  readonly drugs: readonly DrugId[]
  /** The operation is over, or there is none to come: the surgery gap of the regimen does not apply. */
  readonly isAfterSurgery: boolean
  /** The cancer has spread: treatment has no planned end. */
  readonly isAdvanced: boolean
  readonly first: Day | undefined
  readonly doses: CourseOfRecord['doses']
}

export type HerPlans = {
  /** `hers`: going on or planned. `had`: only in the past, and nothing known of what is next. */
  readonly kind: 'hers' | 'possible' | 'had' | 'general' | 'not HER2'
  readonly plans: readonly HerPlan[]
  /** Options beside hers that may come after them, by what is known. */
  readonly next: readonly Message[]
}

type Known = {
  readonly treatments: readonly Treatment[]
  readonly asOf: Day
  readonly pathway: Pathway
  readonly surgery: Day | undefined
  readonly hasSpread: boolean
  readonly her2: string
  /** A HER2 test of any kind is in the record. */
  readonly isHer2Tested: boolean
}

/** Plans in detail; the fourth answer lists the others. */
const mostPlans = 3

export function plansOf(known: Known): HerPlans {
  const { treatments, asOf, pathway, hasSpread, her2, isHer2Tested } = known
  const courses = coursesOf(treatments, asOf, hasSpread ? 'advanced' : 'early')
  const current = courses
    .filter(({ standing }) => standing !== 'had')
    .map((course) => fromCourse(course, known))
  const options =
    her2 === 'negative' || !isHer2Tested
      ? []
      : sortedOptions(pathway, drugRooms).filter(({ id }) => optionPlanOf(id) !== undefined)
  const listed = options.filter(couldBeListed)
  // Hormone tablets run beside everything: alone they do not tell which treatment is hers.
  if (current.some(({ regimen }) => regimen !== 'endocrine'))
    return { kind: 'hers', plans: current, next: nextOf(listed, courses, hasSpread) }
  const possible = (listed.length > 0 ? listed : options.filter(couldBeTalkedAbout))
    .flatMap((option) => fromOption(option, hasSpread))
    .slice(0, mostPlans)
  if (possible.length > 0) return { kind: 'possible', plans: [...current, ...possible], next: [] }
  if (current.length > 0) return { kind: 'hers', plans: current, next: [] }
  if (her2 === 'negative') return { kind: 'not HER2', plans: [], next: [] }
  const had = courses.map((course) => fromCourse(course, known))
  return { kind: had.length > 0 ? 'had' : 'general', plans: had, next: [] }
}

/** A course is after surgery when the operation came before its first dose, or when the disease has spread. */
function fromCourse(course: CourseOfRecord, { surgery, hasSpread, asOf }: Known): HerPlan {
  const begins = course.first ?? asOf
  return {
    ...course,
    name: say('plan-of-drugs', { drugs: drugNames(course.drugs) }),
    option: 'from the record',
    isAdvanced: hasSpread,
    isAfterSurgery: hasSpread || (surgery !== undefined && surgery.since(begins).sign <= 0),
  }
}

/** An option for spread disease, while spread is not known, says so. */
function fromOption({ id, room }: PathwayOption, hasSpread: boolean): readonly HerPlan[] {
  const plan = optionPlanOf(id)
  if (plan === undefined) return []
  const isForSpread = spreadRooms.includes(room)
  const name = isForSpread && !hasSpread ? say('plan-if-spread', { name: nameOf(id) }) : nameOf(id)
  const isAdvanced = hasSpread || isForSpread
  return [{ ...plan, standing: 'possible', name, option: id, isAdvanced, first: undefined, doses: [] }]
}

/** Rooms of spread disease. */
const spreadRooms: readonly string[] = ['metastatic', 'gentler-first-line', 'her2-low', 'brain']

/** Rooms of what follows a first treatment, early. */
const laterRooms: readonly string[] = ['after-neoadjuvant', 'neratinib', 'local-relapse']

/** What may come next: listed, later than what she has, and not the same drugs again. */
function nextOf(
  listed: readonly PathwayOption[],
  courses: readonly CourseOfRecord[],
  hasSpread: boolean,
): readonly Message[] {
  const rooms = hasSpread ? [...laterRooms, ...spreadRooms] : laterRooms
  const hers = new Set(courses.filter(({ standing }) => standing !== 'had').flatMap(({ drugs }) => drugs))
  return listed
    .filter(({ id, room }) => {
      const plan = optionPlanOf(id)
      return rooms.includes(room) && plan !== undefined && !plan.drugs.every((drug) => hers.has(drug))
    })
    .slice(0, mostPlans)
    .map(({ id }) => quoted(nameOf(id)))
}

/** Names that hold commas, told apart in a list. */
export const quoted = (name: Message): Message => say('plan-quoted', { name })

/** A drug by the name that people use. */
export const drugName = (drug: DrugId): Message => say(`drug-${drug}-name`)

/** Chemo first, then drugs that carry chemo, antibodies, and all others: the order in which people feel them most. */
const groupsInOrder = ['@cytotoxic', '@lung_high', '@low_platelet_risk', '@anti_her2_iv_sc'] as const
const place = (drug: DrugId): number => {
  const at = groupsInOrder.findIndex((group) => isAmong(drug, group))
  return at === -1 ? groupsInOrder.length : at
}
const inOrder = (drugs: readonly DrugId[]): readonly DrugId[] => drugs.toSorted((a, b) => place(a) - place(b))

/** Drugs as one value of a sentence: "docetaxel, carboplatin and trastuzumab". */
export const drugNames = (drugs: readonly DrugId[]): AllOf => ({ all: inOrder(drugs).map(drugName) })

/** The drugs of all plans, each once. */
export const drugsOfPlans = (plans: readonly HerPlan[]): readonly DrugId[] =>
  inOrder([...new Set(plans.flatMap(({ drugs }) => drugs))])
