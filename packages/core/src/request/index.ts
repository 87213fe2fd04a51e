export {
  answerBook,
  heartBand,
  her2Question,
  hormoneQuestion,
  spreadQuestion,
  strengthOf,
  waitingOf,
} from './questions.ts'
export { requests } from './requests.ts'
