/** Right, wrong or not sure, of one place in the record. A wrong one is left out of every answer, and can come back. */
import { useId } from 'react'
import { useDesk } from '../desk/desk-context.tsx'
import { type Place, type PlaceCheck, type Verdict, verdicts } from '../desk/mine.ts'
import { useReportSay } from '../report/report-say.ts'

type Props = {
  readonly fact: string
  readonly place: Place
  readonly check: PlaceCheck | undefined
}

export function Verdicts({ fact, place, check }: Props) {
  const say = useReportSay()
  const name = useId()
  const { send } = useDesk()
  const { resource, path, words } = place
  const give = async (verdict: Verdict): Promise<void> => {
    await send({ kind: 'mine', step: { kind: 'check-place', check: { resource, path, words, verdict } } })
    // What is wrong leaves this list: focus goes to where it went.
    if (verdict === 'wrong') document.querySelector<HTMLElement>('.left-out')?.focus()
  }
  return (
    <>
      <fieldset className="verdicts">
        <legend className="for-ears">{say('report-is-it-right', { what: `${fact}, ${words}` })}</legend>
        {verdicts.map((verdict) => (
          <label key={verdict} className="choice">
            <input
              type="radio"
              name={name}
              checked={check?.verdict === verdict}
              onChange={() => void give(verdict)}
            />
            <span>{say(`report-${verdict}`)}</span>
          </label>
        ))}
      </fieldset>
      {check?.verdict === 'not-sure' ? <p className="quiet">{say('report-goes-by-report')}</p> : null}
    </>
  )
}
