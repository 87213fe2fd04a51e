/** The same numbers as tables. On a phone a table scrolls in its own box, by hand or by keyboard (R3). */
import { useId } from 'react'
import type { NumbersTable } from '../desk/numbers-in-words.ts'
import { Disclosure } from './disclosure.tsx'
import { useSurvivalSay } from './survival-say.ts'

/** The first is the one that the words tell; the version beside it is one press away. */
export function NumbersTables({ tables }: { readonly tables: readonly NumbersTable[] }) {
  const say = useSurvivalSay()
  const [first, ...beside] = tables
  if (first === undefined || first.rows.length === 0) return null
  return (
    <>
      <h3>{say('survival-table')}</h3>
      <Table table={first} />
      {beside.map((table) => (
        <Disclosure key={table.caption} title={table.caption}>
          <Table table={table} />
        </Disclosure>
      ))}
    </>
  )
}

function Table({ table }: { readonly table: NumbersTable }) {
  const say = useSurvivalSay()
  const caption = useId()
  return (
    // A box that scrolls must be reachable by keyboard: it has a name and a tab stop.
    <section className="numbers-scroll" aria-labelledby={caption} tabIndex={0}>
      <table>
        <caption id={caption}>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('survival-step')}</th>
            {table.years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ step, cells }) => (
            <tr key={step}>
              <th scope="row">{step}</th>
              {cells.map((lines, at) => (
                <td key={table.years[at]}>
                  {lines.map((line, place) => (
                    <span key={line} className={place === 0 ? 'block' : 'block quiet'}>
                      {line}
                    </span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
