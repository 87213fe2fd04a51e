/** Get help now: works without a script and without a record. Herald has no numbers of its own and invents none. */
import { Section } from '../kit/section.tsx'
import { List } from '../kit/sentences.tsx'
import { useSay } from '../words/language.tsx'

const emergency = ['breath', 'chest', 'stroke', 'fit', 'faint', 'bleeding', 'swelling', 'legs'] as const
const team = ['fever', 'shaking', 'diarrhoea', 'new-breath'] as const
const places = ['card', 'letter', 'hospital', 'general'] as const

export function HelpScreen() {
  const say = useSay()
  return (
    <>
      <h1 tabIndex={-1}>{say('urgent-heading')}</h1>
      <p className="lead">{say('urgent-lead')}</p>
      <Section title={say('urgent-emergency')}>
        <p>
          <strong>{say('urgent-emergency-do')}</strong>
        </p>
        <List of={emergency.map((id) => say(`urgent-emergency-${id}`))} />
      </Section>
      <Section title={say('urgent-team')}>
        <p>
          <strong>{say('urgent-team-do')}</strong>
        </p>
        <List of={team.map((id) => say(`urgent-team-${id}`))} />
        <p>{say('urgent-unsure')}</p>
      </Section>
      <Section title={say('urgent-numbers')}>
        <p>{say('urgent-numbers-none')}</p>
        <List of={places.map((id) => say(`urgent-numbers-${id}`))} />
      </Section>
      <Section title={say('urgent-mind')}>
        <p>{say('urgent-mind-do')}</p>
      </Section>
      <p className="quiet">{say('urgent-checked')}</p>
    </>
  )
}
