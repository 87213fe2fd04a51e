/** Changes that wait for a second admin: what exactly would happen, and the two ways to end it. */
import type { ChangeLine } from '@herald/api'
import { useState } from 'react'
import { useSay } from '../../words/language.tsx'
import { idOf, momentInWords } from '../language.ts'
import { Tick } from '../text-field.tsx'
import { changeLines } from './change-words.ts'
import type { Administering } from './use-administration.ts'

type Props = {
  readonly administering: Administering
  readonly kinds: readonly ChangeLine['change']['kind'][]
}

export function WaitingChanges({ administering, kinds }: Props) {
  const say = useSay()
  const lines = administering.found?.waiting.filter(({ change }) => kinds.includes(change.kind)) ?? []
  if (lines.length === 0) return null
  return (
    <section className="waiting-changes" aria-labelledby="staff-changes">
      <h2 id="staff-changes">{say('staff-changes', { count: lines.length })}</h2>
      <p>{say('staff-changes-how')}</p>
      {lines.map((line) => (
        <Waiting key={line.id} line={line} administering={administering} />
      ))}
    </section>
  )
}

function Waiting({ line, administering }: { readonly line: ChangeLine } & Pick<Props, 'administering'>) {
  const say = useSay()
  const [isChecked, setChecked] = useState(false)
  const { isBusy, confirm, takeBack } = administering
  const title = say(`staff-change-${idOf(line.change.kind)}`, { name: line.about ?? '' })
  return (
    <article className="change">
      <h3>{title}</h3>
      <p className="quiet">
        {say(line.isMine ? 'staff-change-mine' : 'staff-change-by', {
          name: line.by,
          when: momentInWords(line.at, 'en-GB'),
        })}
      </p>
      <dl className="change-lines">
        {changeLines(line.change, say).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {line.isMine ? (
        <p>{say('staff-change-other')}</p>
      ) : (
        <>
          <Tick label={say('staff-change-checked')} isTicked={isChecked} onTick={setChecked} />
          <button
            type="button"
            className="primary"
            disabled={isBusy || !isChecked}
            onClick={() => void confirm(line)}
          >
            {say('staff-change-confirm')}
          </button>
        </>
      )}
      <button type="button" className="link" disabled={isBusy} onClick={() => void takeBack(line)}>
        {say('staff-change-take-back')}
      </button>
    </article>
  )
}
