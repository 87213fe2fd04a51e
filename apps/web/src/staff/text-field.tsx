/** One line or several lines to type in, with its label above and its help under it. */
import { useId } from 'react'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly help?: string
  /** Two or more: a box of so many lines. */
  readonly rows?: number
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'date'
  readonly complete?: string
  readonly inputMode?: 'numeric'
  readonly isReadOnly?: boolean
}

export function TextField({ label, value, onChange, help, rows = 1, isReadOnly = false, ...more }: Props) {
  const id = useId()
  const { type = 'text', complete = 'off', inputMode } = more
  const described = help === undefined ? undefined : `${id}-help`
  return (
    <div className="staff-field">
      <label htmlFor={id}>{label}</label>
      {help === undefined ? null : (
        <p id={described} className="quiet">
          {help}
        </p>
      )}
      {rows > 1 ? (
        <textarea
          id={id}
          rows={rows}
          value={value}
          readOnly={isReadOnly}
          aria-describedby={described}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <input
          id={id}
          type={type}
          value={value}
          readOnly={isReadOnly}
          autoComplete={complete}
          inputMode={inputMode}
          aria-describedby={described}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </div>
  )
}

type TickProps = {
  readonly label: string
  readonly isTicked: boolean
  readonly onTick: (is: boolean) => void
  readonly isOff?: boolean
}

/** A tick with its words beside it. */
export const Tick = ({ label, isTicked, onTick, isOff = false }: TickProps) => (
  <label className="tick">
    <input
      type="checkbox"
      checked={isTicked}
      disabled={isOff}
      onChange={({ target }) => onTick(target.checked)}
    />
    <span>{label}</span>
  </label>
)
