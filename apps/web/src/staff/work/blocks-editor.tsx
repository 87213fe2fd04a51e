/** Paragraphs to write in and cited facts that cannot be edited, in an order that buttons change. */
import { useSay } from '../../words/language.tsx'
import { TextField } from '../text-field.tsx'
import { type Draft, moved, withBlock, withoutBlock, withText } from './draft.ts'

type Props = {
  readonly draft: Draft
  readonly onChange: (change: (before: Draft) => Draft) => void
  /** Which block the writer is in: the next one is put behind it. */
  readonly onAt: (key: number) => void
  readonly isReadOnly: boolean
  /** Cited blocks whose source has changed since. */
  readonly stale: readonly number[]
}

export function BlocksEditor({ draft, onChange, onAt, isReadOnly, stale }: Props) {
  const say = useSay()
  return (
    <div className="blocks">
      <ol>
        {draft.blocks.map(({ key, block }, at) => (
          <li key={key} onFocus={() => onAt(key)}>
            {block.kind === 'paragraph' ? (
              <TextField
                label={say('staff-paragraph', { number: at + 1 })}
                value={block.text}
                rows={Math.max(3, Math.ceil(block.text.length / 58))}
                isReadOnly={isReadOnly}
                onChange={(text) => onChange((before) => withText(before, key, text))}
              />
            ) : (
              <figure className={stale.includes(at) ? 'cited old' : 'cited'}>
                <p className="quiet">{say('staff-cited', { number: at + 1 })}</p>
                <p>{block.text}</p>
                <figcaption>{block.title}</figcaption>
                {stale.includes(at) ? <p className="stale">{say('staff-block-stale')}</p> : null}
              </figure>
            )}
            {isReadOnly ? null : (
              <p className="block-buttons">
                <button
                  type="button"
                  className="link"
                  disabled={at === 0}
                  onClick={() => onChange((before) => moved(before, key, -1))}
                >
                  {say('staff-up')}
                  <span className="for-ears"> {at + 1}</span>
                </button>
                <button
                  type="button"
                  className="link"
                  disabled={at === draft.blocks.length - 1}
                  onClick={() => onChange((before) => moved(before, key, 1))}
                >
                  {say('staff-down')}
                  <span className="for-ears"> {at + 1}</span>
                </button>
                <button
                  type="button"
                  className="link"
                  onClick={() => onChange((before) => withoutBlock(before, key))}
                >
                  {say('staff-remove')}
                  <span className="for-ears"> {at + 1}</span>
                </button>
              </p>
            )}
          </li>
        ))}
      </ol>
      {isReadOnly ? null : (
        <button
          type="button"
          className="secondary"
          onClick={() => onChange((before) => withBlock(before, { kind: 'paragraph', text: '' }, undefined))}
        >
          {say('staff-add-paragraph')}
        </button>
      )}
      <TextField
        label={say('staff-ask')}
        help={say('staff-ask-help')}
        value={draft.ask}
        rows={4}
        isReadOnly={isReadOnly}
        onChange={(ask) => onChange((before) => ({ ...before, ask }))}
      />
    </div>
  )
}
