export { type GatedBrief, gatedBrief } from './bad-news/gated-brief.ts'
export { isOpen } from './bad-news/gates.ts'
export { reportGates } from './bad-news/report-gates.ts'
export {
  type Answer,
  type Brief,
  type ContestedPoint,
  type Evidence,
  type FactQuestion,
  type Message,
  type MessageValue,
  type Missing,
  type OpenPoint,
  type OptionFigure,
  type OptionLine,
  type OwnAnswer,
  type Passage,
  type Place,
  type QuestionId,
  questionIds,
  type Standing,
} from './brief.ts'
export { type BriefInput, makeBrief } from './make-brief.ts'
export { makeNumbers, type NumbersInput, numbersKnowledge, planNotes, refusalWords } from './numbers.ts'
export { notReadInWords, type RemarkInWords, remarkInWords, reportFindingInWords } from './remark.ts'
export { type Words, wordsOf } from './words.ts'
