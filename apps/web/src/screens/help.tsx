/**
 * Get help now: works without a script, without a record and offline. Herald has no numbers of its own and invents none: those
 * that stand here were set by her or by the people who run this Herald.
 */
import { Call } from '../kit/call.tsx'
import { Link } from '../kit/link.tsx'
import { Section } from '../kit/section.tsx'
import { List } from '../kit/sentences.tsx'
import { helpLines } from '../settings/settings.ts'
import { useHelpNumbers, useSettings } from '../settings/settings-context.tsx'
import { useSay } from '../words/language.tsx'

const emergency = ['breath', 'chest', 'stroke', 'fit', 'faint', 'bleeding', 'swelling', 'legs'] as const
const team = ['fever', 'shaking', 'diarrhoea', 'new-breath'] as const
const places = ['card', 'letter', 'hospital', 'general'] as const

export function HelpScreen() {
  const say = useSay()
  const numbers = useHelpNumbers()
  const { region } = useSettings().settings
  const isNoneSet = helpLines.every((line) => numbers[line] === '')
  return (
    <>
      <h1 tabIndex={-1}>{say('urgent-heading')}</h1>
      <p className="lead">{say('urgent-lead')}</p>
      <Section title={say('urgent-emergency')}>
        <p>
          <strong>{say('urgent-emergency-do')}</strong>
        </p>
        <Call line="emergency" />
        <List of={emergency.map((id) => say(`urgent-emergency-${id}`))} />
      </Section>
      <Section title={say('urgent-team')}>
        <p>
          <strong>{say('urgent-team-do')}</strong>
        </p>
        <Call line="cancer-line" />
        <Call line="team" />
        <List of={team.map((id) => say(`urgent-team-${id}`, { region }))} />
        <p>{say('urgent-unsure')}</p>
      </Section>
      <Section title={say('urgent-numbers')}>
        <p>{say(isNoneSet ? 'urgent-numbers-none' : 'urgent-numbers-some')}</p>
        <List of={places.map((id) => say(`urgent-numbers-${id}`))} />
        <p className="needs-script-here on-screen">
          <Link to={{ kind: 'settings' }}>{say('urgent-numbers-set')}</Link>
        </p>
      </Section>
      <Section title={say('urgent-mind')}>
        <p>{say('urgent-mind-do')}</p>
        <Call line="crisis" />
      </Section>
      <p className="quiet">{say('urgent-checked')}</p>
    </>
  )
}
