/** A day as far as the record gives it, in full. */
import { useContext } from 'react'
import type { DayRead } from '../desk/brief-in-words.ts'
import { dayInFull, monthOrYear } from '../today.ts'
import { LanguageContext } from '../words/language.tsx'

export function Day({ of }: { readonly of: DayRead }) {
  const { locale, say } = useContext(LanguageContext)
  switch (of.kind) {
    case 'on':
      return <time dateTime={of.day}>{dayInFull(of.day, locale)}</time>
    case 'within':
      return (
        monthOrYear(of.from, of.to, locale) ??
        say('day-between', { from: dayInFull(of.from, locale), to: dayInFull(of.to, locale) })
      )
    case 'undated':
      return say('day-none')
  }
}
