/**
 * Get help now: works without a script, without a record and offline. Herald has no numbers of its own and invents none: those
 * that stand here were set by her or by the people who run this Herald.
 */
import { sentences } from '@herald/content-en/screens/help'
import { Call } from '../kit/call.tsx'
import { Link } from '../kit/link.tsx'
import { Section } from '../kit/section.tsx'
import { List } from '../kit/sentences.tsx'
import { helpLines } from '../settings/settings.ts'
import { useHelpNumbers, useSettings } from '../settings/settings-context.tsx'
import { useScreenSay } from '../words/use-screen-say.ts'

const emergency = ['breath', 'chest', 'stroke', 'fit', 'faint', 'bleeding', 'swelling', 'legs'] as const
const team = ['fever', 'shaking', 'diarrhoea', 'new-breath'] as const
const places = ['card', 'letter', 'hospital', 'general'] as const

export function HelpScreen() {
  const say = useScreenSay(sentences)
  const numbers = useHelpNumbers()
  const { region } = useSettings().settings
  const isNoneSet = helpLines.every((line) => numbers[line] === '')
  return (
    <>
      <h1 tabIndex={-1}>{say('help-heading')}</h1>
      <p className="lead">{say('help-lead')}</p>
      <Section title={say('help-emergency')}>
        <p>
          <strong>{say('help-emergency-do')}</strong>
        </p>
        <Call line="emergency" />
        <List of={emergency.map((id) => say(`help-emergency-${id}`))} />
      </Section>
      <Section title={say('help-team')}>
        <p>
          <strong>{say('help-team-do')}</strong>
        </p>
        <Call line="cancer-line" />
        <Call line="team" />
        <List of={team.map((id) => say(`help-team-${id}`, { region }))} />
        <p>{say('help-unsure')}</p>
      </Section>
      <Section title={say('help-numbers')}>
        <p>{say(isNoneSet ? 'help-numbers-none' : 'help-numbers-some')}</p>
        <List of={places.map((id) => say(`help-numbers-${id}`))} />
        <p className="needs-script-here on-screen">
          <Link to={{ kind: 'settings' }}>{say('help-numbers-set')}</Link>
        </p>
      </Section>
      <Section title={say('help-mind')}>
        <p>{say('help-mind-do')}</p>
        <Call line="crisis" />
      </Section>
      <p className="quiet">{say('help-checked')}</p>
    </>
  )
}
