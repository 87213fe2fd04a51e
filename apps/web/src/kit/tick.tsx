/** A checkbox that shows at once what was pressed, and then what came of it. */
import { useShown } from './use-shown.ts'

type Props = {
  readonly checked: boolean
  readonly disabled?: boolean
  readonly label?: string
  readonly onTick: (checked: boolean) => void
}

export function Tick({ checked, disabled, label, onTick }: Props) {
  const [shown, show] = useShown(checked)
  return (
    <input
      type="checkbox"
      checked={shown}
      disabled={disabled}
      aria-label={label}
      onChange={({ currentTarget }) => {
        show(currentTarget.checked)
        onTick(currentTarget.checked)
      }}
    />
  )
}
