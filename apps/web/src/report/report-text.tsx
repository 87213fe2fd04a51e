/** The text of a report as it stands, with every place marked by number, colour and line. */
import type { Stretch } from '@herald/record/report'
import type { KeyboardEvent } from 'react'
import { markNumber } from './fact-question.ts'
import type { ReportInWords } from './report-in-words.ts'

type Props = { readonly report: ReportInWords; readonly labelledBy: string }

export function ReportText({ report, labelledBy }: Props) {
  return (
    // A scroll box of its own needs a name and a place in the tab order (R3).
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="report-text" aria-labelledby={labelledBy} tabIndex={0}>
      {report.stretches.map((stretch, at) => (
        <Piece
          key={stretch.start}
          stretch={stretch}
          before={report.stretches[at - 1]}
          text={report.text.slice(stretch.start, stretch.end)}
        />
      ))}
    </section>
  )
}

type PieceProps = {
  readonly stretch: Stretch
  readonly before: Stretch | undefined
  readonly text: string
}

function Piece({ stretch, before, text }: PieceProps) {
  const [first] = stretch.facts
  if (first === undefined) return text
  const numbers = numbersOf(stretch)
  // A number is said once, where its words begin.
  const isStart = before === undefined || numbersOf(before) !== numbers
  const number = markNumber(first.fact)
  const disagrees = stretch.facts.some(({ conflicting }) => conflicting)
  return (
    <mark
      id={placeId(stretch.start)}
      tabIndex={-1}
      className={`mark-${number} colour-${number % 6} line-style-${number % 5}${disagrees ? ' disagrees' : ''}`}
      onKeyDown={backToLegend}
    >
      {isStart ? <sup>{numbers}</sup> : null}
      {text}
    </mark>
  )
}

const numbersOf = ({ facts }: Stretch): string =>
  [...new Set(facts.map(({ fact }) => markNumber(fact)))].join(' ')

export const placeId = (start: number): string => `place-${start}`

/** The button that led to the words, so that Escape leads back to it (R4). */
let cameFrom: HTMLElement | undefined

/** Moves the focus to the words of a fact. */
export function showPlace(start: number, from: HTMLElement): void {
  const place = document.querySelector<HTMLElement>(`#${placeId(start)}`)
  if (place === null) return
  cameFrom = from
  place.focus()
  place.scrollIntoView({ block: 'center' })
}

function backToLegend(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || cameFrom === undefined) return
  event.preventDefault()
  cameFrom.focus()
}
