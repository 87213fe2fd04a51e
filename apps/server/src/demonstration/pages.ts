/** Herald's own exchanges as pages of the demonstration. With a real database none of them is ever put out. */
import { wordsOfReply } from '../lint/lint.ts'
import type { Service } from '../service.ts'
import { system } from '../store/actor.ts'
import { putOut } from '../store/pages.ts'
import { readExchanges } from './exchanges.ts'

export const demonstrationPages = (service: Service): Promise<void> =>
  service.store.as(system, async ({ sql }) => {
    const today = service.now().toZonedDateTimeISO('UTC').toPlainDate()
    for (const { slug, front, question, short, text } of readExchanges()) {
      const page = {
        slug,
        title: front.title,
        question,
        short,
        body: text,
        topic: front.topic,
        phase: front.phase,
        writtenBy: { name: 'the Herald project', reviewed: 'none' },
        reviewedBy: 'none',
        reviewedOn: front.written,
        publishedOn: front.written,
        lookAgainBy: today.add({ months: 12 }).toString(),
        isUnderReview: false,
      }
      await putOut(sql, page, wordsOfReply(text))
    }
  })
