/** Questions as a table; on a narrow screen each row is a card with the same words. */
import { useSay } from '../words/language.tsx'
import { hashOf } from './address.ts'
import { idOf } from './language.ts'
import { type Line, timeLeft } from './queue-order.ts'
import { useTicking } from './use-ticking.ts'

type Props = { readonly lines: readonly Line[]; readonly caption: string }

export function QueueTable({ lines, caption }: Props) {
  const say = useSay()
  return (
    <table className="queue">
      <caption className="for-ears">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('staff-col-time')}</th>
          <th scope="col">{say('staff-topic')}</th>
          <th scope="col">{say('staff-about')}</th>
          <th scope="col">{say('staff-country')}</th>
          <th scope="col">{say('staff-col-facts')}</th>
          <th scope="col">{say('staff-col-state')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td>
              <TimeLeftWords minutes={line.minutesLeft} />
            </td>
            <th scope="row">
              <a href={hashOf({ kind: 'case', id: line.id })}>{say(`staff-topic-${idOf(line.topic)}`)}</a>
            </th>
            <td>{say(`staff-about-${idOf(line.about)}`)}</td>
            <td>{line.country}</td>
            <td>{say('staff-facts-count', { count: line.factsShared })}</td>
            <td>{say(`staff-state-${idOf(line.state)}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function TimeLeftWords({ minutes }: { readonly minutes: number | undefined }) {
  const say = useSay()
  const left = timeLeft(useTicking(minutes))
  if (left.kind === 'stands') return <span>{say('staff-time-stands')}</span>
  const { hours, minutes: rest } = left
  return (
    <span className={left.kind === 'late' || (hours === 0 && rest < 60) ? 'soon' : undefined}>
      {hours === 0
        ? say(`staff-time-${left.kind}-minutes`, { minutes: rest })
        : say(`staff-time-${left.kind}-hours`, { hours, minutes: rest })}
    </span>
  )
}
