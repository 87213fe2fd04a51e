/** The draft of a question, kept on this device unless she wants nothing kept. The server never sees it before she sends it. */
import { topics } from '@herald/api'
import { wantsKeeping } from '../wants-keeping.ts'
import { draftKey } from './draft-key.ts'

export type Topic = (typeof topics)[number]

export type Draft = {
  readonly question: string
  /** ISO 3166-1 alpha-2, or empty. */
  readonly country: string
  readonly topic: Topic | ''
}

export const emptyDraft: Draft = { question: '', country: '', topic: '' }

/** What is kept, as far as it can be read: an older Herald may have written it. */
export function keptDraft(): Draft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(draftKey) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return emptyDraft
    const text = (name: string): string => {
      const value: unknown = Object.entries(kept).find(([key]) => key === name)?.[1]
      return typeof value === 'string' ? value : ''
    }
    const country = /^[A-Z]{2}$/u.test(text('country')) ? text('country') : ''
    const topic = topics.find((one) => one === text('topic')) ?? ''
    return { question: text('question').slice(0, 20_000), country, topic }
  } catch {
    return emptyDraft
  }
}

/** Whether it is kept now. */
export function keepDraft(draft: Draft): boolean {
  try {
    if (!wantsKeeping()) return false
    localStorage.setItem(draftKey, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}
