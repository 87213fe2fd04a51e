/** The facts an answer rests on, each with the words it was read from one press away. */
import type { EvidenceInWords, SourceInWords } from '../desk/brief-in-words.ts'
import { useSay } from '../words/language.tsx'
import { Day } from './day.tsx'
import { Disclosure } from './disclosure.tsx'

export function Evidence({ of }: { readonly of: readonly EvidenceInWords[] }) {
  const say = useSay()
  return (
    <ul className="evidence">
      {of.map(({ fact, sources }) => (
        <li key={fact}>
          <p className="fact">{fact}</p>
          <Quoted sources={sources} />
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

/** The words themselves, each once: what a fact rests on should not need a press to be seen. */
function Quoted({ sources }: { readonly sources: readonly SourceInWords[] }) {
  const words = [...new Set(sources.map((source) => source.words))].filter((each) => each !== '')
  return words.map((each) => (
    <p key={each} className="quoted">
      <q>{each}</q>
    </p>
  ))
}

function SourceWords({ source }: { readonly source: SourceInWords }) {
  const say = useSay()
  return (
    <figure className="source">
      <blockquote>{source.words === '' ? say('evidence-no-words') : source.words}</blockquote>
      <figcaption>
        <Day of={source.day} />
        {source.inferred ? <span className="block">{say('evidence-inferred')}</span> : null}
        <span className="block place">
          {source.resource} {source.path}
        </span>
      </figcaption>
    </figure>
  )
}
