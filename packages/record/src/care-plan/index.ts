export { type CarePlan, type CarePlanActivity, type CarePlanRequest, carePlanOf } from './care-plan.ts'
export { type CalendarFile, type CalendarFileEntry, icsOf, icsOfEntries } from './ics.ts'
