/** Trials to ask about: a file that she opens, sorted by her record. The words come from the worker; here they are laid out. */
import { sentences } from '@herald/content-en/screens/trials'
import { useId } from 'react'
import { useDesk } from '../../desk/desk-context.tsx'
import type { TrialInWords, TrialSetInWords, TrialsAsk, TrialsInWords } from '../../desk/sheets/trials.ts'
import { useSheet } from '../../desk/use-sheet.ts'
import { Disclosure } from '../../kit/disclosure.tsx'
import { Section } from '../../kit/section.tsx'
import { List, Paragraphs } from '../../kit/sentences.tsx'
import { Tick } from '../../kit/tick.tsx'
import { useShown } from '../../kit/use-shown.ts'
import type { Say } from '../../words/say.ts'
import { useScreenSay } from '../../words/use-screen-say.ts'
import { TrialCard } from './trial-card.tsx'

type Part = { readonly say: Say; readonly ask: (what: TrialsAsk) => void }

export function TrialsScreen() {
  const say = useScreenSay(sentences)
  const { send, state } = useDesk()
  const sheet = useSheet({ kind: 'sheet', name: 'trials', ask: { kind: 'look' } })
  const ask = (what: TrialsAsk) => void send({ kind: 'sheet', name: 'trials', ask: what })
  const isReading = state.work.kind === 'reading'
  return (
    <>
      <h1 tabIndex={-1}>{say('trials-heading')}</h1>
      <p className="lead">{say('trials-lead')}</p>
      <p>{say('trials-stays')}</p>
      {sheet === undefined ? (
        <p className="quiet" role="status">
          {say('waiting')}
        </p>
      ) : (
        <>
          {sheet.set === undefined ? (
            <OpenSet sheet={sheet} say={say} ask={ask} />
          ) : (
            <OpenedSet set={sheet.set} say={say} ask={ask} />
          )}
          <p role="status" className="quiet">
            {isReading ? say('trials-reading') : ''}
          </p>
          <Section title={say('trials-means')}>
            <p>{sheet.means}</p>
          </Section>
          <Section title={say('trials-ask')}>
            <List of={sheet.ask} className="quotes" />
          </Section>
        </>
      )}
    </>
  )
}

function OpenSet({ sheet, say, ask }: Part & { readonly sheet: TrialsInWords }) {
  const id = useId()
  return (
    <div className="field trials-open">
      {sheet.refusal === '' ? null : (
        <div className="problem" role="alert">
          <p>{say('trials-refused')}</p>
          <p>{sheet.refusal}</p>
        </div>
      )}
      <label htmlFor={id}>{say('trials-file')}</label>
      <p id={`${id}-help`} className="quiet">
        {say('trials-file-help')}
      </p>
      <input
        id={id}
        type="file"
        multiple
        accept=".json,.ndjson,application/json"
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          if (files.length > 0) ask({ kind: 'files', files })
          // The same file may be chosen again after it was mended.
          currentTarget.value = ''
        }}
      />
      <Disclosure title={say('trials-file-how')}>
        <p>{say('trials-file-how-ask')}</p>
        <p>{say('trials-file-how-search')}</p>
        <p>{say('trials-file-how-private')}</p>
      </Disclosure>
      <p className="quiet">{say('trials-site-set-help')}</p>
      <button
        type="button"
        className="secondary"
        onClick={() => ask({ kind: 'site-set', address: new URL('/trials.ndjson', location.href).href })}
      >
        {say('trials-site-set')}
      </button>
      {sheet.noSiteSet ? <p role="status">{say('trials-site-set-none')}</p> : null}
    </div>
  )
}

const groups = ['likely', 'one-fact', 'more-facts'] as const

function OpenedSet({ set, say, ask }: Part & { readonly set: TrialSetInWords }) {
  const hidden = set.count - set.closed - set.refusedInAll - set.trials.length
  const rest = set.showsUnsure ? hidden : hidden - set.unsure
  return (
    <>
      <p className="trials-name">{say('trials-set', { name: set.name, count: set.count })}</p>
      <p>
        <button type="button" className="link" onClick={() => ask({ kind: 'put-away' })}>
          {say('trials-put-away')}
        </button>
      </p>
      {set.problems.length === 0 ? null : (
        <Disclosure title={say('trials-problems', { count: set.problems.length })}>
          <List of={set.problems} />
        </Disclosure>
      )}
      <div className="headline" aria-live="polite">
        <List of={set.headline} className="trials-counts" />
      </div>
      <div className="trials-warning">
        <Paragraphs of={set.warnings} />
      </div>
      <Choices set={set} say={say} ask={ask} />
      {groups.map((group) => (
        <Group key={group} title={say(`trials-group-${group}`)} of={ofGroup(set.trials, group)} say={say} />
      ))}
      {rest > 0 ? <p className="quiet">{say('trials-rest', { count: rest })}</p> : null}
      <Refused set={set} say={say} />
      {set.contested.length === 0 ? null : (
        <Section title={say('trials-contested')}>
          <p className="quiet">{say('trials-contested-lead')}</p>
          {set.contested.map(({ id, trials }) => (
            <div key={id}>
              <h3>{say('contested-point', { id })}</h3>
              <List of={trials.map(({ nctId, title }) => `${nctId}: ${title}`)} />
            </div>
          ))}
        </Section>
      )}
      <p className="quiet">{say('trials-source')}</p>
    </>
  )
}

const ofGroup = (trials: readonly TrialInWords[], group: TrialInWords['group']) =>
  trials.filter((trial) => trial.group === group)

function Choices({ set, say, ask }: Part & { readonly set: TrialSetInWords }) {
  const id = useId()
  const [place, showPlace] = useShown(set.place)
  return (
    <div className="trials-choices">
      {set.places.length === 0 ? (
        <p className="quiet">{say('trials-place-none')}</p>
      ) : (
        <div className="field">
          <label htmlFor={id}>{say('trials-place')}</label>
          <p id={`${id}-help`} className="quiet">
            {say('trials-place-help')}
          </p>
          <select
            id={id}
            aria-describedby={`${id}-help`}
            value={place}
            onChange={({ currentTarget: { value } }) => {
              showPlace(value)
              ask({ kind: 'place', place: value })
            }}
          >
            <option value="">{say('trials-place-none-chosen')}</option>
            {set.places.map(({ value, label }) => (
              <option key={label} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      {set.unsure === 0 ? null : (
        <label className="tick">
          <Tick checked={set.showsUnsure} onTick={(shown) => ask({ kind: 'unsure', shown })} />
          {say('trials-unsure', { count: set.unsure })}
        </label>
      )}
      {set.closed === 0 ? null : <p className="quiet">{say('trials-closed', { count: set.closed })}</p>}
    </div>
  )
}

type GroupProps = { readonly title: string; readonly of: readonly TrialInWords[]; readonly say: Say }

function Group({ title, of, say }: GroupProps) {
  if (of.length === 0) return null
  return (
    <Section title={title}>
      <ul className="plain trials-list">
        {of.map((trial) => (
          <TrialCard key={trial.nctId} trial={trial} say={say} />
        ))}
      </ul>
    </Section>
  )
}

function Refused({ set, say }: { readonly set: TrialSetInWords; readonly say: Say }) {
  if (set.refusedInAll === 0) return null
  return (
    <Section title={say('trials-refused-heading')}>
      <List of={set.reasons} />
      <Disclosure title={say('trials-refused-list', { count: set.refusedInAll })}>
        {set.refused.length < set.refusedInAll ? (
          <p className="quiet">{say('trials-refused-some', { count: set.refused.length })}</p>
        ) : null}
        <ul className="plain trials-list">
          {set.refused.map(({ nctId, title, because }) => (
            <li key={nctId} className="trial">
              <h3>{title === '' ? nctId : title}</h3>
              <p className="quiet">{say('trials-number', { id: nctId })}</p>
              <List of={because} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </Section>
  )
}
