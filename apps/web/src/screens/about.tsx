/** What Herald is, and what it is not. */
import { Link } from '../kit/link.tsx'
import { Section } from '../kit/section.tsx'
import { StandingMark } from '../kit/standing-mark.tsx'
import { useSay } from '../words/language.tsx'

const standings = ['known', 'likely', 'open', 'disagree', 'general'] as const

export function AboutScreen() {
  const say = useSay()
  return (
    <>
      <h1 tabIndex={-1}>{say('what-heading')}</h1>
      <p className="lead">{say('what-lead')}</p>
      <Section title={say('what-does')}>
        <p>{say('what-does-read')}</p>
        <p>{say('what-does-answer')}</p>
        <p>{say('what-does-unknown')}</p>
      </Section>
      <Section title={say('what-not')}>
        <p>{say('what-not-orders')}</p>
        <p>{say('what-not-checked')}</p>
      </Section>
      <Section title={say('what-marks')}>
        <dl className="marks">
          {standings.map((standing) => (
            <div key={standing}>
              <dt>
                <StandingMark standing={standing} />
              </dt>
              <dd>{say(`what-mark-${standing}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{say('what-lines')}</p>
      </Section>
      <Section title={say('what-sources')}>
        <p>{say('what-sources-more')}</p>
        <p>
          <a href="/how-we-work">{say('what-how')}</a>
        </p>
      </Section>
      <p>
        <Link to={{ kind: 'start' }} className="button">
          {say('what-begin')}
        </Link>
      </p>
    </>
  )
}
