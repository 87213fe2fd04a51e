/** One thing that can be done beside the work: closed until it is wanted, with what it takes and the button that does it. */
import type { ReactNode } from 'react'
import { Disclosure } from '../kit/disclosure.tsx'

type Props = {
  readonly title: string
  readonly button: string
  /** Something is under way, or a part of it is missing. */
  readonly isOff: boolean
  readonly onDo: () => Promise<void>
  readonly children?: ReactNode
}

export const Act = ({ title, children, ...button }: Props) => (
  <Disclosure title={title}>
    {children}
    <ActButton {...button} />
  </Disclosure>
)

type ButtonProps = Pick<Props, 'button' | 'isOff' | 'onDo'>

export const ActButton = ({ button, isOff, onDo }: ButtonProps) => (
  <button type="button" className="secondary" disabled={isOff} onClick={() => void onDo()}>
    {button}
  </button>
)
