/** Which answer a concept gives: its code first, then its words. Two codings that contradict each other give none. */

import {
  type Answer,
  absentCodes,
  absentWords,
  answerCodes,
  callWords,
  capAnswerCodes,
  interpretationCodes,
  type Score,
} from '../codes/answers.ts'
import { type Coding, type Concept, shown, wordsOf } from '../fhir/concept.ts'
import type { Findings } from '../findings.ts'

export type FoundAnswer = {
  readonly answer: Answer
  readonly path: string
  readonly words: string
  readonly inferred: boolean
}

export type FoundAnswers = {
  readonly answers: readonly FoundAnswer[]
  /** Scores left possible by words like "0 or 1+". */
  readonly scores: readonly Score[]
}

function byCode(coding: Coding): Answer | undefined {
  if (coding.system === 'cap') return capAnswerCodes.get(coding.code.split('.')[0] ?? '')
  if (coding.system === 'absent') return absentCodes.get(coding.code)
  const answer = answerCodes.get(coding.code)
  if (answer !== undefined) return answer
  if (coding.system === 'interpretation' || coding.system === 'unstated' || coding.system === 'other') {
    return interpretationCodes.get(coding.code)
  }
  return undefined
}

const scorePattern = /(?:^|[^\d.+])([0-3])\s?\+(?!\d)|(?<!\+)(\+{1,3})(?!\+)/g
const zeroPattern = /\bscore\s*(?:of|=|:)?\s*0\b|\bihc\s*0\b|^0$|^null$/

/** Immune stain scores in words: "3+", "score 2+", "+++", "0", "0 or 1+". */
export function scoresInWords(words: string): readonly Score[] {
  const lower = words.toLowerCase().trim()
  const scores = new Set<Score>()
  if (zeroPattern.test(lower) || /\b(?:0|zero)\s*(?:or|\/|-|to|–)\s*1\s?\+/.test(lower)) scores.add('0')
  if (/\d\s*\+\s*\d/.test(lower)) return []
  for (const [, digit, pluses] of lower.matchAll(scorePattern)) {
    const score = digit ?? String((pluses ?? '').length)
    if (score === '0') scores.add('0')
    if (score === '1') scores.add('1+')
    if (score === '2') scores.add('2+')
    if (score === '3') scores.add('3+')
  }
  return [...scores]
}

/** A call or a reason for its absence, in words. Words that say both sides say nothing. */
export function answerInWords(words: string): Answer | undefined {
  const lower = words.toLowerCase().trim()
  const reason = absentWords.find(([pattern]) => pattern.test(lower))?.[1]
  if (reason !== undefined) return { kind: 'absent', reason }
  const calls = new Set<string>()
  let rest = lower
  let found: Answer | undefined
  for (const [pattern, call] of callWords) {
    if (!pattern.test(rest)) continue
    calls.add(call)
    found ??= { kind: 'call', call }
    rest = rest.replace(pattern, ' ')
  }
  return calls.size === 1 ? found : undefined
}

/** All answers of a concept; the codings are compared with their own displays. */
export function answersOf(concept: Concept, where: string, findings: Findings): FoundAnswers {
  const answers: FoundAnswer[] = []
  for (const coding of concept.codings) {
    const answer = byCode(coding)
    if (answer === undefined) continue
    answers.push({ answer, path: coding.path, words: shown(concept), inferred: false })
    const said = coding.display === '' ? undefined : answerInWords(coding.display)
    if (answer.kind === 'call' && said?.kind === 'call' && said.call !== answer.call) {
      findings.add({
        kind: 'code-display-mismatch',
        where: `${where} ${coding.path}`,
        says: 'answer-display',
        values: { code: coding.code, means: answer.call, display: coding.display },
      })
    }
  }
  const words = wordsOf(concept)
  const scores = [...new Set(words.flatMap((w) => scoresInWords(w)))]
  if (answers.length === 0) {
    for (const said of words) {
      const answer = answerInWords(said)
      if (answer !== undefined) answers.push({ answer, path: concept.path, words: said, inferred: true })
    }
  }
  return { answers, scores }
}
