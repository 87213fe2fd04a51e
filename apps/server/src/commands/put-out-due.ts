/** Pages whose day has come are put out, as the system; one that was taken down before its day never comes out. */
import { replyText } from '@herald/api'
import { z } from 'zod'
import { wordsOfReply } from '../lint/lint.ts'
import type { Service } from '../service.ts'
import { system } from '../store/actor.ts'
import { pagesDue, putOut } from '../store/pages.ts'

const storedPage = z.object({
  slug: z.string(),
  title: z.string(),
  question: z.string(),
  short: z.string(),
  body: replyText,
  topic: z.string(),
  phase: z.string(),
  writtenBy: z.unknown(),
  reviewedBy: z.unknown(),
  reviewedOn: z.string(),
  publishedOn: z.string(),
  lookAgainBy: z.string(),
  isUnderReview: z.boolean(),
})

export const putOutDue = (service: Service): Promise<number> =>
  service.store.as(system, async ({ sql }) => {
    const today = service.now().toZonedDateTimeISO('UTC').toPlainDate().toString()
    const due = await pagesDue(sql, today)
    for (const { page } of due) {
      const one = storedPage.parse(page)
      await putOut(sql, one, wordsOfReply(one.body))
    }
    return due.length
  })
