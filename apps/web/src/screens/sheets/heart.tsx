/** The heart: what to call about first, what the labels say now, the next scan, the scans with their limits. */
import { sentences } from '@herald/content-en/screens/heart'
import { useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useDesk } from '../../desk/desk-context.tsx'
import type { HeartAsk, HeartInWords } from '../../desk/sheets/heart.ts'
import { useSheet } from '../../desk/use-sheet.ts'
import { Citations } from '../../kit/citations.tsx'
import { Disclosure } from '../../kit/disclosure.tsx'
import { Link } from '../../kit/link.tsx'
import { Section } from '../../kit/section.tsx'
import { List, Paragraphs } from '../../kit/sentences.tsx'
import { useShown } from '../../kit/use-shown.ts'
import { dayInFull } from '../../today.ts'
import { LanguageContext } from '../../words/language.tsx'
import type { Say } from '../../words/say.ts'
import { useScreenSay } from '../../words/use-screen-say.ts'
import { HowOften } from './heart/how-often.tsx'
import { Risk } from './heart/risk.tsx'
import { ScanForm } from './heart/scan-form.tsx'
import { Trend } from './heart/trend.tsx'

/** Its styles come with it, not with every page. */
const styles = new URL('../../styles/heart.css', import.meta.url).href
const look = { kind: 'sheet', name: 'heart', ask: { kind: 'look' } } as const

export function HeartScreen() {
  const say = useScreenSay(sentences)
  const { send } = useDesk()
  const sheet = useSheet(look)
  const wasMade = useRef(sheet !== undefined)
  useEffect(() => {
    // The calendar may have changed since: its plans are read anew whenever this screen is opened.
    if (wasMade.current) void send(look)
  }, [send])
  return (
    <>
      <link rel="stylesheet" href={styles} precedence="screen" />
      <h1 tabIndex={-1}>{say('heart-heading')}</h1>
      <p className="lead">{say('heart-lead')}</p>
      {sheet === undefined ? (
        <p className="quiet" role="status">
          {say('waiting')}
        </p>
      ) : (
        <Sheet sheet={sheet} say={say} />
      )}
    </>
  )
}

function Sheet({ sheet, say }: { readonly sheet: HeartInWords; readonly say: Say }) {
  const { locale } = useContext(LanguageContext)
  const { send } = useDesk()
  const [turns, setTurns] = useState(0)
  const ask = (what: HeartAsk): void => {
    void send({ kind: 'sheet', name: 'heart', ask: what }).then(() => setTurns((before) => before + 1))
  }
  const { now, rules, next, scans, drugs } = sheet
  return (
    <>
      <p className="heart-first">
        <strong>{sheet.callFirst}</strong> <Link to={{ kind: 'help' }}>{say('heart-call-link')}</Link>
      </p>
      <p role="status" className="for-ears">
        {turns === 0 ? '' : say(sheet.problems.length > 0 ? 'heart-problem' : 'heart-saved')}
      </p>
      <Section title={say('heart-now')} line={scans.length === 0 || drugs.length === 0 ? 'dotted' : 'solid'}>
        {now.map((sentence, i) => (
          <p key={sentence} className={i === 0 ? 'headline-first' : undefined}>
            {sentence}
          </p>
        ))}
        {rules.length === 0 ? null : (
          <Disclosure title={say('heart-rules')}>
            <dl className="heart-rules">
              {rules.map(({ name, words, sources }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    <p>{words}</p>
                    <Citations of={sources} />
                  </dd>
                </div>
              ))}
            </dl>
          </Disclosure>
        )}
      </Section>
      <Section title={say('heart-next')} line={next.overdue ? 'dotted' : 'solid'}>
        <Paragraphs of={next.words} />
        {next.guides.length < 2 ? null : (
          <Disclosure title={say('heart-guides')}>
            <dl className="heart-guides">
              {next.guides.map(({ name, day }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{dayInFull(day, locale)}</dd>
                </div>
              ))}
            </dl>
          </Disclosure>
        )}
      </Section>
      <Section title={say('heart-scans')}>
        <p>{say('heart-lvef')}</p>
        {scans.length === 0 ? null : (
          <>
            <ScanTable sheet={sheet} say={say} ask={ask} />
            <Trend sheet={sheet} say={say} />
          </>
        )}
        <Disclosure title={say('heart-add')} className="disclosure disclosure-button on-screen">
          <ScanForm key={scans.length} asOf={sheet.asOf} refused={sheet.problems} say={say} ask={ask} />
        </Disclosure>
      </Section>
      <Section title={say('heart-drug')}>
        <p>{say(`heart-drug-${sheet.drugsFrom}`, { drugs: listed(drugs, locale) })}</p>
        <Disclosure title={say('heart-drug-choose')} className="disclosure on-screen">
          <Drugs sheet={sheet} say={say} ask={ask} />
        </Disclosure>
        <p className="on-screen">
          <Link to={{ kind: 'sheet', name: 'calendar' }}>{say('heart-calendar')}</Link>
        </p>
      </Section>
      <Risk risk={sheet.risk} say={say} ask={ask} />
      <HowOften numbers={sheet.numbers} say={say} ask={ask} />
      <Section title={say('heart-clinician')}>
        <p>{say('heart-clinician-note')}</p>
        <List of={sheet.clinician} />
        <p className="on-screen">
          <button
            type="button"
            className="link"
            onClick={() => ask({ kind: 'clinician', show: sheet.clinician.length === 0 })}
          >
            {say(sheet.clinician.length === 0 ? 'heart-clinician-show' : 'heart-clinician-hide')}
          </button>
        </p>
      </Section>
    </>
  )
}

const listed = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)

type PartProps = {
  readonly sheet: HeartInWords
  readonly say: Say
  readonly ask: (ask: HeartAsk) => void
}

/** On a phone a table scrolls in its own box, by hand or by keyboard (R3). */
function ScanTable({ sheet, say, ask }: PartProps) {
  const { locale } = useContext(LanguageContext)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="heart-scroll" tabIndex={0} aria-label={say('heart-table')}>
      <table className="heart-table">
        <caption className="for-ears">{say('heart-table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('heart-col-day')}</th>
            <th scope="col">{say('heart-col-number')}</th>
            <th scope="col">{say('heart-col-change')}</th>
            <th scope="col">{say('heart-col-says')}</th>
            <th scope="col">{say('heart-col-from')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.scans.map(({ id, day, percent, isBaseline, drop, symptoms, from, says }) => (
            <tr key={`${day} ${percent} ${id}`}>
              <th scope="row">{dayInFull(day, locale)}</th>
              <td>
                <strong>{percent}</strong> {say('unit-percent')}
                {symptoms ? <span className="block quiet">{say('heart-signs')}</span> : null}
              </td>
              <td>{isBaseline ? say('heart-first') : drop}</td>
              <td>{says}</td>
              <td>
                {from}
                {id === '' ? null : (
                  <button
                    type="button"
                    className="link block"
                    aria-label={`${say('heart-remove')}: ${dayInFull(day, locale)}`}
                    onClick={() => ask({ kind: 'remove-scan', id })}
                  >
                    {say('heart-remove')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Drugs({ sheet, say, ask }: PartProps) {
  const told = useMemo(
    () => (sheet.drugsFrom === 'you' ? sheet.drugChoices.filter((one) => one.chosen) : []),
    [sheet],
  )
  const [chosen, show] = useShown(told)
  const choose = (drugs: typeof told): void => {
    show(drugs)
    ask({ kind: 'choose-drugs', drugs: drugs.map(({ drug }) => drug) })
  }
  return (
    <fieldset className="field">
      <legend>{say('heart-drug-choose')}</legend>
      <p className="quiet">{say('heart-drug-choose-help')}</p>
      <div className="choices">
        {sheet.drugChoices.map((each) => {
          const others = chosen.filter(({ drug }) => drug !== each.drug)
          return (
            <label key={each.drug} className="choice">
              <input
                type="checkbox"
                checked={others.length < chosen.length}
                onChange={({ currentTarget: { checked } }) => choose(checked ? [...others, each] : others)}
              />
              <span>{each.name}</span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
