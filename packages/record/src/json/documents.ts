/**
 * One file's text as JSON documents: a single one, or one a line (NDJSON), or several after one another.
 * What cannot be read says what it is, where it broke, and what to do about it.
 */
import type { ImportSays, Remark } from '@herald/core/chart'
import type { Findings } from '../findings.ts'

/** Larger files are refused: a phone cannot hold them, and half a record misleads. */
export const maximumCharacters = 64 * 1024 * 1024

export type Refusal = Remark & { readonly file: string }

/** Each document is handed over with where it stands (":12" is line 12), so a large file is never held twice. */
export type OnDocument = (value: unknown, place: string) => void
export type OnCharacters = (done: number, total: number) => void

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string }

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

const megabytes = (characters: number): string => (characters / 1024 / 1024).toFixed(1)

export const tooLarge = (file: string, characters: number): Refusal => ({
  file,
  says: 'too-large',
  values: { size: megabytes(characters) },
})

/** Two lines that each start like an object: one document a line. */
function looksLikeLines(text: string): boolean {
  const end = text.indexOf('\n')
  if (end < 0) return false
  const line = text.slice(0, end).trim()
  return line.startsWith('{') && line.endsWith('}') && /^\s*\{/.test(text.slice(end, end + 200))
}

/** Characters between two calls of `onDone`: a worker posts every call, and there are as many lines as results. */
const charactersBetween = 512 * 1024

function readLines(
  file: string,
  text: string,
  findings: Findings,
  onDocument: OnDocument,
  onDone: OnCharacters,
): number {
  let read = 0
  let line = 0
  let told = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    line += 1
    const words = text.slice(start, end).trim()
    start = end + 1
    if (words === '') continue
    const parsed = parse(words)
    if (parsed.ok) {
      read += 1
      onDocument(parsed.value, `:${line}`)
    } else {
      findings.add({
        kind: 'unreadable',
        where: `${file}:${line}`,
        says: 'broken-line',
        values: { words: firstWords(words) },
      })
    }
    if (end - told >= charactersBetween && start < text.length) {
      told = end
      onDone(end, text.length)
    }
  }
  onDone(text.length, text.length)
  return read
}

const firstWords = (text: string): string => {
  const start = text.trim().slice(0, 24).replace(/\s+/g, ' ')
  return `it starts with "${start}${text.trim().length > 24 ? '…' : ''}"`
}

type Balance = { readonly ends: readonly number[]; readonly open: boolean }

/** Where top-level values end, found by counting brackets outside strings. */
function balanceOf(text: string): Balance {
  const ends: number[] = []
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === 92) at += 1
      else if (code === 34) inString = false
    } else if (code === 34) inString = true
    else if (code === 123 || code === 91) depth += 1
    else if (code === 125 || code === 93) {
      depth -= 1
      if (depth === 0) ends.push(at + 1)
    }
  }
  return { ends, open: depth > 0 || inString }
}

/** The line in which the parser stopped, for a person with an editor. */
/** The line of the mistake, or 0 for the end of the text. */
function lineOf(message: string, text: string): number {
  const at = /position (\d+)/.exec(message)?.[1]
  return at === undefined ? 0 : text.slice(0, Number(at)).split('\n').length
}

// What people really drop on the page, by how it starts.
// biome-ignore format: a table
const notJson: readonly (readonly [start: RegExp, says: ImportSays])[] = [
  [/^<\s*(?:Bundle|Patient|\w+[^>]*http:\/\/hl7\.org\/fhir)/i, 'xml'],
  [/^<\s*(?:\?xml[^>]*>\s*(?:<\?[^>]*>\s*)*)?<?\s*ClinicalDocument/i, 'ccda'],
  [/^<\s*(?:!doctype\s+html|html|head|body)/i, 'html'],
  [/^</, 'xml-or-web'],
  [/^PK/, 'zip'],
  [/^%PDF/, 'pdf'],
  [/^\{\\rtf/, 'rtf'],
]

function diagnose(file: string, text: string, message: string, open: boolean): Refusal {
  const start = text.trimStart()
  const kind = notJson.find(([sign]) => sign.test(start))
  if (kind !== undefined) return { file, says: kind[1], values: {} }
  if (/^[[{]/.test(start))
    return open
      ? { file, says: 'cut-off', values: {} }
      : { file, says: 'mistake', values: { line: lineOf(message, text) } }
  return start === ''
    ? { file, says: 'empty', values: {} }
    : { file, says: 'no-json', values: { words: firstWords(text) } }
}

/** Hands every document of the text over, or says why there is none. */
export function readDocuments(
  file: string,
  input: string,
  findings: Findings,
  onDocument: OnDocument,
  onDone: OnCharacters,
): Refusal | undefined {
  if (input.length > maximumCharacters) return tooLarge(file, input.length)
  const text = input.charCodeAt(0) === 0xfeff ? input.slice(1) : input
  // One document is parsed in one go (0.4 s for 40 MB): say so before it starts.
  if (text !== '') onDone(0, text.length)
  if (looksLikeLines(text)) {
    readLines(file, text, findings, onDocument, onDone)
    return undefined
  }
  const parsed = parse(text)
  if (parsed.ok) {
    onDocument(parsed.value, '')
    onDone(text.length, text.length)
    return undefined
  }
  const { ends, open } = balanceOf(text)
  if (/^\s*\{/.test(text) && ends.length > 1) {
    const parts = ends.map((end, index) => parse(text.slice(ends[index - 1] ?? 0, end)))
    if (!open && parts.every((part) => part.ok) && text.slice(ends.at(-1) ?? 0).trim() === '') {
      parts.forEach((part, index) => part.ok && onDocument(part.value, `#${index + 1}`))
      onDone(text.length, text.length)
      return undefined
    }
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    if (lines.some((line) => parse(line.trim()).ok && line.trim().startsWith('{'))) {
      readLines(file, text, findings, onDocument, onDone)
      return undefined
    }
  }
  if (/^\s*\{[^\n]*\n\s*\{/.test(text)) {
    readLines(file, text, findings, onDocument, onDone)
    return undefined
  }
  return diagnose(file, text, parsed.message, open)
}
