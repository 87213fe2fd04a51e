/** The numbers that she asked for: what they can say, the dots, the steps in words, the lines, the table, what is left out. */
import { useId, useState } from 'react'
import {
  type NumbersFigure,
  type NumbersYear,
  numbersYears,
  type ShownInWords,
} from '../desk/numbers-in-words.ts'
import { Link } from './link.tsx'
import { NumbersTables } from './numbers-table.tsx'
import { List, Paragraphs } from './sentences.tsx'
import { useSurvivalSay } from './survival-say.ts'

type Props = {
  readonly shown: ShownInWords
  readonly hide: () => void
  readonly showYear: (year: NumbersYear) => void
}

/** On paper only if she ticks it here again: a printed page is read by others. */
export function NumbersShown({ shown, hide, showYear }: Props) {
  const say = useSurvivalSay()
  const [prints, setPrints] = useState(false)
  const { before, year, figure, steps, notes, tables, limits, getNext, source } = shown
  const isDrawn = figure.kind === 'drawn'
  return (
    <div className={prints ? 'numbers-shown' : 'numbers-shown on-screen'}>
      <Paragraphs of={before} />
      <p>
        {say('survival-if-hard')} <Link to={{ kind: 'help' }}>{say('survival-who-helps')}</Link>
      </p>
      <Hide hide={hide} />
      <Years year={year} showYear={showYear} />
      {isDrawn ? <Dots figure={figure} /> : null}
      {steps.length === 0 ? null : <Steps of={steps} />}
      <Paragraphs of={notes} />
      {isDrawn ? <Curves figure={figure} /> : null}
      <NumbersTables tables={tables} />
      {isDrawn ? <Download csv={figure.csv} /> : null}
      {getNext.length === 0 ? null : (
        <>
          <h3>{say('survival-get-next')}</h3>
          <Paragraphs of={getNext} />
        </>
      )}
      <h3>{say('survival-limits')}</h3>
      <List of={limits} />
      <Paragraphs of={source} className="quiet" />
      <After words={shown.after} />
      <label className="choice choice-plain on-screen">
        <input
          type="checkbox"
          checked={prints}
          onChange={(event) => setPrints(event.currentTarget.checked)}
        />
        <span>{say('survival-print')}</span>
      </label>
      <Hide hide={hide} />
    </div>
  )
}

function Steps({ of }: { readonly of: ShownInWords['steps'] }) {
  const say = useSurvivalSay()
  return (
    <>
      <h3>{say('survival-step-by-step')}</h3>
      <ol className="numbers-steps">
        {of.map((sentences) => (
          <li key={sentences.join(' ')}>{sentences.join(' ')}</li>
        ))}
      </ol>
    </>
  )
}

function Hide({ hide }: { readonly hide: () => void }) {
  const say = useSurvivalSay()
  return (
    <button type="button" className="secondary on-screen" onClick={hide}>
      {say('survival-hide')}
    </button>
  )
}

function Years({ year, showYear }: { readonly year: NumbersYear; readonly showYear: Props['showYear'] }) {
  const say = useSurvivalSay()
  const name = useId()
  return (
    <fieldset className="field on-screen">
      <legend>{say('survival-years')}</legend>
      <div className="choices numbers-years">
        {numbersYears.map((each) => (
          <label key={each} className="choice">
            <input type="radio" name={name} checked={each === year} onChange={() => showYear(each)} />
            <span>{say('survival-year-choice', { number: each })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The marks are explained in the page's own text: in the drawing they would shrink with it on a phone. */
function Dots({ figure }: { readonly figure: NumbersFigure }) {
  const say = useSurvivalSay()
  return (
    <figure className="numbers-dots">
      <Drawing svg={figure.dots} />
      <figcaption>
        <p className="quiet">{say('survival-marks')}</p>
        <ul className="plain numbers-marks">
          {figure.marks.map(({ mark, words }) => (
            <li key={words}>
              <Drawing svg={mark} />
              <span>{words}</span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

function Curves({ figure }: { readonly figure: NumbersFigure }) {
  const say = useSurvivalSay()
  return (
    <>
      <h3>{say('survival-lines')}</h3>
      <figure className="numbers-curves">
        <Drawing svg={figure.curves} />
        <figcaption className="quiet">{say('survival-shaded')}</figcaption>
      </figure>
    </>
  )
}

/** Markup of the core's own making: digits, places and our sentences, escaped there. No text of a record enters it. */
const Drawing = ({ svg }: { readonly svg: string }) => (
  <div className="numbers-drawing" dangerouslySetInnerHTML={{ __html: svg }} />
)

/** From memory to a file: nothing is asked of any server. The name of the file says nothing. */
function Download({ csv }: { readonly csv: string }) {
  const say = useSurvivalSay()
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }))
    const link = document.createElement('a')
    link.href = address
    link.download = 'numbers.csv'
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <button type="button" className="link on-screen" onClick={save}>
      {say('survival-download')}
    </button>
  )
}

function After({ words }: { readonly words: string }) {
  const say = useSurvivalSay()
  const [isFine, setIsFine] = useState(false)
  return (
    <div className="note on-screen">
      <p>{words}</p>
      <div className="buttons">
        <button type="button" className="secondary" aria-pressed={isFine} onClick={() => setIsFine(true)}>
          {say('survival-fine')}
        </button>
        <Link to={{ kind: 'help' }} className="button-quiet">
          {say('survival-talk')}
        </Link>
      </div>
      <p role="status">{isFine ? say('survival-fine-then') : ''}</p>
    </div>
  )
}
