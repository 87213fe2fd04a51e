/** The rewrite in our own words: title, question, short answer, answer, topic and phase. */
import { type PageText, pageText, phases, topics } from '@herald/api'
import { useState } from 'react'
import { service } from '../../service/service.ts'
import { useSay } from '../../words/language.tsx'
import { idOf } from '../language.ts'
import { Choice } from '../queue-filters.tsx'
import { useShortcuts } from '../shortcuts.tsx'
import { TextField, Tick } from '../text-field.tsx'
import { citedBlock, textsFor } from '../texts/staff-texts.ts'
import { TroubleNote } from '../trouble-note.tsx'
import { useTask } from '../use-task.ts'
import { BlocksEditor } from '../work/blocks-editor.tsx'
import { draftFrom, emptyDraft, replyOf, withBlock } from '../work/draft.ts'
import { OwnTexts, useStaffTexts } from '../work/own-texts.tsx'
import type { PageProps } from './page-screen.tsx'
import { Counts } from './rewrite-shown.tsx'

type Words = Omit<PageText, 'text'>
const blank: Words = {
  title: '',
  question: '',
  short: '',
  topic: 'something else',
  phase: 'before treatment',
}

type WithOriginal = PageProps & { readonly original: NonNullable<PageProps['page']['original']> }

export function RewriteForm({ page, original, onPage }: WithOriginal) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const [words, setWords] = useState<Words>(page.rewrite ?? blank)
  const [draft, setDraft] = useState(() =>
    page.rewrite === undefined ? emptyDraft : draftFrom(page.rewrite.text, []),
  )
  const [at, setAt] = useState<number>()
  const [sought, setSought] = useState('')
  const [fits, setFits] = useState(false)
  const { texts, isMissing } = useStaffTexts()
  const offered = textsFor(texts, sought === '' ? words.question : sought)
  const insert = (digit: number) => {
    const own = offered[digit - 1]
    if (own !== undefined) setDraft((before) => withBlock(before, citedBlock(own), at))
  }
  useShortcuts({ 'Alt+1': insert })
  const { title, question, short, topic, phase } = words
  const whole = pageText.safeParse({ title, question, short, topic, phase, text: replyOf(draft) })
  const stays = carriedOver(
    original,
    [title, question, short, JSON.stringify(replyOf(draft) ?? '')].join('\n'),
  )
  const send = async () => {
    if (!whole.success) return
    const input = {
      id: page.id,
      body: { version: page.version, page: whole.data, fitsAtLeast11: true as const },
    }
    const next = await run(() =>
      page.mayDo.includes('amend') ? service.call('amendPage', input) : service.call('submitRewrite', input),
    )
    if (next !== undefined) onPage(next)
  }
  return (
    <>
      <p className="quiet">{say('staff-rewrite-how')}</p>
      <TextField
        label={say('staff-rewrite-title')}
        value={title}
        onChange={(value) => setWords({ ...words, title: value })}
      />
      <TextField
        label={say('staff-rewrite-question')}
        rows={4}
        value={question}
        onChange={(value) => setWords({ ...words, question: value })}
      />
      <TextField
        label={say('staff-rewrite-short')}
        rows={2}
        value={short}
        onChange={(value) => setWords({ ...words, short: value })}
      />
      <div className="two">
        <Choice
          label={say('staff-topic')}
          value={topic}
          isRequired
          choices={topics.map((one) => ({ value: one, label: say(`staff-topic-${idOf(one)}`) }))}
          onChange={(value) => setWords({ ...words, topic: topics.find((one) => one === value) ?? topic })}
        />
        <Choice
          label={say('staff-phase')}
          value={phase}
          isRequired
          choices={phases.map((one) => ({ value: one, label: say(`staff-phase-${idOf(one)}`) }))}
          onChange={(value) => setWords({ ...words, phase: phases.find((one) => one === value) ?? phase })}
        />
      </div>
      <BlocksEditor draft={draft} onChange={setDraft} onAt={setAt} isReadOnly={false} stale={[]} />
      <OwnTexts
        offered={offered}
        sought={sought}
        onSought={setSought}
        onInsert={insert}
        isMissing={isMissing}
      />
      <Counts page={page} />
      {stays.length === 0 ? null : (
        <p className="trouble" role="status">
          {say('staff-carried-over', { words: stays.join(', ') })}
        </p>
      )}
      <Tick label={say('staff-fits')} isTicked={fits} onTick={setFits} />
      <TroubleNote trouble={trouble} />
      <button
        type="button"
        className="primary"
        disabled={isBusy || !fits || !whole.success || stays.length > 0}
        onClick={() => void send()}
      >
        {say('staff-send-to-checker')}
      </button>
    </>
  )
}

/** Direct identifiers of the original that stand in the rewrite as well. The server's rules look for all of them again. */
const carriedOver = (original: WithOriginal['original'], rewrite: string): readonly string[] => [
  ...new Set(
    [original.question, ...original.answer]
      .flatMap(({ proposals }) => proposals)
      .filter(
        ({ weight, found }) => weight === 'direct' && rewrite.toLowerCase().includes(found.toLowerCase()),
      )
      .map(({ found }) => found),
  ),
]
