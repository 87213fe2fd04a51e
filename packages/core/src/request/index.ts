export {
  answerBook,
  heartBand,
  her2Question,
  hormoneQuestion,
  isStillWaiting,
  ki67Of,
  spreadQuestion,
  strengthOf,
} from './questions.ts'
export { requests } from './requests.ts'
