export {
  type Administration,
  type Change,
  type ChangeLine,
  change,
  type Person,
  siteHours,
  siteNumbers,
  sitePromise,
} from './admin.ts'
export {
  type AskerCase,
  askerCase,
  type Before,
  type SharedFact,
  type SubmitQuestion,
  sharedFact,
  submitQuestion,
} from './ask.ts'
export { countryCodes } from './countries.ts'
export {
  type DangerCheck,
  type DangerQuestion,
  type DangerResult,
  dangerCheck,
  dangerQuestions,
} from './danger.ts'
export type {
  BodyOf,
  Endpoint,
  ParsedBodyOf,
  ParsedQueryOf,
  ReplyOf,
  Who,
} from './endpoint.ts'
export { type EndpointId, endpoints } from './endpoints.ts'
export { duties, type Session, staffRoles } from './me.ts'
export { type Moderation, moderationActs, type PageText, pageText } from './moderate.ts'
export { type Problem, problem, problemKinds } from './problem.ts'
export type { PublicAnswer, SearchQuery, SearchReply } from './published.ts'
export { type Block, checklistItems, type Lint, type ReplyText, replyText, shownPerson } from './reply.ts'
export {
  authPath,
  authSession,
  codeApp,
  csrfHeader,
  passkeyLines,
  recoveryCodes,
  signInWays,
} from './sign-in.ts'
export { changeReasons, declineReasons, type Queue, staffActs, type Workspace } from './staff.ts'
export { parseWithoutMakingCode } from './strict-page.ts'
export { charactersIn, phases, questionText, topics } from './text.ts'
