export { amountWords } from './amount-words.ts'
export { drugNames, type PlanWords, planWords, type SayPlan } from './plan-words.ts'
