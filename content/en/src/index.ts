export { appSentences, english } from './messages.generated.ts'
