export { drugNames, type PlanWords, planWords, type SayPlan } from './plan-words.ts'
