export { appSentences, english, librarySentences, reportSentences } from './messages.generated.ts'
