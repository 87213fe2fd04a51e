/** Just look around: invented people, each named for what is special about the record. */
import { examplePatients } from '@herald/examples'
import { go } from '../address.ts'
import { useDesk } from '../desk/desk-context.tsx'
import { exampleAddress, exampleDay } from '../example-files.ts'
import { Reading } from '../kit/work-note.tsx'
import { useSay } from '../words/language.tsx'

export function ExamplesScreen() {
  const say = useSay()
  const { send, isLive } = useDesk()
  const read = async (file: string, title: string): Promise<void> => {
    const address = exampleAddress(file)
    const outcome = await send({ kind: 'open-example', address, title, asOf: exampleDay })
    if (outcome === 'opened') go({ kind: 'answers' })
  }
  return (
    <>
      <h1 tabIndex={-1}>{say('examples-heading')}</h1>
      <p className="lead">{say('examples-lead')}</p>
      <Reading />
      <ul className="cards" translate="no">
        {examplePatients.map(({ id, file, title, about }) => (
          <li key={id} className="card">
            <button
              type="button"
              className="card-button"
              disabled={!isLive}
              onClick={() => void read(file, title)}
            >
              {title}
            </button>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
