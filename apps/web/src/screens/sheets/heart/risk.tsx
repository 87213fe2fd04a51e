/** Risk before treatment: what the list gives with what is known, and the points that are open. */
import { factorAnswers, type HeartAsk, type HeartInWords } from '../../../desk/sheets/heart.ts'
import { Citations } from '../../../kit/citations.tsx'
import { Disclosure } from '../../../kit/disclosure.tsx'
import { Section } from '../../../kit/section.tsx'
import { Paragraphs } from '../../../kit/sentences.tsx'
import { useShown } from '../../../kit/use-shown.ts'
import type { Say } from '../../../words/say.ts'

type Props = {
  readonly risk: HeartInWords['risk']
  readonly say: Say
  readonly ask: (ask: HeartAsk) => void
}

export function Risk({ risk, say, ask }: Props) {
  return (
    <Section title={say('heart-risk')} line={risk.settled ? 'solid' : 'dotted'}>
      <Paragraphs of={risk.words} />
      <Disclosure title={say('heart-risk-ask', { count: risk.open })}>
        <p className="quiet">{say('heart-risk-ask-how')}</p>
        {risk.factors.map((each) => (
          <Factor key={each.factor} of={each} say={say} ask={ask} />
        ))}
      </Disclosure>
      {risk.sources.length === 0 ? null : (
        <Disclosure title={say('answer-sources')}>
          <Citations of={risk.sources} />
        </Disclosure>
      )}
    </Section>
  )
}

type FactorProps = Omit<Props, 'risk'> & { readonly of: HeartInWords['risk']['factors'][number] }

function Factor({ of: { factor, question, answer, fromRecord }, say, ask }: FactorProps) {
  const [shown, show] = useShown(answer)
  return (
    <fieldset className="field factor">
      <legend>{question}</legend>
      {fromRecord ? <p className="quiet">{say('heart-risk-from-record')}</p> : null}
      <div className="factor-answers">
        {factorAnswers.map((each) => (
          <label key={each} className="choice">
            <input
              type="radio"
              name={factor}
              checked={shown === each}
              onChange={() => {
                show(each)
                ask({ kind: 'answer-factor', factor, answer: each })
              }}
            />
            <span>{say(`heart-answer-${each}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
