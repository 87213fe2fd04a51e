/** Counts of people: closed until opened, in one table with one denominator; as dots too where the reader asked for numbers. */
import { sources } from '@herald/core'
import { dotsSvg } from '@herald/core/prognosis'
import type { CountRow, Counts, GroupCount } from './counts.ts'
import { dayInWords, type LibrarySay } from './say.ts'

type Props = { readonly counts: Counts; readonly open: boolean; readonly say: LibrarySay }

export function CountsBlock({ counts, open, say }: Props) {
  if (open) {
    return (
      <div className="counts">
        <h3>{counts.title}</h3>
        <CountsBody counts={counts} say={say} />
      </div>
    )
  }
  return (
    <details className="disclosure counts">
      <summary>{say('library-counts-show', { title: counts.title })}</summary>
      <div className="disclosure-body">
        <CountsBody counts={counts} say={say} />
      </div>
    </details>
  )
}

function CountsBody({ counts, say }: Omit<Props, 'open'>) {
  const { who, over, groups, rows, note, otherSide, source, dots } = counts
  const { title, checkedOn } = sources[source]
  const outOf = outOfWords(counts)
  return (
    <>
      <p>{say('library-counts-who', { who, over })}</p>
      {dots ? <Dots counts={counts} say={say} /> : null}
      <div className="counts-scroll" role="region" aria-label={counts.title} tabIndex={0}>
        <table>
          <caption>{say('library-counts-out-of', { outOf })}</caption>
          {groups.length === 1 ? null : (
            <thead>
              <tr>
                <td />
                {groups.map((group) => (
                  <th key={group} scope="col">
                    {group}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.map(({ what, counts: of }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                {groups.map((group, at) => (
                  <td key={group}>{cellWords(of[at], outOf, say)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{say(`library-counts-${otherSide.kind}`, { words: otherSide.words })}</p>
      {note === '' ? null : <p>{note}</p>}
      <p className="quiet">{say('library-counts-source', { title, day: dayInWords(checkedOn) })}</p>
    </>
  )
}

const outOfWords = ({ outOf }: Counts): string => (outOf === 1000 ? '1,000' : '100')

function cellWords(count: GroupCount | undefined, outOf: string, say: LibrarySay): string {
  if (count === 'under 1') return say('library-counts-under-1', { outOf })
  return typeof count === 'number'
    ? say('library-counts-cell', { count, outOf })
    : say('library-counts-no-group')
}

/** Two rows of dots at most, same size and order; each is one sentence for those who hear it, with the table's numbers (PW22). */
function Dots({ counts, say }: Omit<Props, 'open'>) {
  const [first] = counts.rows
  if (first === undefined) return null
  return (
    <div className="counts-dots">
      {counts.groups.map((group, at) => (
        <figure key={group} className="numbers-drawing">
          <div
            // The drawing is our own text from core, not anything that was typed.
            dangerouslySetInnerHTML={{
              __html: drawn(counts, first, at, dotsSentence(counts, first, at, say)),
            }}
          />
          <figcaption>{group}</figcaption>
        </figure>
      ))}
    </div>
  )
}

function dotsSentence(counts: Counts, row: CountRow, at: number, say: LibrarySay): string {
  const count = row.counts[at]
  return say('library-counts-dots', {
    group: counts.groups[at] ?? '',
    count: typeof count === 'number' ? count : 0,
    outOf: outOfWords(counts),
    what: row.what,
  })
}

function drawn(counts: Counts, row: CountRow, at: number, sentence: string): string {
  const count = row.counts[at]
  const alive = typeof count === 'number' ? count : 0
  const dots = Array.from({ length: 100 }, (_, i) =>
    i < alive ? ({ kind: 'alive', step: 0 } as const) : ({ kind: 'not alive' } as const),
  )
  const idPrefix = `${counts.title}-${at}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return dotsSvg({ year: 10, dots, letters: [] }, { sentence, key: [], idPrefix })
}
