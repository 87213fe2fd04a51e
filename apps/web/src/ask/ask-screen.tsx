/** Ask a doctor (screens, section 9): which page is shown, and the one value that all its pages share. */
import type { AskerCase, Before } from '@herald/api'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Opened } from '../desk/desk.ts'
import { useDesk } from '../desk/desk-context.tsx'
import { Link } from '../kit/link.tsx'
import { service } from '../service/service.ts'
import {
  type Asking,
  after,
  allowed,
  hasDanger,
  isCrisis,
  nameOf,
  newAsking,
  previous,
  type Step,
  wordsCallFor,
} from './asking.ts'
import { BeforePage } from './before-page.tsx'
import { CasePage } from './case-page.tsx'
import { CheckPage } from './check-page.tsx'
import { DangerPage } from './danger-page.tsx'
import { forgetDraft } from './draft-key.ts'
import { HelpPanel } from './help-panel.tsx'
import { emptyDraft, keptDraft } from './kept.ts'
import { TroubleNote } from './parts.tsx'
import { correctTo, goTo, hashOf, type Place, usePlace } from './place.ts'
import { PreviewPage } from './preview-page.tsx'
import { takeReturn } from './return-to.ts'
import { SharePage } from './share-page.tsx'
import { shareable } from './shareable.ts'
import { SimilarPage } from './similar-page.tsx'
import { useMine, useSite } from './use-service.ts'
import { useAskSay } from './words.ts'
import { WritePage } from './write-page.tsx'

export function AskScreen() {
  const say = useAskSay()
  const { before, again } = useSite()
  const place = usePlace()
  useNewPage(place)
  switch (before.kind) {
    case 'loading':
      return (
        <>
          <h1 tabIndex={-1}>{say('ask-heading')}</h1>
          <p className="quiet needs-script" role="status">
            {say('ask-waiting')}
          </p>
        </>
      )
    case 'trouble':
      return before.trouble.kind === 'no server' ? (
        <NoServer />
      ) : (
        <>
          <h1 tabIndex={-1}>{say('ask-offline-heading')}</h1>
          <TroubleNote trouble={before.trouble} />
          {keptDraft().question === '' ? null : <p>{say('ask-offline-write')}</p>}
          <div className="buttons">
            <button type="button" className="primary" onClick={again}>
              {say('ask-offline-try')}
            </button>
            <Link to={{ kind: 'help' }} className="ask-back">
              {say('nav-help')}
            </Link>
          </div>
        </>
      )
    case 'there':
      return <Asked before={before.value} place={place} />
  }
}

/** Files alone are served here: what else Herald has, and the way to help. */
function NoServer() {
  const say = useAskSay()
  return (
    <>
      <h1 tabIndex={-1}>{say('ask-none-heading')}</h1>
      <p className="lead">{say('ask-none')}</p>
      <p>
        <Link to={{ kind: 'answers' }} className="button">
          {say('ask-none-answers')}
        </Link>
      </p>
      <p>
        <a href="/library">{say('ask-none-library')}</a>
      </p>
      <p>
        <Link to={{ kind: 'help' }}>{say('nav-help')}</Link>
      </p>
    </>
  )
}

/** Focus goes to the heading of each new page (R4); the first one is a loaded screen. */
function useNewPage(place: Place): void {
  const shown = useRef(hashOf(place))
  useEffect(() => {
    const name = hashOf(place)
    if (shown.current !== name) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    shown.current = name
  }, [place])
}

/** Back from a link in her mail: the question that she came for is opened. */
function useReturn(place: Place): void {
  useEffect(() => {
    if (place.kind !== 'step' || place.step.kind !== 'before' || location.hash !== '') return
    void service.call('session', {}).then((replied) => {
      if (!replied.ok || replied.value.kind !== 'asker' || replied.value.email === undefined) return
      const id = takeReturn(Date.now())
      if (id !== undefined) goTo({ kind: 'case', id })
    })
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- looked at once, when she comes
  }, [])
}

/** She has written, and goes on: her words are read. While she types they are not, and nothing jumps at her. */
const isWritten = ({ kind }: Step): boolean => kind === 'similar' || kind === 'share' || kind === 'check'

type AskedProps = { readonly before: Before; readonly place: Place }

function Asked({ before, place }: AskedProps) {
  const { opened } = useDesk().state
  const [asking, setAsking] = useState(() => newAsking(keptDraft(), newKey()))
  const [sent, setSent] = useState<AskerCase | undefined>(undefined)
  const mine = useMine(place.kind === 'step')
  useReturn(place)
  const step = allowed(asking, place.kind === 'step' ? place.step : { kind: 'before' })
  const name = place.kind === 'step' ? nameOf(step) : ''
  useEffect(() => {
    // Asked for a page that must wait: the address becomes that of the page shown, so that it stays until she presses on.
    if (name !== '') correctTo({ kind: 'step', step })
  }, [name, place])
  const { draft } = asking
  const inWords = useMemo(() => wordsCallFor({ draft }), [draft])
  const change = (part: Partial<Asking>): void => setAsking((now) => ({ ...now, ...part }))
  const sendOff = (one: AskerCase): void => {
    setSent(one)
    forgetDraft()
    setAsking(newAsking(emptyDraft, newKey()))
    goTo({ kind: 'case', id: one.id })
  }
  switch (place.kind) {
    case 'case':
      return (
        <CasePage
          key={place.id}
          id={place.id}
          first={sent?.id === place.id ? sent : undefined}
          numbers={before.numbers}
          onFollowedUp={sendOff}
        />
      )
    case 'preview':
      return <PreviewPage key={place.id} id={place.id} />
    case 'step':
      return (
        <>
          {isWritten(step) && (hasDanger(asking) || inWords !== 'nothing') ? (
            <HelpPanel
              key={inWords}
              numbers={before.numbers}
              crisis={isCrisis(asking) || inWords === 'emergency-crisis'}
              isNew={inWords !== 'nothing' && !hasDanger(asking)}
            />
          ) : step.kind === 'write' && hasDanger(asking) ? (
            <HelpPanel numbers={before.numbers} crisis={isCrisis(asking)} isNew={false} />
          ) : null}
          <StepPage
            key={nameOf(step)}
            step={step}
            before={before}
            asking={asking}
            opened={opened.kind === 'something' ? opened : undefined}
            mine={mine}
            onChange={change}
            onSent={sendOff}
          />
        </>
      )
  }
}

type StepProps = {
  readonly step: Step
  readonly before: Before
  readonly asking: Asking
  readonly opened: Opened | undefined
  readonly mine: ReturnType<typeof useMine>
  readonly onChange: (change: Partial<Asking>) => void
  readonly onSent: (sent: AskerCase) => void
}

function StepPage({ step, before, asking, opened, mine, onChange, onSent }: StepProps) {
  const say = useAskSay()
  const facts = useMemo(
    () => (opened === undefined ? { known: [], unknown: [] } : shareable(opened, say)),
    [opened, say],
  )
  const onDone = (): void => goTo({ kind: 'step', step: after(asking, step) })
  const back: Place = { kind: 'step', step: previous(asking, step) }
  const common = { asking, back, onChange, onDone }
  switch (step.kind) {
    case 'before':
      return <BeforePage before={before} mine={mine} asking={asking} onChange={onChange} onDone={onDone} />
    case 'danger':
      return <DangerPage number={step.number} numbers={before.numbers} {...common} />
    case 'write':
      return <WritePage {...common} />
    case 'similar':
      return <SimilarPage asking={asking} back={back} onDone={onDone} />
    case 'share':
      return <SharePage facts={facts} {...common} />
    case 'check':
      return (
        <CheckPage
          asking={asking}
          facts={[...facts.known, ...facts.unknown]}
          back={back}
          onChange={onChange}
          onSent={onSent}
        />
      )
  }
}

/** 128 random bits as 32 hex digits. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
