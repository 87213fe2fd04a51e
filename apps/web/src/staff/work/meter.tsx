/** How hard the answer is to read, as it is typed; hard words with the glossary's own; and what the server's rules find. */
import type { Lint, Workspace } from '@herald/api'
import { bannedWords, readability } from '@herald/core/readability'
import { useEffect, useState } from 'react'
import { service } from '../../service/service.ts'
import { useSay } from '../../words/language.tsx'
import { idOf } from '../language.ts'
import { useShortcuts } from '../shortcuts.tsx'
import { explained, hardWords } from '../texts/hard-words.ts'
import type { GlossaryTerm } from '../texts/staff-texts.ts'
import { type Draft, replyOf, withText, wordsOfDraft } from './draft.ts'

/** The most that a text for patients may have (PW2); we aim lower. */
const highestGrade = 8
const longestSentence = 20
/** Asked of the server after a pause. */
const pauseMs = 900

type Props = {
  readonly draft: Draft
  readonly glossary: readonly GlossaryTerm[]
  readonly work: Pick<Workspace, 'about' | 'question' | 'messages'>
  readonly onChange: (change: (before: Draft) => Draft) => void
}

export function Meter({ draft, glossary, work, onChange }: Props) {
  const say = useSay()
  const words = wordsOfDraft(draft)
  const hard = draft.blocks.flatMap(({ key, block }) =>
    block.kind === 'paragraph' ? hardWords(block.text, glossary).map((word) => ({ key, word })) : [],
  )
  const score = readability(
    words,
    hard.map(({ word }) => word.written),
  ).adjusted
  const found = useLint(draft, work)
  const swap = (one: (typeof hard)[number] | undefined) => {
    if (one === undefined) return
    const text = draft.blocks.find(({ key }) => key === one.key)?.block.text ?? ''
    onChange((before) => withText(before, one.key, explained(text, one.word)))
  }
  useShortcuts({ 'Alt+g': () => swap(hard[0]) })
  const grade = Math.max(0, Math.round(score.fleschKincaidGrade * 10) / 10)
  const banned = bannedWords(words)
  return (
    <section className="meter" aria-labelledby="staff-meter">
      <h3 id="staff-meter">{say('staff-meter')}</h3>
      <label className="grade">
        <span>{say('staff-grade', { grade: grade.toFixed(1) })}</span>
        <meter min={0} max={14} low={6.01} high={highestGrade} optimum={4} value={grade} />
      </label>
      <p className={score.longestSentenceWords > longestSentence ? 'soon' : undefined}>
        {say('staff-longest', { count: score.longestSentenceWords })}
      </p>
      {banned.length === 0 ? null : (
        <ul className="places">
          {banned.map((one) => (
            <li key={one}>{say('staff-banned', { words: one })}</li>
          ))}
        </ul>
      )}
      {hard.length === 0 ? null : (
        <>
          <p>{say('staff-hard')}</p>
          <ul className="hard">
            {hard.map((one) => (
              <li key={`${one.key} ${one.word.term.term}`}>
                <span>
                  <strong>{one.word.written}</strong>: {one.word.term.plain}
                </span>
                <button type="button" className="link" onClick={() => swap(one)}>
                  {say('staff-explain')}
                  <span className="for-ears"> {one.word.written}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Findings lint={found} draft={draft} />
    </section>
  )
}

/** What stops the way to review, each place with a link to its block. */
function Findings({ lint, draft }: { readonly lint: Lint | undefined; readonly draft: Draft }) {
  const say = useSay()
  const stops = (lint?.findings ?? []).filter(
    ({ found, check }) => found !== 'yes' && check !== 'checklist done',
  )
  if (stops.length === 0) return lint === undefined ? null : <p role="status">{say('staff-lint-clear')}</p>
  const filled = draft.blocks.filter(({ block }) => block.text.trim() !== '')
  return (
    <div className="stops" role="status">
      <p>{say('staff-lint-stops')}</p>
      <ul>
        {stops.map(({ check, where }) => (
          <li key={check}>
            {say(`staff-lint-${idOf(check)}`)}
            {where.map(({ block, start, end }) => (
              <q key={`${block} ${start}`}>{filled[block]?.block.text.trim().slice(start, end)}</q>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}

function useLint(draft: Draft, { about, question, messages }: Props['work']): Lint | undefined {
  const [lint, setLint] = useState<Lint>()
  const text = replyOf(draft)
  const asked = [question, ...messages.flatMap((one) => (one.kind === 'from her' ? [one.text] : []))].join(
    '\n',
  )
  const mark = JSON.stringify(text)
  useEffect(() => {
    if (text === undefined) return undefined
    const timer = setTimeout(() => {
      void service.call('lint', { body: { text, about, asked } }).then((replied) => {
        if (replied.ok) setLint(replied.value)
      })
    }, pauseMs)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `mark` is the text
  }, [mark])
  return lint
}
