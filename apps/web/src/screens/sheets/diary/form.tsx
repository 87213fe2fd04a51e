/** What every page of the check is made of: ticks, questions, and a form that says what is still open before it goes on. */
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { QuestionInWords, SignInWords } from '../../../desk/sheets/diary.ts'
import type { Say } from '../../../words/say.ts'

type FormProps = {
  readonly say: Say
  /** Says what is missing, or takes what is there. */
  readonly take: (form: Told) => Problem
  readonly children: ReactNode
}

/** Empty, or the words of what is missing. */
export type Problem = string

/** What stands in a form, by name. */
export type Told = {
  readonly one: (name: string) => string
  readonly all: (name: string) => readonly string[]
}

export function DiaryForm({ say, take, children }: FormProps) {
  const summary = useRef<HTMLDivElement>(null)
  const [problem, setProblem] = useState<{ readonly words: Problem; readonly turn: number }>({
    words: '',
    turn: 0,
  })
  useEffect(() => {
    if (problem.words !== '') summary.current?.focus()
  }, [problem])
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const words = take({
      one: (name) => textOf(form.get(name)),
      all: (name) => form.getAll(name).map(textOf),
    })
    setProblem(({ turn }) => ({ words, turn: turn + 1 }))
  }
  return (
    <form className="diary-form" onSubmit={submit} noValidate>
      {problem.words === '' ? null : (
        <div className="summary" role="alert" tabIndex={-1} ref={summary}>
          <p>{problem.words}</p>
        </div>
      )}
      {children}
      <button type="submit" className="primary diary-next">
        {say('diary-next')}
      </button>
    </form>
  )
}

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '')

type TicksProps = {
  readonly legend: string
  readonly isLegendHidden?: boolean
  readonly name: string
  readonly signs: readonly SignInWords[]
  /** Lines that mean that none of the others fits: at most one of them, and none beside a tick. */
  readonly others: readonly { readonly value: string; readonly words: string; readonly ticked: boolean }[]
  readonly onTick?: (isAnyTicked: boolean) => void
  readonly className?: string
}

/** Ticks with their way out. Ticking a sign takes "none" away, and the other way round. */
export function Ticks({ legend, isLegendHidden, name, signs, others, onTick, className }: TicksProps) {
  const [ticked, setTicked] = useState<readonly string[]>([
    ...signs.filter((sign) => sign.ticked).map(({ id }) => id),
    ...others.filter((other) => other.ticked).map(({ value }) => value),
  ])
  const ids = signs.map(({ id }) => id)
  const change = (id: string, isTicked: boolean): void => {
    const isSign = ids.includes(id)
    const kept = ticked.filter((each) => each !== id && (!isTicked || (isSign && ids.includes(each))))
    const next = isTicked ? [...kept, id] : kept
    setTicked(next)
    onTick?.(next.some((each) => ids.includes(each)))
  }
  const lines = [...signs.map(({ id, words }) => ({ value: id, words })), ...others]
  return (
    <fieldset className="field">
      <legend className={isLegendHidden === true ? 'for-ears' : undefined}>{legend}</legend>
      <div className={className ?? 'choices diary-ticks'}>
        {lines.map(({ value, words }) => (
          <label key={value} className={ids.includes(value) ? 'choice' : 'choice diary-other'}>
            <input
              type="checkbox"
              name={name}
              value={value}
              checked={ticked.includes(value)}
              onChange={({ currentTarget: { checked } }) => change(value, checked)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type RadiosProps = {
  readonly legend: string
  readonly name: string
  readonly choices: readonly (readonly [value: string, words: string])[]
  readonly chosen: string
  readonly className?: string
  readonly onChoose?: (value: string) => void
}

export function Radios({ legend, name, choices, chosen, className, onChoose }: RadiosProps) {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className={className ?? 'choices diary-row'}>
        {choices.map(([value, words]) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === chosen}
              onChange={() => onChoose?.(value)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Yes, no, not sure: the same three, in the same order, everywhere. */
export function YesOrNo({ question, say }: { readonly question: QuestionInWords; readonly say: Say }) {
  return (
    <Radios
      legend={question.words}
      name={question.id}
      chosen={question.reply}
      choices={[
        ['yes', say('diary-yes')],
        ['no', say('diary-no')],
        ['not sure', say('diary-not-sure')],
      ]}
    />
  )
}
