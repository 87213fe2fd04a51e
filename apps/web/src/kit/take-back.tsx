/** Takes an own answer back. What it stood in disappears, so focus goes to the heading of the screen. */
import { useDesk } from '../desk/desk-context.tsx'
import { useSay } from '../words/language.tsx'

type Props = {
  readonly facts: readonly string[]
  /** For ears, where several such buttons stand on one screen. */
  readonly label?: string
}

export function TakeBack({ facts, label }: Props) {
  const say = useSay()
  const { send } = useDesk()
  const takeBack = async (): Promise<void> => {
    await send({ kind: 'take-back', facts })
    document.querySelector('h1')?.focus()
  }
  return (
    <button type="button" className="link" aria-label={label} onClick={() => void takeBack()}>
      {say('changed-take-back')}
    </button>
  )
}
