/** The facts an answer rests on, each with the words it was read from one press away. */
import type { EvidenceInWords, SourceInWords } from '../desk/brief-in-words.ts'
import { isSamePlace, type PlaceCheck } from '../desk/mine.ts'
import { useSay } from '../words/language.tsx'
import { Day } from './day.tsx'
import { Disclosure } from './disclosure.tsx'
import { Verdicts } from './verdicts.tsx'

type Props = {
  readonly of: readonly EvidenceInWords[]
  /** On the screen where what was read is checked: right, wrong, not sure beside each place. */
  readonly checks?: readonly PlaceCheck[]
}

export function Evidence({ of, checks }: Props) {
  const say = useSay()
  return (
    <ul className="evidence">
      {of.map(({ fact, sources }) => (
        <li key={fact}>
          <p className="fact">{fact}</p>
          {checks === undefined ? (
            <Quoted sources={sources} />
          ) : (
            <Checked fact={fact} sources={sources} checks={checks} />
          )}
          {sources.length === 0 ? (
            <p className="quiet">{say('evidence-none')}</p>
          ) : (
            <Disclosure title={say('evidence-show', { count: sources.length })}>
              {sources.map((source) => (
                <SourceWords key={`${source.resource} ${source.path} ${source.words}`} source={source} />
              ))}
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  )
}

type CheckedProps = {
  readonly fact: string
  readonly sources: readonly SourceInWords[]
  readonly checks: readonly PlaceCheck[]
}

/** Each place with its words and what she says about it. */
function Checked({ fact, sources, checks }: CheckedProps) {
  return sources
    .filter(({ words }) => words !== '')
    .map((source) => (
      <div key={`${source.resource} ${source.path} ${source.words}`} className="place-check">
        <p className="quoted">
          <q translate="no">{source.words}</q>
        </p>
        <Verdicts fact={fact} place={source} check={checks.find((check) => isSamePlace(check, source))} />
      </div>
    ))
}

/** The words themselves, each once: what a fact rests on should not need a press to be seen. */
function Quoted({ sources }: { readonly sources: readonly SourceInWords[] }) {
  const words = [...new Set(sources.map((source) => source.words))].filter((each) => each !== '')
  return words.map((each) => (
    <p key={each} className="quoted">
      <q translate="no">{each}</q>
    </p>
  ))
}

function SourceWords({ source }: { readonly source: SourceInWords }) {
  const say = useSay()
  return (
    <figure className="source">
      <blockquote translate="no">{source.words === '' ? say('evidence-no-words') : source.words}</blockquote>
      <figcaption>
        <Day of={source.day} />
        {source.inferred ? <span className="block">{say('evidence-inferred')}</span> : null}
        <span className="block place" translate="no">
          {source.resource} {source.path}
        </span>
      </figcaption>
    </figure>
  )
}
