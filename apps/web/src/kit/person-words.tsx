/** Who a record is about, as far as it says: no name, which is not read. */
import type { PersonLine } from '../desk/desk.ts'
import { useSay } from '../words/language.tsx'
import { Day } from './day.tsx'

export function PersonWords({ person }: { readonly person: PersonLine }) {
  const say = useSay()
  return (
    <>
      {say(`person-${person.sex}`)}
      {', '}
      {person.born.kind === 'undated' ? (
        say('person-born-unknown')
      ) : (
        <>
          {say('person-born')} <Day of={person.born} />
        </>
      )}
    </>
  )
}
