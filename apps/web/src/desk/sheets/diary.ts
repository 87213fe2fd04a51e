/** The diary: one page of the daily check at a time, and what was told before. */
import type { Level, Reply, TemperatureUnit } from '@herald/core/toxicity'

/** A note that is longer is refused by the page, not cut. */
export const mostNoteCharacters = 2000

export type DiaryAsk =
  | { readonly kind: 'look' }
  /** A page answered; what is not in its lists was not ticked. */
  | { readonly kind: 'red flags'; readonly ticked: readonly string[] }
  | { readonly kind: 'drugs'; readonly drugs: readonly string[]; readonly isUnknown: boolean }
  | {
      readonly kind: 'temperature'
      readonly written: string
      readonly unit: TemperatureUnit
      readonly isUnknown: boolean
      readonly feelsHot: Reply | 'not asked'
      readonly ticked: readonly string[]
      /** She is not sure about the signs that she did not tick. */
      readonly isUnsure: boolean
    }
  | { readonly kind: 'symptoms'; readonly ticked: readonly string[]; readonly matters: readonly string[] }
  | { readonly kind: 'questions'; readonly step: string; readonly replies: Replies }
  | {
      readonly kind: 'how much'
      readonly step: string
      readonly amount: string
      readonly numbers: Readonly<Record<string, string>>
      readonly replies: Replies
    }
  | { readonly kind: 'worry'; readonly worried: string; readonly contacted: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'return'; readonly step: string }
  | { readonly kind: 'save' }
  | { readonly kind: 'start again' }
  /** ISO day; `isSure` once she has said that an early day is right. */
  | { readonly kind: 'day'; readonly day: string; readonly isSure: boolean }
  | { readonly kind: 'delete'; readonly entry: string }
  | { readonly kind: 'fever line'; readonly profile: string }
  | { readonly kind: 'other drugs' }
  | { readonly kind: 'note'; readonly note: string }
  /** The past 7 days, one item a page. */
  | { readonly kind: 'week'; readonly step: 'begin' | 'back' | 'leave' | 'today' }
  /** Part to place, as text; '' where nothing is chosen. */
  | { readonly kind: 'week item'; readonly item: number; readonly answers: Replies }

/** Question to reply. */
export type Replies = Readonly<Record<string, string>>

export type SignInWords = { readonly id: string; readonly words: string; readonly ticked: boolean }
export type QuestionInWords = { readonly id: string; readonly words: string; readonly reply: string }
export type NumberInWords = {
  readonly id: string
  readonly written: string
  /** What was typed is no number, or none that can be. */
  readonly isWrong: boolean
}

export type DiaryPage =
  | { readonly kind: 'red flags'; readonly signs: readonly SignInWords[]; readonly isNone: boolean }
  | { readonly kind: 'drugs'; readonly drugs: readonly SignInWords[] }
  | {
      readonly kind: 'temperature'
      readonly written: string
      readonly unit: TemperatureUnit
      readonly isUnknown: boolean
      readonly feelsHot: Reply | 'not asked'
      readonly signs: readonly SignInWords[]
      readonly isAnswered: boolean
      /** What she may have meant; `wrong` when what she typed can be no temperature. */
      readonly problem: 'none' | 'which' | 'wrong'
      readonly meant: readonly { readonly written: string; readonly unit: TemperatureUnit }[]
    }
  | {
      readonly kind: 'symptoms'
      readonly first: readonly SignInWords[]
      readonly more: readonly SignInWords[]
      readonly matters: readonly SignInWords[]
      readonly isAnswered: boolean
    }
  | {
      readonly kind: 'questions'
      readonly step: string
      readonly symptom: string
      readonly questions: readonly QuestionInWords[]
    }
  | {
      readonly kind: 'how much'
      readonly step: string
      readonly symptom: string
      readonly amount: string
      readonly numbers: readonly NumberInWords[]
      readonly questions: readonly QuestionInWords[]
    }
  | { readonly kind: 'worry'; readonly worried: string; readonly contacted: string }
  | {
      readonly kind: 'result'
      readonly level: Level
      readonly levelWords: string
      readonly why: readonly string[]
      readonly care: readonly string[]
      /** Everything that was asked is answered. */
      readonly isFinal: boolean
      /** What could still lower the level, and the page that asks it. */
      readonly lowering: readonly { readonly step: string; readonly kind: string; readonly words: string }[]
      readonly symptomsNotTold: boolean
      /** Her drugs are not known: every drug counted. */
      readonly isCautious: boolean
    }

export type WeekPart = {
  readonly part: string
  readonly question: string
  readonly choices: readonly string[]
  /** Place in the choices, as text; '' where none is chosen. */
  readonly chosen: string
}

export type WeekPage =
  | {
      readonly kind: 'week item'
      readonly item: number
      readonly term: string
      readonly parts: readonly WeekPart[]
      readonly at: number
      readonly all: number
      readonly based: string
    }
  | {
      readonly kind: 'week done'
      readonly told: readonly string[]
      /** Symptoms that are to be looked at today. */
      readonly high: readonly string[]
      readonly based: string
    }

export type WeekInWords = {
  /** '' before the first. */
  readonly last: string
  readonly isDue: boolean
  readonly isBegun: boolean
  /** None: her drugs are not known yet. */
  readonly questions: number
  readonly rows: readonly { readonly id: string; readonly day: string; readonly told: readonly string[] }[]
  readonly csv: string
}

export type DiaryRow = {
  readonly id: string
  readonly day: string
  /** Day 1 is the day of the last dose before; 0 where none is known. */
  readonly dayOfCycle: number
  readonly temperature: string
  /** What was told, with how much of it: 0 to 4. */
  readonly told: readonly { readonly symptom: string; readonly amount: number }[]
  readonly level: Level
  readonly note: string
}

/** One symptom over the days after a dose, a line for each dose. */
export type DiaryLine = {
  readonly symptom: string
  readonly rounds: readonly (readonly { readonly day: number; readonly amount: number }[])[]
}

export type DiaryInWords = {
  readonly asOf: string
  readonly day: string
  readonly dayProblem: 'none' | 'to come' | 'before the diagnosis'
  /** The day that was asked for and waits for her word. */
  readonly dayAsked: string
  readonly page: DiaryPage | WeekPage
  readonly canGoBack: boolean
  /** What is certain already, whatever comes: '' below "call now". */
  readonly certain: string
  readonly saved: boolean
  readonly drugs: { readonly kind: 'record' | 'told' | 'unknown'; readonly names: readonly string[] }
  readonly profile: 'us' | 'uk' | 'not set'
  /** The line that counts: hers, or that of the country she is treated in. */
  readonly counts: 'us' | 'uk'
  readonly rows: readonly DiaryRow[]
  readonly lines: readonly DiaryLine[]
  readonly byDose: boolean
  readonly summary: readonly string[]
  /** The note of the entry that is open or was just saved. */
  readonly note: string
  readonly week: WeekInWords
  readonly csv: string
  readonly json: string
}
