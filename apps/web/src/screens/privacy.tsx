/** Your record on this device: what is kept, where, and how to delete it. */
import { useDesk } from '../desk/desk-context.tsx'
import { DeleteEverything } from '../kit/delete-everything.tsx'
import { Keep } from '../kit/keep.tsx'
import { Section } from '../kit/section.tsx'
import { useSay } from '../words/language.tsx'

export function PrivacyScreen() {
  const say = useSay()
  const { opened } = useDesk().state
  return (
    <>
      <h1 tabIndex={-1}>{say('device-heading')}</h1>
      <p className="lead">{say('device-lead')}</p>
      <Section title={say('device-kept')}>
        <p>{say('device-kept-what')}</p>
        {opened.kind === 'something' ? <p>{say(`keeping-${opened.keeping}`)}</p> : null}
        <Keep />
        <DeleteEverything />
      </Section>
      <Section title={say('device-sent')}>
        <p>{say('device-sent-nothing')}</p>
        <p>{say('device-sent-others')}</p>
      </Section>
      <Section title={say('device-shared')}>
        <p>{say('device-shared-do')}</p>
      </Section>
    </>
  )
}
