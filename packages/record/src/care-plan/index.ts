export { type CarePlan, type CarePlanActivity, type CarePlanRequest, carePlanOf } from './care-plan.ts'
export { type CalendarFile, icsOf } from './ics.ts'
