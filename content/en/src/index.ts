export { appSentences, english, reportSentences } from './messages.generated.ts'
