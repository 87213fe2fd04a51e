export {
  answerBook,
  her2Question,
  hormoneQuestion,
  isStillWaiting,
  ki67Of,
  spreadQuestion,
} from './questions.ts'
export { requests } from './requests.ts'
