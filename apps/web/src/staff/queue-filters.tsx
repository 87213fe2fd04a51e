/** Narrows the list by what stands in it. */
import { useId } from 'react'
import { useSay } from '../words/language.tsx'
import { idOf } from './language.ts'
import { type Filter, type Line, noFilter } from './queue-order.ts'

type Props = {
  readonly lines: readonly Line[]
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

export function QueueFilters({ lines, filter, onChange }: Props) {
  const say = useSay()
  const of = (key: keyof Filter) => [...new Set(lines.map((line) => line[key]))].toSorted()
  return (
    <fieldset className="filters">
      <legend>{say('staff-filters')}</legend>
      <Choice
        label={say('staff-topic')}
        value={filter.topic}
        choices={of('topic').map((topic) => ({ value: topic, label: say(`staff-topic-${idOf(topic)}`) }))}
        onChange={(topic) => onChange({ ...filter, topic })}
      />
      <Choice
        label={say('staff-about')}
        value={filter.about}
        choices={of('about').map((about) => ({ value: about, label: say(`staff-about-${idOf(about)}`) }))}
        onChange={(about) => onChange({ ...filter, about })}
      />
      <Choice
        label={say('staff-country')}
        value={filter.country}
        choices={of('country').map((country) => ({ value: country, label: country }))}
        onChange={(country) => onChange({ ...filter, country })}
      />
      <button type="button" className="link" onClick={() => onChange(noFilter)}>
        {say('staff-filters-off')}
      </button>
    </fieldset>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
  /** Without: there is no "all". */
  readonly isRequired?: boolean
}

export function Choice({ label, value, choices, onChange, isRequired = false }: ChoiceProps) {
  const say = useSay()
  const id = useId()
  return (
    <div className="staff-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {isRequired ? null : <option value="">{say('staff-all')}</option>}
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  )
}
