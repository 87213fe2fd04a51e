/** Reading a question for danger, apart from the workflow: the asker's own device does it too, before anything is sent. */
export { type RedFlags, redFlagsIn } from './read-question.ts'
