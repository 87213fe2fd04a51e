/** One box for the question, a country and a topic. The draft stays on the device; nothing is sent from here. */
import { topics } from '@herald/api'
import { useEffect, useId, useState } from 'react'
import { List } from '../kit/sentences.tsx'
import { type Asking, lengthOf, missingAt, most } from './asking.ts'
import { countries } from './countries.ts'
import { type Draft, keepDraft } from './kept.ts'
import { PageForm } from './parts.tsx'
import type { Place } from './place.ts'
import { useAskSay } from './words.ts'

type Props = {
  readonly asking: Asking
  readonly back: Place
  readonly onChange: (change: Partial<Asking>) => void
  readonly onDone: () => void
}

const prompts = ['1', '2', '3'] as const

export function WritePage({ asking, back, onChange, onDone }: Props) {
  const say = useAskSay()
  const id = useId()
  const { draft } = asking
  const write = (change: Partial<Draft>): void => onChange({ draft: { ...draft, ...change } })
  return (
    <>
      <h1 tabIndex={-1}>{say('ask-write-heading')}</h1>
      <PageForm
        missing={missingAt(asking, { kind: 'write' })}
        asking={asking}
        back={back}
        button={say('ask-continue')}
        onDone={onDone}
      >
        <div className="field">
          <label htmlFor="ask-short">{say('ask-write-label')}</label>
          <div id={`${id}-help`} className="quiet">
            <p>{say('ask-write-prompts')}</p>
            <List of={prompts.map((each) => say(`ask-write-prompt-${each}`))} />
            <p>{say('ask-write-names')}</p>
          </div>
          <textarea
            id="ask-short"
            rows={9}
            value={draft.question}
            aria-describedby={`${id}-help ${id}-left`}
            onChange={({ currentTarget: { value } }) => write({ question: value })}
          />
          <Left id={`${id}-left`} asking={asking} />
          <Saved draft={draft} />
        </div>
        <div className="field">
          <label htmlFor="ask-topic">{say('ask-topic')}</label>
          <select
            id="ask-topic"
            value={draft.topic}
            onChange={({ currentTarget: { value } }) =>
              write({ topic: topics.find((topic) => topic === value) ?? '' })
            }
          >
            <option value="">{say('ask-choose')}</option>
            {topics.map((topic) => (
              <option key={topic} value={topic}>
                {say(`ask-topic-${topic.replaceAll(' ', '-')}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="ask-country">{say('ask-country')}</label>
          <p className="quiet" id={`${id}-country`}>
            {say('ask-country-why')}
          </p>
          <select
            id="ask-country"
            value={draft.country}
            aria-describedby={`${id}-country`}
            onChange={({ currentTarget: { value } }) => write({ country: value })}
          >
            <option value="">{say('ask-choose')}</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </PageForm>
    </>
  )
}

/** Said once typing stops, so that a screen reader is not interrupted at every key. */
function Left({ id, asking }: { readonly id: string; readonly asking: Asking }) {
  const say = useAskSay()
  const left = most - lengthOf(asking)
  const words = left >= 0 ? say('ask-write-left', { count: left }) : say('ask-write-over', { count: -left })
  const [settled, setSettled] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), 1200)
    return () => clearTimeout(timer)
  }, [words])
  return (
    <>
      <p id={id} className={left < 0 ? 'problem' : 'quiet'} aria-hidden="true">
        {words}
      </p>
      <p className="for-ears" role="status">
        {left < 200 ? settled : ''}
      </p>
    </>
  )
}

/** Kept half a second after the last key; said, because closing the page is then safe. */
function Saved({ draft }: { readonly draft: Draft }) {
  const say = useAskSay()
  const [saved, setSaved] = useState<'not yet' | 'kept' | 'not kept'>('not yet')
  useEffect(() => {
    if (draft.question === '' && draft.topic === '' && draft.country === '') return
    const timer = setTimeout(() => setSaved(keepDraft(draft) ? 'kept' : 'not kept'), 500)
    return () => {
      clearTimeout(timer)
      keepDraft(draft)
    }
  }, [draft])
  if (saved === 'not yet') return null
  return <p className="quiet">{say(saved === 'kept' ? 'ask-write-saved' : 'ask-write-not-saved')}</p>
}
