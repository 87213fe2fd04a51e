/**
 * The desk: what is open, what the worker is doing, and what changed last. Page and worker speak in these values.
 *
 * The worker holds the record. The page holds sentences and can ask for another set of them.
 */
import type { OwnAnswer } from '@herald/brief/brief'
import type { GateName } from '@herald/brief/gates'
import type { BreastCancer, ImportFinding } from '@herald/core/chart'
import type { ReportGiven, ReportInWords } from '../report/report-in-words.ts'
import type { Check } from '../report/review.ts'
import type { Region } from '../settings/settings.ts'
import type { Locale } from '../words/pseudo.ts'
import type { BriefInWords, DayRead } from './brief-in-words.ts'
import { type AnswerChange, changesBetween } from './changes.ts'
import type { Mine, MineStep } from './mine.ts'
import type { NumbersChoice, NumbersInWords, NumbersYear } from './numbers-in-words.ts'
import { type SheetReply, type SheetRequest, type SheetsShown, withSheet } from './sheets.ts'

/** What the person told Herald, with the words she saw when she did. */
export type OwnLine = OwnAnswer & { readonly what: string; readonly said: string }

export type RecordName =
  | { readonly kind: 'none' }
  | { readonly kind: 'example'; readonly title: string }
  | { readonly kind: 'files'; readonly names: readonly string[] }

/** What a person should look at in her record, in words. */
export type FindingInWords = {
  readonly kind: ImportFinding['kind']
  readonly where: string
  readonly found: string
  readonly expected: string
  readonly todo: string
}

export type PersonLine = {
  readonly id: string
  readonly born: DayRead
  readonly sex: 'female' | 'male' | 'unstated'
  readonly entries: number
}

/** Whether what is open survives closing the page: on this device only, and only if she wants it. */
export type Keeping = 'kept' | 'not-wanted' | 'not-possible'

/** The gates that are closed and have something behind them. */
export type Gated = {
  readonly closed: readonly GateName[]
  /** Before the report that she gave Herald as text. */
  readonly report: GateName | 'none'
}

export type Opened = {
  readonly record: RecordName
  readonly person: PersonLine
  readonly breastCancer: BreastCancer
  readonly brief: BriefInWords
  readonly findings: readonly FindingInWords[]
  readonly own: readonly OwnLine[]
  readonly report: { readonly kind: 'none' } | ({ readonly kind: 'report' } & ReportInWords)
  readonly keeping: Keeping
  readonly numbers: NumbersInWords
  readonly mine: Mine
  /** What is kept lies behind a passcode. */
  readonly hasPasscode: boolean
  /** What is behind a closed gate. */
  readonly gated: Gated
}

/** What is true of the page or the person whatever record is open: her settings, as far as answers hang on them. */
export type Circumstances = { readonly region: Region; readonly locale: Locale }

/** A file of which nothing was used. */
export type RefusedFile = {
  readonly file: string
  readonly found: string
  readonly expected: string
  readonly todo: string
}

/** A file for her to save: made here, from memory. */
export type ExportedFile = { readonly name: string; readonly type: string; readonly text: string }

export type Request =
  /** A file will come soon: what reads it may be fetched now. */
  | { readonly kind: 'get-ready' }
  | {
      readonly kind: 'restore'
      readonly asOf: string
      readonly keep: boolean
      readonly around: Circumstances
    }
  | { readonly kind: 'around'; readonly around: Circumstances }
  | { readonly kind: 'open-files'; readonly asOf: string; readonly files: readonly File[] }
  | { readonly kind: 'open-example'; readonly asOf: string; readonly address: string; readonly title: string }
  | { readonly kind: 'choose-person'; readonly person: string }
  | { readonly kind: 'read-report'; readonly asOf: string; readonly given: ReportGiven }
  | { readonly kind: 'check-report'; readonly check: Check }
  | { readonly kind: 'take-report-away' }
  | { readonly kind: 'answer'; readonly own: readonly OwnLine[] }
  | { readonly kind: 'take-back'; readonly facts: readonly string[] }
  | { readonly kind: 'keep'; readonly keep: boolean }
  | { readonly kind: 'mine'; readonly step: MineStep }
  | { readonly kind: 'choose-numbers'; readonly choice: NumbersChoice; readonly year: NumbersYear }
  /** Everything that is kept, as files for her; `export-raw` as it lies there, when Herald cannot read it. */
  | { readonly kind: 'export' }
  | { readonly kind: 'export-raw' }
  | { readonly kind: 'unlock'; readonly passcode: string }
  /** '' takes the lock off. */
  | { readonly kind: 'set-passcode'; readonly passcode: string }
  | { readonly kind: 'delete-everything'; readonly asOf: string }
  | SheetRequest

export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reading'; readonly file: string; readonly done: number; readonly total: number }
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'which-person'; readonly people: readonly PersonLine[] }
  | { readonly kind: 'refused'; readonly refused: readonly RefusedFile[] }
  | { readonly kind: 'report-refused'; readonly message: string }
  | { readonly kind: 'locked'; readonly wrong: boolean }
  | { readonly kind: 'kept-unreadable' }
  | { readonly kind: 'exported'; readonly files: readonly ExportedFile[] }
  | { readonly kind: 'broken'; readonly words: string }
  | SheetReply
  /** What she told a sheet changes the answers too. */
  | { readonly kind: 'sheet-and-answers'; readonly sheet: SheetReply; readonly opened: Opened }

/** What the worker is doing, or what came of it. */
export type Work =
  | { readonly kind: 'starting' }
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly file: string; readonly done: number; readonly total: number }
  | { readonly kind: 'which-person'; readonly people: readonly PersonLine[] }
  | { readonly kind: 'refused'; readonly refused: readonly RefusedFile[] }
  | { readonly kind: 'report-refused'; readonly message: string }
  /** What is kept lies behind her passcode; `wrong` after a passcode that does not open it. */
  | { readonly kind: 'locked'; readonly wrong: boolean }
  /** What is kept is there, and this Herald cannot read it. */
  | { readonly kind: 'kept-unreadable' }
  | { readonly kind: 'exported'; readonly files: readonly ExportedFile[] }
  | { readonly kind: 'broken'; readonly words: string }

export type Change =
  | { readonly kind: 'none' }
  | { readonly kind: 'answered'; readonly own: readonly OwnLine[]; readonly answers: readonly AnswerChange[] }

export type DeskState = {
  readonly work: Work
  readonly opened: { readonly kind: 'nothing' } | ({ readonly kind: 'something' } & Opened)
  readonly change: Change
  /** Counts what was opened and answered: a sheet of an earlier edition is made anew. */
  readonly edition: number
  readonly sheets: SheetsShown
}

export const emptyDesk: DeskState = {
  work: { kind: 'starting' },
  opened: { kind: 'nothing' },
  change: { kind: 'none' },
  edition: 0,
  sheets: {},
}

/** The desk once a request has been sent. */
export function afterRequest(state: DeskState, request: Request): DeskState {
  switch (request.kind) {
    case 'restore':
    case 'delete-everything':
      return { ...emptyDesk, edition: state.edition }
    case 'open-files':
    case 'open-example':
    case 'choose-person':
    case 'read-report':
      return { ...state, work: { kind: 'reading', file: '', done: 0, total: 0 }, change: { kind: 'none' } }
    case 'answer':
    case 'take-back':
    case 'check-report':
    case 'take-report-away':
    case 'keep':
    case 'choose-numbers':
    case 'around':
    case 'mine':
    case 'export':
    case 'export-raw':
    case 'get-ready':
    case 'unlock':
    case 'set-passcode':
    case 'sheet':
      return state
  }
}

/** The desk once the worker has replied. What was open stays open until something else is. */
export function afterReply(state: DeskState, request: Request, reply: Reply): DeskState {
  switch (reply.kind) {
    case 'opened': {
      const change = changeAfter(state, request, reply.opened)
      const edition = state.edition + 1
      // Another record's sheets are not shown, not even for a moment; after an answer the old one stays until the new one is there.
      const sheets = isOfOpened(request) ? state.sheets : {}
      return {
        work: { kind: 'idle' },
        opened: { kind: 'something', ...reply.opened },
        change,
        edition,
        sheets,
      }
    }
    case 'ready':
      return state
    case 'sheet':
      return { ...state, sheets: withSheet(state.sheets, state.edition, reply) }
    case 'sheet-and-answers': {
      const next = afterReply(state, request, { kind: 'opened', opened: reply.opened })
      return { ...next, sheets: withSheet(state.sheets, next.edition, reply.sheet) }
    }
    case 'reading':
    case 'which-person':
    case 'refused':
    case 'report-refused':
    case 'locked':
    case 'kept-unreadable':
    case 'exported':
    case 'broken':
      return { ...state, work: reply }
  }
}

function changeAfter(state: DeskState, request: Request, now: Opened): Change {
  // What was noted changes no answer: what changed before is still to be read.
  if (request.kind === 'mine' && request.step.kind !== 'gate') return state.change
  if (request.kind !== 'answer' || state.opened.kind === 'nothing') return { kind: 'none' }
  return { kind: 'answered', own: request.own, answers: changesBetween(state.opened.brief, now.brief) }
}

const isOfOpened = ({ kind }: Request): boolean =>
  kind === 'answer' ||
  kind === 'take-back' ||
  kind === 'keep' ||
  kind === 'choose-numbers' ||
  kind === 'around' ||
  kind === 'mine' ||
  kind === 'set-passcode'
