/** The exact text that would be public (B5). Two answers of equal weight, nothing preset; silence means no. */
import { useEffect, useState } from 'react'
import { Section } from '../kit/section.tsx'
import type { Replied, Trouble } from '../service/client.ts'
import { service } from '../service/service.ts'
import { ReplyBlocks } from './answer.tsx'
import { Tick } from './before-page.tsx'
import { momentAsDay } from './moment-words.ts'
import { TroubleNote } from './parts.tsx'
import { goTo, hashOf } from './place.ts'
import type { Loading } from './use-service.ts'
import { fixedText, noNumbers, useAskSay } from './words.ts'

type Preview = Extract<Awaited<ReturnType<typeof ask>>, { readonly ok: true }>['value']
const ask = (id: string) => service.call('preview', { id })

export function PreviewPage({ id }: { readonly id: string }) {
  const say = useAskSay()
  const [found, setFound] = useState<Loading<Preview>>({ kind: 'loading' })
  const [seen, setSeen] = useState({ exact: false, site: false, copies: false })
  const [wrong, setWrong] = useState<Trouble | 'not ticked' | 'no'>('no')
  useEffect(() => {
    void ask(id).then((replied) =>
      setFound(
        replied.ok ? { kind: 'there', value: replied.value } : { kind: 'trouble', trouble: replied.error },
      ),
    )
  }, [id])
  if (found.kind !== 'there')
    return (
      <>
        <h1 tabIndex={-1}>{say('ask-preview-heading')}</h1>
        {found.kind === 'loading' ? (
          <p role="status">{say('waiting')}</p>
        ) : (
          <TroubleNote trouble={found.trouble} />
        )}
        <p>
          <a href={hashOf({ kind: 'case', id })}>{say('ask-back')}</a>
        </p>
      </>
    )
  const { title, question, text, site, until, version, hash } = found.value
  const decide = async (decided: Promise<Replied<unknown>>): Promise<void> => {
    const replied = await decided
    if (replied.ok) goTo({ kind: 'case', id })
    else setWrong(replied.error)
  }
  const sayYes = (): void => {
    if (!seen.exact || !seen.site || !seen.copies) return setWrong('not ticked')
    const body = { version, hash, sawExactText: true, sawSiteName: true, sawCopiesMayLiveOn: true } as const
    void decide(service.call('previewYes', { id, body }))
  }
  return (
    <>
      <h1 tabIndex={-1}>{say('ask-preview-heading')}</h1>
      <p className="lead">{fixedText('publication-preview', noNumbers, say)}</p>
      <p>{say('ask-preview-where', { name: site })}</p>
      <p>{fixedText('publication-copies', noNumbers, say)}</p>
      <p>{say('ask-preview-until', { day: momentAsDay(until) })}</p>
      <Section title={say('ask-preview-title')}>
        <p>{title}</p>
      </Section>
      <Section title={say('ask-preview-question')}>
        <p className="ask-words">{question}</p>
      </Section>
      <Section title={say('ask-preview-answer')}>
        <ReplyBlocks text={text} />
      </Section>
      <div>
        <Tick
          is={seen.exact}
          words={say('ask-preview-exact')}
          onChange={(exact) => setSeen({ ...seen, exact })}
        />
        <Tick
          is={seen.site}
          words={say('ask-preview-site')}
          onChange={(to) => setSeen({ ...seen, site: to })}
        />
        <Tick
          is={seen.copies}
          words={say('ask-preview-live-on')}
          onChange={(copies) => setSeen({ ...seen, copies })}
        />
      </div>
      {wrong === 'not ticked' ? (
        <p className="problem" role="alert">
          {say('ask-preview-missing')}
        </p>
      ) : null}
      {typeof wrong === 'string' ? null : <TroubleNote trouble={wrong} />}
      <div className="buttons">
        <button type="button" className="secondary" onClick={sayYes}>
          {say('ask-preview-yes')}
        </button>
        <button
          type="button"
          className="secondary"
          onClick={() => void decide(service.call('consent', { id, body: { version, mayPublish: false } }))}
        >
          {say('ask-preview-no')}
        </button>
      </div>
      <p>
        <a href={hashOf({ kind: 'case', id })}>{say('ask-back')}</a>
      </p>
    </>
  )
}
