export {
  answerBook,
  heartBand,
  her2Question,
  hormoneQuestion,
  ki67Of,
  spreadQuestion,
  strengthOf,
  waitingOf,
} from './questions.ts'
export { requests } from './requests.ts'
