export { classesOf, type DrugClass } from './classes.ts'
export { historyFacts } from './history.ts'
