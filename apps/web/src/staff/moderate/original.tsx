/** Her question and the answer with every proposal marked. They can be read here and not selected: nobody copies them. */
import type { Moderation } from '@herald/api'
import { useSay } from '../../words/language.tsx'
import { idOf } from '../language.ts'
import { Marked } from '../marked.tsx'

type Found = Moderation['left'][number]

type Props = { readonly original: NonNullable<Moderation['original']>; readonly highRisk: readonly string[] }

export function Original({ original, highRisk }: Props) {
  const say = useSay()
  const all = [original.question, ...original.answer]
  const proposals = all.flatMap(({ proposals: found }) => found)
  return (
    <>
      {highRisk.length === 0 ? null : (
        <p className="trouble">{say('staff-high-risk', { which: highRisk.join(', ') })}</p>
      )}
      <blockquote className="her-words original">
        {all.map(({ text, proposals: found }, at) => (
          <p key={`${at} ${text}`}>
            <Marked
              text={text}
              places={found.map(({ start, end, row, weight }) => ({
                start,
                end,
                key: row,
                title: say(`staff-weight-${idOf(weight)}`),
              }))}
            />
          </p>
        ))}
      </blockquote>
      <Proposals of={proposals} />
    </>
  )
}

/** What the rules found, and what to write instead. */
export function Proposals({ of }: { readonly of: readonly Found[] }) {
  const say = useSay()
  if (of.length === 0) return <p>{say('staff-proposals-none')}</p>
  return (
    <>
      <h3>{say('staff-proposals', { count: of.length })}</h3>
      <ul className="places">
        {of.map(({ row, start, found, instead, why, weight }) => (
          <li key={`${row} ${start} ${found}`}>
            <q>{found}</q> {say(`staff-weight-${idOf(weight)}`)}: {why}
            {instead === undefined ? null : (
              <span className="block">{say('staff-instead', { words: instead })}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
