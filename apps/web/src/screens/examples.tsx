/** Just look around: invented people, each named for what is special about the record. */
import { sentences } from '@herald/content-en/screens/examples'
import { examplePatients } from '@herald/examples'
import { go } from '../address.ts'
import { useDesk } from '../desk/desk-context.tsx'
import { exampleAddress, exampleDay } from '../example-files.ts'
import { Reading } from '../kit/work-note.tsx'
import { useScreenSay } from '../words/use-screen-say.ts'

export function ExamplesScreen() {
  const say = useScreenSay(sentences)
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
      <ul className="cards">
        {examplePatients.map(({ id, file }) => (
          <li key={id} className="card">
            <button
              type="button"
              className="card-button"
              disabled={!isLive}
              onClick={() => void read(file, say(`examples-title-${id}`))}
            >
              {say(`examples-title-${id}`)}
            </button>
            <p>{say(`examples-about-${id}`)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
