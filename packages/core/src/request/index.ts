export { answerBook, her2Question, hormoneQuestion, spreadQuestion } from './questions.ts'
export { requests } from './requests.ts'
