/** Risk before treatment: what the list gives with what is known, and the points that are open. */
import { factorAnswers, type HeartAsk, type HeartInWords } from '../../../desk/sheets/heart.ts'
import { Citations } from '../../../kit/citations.tsx'
import { Disclosure } from '../../../kit/disclosure.tsx'
import { Section } from '../../../kit/section.tsx'
import { Paragraphs } from '../../../kit/sentences.tsx'
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
        {risk.factors.map(({ factor, question, answer, fromRecord }) => (
          <fieldset key={factor} className="field factor">
            <legend>{question}</legend>
            {fromRecord ? <p className="quiet">{say('heart-risk-from-record')}</p> : null}
            <div className="factor-answers">
              {factorAnswers.map((each) => (
                <label key={each} className="choice">
                  <input
                    type="radio"
                    name={factor}
                    checked={answer === each}
                    onChange={() => ask({ kind: 'answer-factor', factor, answer: each })}
                  />
                  <span>{say(`heart-answer-${each}`)}</span>
                </label>
              ))}
            </div>
          </fieldset>
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
