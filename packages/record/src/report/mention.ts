/** One statement found in one place of a report, before statements are weighed against each other. */
import type { Normalised } from './normalise.ts'
import type { Part } from './parts.ts'
import type { Section } from './sections.ts'

export const reportFacts = [
  'laterality',
  'histology',
  'size_mm',
  'grade',
  'er',
  'er_pct',
  'pr',
  'pr_pct',
  'her2_ihc',
  'her2_ish_result',
  'her2_ish_ratio',
  'her2_copies',
  'her2_status',
  'ki67_pct',
  'nodes_positive',
  'nodes_examined',
  'nodes_isolated_cells',
  'nodes_micrometastasis',
  'margins',
  'pt',
  'pn',
  'lymphovascular_invasion',
  'dcis',
] as const

export type ReportFact = (typeof reportFacts)[number]

export type Mention = {
  readonly fact: ReportFact
  readonly value: string
  /** In the normalised text. */
  readonly start: number
  readonly end: number
  /** True when the words speak of another specimen ("previous biopsy") or stand in the clinical history. */
  readonly earlier: boolean
  /** Order among statements of one fact: a higher rank outweighs, an equal rank that differs is a conflict. */
  readonly rank: number
}

/** The text with what was found out about its lay-out, which every grammar reads. */
export type Scene = {
  readonly report: Normalised
  readonly text: string
  readonly sections: readonly Section[]
  readonly parts: readonly Part[]
  readonly sectionAt: (place: number) => Section
  readonly partAt: (place: number) => Part | undefined
  readonly isBiopsy: boolean
}

/** The text from the last stop before `place` up to it, at most `most` characters. */
export function clauseBefore(text: string, place: number, most = 160): string {
  const from = Math.max(0, place - most)
  const before = text.slice(from, place)
  const stop = Math.max(...['. ', '\n', ';', ': - '].map((s) => before.lastIndexOf(s)))
  return stop < 0 ? before : before.slice(stop + 1)
}

/** The text from `place` up to the next stop, at most `most` characters. */
export function clauseAfter(text: string, place: number, most = 160): string {
  const after = text.slice(place, place + most)
  const stop = /\.(?=\s|$)|\n|;/.exec(after)
  return stop === null ? after : after.slice(0, stop.index)
}

export const clauseAround = (text: string, start: number, end: number): string =>
  `${clauseBefore(text, start)}${text.slice(start, end)}${clauseAfter(text, end)}`

/** An operation, by its name. */
export const excisionWords =
  /mastectomy|lumpectomy|quadrantectomy|wide local excision|segmental|re-?excision|\bWLE\b/i

const excisionCategory = /\bp(?:t[0-4]|n[0-3])/i
const biopsyLabel =
  /(?:breast|mamma\w*|mama|sein)\b[^.\n]{0,80}\bbiops\w*[^.\n]{0,24}(?:[:;-]|\n|$)|^[ \t]*(?:specimens?|procedure|material|sample|entnahme|muestra)\b[^\n]{0,80}\bbiops/im

/** A report whose sample is labelled as a biopsy and that tells of no operation. */
export const isOfBiopsy = (text: string): boolean =>
  biopsyLabel.test(text) && !excisionWords.test(text) && !excisionCategory.test(text)

const anotherSample =
  /previous|prior\b|outside|earlier|as per|reported to be|another specimen|other specimen|ausw(?:ä|ae|a)rts|vorbefund|biops\S* (?:previa|preliminar|externa)|biopsie (?:pr[ée]alable|ant[ée]rieure)/
const biopsy = /(?:core|needle) biops|stanz(?:e\b|biops)/

/**
 * Whether the words of a clause name another sample than the one reported: "outside biopsy", "Stanzbiopsie auswärts",
 * or a biopsy, unless the report is of a biopsy: there it is the sample itself.
 */
export const namesAnotherSample = (scene: Scene, clause: string): boolean =>
  anotherSample.test(clause) || (!scene.isBiopsy && biopsy.test(clause))
