/**
 * Keys of the workspace: one listener, handlers that screens hand in, a list behind `?`, and a switch that turns them off.
 *
 * Single letters work outside of fields only (WCAG 2.1.4); with Alt they work everywhere.
 */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useSay } from '../words/language.tsx'
import { Tick } from './text-field.tsx'

/** `Alt+1`: a digit with Alt, from 1 to 9. */
export const shortcutKeys = ['?', 'q', 'n', '/', 'u', 'Alt+g', 'Alt+1'] as const
export type ShortcutKey = (typeof shortcutKeys)[number]
type Handlers = Partial<Record<ShortcutKey, (digit: number) => void>>

type Shortcuts = {
  readonly isOn: boolean
  readonly setOn: (is: boolean) => void
  readonly add: (handlers: { current: Handlers }) => () => void
  readonly open: () => void
}
const Context = createContext<Shortcuts | undefined>(undefined)
const stored = 'herald-staff-shortcuts'

/** Keys of a screen, for as long as it is shown. */
export function useShortcuts(handlers: Handlers): void {
  const context = useContext(Context)
  const latest = useRef(handlers)
  latest.current = handlers
  const add = context?.add
  useEffect(() => add?.(latest), [add])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select') !== null

/** Which row of the list an event is; by the place of the key for digits, since Alt changes what they type. */
function pressed(event: KeyboardEvent): { readonly key: ShortcutKey; readonly digit: number } | undefined {
  if (event.ctrlKey || event.metaKey) return undefined
  const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(event.code)?.[1]
  if (event.altKey)
    return digit !== undefined
      ? { key: 'Alt+1', digit: Number(digit) }
      : event.code === 'KeyG'
        ? { key: 'Alt+g', digit: 0 }
        : undefined
  if (isTyping(event.target)) return undefined
  const key = shortcutKeys.find((one) => one === event.key)
  return key === undefined ? undefined : { key, digit: 0 }
}

export function ShortcutsProvider({ children }: { readonly children: ReactNode }) {
  const [isOn, setIsOn] = useState(() => localStorage.getItem(stored) !== 'off')
  const screens = useRef(new Set<{ current: Handlers }>())
  const dialog = useRef<HTMLDialogElement>(null)
  const open = useCallback(() => dialog.current?.showModal(), [])
  useEffect(() => {
    if (!isOn) return undefined
    const listen = (event: KeyboardEvent) => {
      const found = pressed(event)
      if (found === undefined || dialog.current?.open === true) return
      const handler =
        found.key === '?'
          ? open
          : [...screens.current].map(({ current }) => current[found.key]).find((one) => one !== undefined)
      if (handler === undefined) return
      event.preventDefault()
      handler(found.digit)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [isOn, open])
  const value = useMemo<Shortcuts>(
    () => ({
      isOn,
      open,
      setOn: (is) => {
        localStorage.setItem(stored, is ? 'on' : 'off')
        setIsOn(is)
      },
      add: (handlers) => {
        screens.current.add(handlers)
        return () => screens.current.delete(handlers)
      },
    }),
    [isOn, open],
  )
  return (
    <Context value={value}>
      {children}
      <ShortcutsList dialog={dialog} />
    </Context>
  )
}

const partOf: Readonly<Record<ShortcutKey, string>> = {
  '?': 'help',
  q: 'queue',
  n: 'next',
  '/': 'find',
  u: 'unticked',
  'Alt+g': 'word',
  'Alt+1': 'text',
}

function ShortcutsList({ dialog }: { readonly dialog: { readonly current: HTMLDialogElement | null } }) {
  const say = useSay()
  const context = useContext(Context)
  return (
    <dialog ref={dialog} aria-labelledby="staff-shortcuts" className="staff-dialog">
      <h2 id="staff-shortcuts">{say('staff-shortcuts')}</h2>
      <dl className="keys">
        {shortcutKeys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key === 'Alt+1' ? 'Alt+1 … 9' : key}</kbd>
            </dt>
            <dd>{say(`staff-key-${partOf[key]}`)}</dd>
          </div>
        ))}
      </dl>
      <Tick
        label={say('staff-shortcuts-on')}
        isTicked={context?.isOn ?? false}
        onTick={(is) => context?.setOn(is)}
      />
      <form method="dialog">
        <button type="submit" className="primary">
          {say('staff-close')}
        </button>
      </form>
    </dialog>
  )
}

export function ShortcutsButton() {
  const say = useSay()
  const context = useContext(Context)
  return (
    <button type="button" className="link" onClick={() => context?.open()}>
      {say('staff-shortcuts')}
    </button>
  )
}
