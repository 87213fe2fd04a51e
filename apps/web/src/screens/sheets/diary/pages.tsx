/** The first pages: red flags, drugs, temperature, symptoms. */
import { useState } from 'react'
import type { DiaryPage } from '../../../desk/sheets/diary.ts'
import { Disclosure } from '../../../kit/disclosure.tsx'
import type { DiaryParts } from '../diary.tsx'
import { HelpNow } from './call.tsx'
import { DiaryForm, Radios, Ticks } from './form.tsx'

type Props<K extends DiaryPage['kind']> = DiaryParts & {
  readonly page: Extract<DiaryPage, { readonly kind: K }>
}

const none = 'none'
const unsure = 'unsure'

export function RedFlags({ page, say, tell }: Props<'red flags'>) {
  const [isAny, setIsAny] = useState(page.signs.some(({ ticked }) => ticked))
  return (
    <>
      {isAny ? <HelpNow say={say} /> : null}
      <p>{say('diary-red-how')}</p>
      <DiaryForm
        say={say}
        take={({ all }) => {
          const ticked = all('red')
          if (ticked.length === 0) return say('diary-red-problem')
          tell({ kind: 'red flags', ticked })
          return ''
        }}
      >
        <Ticks
          legend={say('diary-heading-red')}
          isLegendHidden
          name="red"
          signs={page.signs}
          others={[{ value: none, words: say('diary-none'), ticked: page.isNone }]}
          onTick={setIsAny}
        />
      </DiaryForm>
    </>
  )
}

export function Drugs({ page, say, tell }: Props<'drugs'>) {
  return (
    <>
      <p>{say('diary-drugs-how')}</p>
      <DiaryForm
        say={say}
        take={({ all }) => {
          const drugs = all('drug')
          if (drugs.length === 0) return say('diary-drugs-problem')
          tell({ kind: 'drugs', drugs, isUnknown: drugs.includes(unsure) })
          return ''
        }}
      >
        <Ticks
          legend={say('diary-heading-drugs')}
          isLegendHidden
          name="drug"
          signs={page.drugs}
          others={[
            { value: none, words: say('diary-drugs-none'), ticked: false },
            { value: unsure, words: say('diary-drugs-unknown'), ticked: false },
          ]}
        />
      </DiaryForm>
    </>
  )
}

export function Temperature({ page, say, tell }: Props<'temperature'>) {
  const [isUnknown, setIsUnknown] = useState(page.isUnknown)
  const [written, setWritten] = useState(page.written)
  const [unit, setUnit] = useState(page.unit)
  return (
    <DiaryForm
      say={say}
      take={({ one, all }) => {
        const ticked = all('sign')
        const feels = one('hot')
        const feelsHot = feels === 'yes' || feels === 'no' || feels === 'not sure' ? feels : 'not asked'
        if (!isUnknown && written.trim() === '') return say('diary-temperature-problem')
        if (isUnknown && feelsHot === 'not asked') return say('diary-feels-problem')
        if (page.signs.length > 0 && ticked.length === 0) return say('diary-signs-problem')
        tell({
          kind: 'temperature',
          written,
          unit,
          isUnknown,
          feelsHot,
          ticked,
          isUnsure: ticked.includes(unsure),
        })
        return ''
      }}
    >
      <div className={page.problem === 'none' || isUnknown ? 'field' : 'field field-wrong'}>
        <label htmlFor="temperature">{say('diary-temperature-label')}</label>
        <p className="quiet" id="temperature-help">
          {say('diary-temperature-how')}
        </p>
        {page.problem === 'none' || isUnknown ? null : (
          <div className="problem" id="temperature-problem" role="alert">
            <p>
              {page.problem === 'which'
                ? say('diary-temperature-which', { written: page.written })
                : say('diary-temperature-wrong')}
            </p>
            <div className="buttons">
              {page.meant.map((one) => (
                <button
                  key={`${one.written} ${one.unit}`}
                  type="button"
                  className="secondary"
                  onClick={() => {
                    setWritten(one.written)
                    setUnit(one.unit)
                  }}
                >
                  {say('diary-temperature-meant', { written: one.written, unit: one.unit })}
                </button>
              ))}
            </div>
          </div>
        )}
        <span className="measure">
          <input
            id="temperature"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            disabled={isUnknown}
            value={written}
            onChange={({ currentTarget: { value } }) => setWritten(value)}
            aria-describedby={
              page.problem === 'none' ? 'temperature-help' : 'temperature-problem temperature-help'
            }
            aria-invalid={page.problem !== 'none'}
          />
          <span className="diary-units" role="radiogroup" aria-label={say('diary-temperature-unit')}>
            {(['C', 'F'] as const).map((each) => (
              <label key={each} className="choice">
                <input type="radio" name="unit" checked={unit === each} onChange={() => setUnit(each)} />
                <span>{`°${each}`}</span>
              </label>
            ))}
          </span>
        </span>
        <label className="choice choice-plain">
          <input
            type="checkbox"
            checked={isUnknown}
            onChange={({ currentTarget: { checked } }) => setIsUnknown(checked)}
          />
          <span>{say('diary-temperature-unknown')}</span>
        </label>
      </div>
      {isUnknown ? (
        <Radios
          legend={say('diary-feels-hot')}
          name="hot"
          chosen={page.feelsHot}
          choices={[
            ['yes', say('diary-yes')],
            ['no', say('diary-no')],
            ['not sure', say('diary-not-sure')],
          ]}
        />
      ) : null}
      {page.signs.length === 0 ? null : (
        <Ticks
          legend={say('diary-signs')}
          name="sign"
          signs={page.signs}
          others={[
            {
              value: none,
              words: say('diary-none'),
              ticked: page.isAnswered && page.signs.every(({ ticked }) => !ticked),
            },
            { value: unsure, words: say('diary-not-sure'), ticked: false },
          ]}
        />
      )}
    </DiaryForm>
  )
}

export function Symptoms({ page, say, tell }: Props<'symptoms'>) {
  const [isNone, setIsNone] = useState(
    page.isAnswered && [...page.first, ...page.more, ...page.matters].every(({ ticked }) => !ticked),
  )
  const [isAny, setIsAny] = useState(false)
  const unlessNone = (isTicked: boolean): void => {
    setIsAny(isTicked)
    if (isTicked) setIsNone(false)
  }
  return (
    <DiaryForm
      say={say}
      take={({ all }) => {
        const ticked = all('symptom')
        const matters = all('matter')
        if (ticked.length + matters.length === 0 && !isNone) return say('diary-symptoms-problem')
        tell({ kind: 'symptoms', ticked: isNone ? [] : ticked, matters: isNone ? [] : matters })
        return ''
      }}
    >
      {page.first.length === 0 ? null : (
        <>
          <p>{say('diary-symptoms-how')}</p>
          <Ticks
            key={String(isNone)}
            legend={say('diary-heading-symptoms')}
            isLegendHidden
            name="symptom"
            signs={isNone ? page.first.map(unticked) : page.first}
            others={[]}
            onTick={unlessNone}
          />
        </>
      )}
      <Disclosure title={say('diary-symptoms-more')}>
        <Ticks
          key={String(isNone)}
          legend={say('diary-symptoms-more')}
          isLegendHidden
          name="symptom"
          signs={isNone ? page.more.map(unticked) : page.more}
          others={[]}
          onTick={unlessNone}
        />
        <Ticks
          key={`matters ${isNone}`}
          legend={say('diary-symptoms-more')}
          isLegendHidden
          name="matter"
          signs={isNone ? page.matters.map(unticked) : page.matters}
          others={[]}
          onTick={unlessNone}
        />
      </Disclosure>
      <label className="choice diary-other">
        <input
          type="checkbox"
          checked={isNone && !isAny}
          onChange={({ currentTarget: { checked } }) => {
            setIsNone(checked)
            setIsAny(false)
          }}
        />
        <span>{say('diary-symptoms-nothing')}</span>
      </label>
    </DiaryForm>
  )
}

const unticked = <S extends { readonly ticked: boolean }>(sign: S): S => ({ ...sign, ticked: false })
