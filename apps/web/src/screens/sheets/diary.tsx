/** The diary: one question a page, help at once where it is needed, and what was told before. */
import { sentences } from '@herald/content-en/screens/diary'
import { type ReactNode, useContext, useEffect, useRef } from 'react'
import { useDesk } from '../../desk/desk-context.tsx'
import type { DiaryAsk, DiaryInWords } from '../../desk/sheets/diary.ts'
import { useSheet } from '../../desk/use-sheet.ts'
import { dayInFull } from '../../today.ts'
import { LanguageContext } from '../../words/language.tsx'
import type { Say } from '../../words/say.ts'
import { useScreenSay } from '../../words/use-screen-say.ts'
import { DiaryDay, DiarySettings } from './diary/around.tsx'
import { DiaryBefore } from './diary/before.tsx'
import { CallLines } from './diary/call.tsx'
import { HowMuch, Questions, Worry } from './diary/details.tsx'
import { Drugs, RedFlags, Symptoms, Temperature } from './diary/pages.tsx'
import { Result } from './diary/result.tsx'
import { WeekDone, WeekItem, WeekOffer } from './diary/week.tsx'

/** What every part of the diary gets. */
export type DiaryParts = { readonly say: Say; readonly tell: (ask: DiaryAsk) => void }

export function DiaryScreen() {
  const say = useScreenSay(sentences)
  const { send } = useDesk()
  const diary = useSheet({ kind: 'sheet', name: 'diary', ask: { kind: 'look' } })
  if (diary === undefined)
    return (
      <>
        <h1 tabIndex={-1}>{say('diary-name')}</h1>
        <p className="quiet" role="status">
          {say('waiting')}
        </p>
      </>
    )
  const tell = (ask: DiaryAsk): void => void send({ kind: 'sheet', name: 'diary', ask })
  return <Diary diary={diary} say={say} tell={tell} />
}

function Diary({ diary, say, tell }: DiaryParts & { readonly diary: DiaryInWords }) {
  const { locale } = useContext(LanguageContext)
  const { page } = diary
  const key = keyOf(diary)
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(key)
  useEffect(() => {
    // A new page of the check: who listens or uses keys goes on at its heading.
    if (shown.current !== key) heading.current?.focus()
    shown.current = key
  }, [key])
  return (
    <div className="diary">
      <p className="diary-day">
        {say('diary-name')} <span aria-hidden="true">·</span>{' '}
        {isWeek(page) ? say('diary-week-name') : dayInFull(diary.day, locale)}
      </p>
      <h1 tabIndex={-1} ref={heading}>
        {headingOf(diary, say)}
      </h1>
      {diary.certain === '' ? null : (
        <div className="danger" role="alert">
          <p className="danger-title">{diary.certain}</p>
          <p>{say('diary-certain')}</p>
          <CallLines say={say} />
        </div>
      )}
      <Page key={key} diary={diary} say={say} tell={tell} />
      {page.kind === 'result' || isWeek(page) ? null : (
        <div className="diary-foot">
          {diary.canGoBack ? (
            <button type="button" className="link" onClick={() => tell({ kind: 'back' })}>
              {say('diary-back')}
            </button>
          ) : null}
          <button type="button" className="link" onClick={() => tell({ kind: 'stop' })}>
            {say('diary-stop')}
          </button>
          <span className="quiet">{say('diary-kept')}</span>
        </div>
      )}
      {page.kind === 'red flags' || diary.saved ? (
        <>
          <WeekOffer week={diary.week} say={say} tell={tell} />
          <DiaryDay diary={diary} say={say} tell={tell} />
          <DiarySettings diary={diary} say={say} tell={tell} />
          <DiaryBefore diary={diary} say={say} tell={tell} />
        </>
      ) : null}
    </div>
  )
}

const keyOf = ({ page }: DiaryInWords): string =>
  'step' in page ? page.step : page.kind === 'week item' ? `week ${page.item}` : page.kind

const isWeek = ({ kind }: DiaryInWords['page']): boolean => kind === 'week item' || kind === 'week done'

function headingOf({ page }: DiaryInWords, say: Say): string {
  switch (page.kind) {
    case 'red flags':
      return say('diary-heading-red')
    case 'drugs':
      return say('diary-heading-drugs')
    case 'temperature':
      return say('diary-heading-temperature')
    case 'symptoms':
      return say('diary-heading-symptoms')
    case 'questions':
    case 'how much':
      return page.symptom
    case 'worry':
      return say('diary-heading-worry')
    case 'result':
      return page.levelWords
    case 'week item':
      return page.term
    case 'week done':
      return say('diary-week-done')
  }
}

function Page({ diary, say, tell }: DiaryParts & { readonly diary: DiaryInWords }): ReactNode {
  const { page } = diary
  switch (page.kind) {
    case 'red flags':
      return <RedFlags page={page} say={say} tell={tell} />
    case 'drugs':
      return <Drugs page={page} say={say} tell={tell} />
    case 'temperature':
      return <Temperature page={page} say={say} tell={tell} />
    case 'symptoms':
      return <Symptoms page={page} say={say} tell={tell} />
    case 'questions':
      return <Questions page={page} say={say} tell={tell} />
    case 'how much':
      return <HowMuch page={page} say={say} tell={tell} />
    case 'worry':
      return <Worry page={page} say={say} tell={tell} />
    case 'result':
      return <Result page={page} isSaved={diary.saved} note={diary.note} say={say} tell={tell} />
    case 'week item':
      return <WeekItem page={page} say={say} tell={tell} />
    case 'week done':
      return <WeekDone page={page} say={say} tell={tell} />
  }
}
