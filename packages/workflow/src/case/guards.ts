/** The conditions that rules name, each read from the case, the event and the moment. What others must look up is a check. */
import { type Instant, isOpen } from '../clock/service-hours.ts'
import type { Case, CaseEvent, CaseSetting } from './case.ts'

type Test = (subject: Case, event: CaseEvent, now: Instant, setting: CaseSetting) => boolean

const saysNo = (event: CaseEvent, setting: CaseSetting) =>
  event.kind === 'answer_screen' &&
  setting.dangerQuestions > 0 &&
  event.answers.length === setting.dangerQuestions &&
  event.answers.every((answer) => answer === 'no')

const scanOf = (event: CaseEvent) => ('scan' in event ? event.scan : 'down')

const hoursBetween = (from: Instant, to: Instant) => from.until(to).total('hours')

const tests = {
  'every danger answer is no': (_, event, _now, setting) => saysNo(event, setting),
  'some danger answer is yes or missing': (_, event, _now, setting) => !saysNo(event, setting),
  'screen is answered': ({ screen }) => screen !== 'not answered',
  'length fits': (_, event) =>
    event.kind === 'submit' &&
    Number.isInteger(event.characters) &&
    event.characters >= 20 &&
    event.characters <= 2000,
  'promise is 240 minutes or more': (_, event) => event.kind === 'submit' && event.promisedMinutes >= 240,
  'some minutes more': (_, event) => event.kind === 'extend' && event.minutes > 0,
  'hours are open': (_, _event, now, { hours }) => isOpen(hours, now),
  'no structured flag': ({ screen }) => screen === 'clear',
  'nobody holds it': ({ writer }) => writer.kind === 'nobody',
  'somebody holds it': ({ writer }) => writer.kind === 'person',
  'fewer than 3 open claims': (_, event) =>
    event.kind === 'claim' && event.openClaims >= 0 && event.openClaims < 3,
  'licence checked in clinical mode': (_, { checks }, _now, { mode }) =>
    mode === 'information' || checks?.['licence fits her country'] === 'yes',
  'fewer than 2 rounds': ({ rounds }) => rounds < 2,
  '1 to 3 questions': (_, event) => event.kind === 'ask_more' && event.questions >= 1 && event.questions <= 3,
  'scan is up': (_, event) => scanOf(event) !== 'down',
  'scan is clear': (_, event) => scanOf(event) === 'clear',
  'scan is not clear': (_, event) => scanOf(event) !== 'clear',
  'reminder was sent': ({ fired }) => fired.includes('T7 remind'),
  'hash is the frozen one': ({ frozen }, event) =>
    event.kind === 'approve' && frozen.kind === 'version' && frozen.hash === event.hash,
  'danger words were seen': (_, event) =>
    scanOf(event) === 'clear' || event.checks?.['danger words seen by reviewer'] === 'yes',
  'no follow-up yet': ({ followedUp }) => !followedUp,
  'within follow-up time': ({ since }, _event, now) => hoursBetween(since, now) <= 14 * 24,
  'within reopening time': ({ since }, _event, now) => hoursBetween(since, now) <= 30 * 24,
} as const satisfies Readonly<Record<string, Test>>

export type CaseGuard = keyof typeof tests

export const caseGuards: Readonly<Record<CaseGuard, Test>> = tests
