/** One trial: each effect as two arrays of dots in one frame, one sentence aloud, and the same numbers as a table. */
import { useId } from 'react'
import type { ArmInWords, EffectLineInWords, EffectTrialInWords } from '../../../desk/sheets/effects.ts'
import { Citations } from '../../../kit/citations.tsx'
import { Disclosure } from '../../../kit/disclosure.tsx'
import { Paragraphs } from '../../../kit/sentences.tsx'
import type { Say } from '../../../words/say.ts'

/** Effects that stand open; the rest is one press away (patient-words section 4: fewer on a figure). */
const shownFirst = 3

export function Trial({ trial, say }: { readonly trial: EffectTrialInWords; readonly say: Say }) {
  const caption = useId()
  const rest = trial.lines.slice(shownFirst)
  const [firstLine] = trial.lines
  return (
    <div className="effects-trial">
      <p id={caption}>{trial.about}</p>
      <EffectLines of={trial.lines.slice(0, shownFirst)} say={say} />
      {rest.length === 0 ? null : (
        <Disclosure title={say('effects-more')}>
          <EffectLines of={rest} say={say} />
        </Disclosure>
      )}
      {firstLine === undefined ? null : (
        <Disclosure title={say('effects-table')}>
          {/* A box that scrolls must be reachable by keyboard: it has a name and a tab stop. */}
          <section className="numbers-scroll" aria-labelledby={caption} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('effects-column-effect')}</th>
                  <th scope="col">{firstLine.withTreatment.label}</th>
                  <th scope="col">{firstLine.without.label}</th>
                </tr>
              </thead>
              <tbody>
                {trial.lines.map((line) => (
                  <tr key={line.id}>
                    <th scope="row">{line.event}</th>
                    <td>{countWords(line.withTreatment, line.of, say)}</td>
                    <td>{countWords(line.without, line.of, say)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </Disclosure>
      )}
      <Disclosure title={say('effects-sources')}>
        <Citations of={trial.sources} />
      </Disclosure>
    </div>
  )
}

const countWords = ({ count }: ArmInWords, of: number, say: Say): string =>
  count === 'not shown' ? say('effects-no-group') : `${count} ${say('effects-of', { number: of })}`

export function EffectLines({ of, say }: { readonly of: readonly EffectLineInWords[]; readonly say: Say }) {
  return (
    <ul className="plain effects-lines">
      {of.map((line) => (
        <li key={line.id}>
          <Line line={line} say={say} />
        </li>
      ))}
    </ul>
  )
}

function Line({ line, say }: { readonly line: EffectLineInWords; readonly say: Say }) {
  return (
    <figure className="effects-line">
      <figcaption>
        {line.event === line.sentence ? null : <h4>{line.event}</h4>}
        <p>{line.sentence}</p>
        <Paragraphs of={line.notes} className="quiet" />
      </figcaption>
      <div className="effects-arms">
        {[line.withTreatment, line.without].map((arm, at) =>
          arm.count === 'not shown' ? null : (
            <div key={at === 0 ? 'with' : 'without'}>
              <Dots full={arm.count} of={line.of} say={say} />
              <p className="quiet" aria-hidden="true">
                {line.without.count === 'not shown'
                  ? null
                  : say('effects-row-label', { name: arm.label, count: arm.count, number: line.of })}
              </p>
            </div>
          ),
        )}
      </div>
    </figure>
  )
}

/** Rows of ten (of forty in a thousand), filled from the bottom left; full and empty differ in shape, not in colour alone. */
function Dots({ full, of, say }: { readonly full: number; readonly of: 100 | 1000; readonly say: Say }) {
  const across = of === 100 ? 10 : 40
  const down = of / across
  const step = of === 100 ? 10 : 4
  const radius = step * 0.36
  const places = Array.from({ length: of }, (_, at) => ({
    x: (at % across) * step + step / 2,
    y: (down - 1 - Math.floor(at / across)) * step + step / 2,
    isFull: at < full,
  }))
  const path = (isFull: boolean, r: number): string =>
    places
      .filter((place) => place.isFull === isFull)
      .map(({ x, y }) => `M${(x - r).toFixed(2)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`)
      .join('')
  return (
    <svg
      className="effects-dots"
      viewBox={`0 0 ${across * step} ${down * step}`}
      role="img"
      aria-label={say('effects-dots', { count: full, number: of })}
    >
      <path className="effects-empty-dot" d={path(false, radius * 0.8)} strokeWidth={step * 0.09} />
      <path className="effects-full-dot" d={path(true, radius)} />
    </svg>
  )
}
