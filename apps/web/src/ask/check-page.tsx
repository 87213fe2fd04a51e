/** All of it on one page, each part with the way to change it, and the one button that sends. */
import type { AskerCase, SharedFact } from '@herald/api'
import { type ReactNode, useState } from 'react'
import { Section } from '../kit/section.tsx'
import type { Trouble } from '../service/client.ts'
import { service } from '../service/service.ts'
import { type Asking, chosenFacts, hasDanger, missingAt, type Step, submissionOf } from './asking.ts'
import { Tick } from './before-page.tsx'
import { countryName } from './countries.ts'
import { FactLines } from './fact-lines.tsx'
import { PageForm, TroubleNote } from './parts.tsx'
import { hashOf, type Place } from './place.ts'
import { signedIn } from './use-service.ts'
import { useAskSay } from './words.ts'

type Props = {
  readonly asking: Asking
  readonly facts: readonly SharedFact[]
  readonly back: Place
  readonly onChange: (change: Partial<Asking>) => void
  readonly onSent: (sent: AskerCase) => void
}

type Sending =
  | { readonly kind: 'not yet' | 'sending' | 'staff' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }

export function CheckPage({ asking, facts, back, onChange, onSent }: Props) {
  const say = useAskSay()
  const [sending, setSending] = useState<Sending>({ kind: 'not yet' })
  const chosen = chosenFacts(asking, facts)
  const { draft, about } = asking
  const send = async (): Promise<void> => {
    const body = submissionOf(asking, facts)
    if (body === undefined || sending.kind === 'sending') return
    setSending({ kind: 'sending' })
    const who = await signedIn()
    if (who === 'staff') return setSending({ kind: 'staff' })
    if (who !== 'asker') return setSending({ kind: 'trouble', trouble: who })
    const sent = await service.call('submit', { body })
    if (sent.ok) return onSent(sent.value)
    setSending({ kind: 'trouble', trouble: sent.error })
  }
  return (
    <>
      <h1 tabIndex={-1}>{say('ask-check-heading')}</h1>
      <p className="lead">{say('ask-check-lead')}</p>
      <Part title={say('ask-check-about')} change={{ kind: 'before' }}>
        <p>{say(about === 'me' ? 'ask-about-me' : 'ask-about-someone')}</p>
      </Part>
      <Part title={say('ask-check-danger')} change={{ kind: 'danger', number: 1 }}>
        <p>{say(hasDanger(asking) ? 'ask-check-danger-yes' : 'ask-check-danger-clear')}</p>
      </Part>
      <Part title={say('ask-check-question')} change={{ kind: 'write' }}>
        <p className="ask-words">{draft.question.trim()}</p>
        <p className="quiet">
          {say(`ask-topic-${draft.topic.replaceAll(' ', '-')}`)}, {countryName(draft.country)}
        </p>
      </Part>
      {about === 'someone else' ? null : (
        <Part title={say('ask-check-facts')} change={{ kind: 'share' }}>
          {chosen.length === 0 ? <p>{say('ask-share-preview-none')}</p> : <FactLines facts={chosen} />}
        </Part>
      )}
      <PageForm
        missing={missingAt(asking, { kind: 'check' })}
        asking={asking}
        back={back}
        button={sending.kind === 'sending' ? say('ask-sending') : say('ask-send')}
        onDone={() => void send()}
      >
        <fieldset className="field">
          <legend>{say('ask-publish-heading')}</legend>
          <p className="quiet">{say('ask-publish-why')}</p>
          <p className="quiet">{say('ask-publish-later')}</p>
          <Tick
            is={asking.mayPublish}
            words={say('ask-publish')}
            onChange={(mayPublish) => onChange({ mayPublish })}
          />
        </fieldset>
        <fieldset className="field">
          <legend>{say('ask-call-heading')}</legend>
          <p className="quiet" id="ask-phone-why">
            {say('ask-call-why')}
          </p>
          <label htmlFor="ask-phone" className="block">
            {say('ask-call-label')}
          </label>
          <input
            id="ask-phone"
            type="tel"
            autoComplete="off"
            value={asking.phone}
            aria-describedby="ask-phone-why"
            onChange={({ currentTarget: { value } }) => onChange({ phone: value })}
          />
        </fieldset>
        {sending.kind === 'trouble' ? <SendTrouble trouble={sending.trouble} /> : null}
        {sending.kind === 'staff' ? (
          <p className="note note-wrong" role="alert">
            {say('ask-send-staff')}
          </p>
        ) : null}
      </PageForm>
    </>
  )
}

type PartProps = { readonly title: string; readonly change: Step; readonly children: ReactNode }

function Part({ title, change, children }: PartProps) {
  const say = useAskSay()
  return (
    <Section title={title}>
      {children}
      <p>
        <a
          href={hashOf({ kind: 'step', step: change })}
          aria-label={say('ask-check-change-what', { what: title })}
        >
          {say('ask-check-change')}
        </a>
      </p>
    </Section>
  )
}

/** Her words are still on the page and on the device; nothing is sent by itself. */
function SendTrouble({ trouble }: { readonly trouble: Trouble }) {
  const say = useAskSay()
  if (trouble.kind === 'offline')
    return (
      <p className="note note-wrong" role="alert">
        {say('ask-send-offline')}
      </p>
    )
  const isTooMany = trouble.kind === 'problem' && trouble.problem.reason === 'too many questions'
  return <TroubleNote trouble={trouble}>{isTooMany ? <p>{say('ask-send-too-many')}</p> : null}</TroubleNote>
}
