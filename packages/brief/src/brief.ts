/**
 * The brief: fifteen answers as plain data. Sentences are message ids with values; the words live in `content/<locale>/`.
 *
 * A brief is made from a chart as of a day, and from what the person answered herself. It holds nothing that is not in them,
 * in a table, or in a source.
 */
import type { Citation } from '@herald/core'
import type { ImportFinding, Source } from '@herald/core/chart'

/** What a sentence may hold: printed values, other messages, alternatives ("IA or IB"), or all of several ("liver and bone"). */
export type MessageValue = string | number | Message | readonly (string | Message)[] | AllOf
export type AllOf = { readonly all: readonly (string | Message)[] }

/** A sentence to be looked up: `q03-decided` with its values. */
export type Message = {
  readonly id: string
  readonly values?: Readonly<Record<string, MessageValue>>
}

export const questionIds = [
  'q01',
  'q02',
  'q03',
  'q04',
  'q05',
  'q06',
  'q07',
  'q08',
  'q09',
  'q10',
  'q11',
  'q12',
  'q13',
  'q14',
  'q15',
] as const
/** The fifteen questions, always in this order. */
export type QuestionId = (typeof questionIds)[number]

/** How much is known: shown in words beside the question, never by colour alone. */
export type Standing = 'known' | 'likely' | 'open' | 'disagree' | 'general'

/** A fact the answer rests on, with the words it was read from. */
export type Evidence = {
  readonly fact: Message
  readonly sources: readonly Source[]
}

/** One thing not known, and what each reply would do to this answer. */
export type OpenPoint = {
  /** Id of the request: the test or question that settles it. */
  readonly request: string
  readonly what: Message
  readonly who: Message
  /** The sentence to say to the team. */
  readonly ask: Message
  readonly wouldChange: readonly { readonly reply: Message; readonly leaves: Message }[]
  /** How she can answer it on the spot; empty where only the team can. */
  readonly questions: readonly FactQuestion[]
  /** True for a known fact whose evidence is weak. */
  readonly secondLook: boolean
}

/** What an option did for people in a trial. Never shown before she chose to see numbers (patient-words PW21). */
export type OptionFigure = { readonly says: Message; readonly source: Citation }

/** One option in the same parts as every other, so that two can be read side by side. */
export type OptionLine = {
  readonly option: string
  readonly name: Message
  readonly status: 'preferred' | 'alternative' | 'consider' | 'avoid' | 'contraindicated' | 'depends-on'
  readonly what: Message
  /** Why it is listed for her: her situation, the checks it takes to be clear, what it could become. */
  readonly why: readonly Message[]
  readonly approval: readonly Message[]
  readonly benefit: readonly OptionFigure[]
  readonly length: Message
  readonly visits: Message
  /** The main effects, one sentence a drug. */
  readonly effects: readonly Message[]
  readonly unknown: readonly Message[]
  /** Ids of contested points that touch it. */
  readonly contested: readonly string[]
  /** The reasons in a clinician's words, kept apart from hers. */
  readonly forClinician: readonly Message[]
  readonly sources: readonly Citation[]
}

/** A part of an answer under a title of its own: what most people notice, when to call. */
export type Passage = { readonly title: Message; readonly lines: readonly Message[] }

/** A point on which experts differ: both sides, always. The id (U3) is where other screens link to. */
export type ContestedPoint = { readonly id: string; readonly one: Message; readonly other: Message }

export type Answer = {
  readonly id: QuestionId
  readonly question: Message
  readonly standing: Standing
  /** One to three sentences; the first one answers. */
  readonly headline: readonly Message[]
  readonly points: readonly Message[]
  /** What is too long for points: each with its title, read after them. */
  readonly passages: readonly Passage[]
  readonly restsOn: readonly Evidence[]
  readonly options: readonly OptionLine[]
  readonly contested: readonly ContestedPoint[]
  readonly open: readonly OpenPoint[]
  /** What nobody knows, or what Herald cannot say. At least one a answer. */
  readonly unknown: readonly Message[]
  readonly actions: readonly Message[]
  readonly ask: readonly Message[]
  readonly redFlags: readonly Message[]
  readonly sources: readonly Citation[]
}

/** What one answer's function gives: everything but its place among the fifteen. */
export type Body = Omit<Answer, 'id' | 'question' | 'passages' | 'contested'> &
  Partial<Pick<Answer, 'passages' | 'contested'>>

/** A question that the person can answer in place, and the values she may choose. */
export type FactQuestion = {
  /** Name of the raw fact it sets. */
  readonly fact: string
  readonly what: Message
  readonly help: Message
  readonly input:
    | {
        readonly kind: 'choice'
        /** Whether a chosen value is a printed word or a number. */
        readonly as: 'word' | 'number'
        readonly choices: readonly { readonly value: string; readonly label: Message }[]
      }
    | { readonly kind: 'number'; readonly unit: string; readonly from: number; readonly to: number }
    /** A day of the calendar, up to today. */
    | { readonly kind: 'day' }
}

/** A request over all fifteen answers, most useful first. */
export type Missing = {
  readonly request: string
  readonly what: Message
  readonly who: Message
  readonly ask: Message
  /** The answers it could change. */
  readonly changes: readonly QuestionId[]
  /** How the person can answer it here, if she holds the paper. Empty: only the team can find it out. */
  readonly questions: readonly FactQuestion[]
}

/** One of the three places where breast cancer is looked for, and what looking there has shown. */
export type Place = {
  readonly place: 'breast' | 'nodes' | 'far'
  /** Not looked for is a gap, not a "no". */
  readonly state: 'found' | 'not found' | 'not looked for' | 'reports differ'
  readonly words: Message
}

export type Brief = {
  /** ISO day. */
  readonly asOf: string
  /** Which cancer the brief is about, when the record holds more than one. */
  readonly about: readonly Message[]
  /** Danger signs that the record itself shows; before everything else. */
  readonly redFlags: readonly Message[]
  readonly answers: readonly Answer[]
  /** The second answer as a map; empty where that answer waits behind a gate. */
  readonly places: readonly Place[]
  /** Looking after yourself: eating, moving, rest, support. It stands beside the fifteen answers. */
  readonly lookingAfter: readonly Passage[]
  readonly missing: readonly Missing[]
  /** Contradictions and unreadable places, for a person to look at. */
  readonly findings: readonly ImportFinding[]
  /** Herald's own standing sentences: it informs, it does not order; who wrote and who checked. */
  readonly notices: readonly Message[]
}

/** What the person answered herself, by raw fact: it joins the readings of the record, and may conflict with them. */
export type OwnAnswer = { readonly fact: string; readonly value: string | number; readonly day: string }
