/** The answer as it was approved: its first paragraph first, who wrote and who checked it, sources, what to ask, the danger line. */
import type { AskerCase, ReplyText } from '@herald/api'
import { Link } from '../kit/link.tsx'
import { Section } from '../kit/section.tsx'
import { List } from '../kit/sentences.tsx'
import { dayInFull } from '../today.ts'
import { countryName } from './countries.ts'
import { useAskSay } from './words.ts'

type Delivered = NonNullable<AskerCase['answer']>

export function Answer({ answer }: { readonly answer: Delivered }) {
  const say = useAskSay()
  const { text, writtenBy, approvedBy, changed, version } = answer
  return (
    <Section title={say('ask-answer-heading')} line="solid">
      {version > 1 ? <p className="quiet">{say('ask-answer-version', { number: version })}</p> : null}
      {changed === undefined ? null : (
        <div className="note">
          <h3>{say('ask-answer-changed')}</h3>
          <p>{changed}</p>
        </div>
      )}
      <ReplyBlocks text={text} />
      <p>
        <strong>{say('ask-answer-danger')}</strong> <Link to={{ kind: 'help' }}>{say('nav-help')}</Link>
      </p>
      <div className="quiet">
        <p>{say('ask-answer-by', wordsOf(writtenBy))}</p>
        <p>{say('ask-answer-checked', wordsOf(approvedBy))}</p>
        {writtenBy.isDemonstration || approvedBy.isDemonstration ? <p>{say('ask-answer-made-up')}</p> : null}
      </div>
    </Section>
  )
}

const wordsOf = ({ name, field, country }: Delivered['writtenBy']) => ({
  name,
  what: field,
  value: country === '' ? '' : countryName(country),
})

/** Paragraphs, cited facts with their source, and what to ask: also of a text that may be published. */
export function ReplyBlocks({ text }: { readonly text: ReplyText }) {
  const say = useAskSay()
  return (
    <>
      {text.blocks.map((block, at) =>
        block.kind === 'paragraph' ? (
          // Two paragraphs may read the same; their place tells them apart and never changes.
          <p key={`${String(at)} ${block.text}`} className={at === 0 ? 'lead ask-words' : 'ask-words'}>
            {block.text}
          </p>
        ) : (
          <figure key={`${String(at)} ${block.text}`} className="ask-cited">
            <blockquote>{block.text}</blockquote>
            <figcaption className="quiet">
              {say('ask-answer-source', { name: block.title })}{' '}
              {block.checkedOn === undefined
                ? ''
                : say('ask-answer-looked', { day: dayInFull(block.checkedOn, 'en-GB') })}
            </figcaption>
          </figure>
        ),
      )}
      {text.ask.length === 0 ? null : (
        <>
          <h3>{say('ask-answer-ask')}</h3>
          <List of={text.ask} />
        </>
      )}
    </>
  )
}
