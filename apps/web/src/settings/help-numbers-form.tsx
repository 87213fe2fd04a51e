/** Her own telephone numbers: four fields, each may stay empty. What is not a number is said, and stays in its field. */
import { type FormEvent, useId, useRef, useState } from 'react'
import type { Say } from '../words/say.ts'
import { type HelpLine, helpLines, isPhoneNumber } from './settings.ts'
import { useSettings } from './settings-context.tsx'

type Said =
  | { readonly kind: 'nothing' | 'saved' }
  | { readonly kind: 'wrong'; readonly lines: readonly HelpLine[] }

export function HelpNumbersForm({ say }: { readonly say: Say }) {
  const id = useId()
  const { settings, set } = useSettings()
  const form = useRef<HTMLFormElement>(null)
  const [said, setSaid] = useState<Said>({ kind: 'nothing' })
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const written = (line: HelpLine): string => {
      const text = data.get(line)
      return typeof text === 'string' ? text.trim() : ''
    }
    const wrong = helpLines.filter((line) => written(line) !== '' && !isPhoneNumber(written(line)))
    if (wrong.length > 0) {
      setSaid({ kind: 'wrong', lines: wrong })
      const [first = 'team'] = wrong
      const field = event.currentTarget.elements.namedItem(first)
      if (field instanceof HTMLElement) field.focus()
      return
    }
    const numbers = {
      emergency: written('emergency'),
      'cancer-line': written('cancer-line'),
      team: written('team'),
      crisis: written('crisis'),
    }
    set({ ...settings, numbers })
    setSaid({ kind: 'saved' })
  }
  const isWrong = (line: HelpLine): boolean => said.kind === 'wrong' && said.lines.includes(line)
  return (
    <form className="form" ref={form} onSubmit={save} noValidate>
      {helpLines.map((line) => (
        <div key={line} className={isWrong(line) ? 'field field-wrong' : 'field'}>
          <label htmlFor={`${id}-${line}`}>{say(`settings-line-${line}`)}</label>
          <p className="quiet" id={`${id}-${line}-help`}>
            {say(`settings-line-${line}-help`)}
          </p>
          {isWrong(line) ? (
            <p className="problem" role="alert" id={`${id}-${line}-problem`}>
              {say('settings-line-wrong')}
            </p>
          ) : null}
          <span className="measure">
            <input
              id={`${id}-${line}`}
              name={line}
              type="text"
              inputMode="tel"
              autoComplete="off"
              className="wide"
              defaultValue={settings.numbers[line]}
              aria-invalid={isWrong(line)}
              aria-describedby={
                isWrong(line) ? `${id}-${line}-problem ${id}-${line}-help` : `${id}-${line}-help`
              }
            />
          </span>
        </div>
      ))}
      <div className="buttons">
        <button type="submit" className="primary">
          {say('settings-line-save')}
        </button>
      </div>
      <p role="status">{said.kind === 'saved' ? say('settings-line-saved') : ''}</p>
    </form>
  )
}
