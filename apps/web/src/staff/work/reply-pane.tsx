/** The answer while it is written: blocks, Herald's own texts, the meter, the eight ticks, and the way to review. */
import { checklistItems } from '@herald/api'
import { useState } from 'react'
import { service } from '../../service/service.ts'
import { useSay } from '../../words/language.tsx'
import { idOf } from '../language.ts'
import { useShortcuts } from '../shortcuts.tsx'
import { TextField, Tick } from '../text-field.tsx'
import { citedBlock, textsFor } from '../texts/staff-texts.ts'
import { TroubleNote } from '../trouble-note.tsx'
import { useTask } from '../use-task.ts'
import { BlocksEditor } from './blocks-editor.tsx'
import { CaseActs } from './case-acts.tsx'
import { draftFrom, emptyDraft, firstWords, replyOf, withBlock, withOpening, withTick } from './draft.ts'
import { Meter } from './meter.tsx'
import { OwnTexts, useStaffTexts } from './own-texts.tsx'
import { SavedReplies } from './saved-replies.tsx'
import { SavingNote } from './saving-note.tsx'
import { staleBlocks } from './stale.ts'
import { useAutosave } from './use-autosave.ts'
import type { WorkProps } from './work-screen.tsx'

export function ReplyPane({ work, onWork, onReload }: WorkProps) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const staffTexts = useStaffTexts()
  const [draft, setDraft] = useState(() =>
    work.draft === undefined ? emptyDraft : draftFrom(work.draft.text, work.draft.checklist),
  )
  const [at, setAt] = useState<number>()
  const [sought, setSought] = useState('')
  const [changed, setChanged] = useState('')
  const { saving, settle } = useAutosave(work, draft, true)
  const stale = staleBlocks(
    draft.blocks.map(({ block }) => block),
    staffTexts.texts,
  )
  const isLost = saving.kind === 'lost'
  const offered = textsFor(staffTexts.texts, sought === '' ? work.question : sought)
  const insert = (digit: number) => {
    const own = offered[digit - 1]
    if (own === undefined || isLost) return
    setDraft((before) => withBlock(before, citedBlock(own), at))
  }
  useShortcuts({ 'Alt+1': insert })
  const opening = say(`staff-open-${idOf(work.about)}`, { words: firstWords(work.question) })
  const isCorrection = work.state === 'correcting'
  const send = async () => {
    const version = await settle()
    const text = replyOf(draft)
    if (version === undefined || text === undefined) return
    const next = await run(() =>
      service.call('submitDraft', {
        id: work.id,
        body: { version, text, checklist: [...draft.checklist], ...(isCorrection ? { changed } : {}) },
      }),
    )
    if (next !== undefined) onWork(next)
  }
  return (
    <>
      <SavingNote saving={saving} draft={draft} onReload={onReload} />
      {isLost || draft.blocks.some(({ block }) => block.text.includes(opening)) ? null : (
        <button
          type="button"
          className="secondary"
          onClick={() => setDraft((before) => withOpening(before, opening))}
        >
          {say('staff-open')}
        </button>
      )}
      <BlocksEditor draft={draft} onChange={setDraft} onAt={setAt} isReadOnly={isLost} stale={stale} />
      {isLost ? null : (
        <>
          <Meter draft={draft} glossary={staffTexts.glossary} work={work} onChange={setDraft} />
          <OwnTexts
            offered={offered}
            sought={sought}
            onSought={setSought}
            onInsert={insert}
            isMissing={staffTexts.isMissing}
          />
          <SavedReplies
            words={draft.blocks.find(({ key }) => key === at)?.block.text ?? ''}
            onInsert={(text) => setDraft((before) => withBlock(before, { kind: 'paragraph', text }, at))}
          />
          <fieldset className="checklist">
            <legend>{say('staff-checklist', { count: draft.checklist.length })}</legend>
            {checklistItems.map((item) => (
              <Tick
                key={item}
                label={say(`staff-check-${idOf(item)}`)}
                isTicked={draft.checklist.includes(item)}
                onTick={(is) => setDraft((before) => withTick(before, item, is))}
              />
            ))}
          </fieldset>
          {isCorrection ? (
            <TextField
              label={say('staff-changed')}
              help={say('staff-changed-help')}
              value={changed}
              onChange={setChanged}
              rows={2}
            />
          ) : null}
          {stale.length === 0 ? null : (
            <p className="trouble" role="alert">
              {say('staff-stale-stops', { count: stale.length })}
            </p>
          )}
          <TroubleNote trouble={trouble} />
          <button
            type="button"
            className="primary"
            disabled={
              isBusy ||
              stale.length > 0 ||
              replyOf(draft) === undefined ||
              draft.checklist.length < checklistItems.length
            }
            onClick={() => void send()}
          >
            {say('staff-send-to-review')}
          </button>
          <CaseActs work={work} onWork={onWork} onReload={onReload} settle={settle} />
        </>
      )}
    </>
  )
}
