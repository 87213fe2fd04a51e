/**
 * Saves a draft by itself, one request after another, each with the version that the one before returned.
 *
 * A claim that ended or a text that somebody else changed stops it for good: the draft stays on the screen, to read and copy.
 */
import type { ReplyText, Workspace } from '@herald/api'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Trouble } from '../../service/client.ts'
import { service } from '../../service/service.ts'
import { type Draft, replyOf } from './draft.ts'

export type Saving =
  | { readonly kind: 'nothing yet' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'not saved'; readonly trouble: Trouble }
  | { readonly kind: 'lost'; readonly why: 'changed meanwhile' | 'claim ended' }

/** A pause this long in the typing, and it is saved. */
const pauseMs = 1_200
/** Tried again by itself after a failure. */
const againMs = 10_000

export type Autosave = {
  readonly saving: Saving
  /** Saves what is not saved and says the version; nothing where it cannot be saved. */
  readonly settle: () => Promise<number | undefined>
}

export function useAutosave(work: Workspace, draft: Draft, isOn: boolean): Autosave {
  const [saving, setSaving] = useState<Saving>(
    work.draft === undefined ? { kind: 'nothing yet' } : { kind: 'saved', at: work.draft.savedAt },
  )
  const version = useRef(work.version)
  const latest = useRef(draft)
  const saved = useRef(signature(draft))
  const line = useRef<Promise<number | undefined>>(Promise.resolve(work.version))
  const isLost = useRef(false)
  latest.current = draft

  const settle = useCallback((): Promise<number | undefined> => {
    line.current = line.current.then(() => saveOnce())
    return line.current

    async function saveOnce(): Promise<number | undefined> {
      if (isLost.current) return undefined
      const now = latest.current
      const text = replyOf(now)
      const mark = signature(now)
      if (mark === saved.current || text === undefined) return version.current
      const replied = await service.call('draft', {
        id: work.id,
        body: { version: version.current, text, checklist: [...now.checklist] },
      })
      if (replied.ok) {
        version.current = replied.value.version
        saved.current = mark
        setSaving({ kind: 'saved', at: replied.value.draft?.savedAt ?? '' })
        return version.current
      }
      const lost = lostBy(replied.error)
      isLost.current = lost !== undefined
      setSaving(lost ?? { kind: 'not saved', trouble: replied.error })
      return undefined
    }
  }, [work.id])

  const mark = signature(draft)
  useEffect(() => {
    if (!isOn || mark === saved.current || isLost.current) return undefined
    setSaving({ kind: 'unsaved' })
    const timer = setTimeout(() => void settle(), pauseMs)
    return () => clearTimeout(timer)
  }, [isOn, mark, settle])

  const isStuck = saving.kind === 'not saved'
  useEffect(() => {
    if (!isStuck) return undefined
    const timer = setInterval(() => void settle(), againMs)
    return () => clearInterval(timer)
  }, [isStuck, settle])

  return { saving, settle }
}

const signature = (draft: Draft): string => {
  const text: ReplyText | undefined = replyOf(draft)
  return JSON.stringify([text, draft.checklist])
}

/** The refusals that no second try can mend. */
export function lostBy(trouble: Trouble): Extract<Saving, { kind: 'lost' }> | undefined {
  if (trouble.kind !== 'problem') return undefined
  switch (trouble.problem.kind) {
    case 'changed meanwhile':
      return { kind: 'lost', why: 'changed meanwhile' }
    case 'not now':
    case 'not found':
    case 'not allowed':
      return { kind: 'lost', why: 'claim ended' }
    case 'not readable':
    case 'not signed in':
    case 'second factor needed':
    case 'forged or stale request':
    case 'gone':
    case 'too large':
    case 'refused by rule':
    case 'too many requests':
    case 'busy':
      return undefined
  }
}
