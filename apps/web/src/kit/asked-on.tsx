/** The day on which she asked: three text fields, month names accepted, impossible and future days explained (R12). */
import { type FormEvent, useId, useState } from 'react'
import { dayTyped } from '../day-typed.ts'
import { useDesk } from '../desk/desk-context.tsx'
import { today } from '../today.ts'
import { useSay } from '../words/language.tsx'

type Props = { readonly request: string; readonly what: string }

const parts = ['day', 'month', 'year'] as const

export function AskedOn({ request, what }: Props) {
  const say = useSay()
  const id = useId()
  const { send } = useDesk()
  const [problem, setProblem] = useState<'none' | 'impossible' | 'future'>('none')
  const [year, month, day] = today().split('-')
  const now = { day: String(Number(day)), month: String(Number(month)), year: year ?? '' }
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (part: (typeof parts)[number]): string => {
      const found = data.get(part)
      return typeof found === 'string' ? found : ''
    }
    const read = dayTyped(text('day'), text('month'), text('year'), today())
    setProblem(read.kind === 'day' ? 'none' : read.kind)
    if (read.kind !== 'day') return
    void send({
      kind: 'mine',
      step: { kind: 'mark-request', request, mark: { kind: 'asked', day: read.day } },
    })
  }
  return (
    <form onSubmit={save} noValidate>
      <fieldset className={problem === 'none' ? 'field' : 'field field-wrong'}>
        <legend className="for-ears">{say('missing-asked-when', { what })}</legend>
        {problem === 'none' ? null : (
          <p className="problem" role="alert" id={`${id}-problem`}>
            {say(`missing-day-${problem}`)}
          </p>
        )}
        <span className="measure day-fields">
          {parts.map((part) => (
            <label key={part}>
              <span className="block quiet">{say(`missing-${part}`)}</span>
              <input
                name={part}
                type="text"
                inputMode={part === 'month' ? 'text' : 'numeric'}
                autoComplete="off"
                defaultValue={now[part]}
                aria-invalid={problem !== 'none'}
                aria-describedby={problem === 'none' ? undefined : `${id}-problem`}
              />
            </label>
          ))}
        </span>
        <button type="submit" className="secondary">
          {say('missing-asked-save')}
        </button>
      </fieldset>
    </form>
  )
}

type UnmarkProps = { readonly request: string; readonly words: string; readonly what: string }

export function Unmark({ request, words, what }: UnmarkProps) {
  const { send } = useDesk()
  const unmark = async (): Promise<void> => {
    await send({ kind: 'mine', step: { kind: 'unmark-request', request } })
    document.querySelector('h1')?.focus()
  }
  return (
    <button type="button" className="link" aria-label={`${words}: ${what}`} onClick={() => void unmark()}>
      {words}
    </button>
  )
}
