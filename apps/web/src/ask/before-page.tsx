/** Before she writes: what this is, the promise as it stands now, who answers, what it costs, what happens to her words. */
import type { Before } from '@herald/api'
import { Section } from '../kit/section.tsx'
import { List } from '../kit/sentences.tsx'
import { type Asking, missingAt, type Step } from './asking.ts'
import { NumbersToCall } from './help-panel.tsx'
import { Mine } from './mine.tsx'
import { PageForm } from './parts.tsx'
import type { CaseLines } from './use-service.ts'
import { fixedText, offerInWords, useAskSay } from './words.ts'

type Props = {
  readonly before: Before
  readonly asking: Asking
  readonly mine: CaseLines
  readonly onChange: (change: Partial<Asking>) => void
  readonly onDone: () => void
}

const privacy = ['1', '2', '3', '4', '5'] as const
const here: Step = { kind: 'before' }

export function BeforePage({ before, asking, mine, onChange, onDone }: Props) {
  const say = useAskSay()
  return (
    <>
      <h1 tabIndex={-1}>{say('ask-heading')}</h1>
      {before.isDemonstration ? <p className="note ask-demonstration">{say('ask-demonstration')}</p> : null}
      <p className="lead">{say('ask-lead')}</p>
      <Mine lines={mine} />
      <Section title={say('ask-now')}>
        <p>
          <strong>{offerInWords(before, say, Date.now())}</strong>
        </p>
        <p>{fixedText('promise-not-emergency', before.numbers, say)}</p>
        <NumbersToCall numbers={before.numbers} />
      </Section>
      <Section title={say('ask-hours')}>
        <Hours hours={before.hours} />
      </Section>
      <Section title={say('ask-who')}>
        <p>{say(before.mode === 'clinical' ? 'ask-who-clinical' : 'ask-who-clinician')}</p>
        <p>{say('ask-who-cannot')}</p>
      </Section>
      <Section title={say('ask-cost')}>
        <p>{say('ask-cost-none')}</p>
      </Section>
      <Section title={say('ask-privacy')}>
        <List of={privacy.map((line) => say(`ask-privacy-${line}`))} />
        <p>{say('ask-only-browser')}</p>
      </Section>
      <Section title={say('ask-others')}>
        <p>
          <a href="/questions">{say('ask-others-read')}</a>
        </p>
      </Section>
      {asking.draft.question === '' ? null : <p className="note">{say('ask-continue-draft')}</p>}
      <PageForm
        missing={missingAt(asking, here)}
        asking={asking}
        back={undefined}
        button={say('ask-start')}
        onDone={onDone}
      >
        <fieldset className="field" id="ask-about" tabIndex={-1}>
          <legend>{say('ask-about')}</legend>
          <div className="choices">
            <label className="choice">
              <input
                type="radio"
                name="about"
                checked={asking.about === 'me'}
                onChange={() => onChange({ about: 'me' })}
              />
              <span>{say('ask-about-me')}</span>
            </label>
            <label className="choice">
              <input
                type="radio"
                name="about"
                checked={asking.about === 'someone else'}
                onChange={() => onChange({ about: 'someone else', shared: [] })}
              />
              <span>
                {say('ask-about-someone')}
                <span className="quiet block">{say('ask-about-someone-note')}</span>
              </span>
            </label>
          </div>
        </fieldset>
        <div>
          <Tick
            id="ask-adult"
            is={asking.isAdult}
            words={say('ask-adult')}
            onChange={(isAdult) => onChange({ isAdult })}
          />
          <Tick
            id="ask-privacy"
            is={asking.privacySeen}
            words={say('ask-privacy-seen')}
            onChange={(privacySeen) => onChange({ privacySeen })}
          />
        </div>
        {asking.isAdult ? null : <p className="quiet">{say('ask-minor')}</p>}
      </PageForm>
    </>
  )
}

type TickProps = {
  readonly id?: string
  readonly is: boolean
  readonly words: string
  readonly onChange: (is: boolean) => void
}

export const Tick = ({ id, is, words, onChange }: TickProps) => (
  <label className="choice choice-plain">
    <input
      id={id}
      type="checkbox"
      checked={is}
      onChange={({ currentTarget: { checked } }) => onChange(checked)}
    />
    <span>{words}</span>
  </label>
)

function Hours({ hours: { timeZone, opening, holidays } }: Pick<Before, 'hours'>) {
  const say = useAskSay()
  const days = Object.entries(opening)
  const isAlways = days.every(([, open]) => open.some(({ from, to }) => from === '00:00' && to === '24:00'))
  const lines = isAlways
    ? [say('ask-hours-always')]
    : days.flatMap(([name, open]) => open.map(({ from, to }) => say('ask-hours-day', { name, from, to })))
  return (
    <>
      <List of={lines} />
      {isAlways ? null : <p className="quiet">{say('ask-hours-zone', { name: timeZone })}</p>}
      {holidays.length === 0 ? null : (
        <p className="quiet">{say('ask-hours-holidays', { day: holidays.join(', ') })}</p>
      )}
    </>
  )
}
