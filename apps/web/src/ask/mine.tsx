/** Her questions, newest first: each a link, named by its topic and its time only. */
import { Section } from '../kit/section.tsx'
import { momentInWords } from './moment-words.ts'
import { hashOf } from './place.ts'
import type { CaseLines } from './use-service.ts'
import { useAskSay } from './words.ts'

export function Mine({ lines }: { readonly lines: CaseLines }) {
  const say = useAskSay()
  const shown = lines.filter(({ state }) => state !== 'erased')
  if (shown.length === 0) return null
  return (
    <Section title={say('ask-mine')}>
      <ul className="list">
        {shown.map(({ id, sentAt, topic }) => (
          <li key={id}>
            <a href={hashOf({ kind: 'case', id })}>
              {say('ask-mine-line', {
                when: momentInWords(sentAt, Date.now()),
                name: say(`ask-topic-${topic.replaceAll(' ', '-')}`),
              })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
