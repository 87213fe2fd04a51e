export {
  type Answer,
  type Brief,
  type Evidence,
  type FactQuestion,
  type Message,
  type Missing,
  type OpenPoint,
  type OptionLine,
  type OwnAnswer,
  type QuestionId,
  questionIds,
  type Standing,
} from './brief.ts'
