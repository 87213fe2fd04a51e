/** The visit sheet: one page to print, her questions in her order, and what she wants to say in her own words. */
import { sentences } from '@herald/content-en/screens/visit'
import { useId, useState } from 'react'
import { useDesk } from '../../desk/desk-context.tsx'
import type { VisitField, VisitInWords } from '../../desk/sheets/visit.ts'
import { useSheet } from '../../desk/use-sheet.ts'
import { Danger } from '../../kit/danger.tsx'
import { Disclosure } from '../../kit/disclosure.tsx'
import { Gate } from '../../kit/gate.tsx'
import { ForOther } from '../../kit/numbers.tsx'
import { Section } from '../../kit/section.tsx'
import { useScreenSay } from '../../words/use-screen-say.ts'
import { linesOf } from './visit-lines.ts'
import { type AskSheet, Order, type PartProps } from './visit-order.tsx'
import { VisitPaper } from './visit-paper.tsx'

/** Its styles come with it, not with every page. */
const styles = new URL('../../styles/visit.css', import.meta.url).href

export function VisitScreen() {
  const say = useScreenSay(sentences)
  const { state, send } = useDesk()
  const sheet = useSheet({ kind: 'sheet', name: 'visit', ask: { kind: 'look' } })
  const ask: AskSheet = (ask) => void send({ kind: 'sheet', name: 'visit', ask })
  const closed = state.opened.kind === 'something' ? state.opened.gated.closed : []
  return (
    <>
      <link rel="stylesheet" href={styles} precedence="screen" />
      <h1 tabIndex={-1} className="on-screen">
        {say('visit-heading')}
      </h1>
      <p className="lead on-screen">{say('visit-lead')}</p>
      {sheet === undefined ? (
        <p className="quiet" role="status">
          {say('waiting')}
        </p>
      ) : (
        <>
          <div className="on-screen">
            <Danger flags={sheet.redFlags} />
          </div>
          <Page sheet={sheet} say={say} ask={ask} />
          <div className="on-screen">
            {closed
              .filter((gate) => gate !== 'not-working')
              .slice(0, 1)
              .map((gate) => (
                <Gate key={gate} gate={gate} />
              ))}
            <Order sheet={sheet} say={say} ask={ask} />
            <OwnWords sheet={sheet} say={say} ask={ask} />
          </div>
        </>
      )}
    </>
  )
}

const startersOf = ({ toChoose }: VisitInWords): readonly string[] =>
  toChoose.slice(0, 3).map(({ words }) => words)

function Page({ sheet, say, ask }: PartProps) {
  const [falling, setFalling] = useState<readonly string[]>([])
  const numbers = useChosenNumbers()
  const [withNumbers, setWithNumbers] = useState(false)
  const lines = linesOf(sheet, startersOf(sheet), withNumbers ? numbers : [])
  const isSame = (keys: readonly string[]): boolean => keys.join('\n') === falling.join('\n')
  const fallen = lines.filter(({ key }) => falling.includes(key))
  return (
    <>
      <p className="on-screen">
        <button type="button" className="primary" onClick={() => print()}>
          {say('visit-print')}
        </button>
      </p>
      <div className={fallen.length === 0 ? 'on-screen' : 'note on-screen'} role="status">
        <p>{say(fallen.length === 0 ? 'visit-falls-all' : 'visit-falls')}</p>
        <ul className="list">
          {fallen.map(({ key, words }) => (
            <li key={key}>{words}</li>
          ))}
        </ul>
      </div>
      <VisitPaper
        sheet={sheet}
        lines={lines}
        say={say}
        onFalling={(keys) => (isSame(keys) ? undefined : setFalling(keys))}
      />
      {numbers.length === 0 ? null : (
        <div className="on-screen">
          <ForOther>
            <label className="choice choice-plain">
              <input
                type="checkbox"
                checked={withNumbers}
                onChange={({ currentTarget }) => setWithNumbers(currentTarget.checked)}
              />
              <span>
                {say('visit-with-numbers')}
                <span className="quiet block">{say('visit-with-numbers-how')}</span>
              </span>
            </label>
          </ForOther>
        </div>
      )}
      <Disclosure title={say('visit-lines')} className="disclosure on-screen">
        <ul className="plain">
          {[
            // Numbers are one tick: a line of them is never noted down (PW21).
            ...lines
              .filter(({ part }) => part !== 'numbers')
              .map(({ key, words }) => ({ key, words, isOut: false })),
            ...sheet.out.map((key) => ({ key, words: key.replace(/^\w+: /, ''), isOut: true })),
          ].map(({ key, words, isOut }) => (
            <li key={key} className="visit-line">
              <span>{words}</span>
              <button
                type="button"
                className="link"
                aria-label={say(isOut ? 'visit-put-back-what' : 'visit-take-off-what', { what: words })}
                onClick={() => ask({ kind: 'leave-out', line: key, isOut: !isOut })}
              >
                {say(isOut ? 'visit-put-back' : 'visit-take-off')}
              </button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}

/** Her survival numbers as lines: none unless she has chosen to see numbers. The page asks again each time: it may be read by others. */
function useChosenNumbers(): readonly string[] {
  const { opened } = useDesk().state
  if (opened.kind === 'nothing' || opened.numbers.answer.kind !== 'shown') return []
  const { steps, limits } = opened.numbers.answer
  return [...steps.map((sentences) => sentences.join(' ')), ...limits.slice(0, 1)]
}

// biome-ignore format: a table
const fields: readonly { readonly field: VisitField; readonly rows: number }[] = [
  { field: 'since',   rows: 3 },
  { field: 'matters', rows: 2 },
  { field: 'notes',   rows: 2 },
  { field: 'when',    rows: 1 },
  { field: 'team',    rows: 1 },
  { field: 'name',    rows: 1 },
]

/** Kept when she leaves the field: nothing that she typed is lost, and nothing is written with every key. */
function OwnWords({ sheet, say, ask }: PartProps) {
  const id = useId()
  return (
    <Section title={say('visit-own')}>
      <p className="quiet">{say('visit-own-how')}</p>
      {fields.map(({ field, rows }) => (
        <div key={field} className="field">
          <label htmlFor={`${id}-${field}`}>{say(`visit-field-${field}`)}</label>
          <textarea
            id={`${id}-${field}`}
            rows={rows}
            defaultValue={sheet.written[field]}
            onBlur={({ currentTarget: { value } }) => {
              if (value !== sheet.written[field]) ask({ kind: 'write', field, text: value })
            }}
          />
        </div>
      ))}
    </Section>
  )
}
