/** Whether the draft is saved. A claim that ended leaves the words to read and to copy. */
import { useContext } from 'react'
import { LanguageContext } from '../../words/language.tsx'
import { momentInWords } from '../language.ts'
import { TroubleNote } from '../trouble-note.tsx'
import { type Draft, wordsOfDraft } from './draft.ts'
import type { Saving } from './use-autosave.ts'

type Props = {
  readonly saving: Saving
  readonly draft: Draft
  readonly onReload: () => Promise<void>
}

export function SavingNote({ saving, draft, onReload }: Props) {
  const { locale, say } = useContext(LanguageContext)
  switch (saving.kind) {
    case 'nothing yet':
      return <p className="quiet">{say('staff-saving-soon')}</p>
    case 'unsaved':
      return <p className="quiet">{say('staff-saving')}</p>
    case 'saved':
      return (
        <p className="quiet" role="status">
          {say('staff-saved', { at: momentInWords(saving.at, locale) })}
        </p>
      )
    case 'not saved':
      return <TroubleNote trouble={saving.trouble} />
    case 'lost':
      return (
        <div className="trouble" role="alert">
          <p>{say(saving.why === 'claim ended' ? 'staff-lost-claim' : 'staff-lost-version')}</p>
          <p>{say('staff-lost-kept')}</p>
          <p className="buttons">
            <button
              type="button"
              className="secondary"
              onClick={() => void navigator.clipboard.writeText(wordsOfDraft(draft))}
            >
              {say('staff-copy')}
            </button>
            <button type="button" className="secondary" onClick={() => void onReload()}>
              {say('staff-reload')}
            </button>
          </p>
        </div>
      )
  }
}
