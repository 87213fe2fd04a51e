/** Publications at work: to start, to check, waiting for her yes, public. */
import type { endpoints, ReplyOf } from '@herald/api'
import { useContext, useEffect, useState } from 'react'
import { service } from '../../service/service.ts'
import { LanguageContext } from '../../words/language.tsx'
import { hashOf } from '../address.ts'
import type { StaffSession } from '../app.tsx'
import { idOf, momentInWords } from '../language.ts'
import { TroubleNote } from '../trouble-note.tsx'
import { useTask } from '../use-task.ts'

type Items = ReplyOf<(typeof endpoints)['moderationQueue']>['items']

export function PagesScreen({ session }: { readonly session: StaffSession }) {
  const { locale, say } = useContext(LanguageContext)
  const { trouble, run } = useTask()
  const [items, setItems] = useState<Items>()
  useEffect(() => {
    void run(() => service.call('moderationQueue', {})).then((found) => setItems(found?.items))
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once a screen; the role is part of the screen's key
  }, [session.role])
  return (
    <>
      <h1 tabIndex={-1}>{say('staff-title-pages')}</h1>
      <p className="lead">{say('staff-pages-how')}</p>
      <TroubleNote trouble={trouble} />
      {items === undefined ? null : items.length === 0 ? (
        <p>{say('staff-pages-none')}</p>
      ) : (
        <table className="queue">
          <caption className="for-ears">{say('staff-title-pages')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('staff-topic')}</th>
              <th scope="col">{say('staff-col-state')}</th>
              <th scope="col">{say('staff-col-since')}</th>
              <th scope="col">{say('staff-col-rewriter')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id}>
                <th scope="row">
                  <a href={hashOf({ kind: 'page', id: item.id })}>{say(`staff-topic-${idOf(item.topic)}`)}</a>
                </th>
                <td>{say(`staff-page-${idOf(item.state)}`)}</td>
                <td>{momentInWords(item.since, locale)}</td>
                <td>{say(item.isMyRewrite ? 'staff-rewriter-you' : 'staff-rewriter-not-you')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
