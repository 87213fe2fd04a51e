/** How large the text is: three native radio buttons, on every page. */
import { useId } from 'react'
import { textSizes } from '../settings/settings.ts'
import { useSettings } from '../settings/settings-context.tsx'
import { useSay } from '../words/language.tsx'

export function TextSize() {
  const say = useSay()
  const { settings, set } = useSettings()
  const name = useId()
  return (
    <fieldset className="text-size needs-script-here">
      <legend>{say('text-size')}</legend>
      {textSizes.map((text) => (
        <label key={text}>
          <input
            type="radio"
            name={name}
            checked={settings.text === text}
            onChange={() => set({ ...settings, text })}
          />
          <span>{say(`text-size-${text}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
