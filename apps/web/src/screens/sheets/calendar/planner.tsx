/** A blank planner to print, where scripts do not run. Written into the page's file when the app is built. */
import { sentences } from '@herald/content-en/screens/calendar'
import { english } from '../../../words/language.tsx'
import { speaker } from '../../../words/say.ts'

const rows = Array.from({ length: 18 }, (_, row) => row + 1)
const columns = ['day', 'what', 'where', 'ready', 'done'] as const

export function Planner() {
  const say = speaker(english.locale, sentences)
  return (
    <div className="planner">
      <h2>{say('calendar-planner')}</h2>
      <p>{say('calendar-planner-how')}</p>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(`calendar-planner-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {columns.map((column) => (
                <td key={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
