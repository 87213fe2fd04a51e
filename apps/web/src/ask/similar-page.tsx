/** Published answers on her topic, before she sends anything. Her own words are looked for only if she presses for it. */
import type { SearchReply } from '@herald/api'
import { useEffect, useState } from 'react'
import { service } from '../service/service.ts'
import type { Asking } from './asking.ts'
import { hashOf, type Place } from './place.ts'
import { useAskSay } from './words.ts'

type Props = {
  readonly asking: Asking
  readonly back: Place
  readonly onDone: () => void
}

type Found =
  | { readonly kind: 'looking' }
  /** By her topic alone, or by her words: she chose that. */
  | { readonly kind: 'found'; readonly by: 'topic' | 'words'; readonly items: SearchReply['items'] }

/** More than these are no help before a question. */
const mostShown = 5

export function SimilarPage({ asking, back, onDone }: Props) {
  const say = useAskSay()
  const [found, setFound] = useState<Found>({ kind: 'looking' })
  const [helped, setHelped] = useState(false)
  const { topic, question } = asking.draft
  useEffect(() => {
    if (topic === '') return
    // A trouble here never stands between her and her question: then there is nothing to show.
    void service
      .call('search', { query: { topic, sort: 'fit' } })
      .then((replied) =>
        setFound({ kind: 'found', by: 'topic', items: replied.ok ? replied.value.items : [] }),
      )
  }, [topic])
  const byWords = async (): Promise<void> => {
    const replied = await service.call('similar', { body: { text: question } })
    setFound({ kind: 'found', by: 'words', items: replied.ok ? replied.value.items : [] })
  }
  const items = found.kind === 'found' ? found.items.slice(0, mostShown) : []
  return (
    <>
      <h1 tabIndex={-1}>{say('ask-similar-heading')}</h1>
      <p className="lead">{say('ask-similar-topic')}</p>
      <p role="status">
        {found.kind === 'looking' ? say('waiting') : say('ask-similar-found', { count: items.length })}
      </p>
      <ul className="plain ask-similar">
        {items.map(({ slug, title, short }) => (
          <li key={slug}>
            <a href={`/questions/${slug}`} target="_blank" rel="noreferrer">
              {title} <span className="quiet">({say('ask-similar-new-tab')})</span>
            </a>
            <p>{short}</p>
          </li>
        ))}
      </ul>
      {found.kind === 'found' && found.by === 'topic' ? (
        <div>
          <button type="button" className="secondary" onClick={() => void byWords()}>
            {say('ask-similar-words')}
          </button>
          <p className="quiet">{say('ask-similar-words-note')}</p>
        </div>
      ) : null}
      <div className="buttons">
        <button type="button" className="primary" onClick={onDone}>
          {say('ask-similar-still')}
        </button>
        {items.length === 0 ? null : (
          <button type="button" className="secondary" onClick={() => setHelped(true)}>
            {say('ask-similar-helps')}
          </button>
        )}
        <a href={hashOf(back)} className="ask-back">
          {say('ask-back')}
        </a>
      </div>
      <p role="status">{helped ? say('ask-similar-glad') : ''}</p>
    </>
  )
}
