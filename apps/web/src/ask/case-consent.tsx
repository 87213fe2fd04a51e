/** Publication, as she stands to it: off, willing, asked for the exact text, public. She may change it at any time (B1, B6, B9). */
import type { AskerCase } from '@herald/api'
import { useState } from 'react'
import { Section } from '../kit/section.tsx'
import type { Replied, Trouble } from '../service/client.ts'
import { service } from '../service/service.ts'
import { TroubleNote } from './parts.tsx'
import { hashOf } from './place.ts'
import { fixedText, noNumbers, useAskSay } from './words.ts'

type Props = { readonly one: AskerCase; readonly onChanged: (one: AskerCase) => void }

export function CaseConsent({ one, onChanged }: Props) {
  const say = useAskSay()
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const { id, mayDo, publication } = one
  const { version, state, slug } = publication
  const take = async (asked: Promise<Replied<AskerCase>>): Promise<void> => {
    const replied = await asked
    setTrouble(replied.ok ? undefined : replied.error)
    if (replied.ok) onChanged(replied.value)
  }
  const acts = ['willing', 'no', 'yes', 'unpublish'] as const
  if (state === 'none' && !acts.some((act) => mayDo.includes(act))) return null
  return (
    <Section title={say('ask-consent-heading')}>
      <p role="status">{consentInWords(state, say)}</p>
      {state === 'preview' ? (
        <p>
          <a href={hashOf({ kind: 'preview', id })} className="button">
            {say('ask-consent-preview')}
          </a>
        </p>
      ) : null}
      {state === 'published' && slug !== undefined ? (
        <p>
          <a href={`/questions/${slug}`}>{say('ask-consent-read')}</a>
        </p>
      ) : null}
      {trouble === undefined ? null : <TroubleNote trouble={trouble} />}
      <div className="buttons">
        {mayDo.includes('willing') ? (
          <button
            type="button"
            className="secondary"
            onClick={() => void take(service.call('consent', { id, body: { version, mayPublish: true } }))}
          >
            {say('ask-consent-say-yes')}
          </button>
        ) : null}
        {mayDo.includes('no') ? (
          <button
            type="button"
            className="secondary"
            onClick={() => void take(service.call('consent', { id, body: { version, mayPublish: false } }))}
          >
            {say('ask-consent-take-back')}
          </button>
        ) : null}
        {mayDo.includes('unpublish') ? (
          <button
            type="button"
            className="secondary"
            onClick={() => void take(service.call('unpublishMine', { id, body: { version } }))}
          >
            {say('ask-consent-unpublish')}
          </button>
        ) : null}
      </div>
      <p className="quiet">{say('ask-publish-why')}</p>
    </Section>
  )
}

function consentInWords(state: AskerCase['publication']['state'], say: (id: string) => string): string {
  switch (state) {
    case 'none':
      return say('ask-consent-none')
    case 'willing':
    case 'rewriting':
    case 'checking':
      return say('ask-consent-willing')
    case 'preview':
      return fixedText('publication-preview', noNumbers, say)
    case 'published':
      return say('ask-consent-published')
    case 'under_review':
    case 'hidden':
      return fixedText('page-under-review', noNumbers, say)
    case 'gone':
      return fixedText('publication-gone', noNumbers, say)
    case 'rejected':
      return say('ask-consent-rejected')
  }
}
