/** One trial: whether one may join, what is missing, and each rule in its own words beside what the record says. */
import type { CriterionInWords, TrialInWords } from '../../desk/sheets/trials.ts'
import { Disclosure } from '../../kit/disclosure.tsx'
import { List, Paragraphs } from '../../kit/sentences.tsx'
import type { Say } from '../../words/say.ts'

export function TrialCard({ trial, say }: { readonly trial: TrialInWords; readonly say: Say }) {
  const { nctId, title, messages, missing, criteria, notAssessed, notes, sites, contacts } = trial
  return (
    <li className={`trial trial-${trial.group}`} id={nctId}>
      <h3>{title === '' ? nctId : title}</h3>
      <p className="quiet">{say('trials-number', { id: nctId })}</p>
      <Paragraphs of={messages} />
      {missing.length === 0 ? null : (
        <>
          <h4>{say('trials-missing-heading')}</h4>
          <dl className="parts trial-missing">
            {missing.map(({ what, how }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{how}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Disclosure title={say('trials-criteria', { count: criteria.length })}>
        <ul className="plain trial-rules">
          {criteria.map((criterion, at) => (
            <Rule key={`${at} ${criterion.quote}`} criterion={criterion} say={say} />
          ))}
        </ul>
      </Disclosure>
      {notAssessed.length === 0 ? null : (
        <Disclosure title={say('trials-unread', { count: notAssessed.length })}>
          <p className="quiet">{say('trials-unread-note')}</p>
          <List of={notAssessed} className="quotes" />
        </Disclosure>
      )}
      {sites.length + contacts.length + notes.length === 0 ? null : (
        <Disclosure title={say('trials-sites')}>
          <List of={sites} />
          {contacts.length === 0 ? null : <h4>{say('trials-contacts')}</h4>}
          <List of={contacts} />
          {notes.length === 0 ? null : <h4>{say('trials-notes')}</h4>}
          <List of={notes} />
        </Disclosure>
      )}
      <p className="quiet">{say('trials-look-up')}</p>
    </li>
  )
}

function Rule({ criterion, say }: { readonly criterion: CriterionInWords; readonly say: Say }) {
  const { topic, quote, isField, result, detail } = criterion
  return (
    <li className={`trial-rule trial-rule-${result}`}>
      <p>
        <strong>{topic}</strong> <span className={`tag tag-${result}`}>{say(`trials-result-${result}`)}</span>
      </p>
      <blockquote>{quote}</blockquote>
      {isField ? <p className="quiet">{say('trials-from-field')}</p> : null}
      <p className="quiet trial-detail">{say('trials-detail', { words: detail })}</p>
    </li>
  )
}
