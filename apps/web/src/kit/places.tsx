/** Where it is, as a plain map: found, looked for and not found, not looked for. Shapes and words, never colour alone. */
import { useId } from 'react'
import type { PlaceInWords } from '../desk/brief-in-words.ts'
import { useSay } from '../words/language.tsx'

/** Where each place is drawn; the far one stands for everything else of the body. */
const spots = { breast: [84, 92], nodes: [112, 70], far: [72, 168] } as const

type State = PlaceInWords['state']

export function Places({ of }: { readonly of: readonly PlaceInWords[] }) {
  const say = useSay()
  const title = useId()
  if (of.length === 0) return null
  return (
    <figure className="places">
      <svg viewBox="0 0 144 216" role="img" aria-labelledby={title}>
        <title id={title}>
          {of
            .map(({ place, state }) => `${say(`place-${place}`)}: ${say(`place-${stateId(state)}`)}`)
            .join('. ')}
        </title>
        {/* A body without a face, an age or a sex: shoulders, arms, trunk. */}
        <path
          className="places-body"
          d="M72 8a20 20 0 1 1 0 40a20 20 0 1 1 0-40M58 50C34 54 20 64 17 84L8 150M86 50c24 4 38 14 41 34l9 66M36 84l4 60-4 62M108 84l-4 60 4 62"
        />
        {of.map(({ place, state }) => {
          const [x, y] = spots[place]
          return (
            <g key={place} transform={`translate(${x} ${y})`}>
              <Shape state={state} />
            </g>
          )
        })}
      </svg>
      <figcaption>
        <dl>
          {of.map(({ place, state, words }) => (
            <div key={place}>
              <dt>
                <svg viewBox="-12 -12 24 24" width="22" height="22" aria-hidden="true" focusable="false">
                  <Shape state={state} />
                </svg>
                {say(`place-${place}`)}: {say(`place-${stateId(state)}`)}
              </dt>
              <dd className="quiet">{words}</dd>
            </div>
          ))}
        </dl>
      </figcaption>
    </figure>
  )
}

const stateId = (state: State): string => state.replaceAll(' ', '-')

/** Full, empty, dotted, and two that overlap: as the marks of how much is known. */
function Shape({ state }: { readonly state: State }) {
  switch (state) {
    case 'found':
      return <circle r="9" className="shape-full places-shape" />
    case 'not found':
      return <circle r="8.5" className="shape-line places-shape" />
    case 'not looked for':
      return <circle r="8.5" className="shape-dotted places-shape places-open" />
    case 'reports differ':
      return (
        <g className="places-shape places-open">
          <circle cx="-4" r="7" className="shape-line" />
          <circle cx="4" r="7" className="shape-line" />
        </g>
      )
  }
}
