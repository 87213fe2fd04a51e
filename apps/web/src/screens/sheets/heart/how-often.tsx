/** How often the heart is affected: closed until she chooses; the numbers are not here before (PW21). */
import type { HeartAsk, HeartInWords, HeartNumber } from '../../../desk/sheets/heart.ts'
import { Citations } from '../../../kit/citations.tsx'
import { Disclosure } from '../../../kit/disclosure.tsx'
import { Section } from '../../../kit/section.tsx'
import { Paragraphs } from '../../../kit/sentences.tsx'
import type { Say } from '../../../words/say.ts'

type Props = {
  readonly numbers: HeartInWords['numbers']
  readonly say: Say
  readonly ask: (ask: HeartAsk) => void
}

const choices = [
  ['heart-numbers-words', 'words'],
  ['heart-numbers-show', 'shown'],
  ['heart-numbers-later', 'later'],
] as const

export function HowOften({ numbers, say, ask }: Props) {
  return (
    <Section title={say('heart-numbers')}>
      <div className="numbers" role="group" aria-label={say('heart-numbers')}>
        {numbers.choice === 'shown' ? (
          <>
            <Paragraphs of={numbers.lead} />
            {numbers.rows.some(({ hers }) => hers) ? (
              <>
                <h3>{say('heart-numbers-hers')}</h3>
                <Rows of={numbers.rows.filter(({ hers }) => hers)} say={say} />
              </>
            ) : null}
            <Disclosure title={say('heart-numbers-others')}>
              <Rows of={numbers.rows.filter(({ hers }) => !hers)} say={say} />
            </Disclosure>
            <p className="on-screen">
              <button
                type="button"
                className="link"
                onClick={() => ask({ kind: 'numbers', choice: 'words' })}
              >
                {say('heart-numbers-hide')}
              </button>
            </p>
          </>
        ) : (
          <>
            {numbers.choice === 'words' ? <p>{say('heart-numbers-in-words')}</p> : null}
            {numbers.choice === 'later' ? <p>{say('heart-numbers-is-later')}</p> : null}
            <Disclosure title={say('heart-numbers-question')} className="disclosure on-screen">
              <div className="numbers-choices">
                {choices.map(([label, choice]) => (
                  <button
                    key={choice}
                    type="button"
                    className="secondary"
                    onClick={() => ask({ kind: 'numbers', choice })}
                  >
                    {say(label)}
                  </button>
                ))}
              </div>
            </Disclosure>
          </>
        )}
      </div>
    </Section>
  )
}

type RowsProps = { readonly of: readonly HeartNumber[]; readonly say: Say }

function Rows({ of, say }: RowsProps) {
  return (
    <ul className="plain heart-figures">
      {of.map(({ id, title: plan, other, sentences, sources }) => (
        <li key={id}>
          <p className="fact">{plan}</p>
          {other === '' ? null : <p className="quiet">{other}</p>}
          <Paragraphs of={sentences} />
          <Disclosure title={say('answer-sources')}>
            <Citations of={sources} />
          </Disclosure>
        </li>
      ))}
    </ul>
  )
}
