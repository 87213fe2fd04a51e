/** The visit sheet: one page to print, and the questions to choose for it. */
import { sentences } from '@herald/content-en/screens/visit'
import { useDesk } from '../../desk/desk-context.tsx'
import type { VisitQuestion } from '../../desk/sheets/visit.ts'
import { useSheet } from '../../desk/use-sheet.ts'
import { Danger } from '../../kit/danger.tsx'
import { Section } from '../../kit/section.tsx'
import { Paragraphs } from '../../kit/sentences.tsx'
import { useScreenSay } from '../../words/use-screen-say.ts'

export function VisitScreen() {
  const say = useScreenSay(sentences)
  const sheet = useSheet({ kind: 'sheet', name: 'visit', ask: { kind: 'look' } })
  return (
    <>
      <h1 tabIndex={-1}>{say('visit-heading')}</h1>
      <p className="lead on-screen">{say('visit-lead')}</p>
      {sheet === undefined ? (
        <p className="quiet" role="status">
          {say('waiting')}
        </p>
      ) : (
        <>
          <p className="on-screen">
            <button type="button" onClick={() => print()}>
              {say('visit-print')}
            </button>
          </p>
          <Danger flags={sheet.redFlags} />
          <Section title={say('visit-facts')}>
            <Paragraphs of={sheet.facts} />
          </Section>
          <Section title={say('visit-questions')}>
            {sheet.chosen.length === 0 ? <p className="quiet">{say('visit-questions-none')}</p> : null}
            <ol>
              {firstOf(sheet.chosen, sheet.toChoose).map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </Section>
          <Section title={say('visit-missing')}>
            <Paragraphs of={sheet.missing} />
          </Section>
          <Section title={say('visit-notes')}>
            <div className="visit-notes" />
          </Section>
          <Choose questions={sheet.toChoose} say={say} />
        </>
      )}
    </>
  )
}

const firstOf = (chosen: readonly string[], toChoose: readonly VisitQuestion[]): readonly string[] =>
  chosen.length > 0 ? chosen : toChoose.slice(0, 3).map(({ words }) => words)

type ChooseProps = { readonly questions: readonly VisitQuestion[]; readonly say: (id: string) => string }

function Choose({ questions, say }: ChooseProps) {
  const { send } = useDesk()
  return (
    <fieldset className="on-screen">
      <legend>{say('visit-choose')}</legend>
      <p className="quiet">{say('visit-choose-how')}</p>
      {questions.map(({ words, ticked }) => (
        <label key={words} className="tick">
          <input
            type="checkbox"
            checked={ticked}
            onChange={({ currentTarget: { checked } }) =>
              void send({
                kind: 'sheet',
                name: 'visit',
                ask: { kind: 'tick', question: words, ticked: checked },
              })
            }
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
