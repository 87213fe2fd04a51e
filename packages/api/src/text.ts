/** Words that people type, and the moments and ids beside them. Text is plain text: it is stored and shown as typed, never as HTML. */
import { z } from 'zod'

/** What no honest text holds and PostgreSQL or a reader cannot keep: NUL, other controls, halves of characters. */
const unusable = /(?![\t\n\r])\p{Cc}|[\u{fffe}\u{ffff}]/u

/** Plain text of `min` to `max` characters after trimming. Characters are what a person counts, not bytes. */
export const plainText = (min: number, max: number) =>
  z
    .string()
    // A cheap bound first: four code units are the most that one character of ordinary text takes.
    .max(max * 4)
    .refine((text) => text.isWellFormed() && !unusable.test(text), 'holds characters that are not text')
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => charactersIn(text) >= min, `has fewer than ${min} characters`)
    .refine((text) => charactersIn(text) <= max, `has more than ${max} characters`)

export const charactersIn = (text: string): number => Array.from(text).length

/** A question may have 20 to 2,000 characters (W3). */
export const questionText = plainText(20, 2000)

/** A moment as `2026-11-23T09:00:00Z`. */
export const moment = z.iso.datetime({ offset: true })

/** A clinical day as `2026-11-23`. */
export const day = z.iso.date()

/** 128 random bits, written as 32 hex digits: nobody finds a case by counting (threat 17). */
export const id = z.string().regex(/^[0-9a-f]{32}$/u)

/** The name of a public page. It says nothing about who asked or when. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+){0,15}$/u)
  .max(120)

/** The fingerprint of a text that somebody approved: SHA-256, hex. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/u)

/** Which state of the record the sender had before her. Another one by now: 409, nothing is changed. */
export const version = z.int().min(1)

/** ISO 3166-1 alpha-2: the asker's country, so that the right numbers and licences apply. */
export const country = z.string().regex(/^[A-Z]{2}$/u)

export const topics = [
  'diagnosis',
  'stage',
  'surgery',
  'radiation',
  'chemotherapy',
  'HER2 treatment',
  'hormone treatment',
  'side effects',
  'daily life',
  'trials',
  'follow-up',
  'something else',
] as const
export const topic = z.enum(topics)

export const phases = [
  'before treatment',
  'early treatment',
  'after surgery',
  'after treatment',
  'advanced',
] as const
export const phase = z.enum(phases)
