export { type AmountProblem, amountFor, type Body, type PersonalAmount } from './amount.ts'
export { type BloodRule, type BloodTest, bloodHold, bloodRules } from './blood-rules.ts'
export {
  type Calendar,
  type CalendarRequest,
  calendarOf,
  type PhaseDates,
  type PlannedDose,
  type SurgeryWindow,
  type TabletRun,
} from './calendar.ts'
export { type ChairTime, chairTimeOf } from './chair-time.ts'
export { type DatedCheck, datedChecks, lastDayShown } from './checks.ts'
export { type Course, courseOf } from './course.ts'
export { type CourseOfRecord, coursesOf, matchedRegimens } from './courses.ts'
export { addDays, type Day, dayOf, daysBetween, earlierFirst, isBefore, latest, nextOpenDay } from './days.ts'
export { decisionsOf } from './decisions.ts'
export type { Drug, Effect, Percent, Route, Stated } from './drug.ts'
export { type DrugGroup, type DrugOrGroup, drugGroups, isAmong } from './drug-groups.ts'
export { drugNames } from './drug-names.ts'
export { type DrugId, drugIds, drugOf, drugs, isDrugId, isGivenInClinic } from './drugs.ts'
export { dosesInAll, type EarlierDoses, earlierHer2Doses } from './earlier-doses.ts'
export type { Decision, DecisionFlag, Decisions, PlanContext, PlanEvent, Schedule } from './event.ts'
export { type Audience, audienceOf, citationsOf, type Evidence, type Tag } from './evidence.ts'
export {
  type Followed,
  type FollowedVisit,
  followPlan,
  type Happened,
  isScanned,
  type VisitMark,
  type VisitState,
} from './follow.ts'
export { type Form, withChoice, withForm } from './forms.ts'
export { type HeartAnswer, type HeartScan, heartAnswers, heartRulesFor } from './heart.ts'
export {
  type HeartFigure,
  type HeartFigureId,
  heartFigures,
  heartRecovery,
  isFigureOf,
} from './heart-figures.ts'
export { strictLines } from './heart-lines.ts'
export { type HeartRule, heartRules } from './heart-rules.ts'
export {
  escActions,
  type HeartAdvice,
  type HeartSchedule,
  heartSchedules,
  type NextScan,
  nextScans,
  safeHeart,
} from './heart-schedules.ts'
export { type HormonePlan, hormonePlans } from './hormone-plans.ts'
export { type LateAnswer, type LateCase, type LateReply, lateDose, rulesFor } from './late-dose.ts'
export { type Given, type LateRule, lateRules } from './late-dose-rules.ts'
export { type DayRange, type DaysAfterDose, daysAfterDose, lowDays, lowDaysAfter } from './low-days.ts'
export { type GivenDose, givenDoses } from './matching.ts'
export { type Plan, type PlanProblem, type PlanRequest, phasesOf, planOf } from './plan.ts'
export { clocksOf, drugsOf, intervalsDiffer, type PlanFlag, planFlagIds, planFlags } from './plan-flags.ts'
export type { Check, Phase, PhaseDose, PhaseTablets, Regimen, Test, Variant } from './regimen.ts'
export { isRegimenId, type RegimenId, regimenIds, regimenOf, regimens } from './regimens.ts'
export { type Shape, type ShapePart, type Span, shapeOf } from './shape.ts'
export {
  type DaySheet,
  type MonthSheet,
  monthSheet,
  monthWeeks,
  type Visit,
  visitDaysAMonth,
  visitsOf,
} from './visits.ts'
export { type Follows, her2YearEnds, surgeryWindowOf, whatFollows } from './what-follows.ts'
