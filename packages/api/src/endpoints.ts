/** Every request of Herald's server. A row that changes something is a POST with the CSRF token; a GET changes nothing. */
import { z } from 'zod'
import * as admin from './admin.ts'
import * as ask from './ask.ts'
import { dangerCheck, dangerResult } from './danger.ts'
import { endpointTable } from './endpoint.ts'
import * as me from './me.ts'
import * as moderate from './moderate.ts'
import * as published from './published.ts'
import { lint } from './reply.ts'
import { choosePassword } from './sign-in.ts'
import * as staff from './staff.ts'

const done = z.object({ done: z.literal(true) })
const clinician = ['clinician'] as const
const reviewer = ['reviewer'] as const
const moderator = ['moderator'] as const
const writers = ['clinician', 'reviewer'] as const
const asker = ['asker'] as const
const anyone = ['anyone'] as const
const staffer = ['staff'] as const

// biome-ignore format: one request, one row
export const endpoints = endpointTable({
  // Who is here
  session:         { method: 'GET',  path: '/api/session', about: 'Who is signed in, and the token that changes need', who: anyone, reply: me.session },
  chooseRole:      { method: 'POST', path: '/api/session/role', about: 'Act in another of your roles', who: staffer, body: me.chooseRole, reply: me.session },
  chooseDuty:      { method: 'POST', path: '/api/session/duty', about: 'Go on or off duty', who: staffer, body: me.chooseDuty, reply: me.session },
  choosePassword:  { method: 'POST', path: '/api/session/password', about: 'Staff who came by a link choose a password, once', who: anyone, body: choosePassword, reply: done },
  chooseMail:      { method: 'POST', path: '/api/session/mail', about: 'Mail about messages: on or off', who: asker, body: me.chooseMail, reply: me.session },
  demonstration:   { method: 'GET',  path: '/api/demonstration', about: 'Made-up accounts; not found with a real database', who: anyone, reply: me.demonstrationAccounts },
  demonstrationIn: { method: 'POST', path: '/api/demonstration/sign-in', about: 'Sign in as a made-up person', who: anyone, body: me.demonstrationSignIn, reply: done },

  // Asking
  before:          { method: 'GET',  path: '/api/ask', about: 'Hours, the promise as it stands now, numbers to call', who: anyone, reply: ask.before },
  similar:         { method: 'POST', path: '/api/ask/similar', about: 'Published answers that may already help; nothing is stored', who: anyone, body: ask.similarQuery, reply: published.searchReply },
  danger:          { method: 'POST', path: '/api/ask/danger', about: 'What the danger questions lead to; nothing is stored', who: anyone, body: dangerCheck, reply: dangerResult },
  submit:          { method: 'POST', path: '/api/cases', about: 'Send a question', who: asker, body: ask.submitQuestion, reply: ask.askerCase },
  cases:           { method: 'GET',  path: '/api/cases', about: 'Your questions', who: asker, reply: z.object({ cases: z.array(ask.askerCaseLine) }) },
  case:            { method: 'GET',  path: '/api/cases/:id', about: 'One question with its status, messages and answer', who: asker, reply: ask.askerCase },
  addInfo:         { method: 'POST', path: '/api/cases/:id/info', about: 'Answer the clinician’s questions', who: asker, body: ask.addInfo, reply: ask.askerCase },
  followUp:        { method: 'POST', path: '/api/cases/:id/follow-up', about: 'One follow-up within 14 days; the reply is the new case', who: asker, body: ask.followUp, reply: ask.askerCase },
  rate:            { method: 'POST', path: '/api/cases/:id/rating', about: 'Was it clear?', who: asker, body: ask.rating, reply: ask.askerCase },
  withdraw:        { method: 'POST', path: '/api/cases/:id/withdraw', about: 'Take the question back', who: asker, body: ask.onlyVersion, reply: ask.askerCase },
  close:           { method: 'POST', path: '/api/cases/:id/close', about: 'Close it', who: asker, body: ask.onlyVersion, reply: ask.askerCase },
  reopen:          { method: 'POST', path: '/api/cases/:id/reopen', about: 'Open an expired question again', who: asker, body: ask.onlyVersion, reply: ask.askerCase },
  eraseCase:       { method: 'POST', path: '/api/cases/:id/erase', about: 'Delete this question everywhere', who: asker, body: me.eraseCase, reply: done },
  consent:         { method: 'POST', path: '/api/cases/:id/consent', about: 'First yes to publication, or no; may change at any time', who: asker, body: ask.consent, reply: ask.askerCase },
  preview:         { method: 'GET',  path: '/api/cases/:id/preview', about: 'The exact text that would be public', who: asker, reply: ask.preview },
  previewYes:      { method: 'POST', path: '/api/cases/:id/preview/yes', about: 'Second yes, to this exact text', who: asker, body: ask.previewYes, reply: ask.askerCase },
  unpublishMine:   { method: 'POST', path: '/api/cases/:id/unpublish', about: 'Take the public page down; no reason is asked', who: asker, body: ask.onlyVersion, reply: ask.askerCase },
  caseAudit:       { method: 'GET',  path: '/api/cases/:id/audit', about: 'What happened to it, in plain form', who: asker, reply: z.object({ lines: z.array(me.auditLine) }) },
  export:          { method: 'GET',  path: '/api/me/export', about: 'Everything Herald has about you', who: asker, reply: me.everything },
  eraseMe:         { method: 'POST', path: '/api/me/erase', about: 'Delete every question and the account', who: asker, body: me.eraseMe, reply: done },

  // Clinicians and reviewers
  queue:           { method: 'GET',  path: '/api/staff/queue', about: 'Danger holds, waiting questions, your own; a reviewer sees what waits for review', who: writers, reply: staff.queue },
  workspace:       { method: 'GET',  path: '/api/staff/cases/:id', about: 'Question, facts, draft, what you may do', who: writers, reply: staff.workspace },
  claim:           { method: 'POST', path: '/api/staff/cases/:id/claim', about: 'Take it for 30 idle minutes', who: clinician, body: staff.claim, reply: staff.workspace },
  release:         { method: 'POST', path: '/api/staff/cases/:id/release', about: 'Give it back to the queue; the draft stays', who: clinician, body: ask.onlyVersion, reply: staff.queue },
  draft:           { method: 'POST', path: '/api/staff/cases/:id/draft', about: 'Save the draft; the claim is renewed', who: clinician, body: staff.draft, reply: staff.workspace },
  lint:            { method: 'POST', path: '/api/staff/lint', about: 'Read a draft by rule; nothing is stored', who: writers, body: staff.lintDraft, reply: lint },
  submitDraft:     { method: 'POST', path: '/api/staff/cases/:id/submit', about: 'Freeze it and send it to review', who: clinician, body: staff.submitDraft, reply: staff.workspace },
  askMore:         { method: 'POST', path: '/api/staff/cases/:id/ask', about: 'Ask her 1 to 3 questions; the clock pauses', who: clinician, body: staff.askMore, reply: staff.workspace },
  decline:         { method: 'POST', path: '/api/staff/cases/:id/decline', about: 'Decline with a reason of the list', who: writers, body: staff.decline, reply: staff.queue },
  clearDanger:     { method: 'POST', path: '/api/staff/cases/:id/clear', about: 'Read in full: no danger, it goes on', who: clinician, body: staff.clearDanger, reply: staff.queue },
  escalate:        { method: 'POST', path: '/api/staff/cases/:id/escalate', about: 'The danger is real: closed with numbers to call', who: clinician, body: staff.escalate, reply: staff.queue },
  safetyMessage:   { method: 'POST', path: '/api/staff/cases/:id/safety-message', about: 'Send the fixed safety message', who: writers, body: ask.onlyVersion, reply: staff.workspace },
  reassign:        { method: 'POST', path: '/api/staff/cases/:id/reassign', about: 'Duty lead: hand it to a clinician', who: clinician, body: staff.reassign, reply: staff.queue },
  colleagues:      { method: 'GET',  path: '/api/staff/cases/:id/colleagues', about: 'Duty lead: clinicians who fit this question', who: clinician, reply: staff.colleagues },
  extend:          { method: 'POST', path: '/api/staff/cases/:id/extend', about: 'Duty lead: more time; she is told, it counts as late', who: clinician, body: staff.extend, reply: staff.queue },
  correct:         { method: 'POST', path: '/api/staff/cases/:id/correct', about: 'Correct a delivered answer', who: clinician, body: staff.withNote, reply: staff.workspace },
  askCorrection:   { method: 'POST', path: '/api/staff/cases/:id/ask-correction', about: 'Ask for a correction', who: writers, body: staff.withNote, reply: staff.queue },
  takeReview:      { method: 'POST', path: '/api/staff/cases/:id/take-review', about: 'Review it; refused to whoever wrote it', who: reviewer, body: staff.takeReview, reply: staff.workspace },
  approve:         { method: 'POST', path: '/api/staff/cases/:id/approve', about: 'Approve this very text; it is delivered', who: reviewer, body: staff.approve, reply: staff.queue },
  requestChanges:  { method: 'POST', path: '/api/staff/cases/:id/request-changes', about: 'Back to the writer, with reasons', who: reviewer, body: staff.requestChanges, reply: staff.queue },
  savedReplies:    { method: 'GET',  path: '/api/staff/replies', about: 'Your saved replies', who: clinician, reply: z.object({ replies: z.array(staff.savedReply) }) },
  saveReply:       { method: 'POST', path: '/api/staff/replies', about: 'Keep a reply for later', who: clinician, body: staff.saveReply, reply: staff.savedReply },
  ownAudit:        { method: 'GET',  path: '/api/staff/audit', about: 'Your own acts, the last 200', who: staffer, reply: z.object({ lines: z.array(me.auditLine) }) },

  // Publication
  moderationQueue: { method: 'GET',  path: '/api/moderate', about: 'Rewrites to start, to check, to keep', who: ['moderator', 'reviewer'], reply: z.object({ items: z.array(moderate.moderationLine) }) },
  moderation:      { method: 'GET',  path: '/api/moderate/:id', about: 'Original with every proposal marked, and the rewrite', who: ['moderator', 'reviewer'], reply: moderate.moderation },
  startRewrite:    { method: 'POST', path: '/api/moderate/:id/start', about: 'Start a rewrite, 72 hours after delivery', who: moderator, body: moderate.startRewrite, reply: moderate.moderation },
  submitRewrite:   { method: 'POST', path: '/api/moderate/:id/submit', about: 'Send the rewrite to another moderator', who: moderator, body: moderate.submitRewrite, reply: moderate.moderation },
  amendPage:       { method: 'POST', path: '/api/moderate/:id/amend', about: 'Another text for a public page: checked and previewed again', who: moderator, body: moderate.submitRewrite, reply: moderate.moderation },
  passIdentity:    { method: 'POST', path: '/api/moderate/:id/pass-identity', about: 'No identifier found; not by who rewrote it', who: moderator, body: moderate.passIdentity, reply: moderate.moderation },
  passSense:       { method: 'POST', path: '/api/moderate/:id/pass-sense', about: 'The medical sense is kept; she gets the exact text', who: reviewer, body: moderate.passSense, reply: moderate.moderation },
  sendBack:        { method: 'POST', path: '/api/moderate/:id/send-back', about: 'Back to the rewriter', who: ['moderator', 'reviewer'], body: moderate.sendBack, reply: moderate.moderation },
  keepPage:        { method: 'POST', path: '/api/moderate/:id/keep', about: 'Keep a page under review as it is', who: reviewer, body: moderate.keepPage, reply: moderate.moderation },
  hidePage:        { method: 'POST', path: '/api/moderate/:id/hide', about: 'Hide a page at once', who: ['clinician', 'reviewer', 'moderator'], body: moderate.sendBack, reply: done },
  unpublish:       { method: 'POST', path: '/api/moderate/:id/unpublish', about: 'Take a page down everywhere', who: moderator, body: ask.onlyVersion, reply: moderate.moderation },

  // Admins
  administration:  { method: 'GET',  path: '/api/admin', about: 'People, numbers, hours, promise, and changes that wait for a second admin', who: ['admin'], reply: admin.administration },
  proposeChange:   { method: 'POST', path: '/api/admin/changes', about: 'Write a change; nothing happens before another admin confirms it', who: ['admin'], body: admin.proposeChange, reply: admin.administration },
  confirmChange:   { method: 'POST', path: '/api/admin/changes/:id/confirm', about: 'Carry out a change of another admin', who: ['admin'], body: admin.confirmChange, reply: admin.administration },
  takeBackChange:  { method: 'POST', path: '/api/admin/changes/:id/take-back', about: 'Take a waiting change away, one’s own or another’s', who: ['admin'], body: admin.takeBackChange, reply: admin.administration },
  breakGlass:      { method: 'POST', path: '/api/admin/cases/:id/contact', about: 'Contact details with a reason; she is told', who: ['admin'], body: me.breakGlass, reply: me.contact },
  audit:           { method: 'GET',  path: '/api/admin/cases/:id/audit', about: 'The audit of a case', who: ['admin'], reply: z.object({ lines: z.array(me.auditLine) }) },

  // Everyone
  search:          { method: 'GET',  path: '/api/questions', about: 'Search published answers', who: anyone, query: published.searchQuery, reply: published.searchReply },
  publicAnswer:    { method: 'GET',  path: '/api/questions/:slug', about: 'One published answer', who: anyone, reply: published.publicAnswer },
  report:          { method: 'POST', path: '/api/questions/:slug/report', about: 'Report a problem with a page', who: anyone, body: published.reportProblem, reply: done },
})

export type EndpointId = keyof typeof endpoints
