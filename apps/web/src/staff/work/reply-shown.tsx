/** An answer to read: paragraphs, cited facts with their source, and what to ask. */
import type { ReplyText } from '@herald/api'
import { useSay } from '../../words/language.tsx'

export function ReplyShown({ text: { blocks, ask } }: { readonly text: ReplyText }) {
  const say = useSay()
  return (
    <div className="reply-shown">
      {blocks.map((block, at) =>
        block.kind === 'paragraph' ? (
          <p key={`${at} ${block.text}`}>{block.text}</p>
        ) : (
          <figure key={`${at} ${block.text}`} className="cited">
            <p>{block.text}</p>
            <figcaption>{block.title}</figcaption>
          </figure>
        ),
      )}
      {ask.length === 0 ? null : (
        <>
          <h3>{say('staff-ask')}</h3>
          <ul>
            {ask.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
