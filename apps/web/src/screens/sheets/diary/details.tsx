/** One symptom: its danger questions, then how much it is; and the two last questions. */
import type { DiaryPage } from '../../../desk/sheets/diary.ts'
import type { DiaryParts } from '../diary.tsx'
import { DiaryForm, Radios, type Told, YesOrNo } from './form.tsx'

type Props<K extends DiaryPage['kind']> = DiaryParts & {
  readonly page: Extract<DiaryPage, { readonly kind: K }>
}

const repliesIn = (
  { one }: Told,
  questions: readonly { readonly id: string }[],
): Readonly<Record<string, string>> => Object.fromEntries(questions.map(({ id }) => [id, one(id)]))

const isOpen = (replies: Readonly<Record<string, string>>): boolean =>
  Object.values(replies).some((reply) => reply === '')

export function Questions({ page, say, tell }: Props<'questions'>) {
  return (
    <>
      <p>{say('diary-questions-first')}</p>
      <DiaryForm
        say={say}
        take={(told) => {
          const replies = repliesIn(told, page.questions)
          if (isOpen(replies)) return say('diary-questions-problem')
          tell({ kind: 'questions', step: page.step, replies })
          return ''
        }}
      >
        {page.questions.map((question) => (
          <YesOrNo key={question.id} question={question} say={say} />
        ))}
      </DiaryForm>
    </>
  )
}

const amounts = ['0', '1', '2', '3', '4'] as const

export function HowMuch({ page, say, tell }: Props<'how much'>) {
  return (
    <DiaryForm
      say={say}
      take={(told) => {
        const replies = repliesIn(told, page.questions)
        const amount = told.one('amount')
        if (amount === '') return say('diary-amount-problem')
        if (isOpen(replies)) return say('diary-questions-problem')
        const numbers = Object.fromEntries(page.numbers.map(({ id }) => [id, told.one(id)]))
        tell({ kind: 'how much', step: page.step, amount, numbers, replies })
        return ''
      }}
    >
      <Radios
        legend={say('diary-how-much')}
        name="amount"
        chosen={page.amount}
        className="choices diary-amounts"
        choices={amounts.map((amount) => [amount, say(`diary-amount-${amount}`)])}
      />
      {page.numbers.map(({ id, written, isWrong }) => (
        <div key={id} className={isWrong ? 'field field-wrong' : 'field'}>
          <label htmlFor={id}>{say(`diary-number-${id}`)}</label>
          <p className="quiet" id={`${id}-help`}>
            {say('diary-number-how')}
          </p>
          {isWrong ? (
            <p className="problem" id={`${id}-problem`} role="alert">
              {say('diary-number-wrong')}
            </p>
          ) : null}
          <span className="measure">
            <input
              id={id}
              name={id}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              defaultValue={written}
              aria-describedby={isWrong ? `${id}-problem ${id}-help` : `${id}-help`}
              aria-invalid={isWrong}
            />
          </span>
        </div>
      ))}
      {page.questions.map((question) => (
        <YesOrNo key={question.id} question={question} say={say} />
      ))}
    </DiaryForm>
  )
}

export function Worry({ page, say, tell }: Props<'worry'>) {
  const choices = [
    ['yes', say('diary-yes')],
    ['no', say('diary-no')],
  ] as const
  return (
    <DiaryForm
      say={say}
      take={({ one }) => {
        const worried = one('worried')
        const contacted = one('contacted')
        if (worried === '' || contacted === '') return say('diary-worry-problem')
        tell({ kind: 'worry', worried, contacted })
        return ''
      }}
    >
      <Radios legend={say('diary-worried')} name="worried" chosen={page.worried} choices={choices} />
      <Radios legend={say('diary-contacted')} name="contacted" chosen={page.contacted} choices={choices} />
    </DiaryForm>
  )
}
