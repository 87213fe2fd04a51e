/** Two people in one import: their records are never mixed, so the person says whose it is. */
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { go } from '../address.ts'
import type { PersonLine } from '../desk/desk.ts'
import { useDesk } from '../desk/desk-context.tsx'
import { useSay } from '../words/language.tsx'
import { PersonWords } from './person-words.tsx'

export function WhichPerson({ people }: { readonly people: readonly PersonLine[] }) {
  const say = useSay()
  const { send } = useDesk()
  const form = useRef<HTMLFormElement>(null)
  const [isEmpty, setIsEmpty] = useState(false)
  useEffect(() => form.current?.focus(), [])
  const choose = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const person = new FormData(event.currentTarget).get('person')
    setIsEmpty(typeof person !== 'string')
    if (typeof person !== 'string') return
    const outcome = await send({ kind: 'choose-person', person })
    if (outcome === 'opened') go({ kind: 'record' })
  }
  return (
    <form className="form" tabIndex={-1} ref={form} onSubmit={(event) => void choose(event)} noValidate>
      <fieldset className="field">
        <legend>{say('which-title', { count: people.length })}</legend>
        <p className="quiet">{say('which-why')}</p>
        {isEmpty ? (
          <p className="problem" role="alert">
            {say('which-none')}
          </p>
        ) : null}
        <div className="choices">
          {people.map((person) => (
            <label key={person.id} className="choice">
              <input type="radio" name="person" value={person.id} />
              <span>
                <PersonWords person={person} />
                <span className="quiet block">
                  {say('which-id', { id: person.id, entries: person.entries })}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="buttons">
        <button type="submit" className="primary">
          {say('continue')}
        </button>
      </div>
    </form>
  )
}
