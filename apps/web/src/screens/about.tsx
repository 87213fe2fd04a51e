/** What Herald is, and what it is not. */
import { sentences } from '@herald/content-en/screens/about'
import { Link } from '../kit/link.tsx'
import { Section } from '../kit/section.tsx'
import { StandingMark } from '../kit/standing-mark.tsx'
import { useScreenSay } from '../words/use-screen-say.ts'

const standings = ['known', 'likely', 'open', 'disagree', 'general'] as const

export function AboutScreen() {
  const say = useScreenSay(sentences)
  return (
    <>
      <h1 tabIndex={-1}>{say('about-heading')}</h1>
      <p className="lead">{say('about-lead')}</p>
      <Section title={say('about-does')}>
        <p>{say('about-does-read')}</p>
        <p>{say('about-does-answer')}</p>
        <p>{say('about-does-unknown')}</p>
      </Section>
      <Section title={say('about-not')}>
        <p>{say('about-not-orders')}</p>
        <p>{say('about-not-checked')}</p>
      </Section>
      <Section title={say('about-marks')}>
        <dl className="marks">
          {standings.map((standing) => (
            <div key={standing}>
              <dt>
                <StandingMark standing={standing} />
              </dt>
              <dd>{say(`about-mark-${standing}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{say('about-lines')}</p>
      </Section>
      <Section title={say('about-sources')}>
        <p>{say('about-sources-more')}</p>
        <p>
          <a href="/how-we-work">{say('about-how')}</a>
        </p>
      </Section>
      <p>
        <Link to={{ kind: 'start' }} className="button">
          {say('about-begin')}
        </Link>
      </p>
    </>
  )
}
