/**
 * Answers to look at in the demonstration, in Herald's own words: nobody asked them and no clinician has checked them, and
 * each says so. With a real database none of them is ever put out.
 */
import { replyText } from '@herald/api'
import { wordsOfReply } from '../lint/lint.ts'
import type { Service } from '../service.ts'
import { system } from '../store/actor.ts'
import { putOut } from '../store/pages.ts'
import { demonstrationAnswers } from './answers.ts'

export const demonstrationPages = (service: Service): Promise<void> =>
  service.store.as(system, async ({ sql }) => {
    const today = service.now().toZonedDateTimeISO('UTC').toPlainDate()
    for (const { slug, title, question, short, topic, phase, blocks, ask } of demonstrationAnswers) {
      const body = replyText.parse({ blocks, ask })
      const page = {
        slug,
        title,
        question,
        short,
        body,
        topic,
        phase,
        writtenBy: { name: 'the Herald project', reviewed: 'none' },
        reviewedBy: 'none',
        reviewedOn: '2026-11-21',
        publishedOn: '2026-11-21',
        lookAgainBy: today.add({ months: 12 }).toString(),
        isUnderReview: false,
      }
      await putOut(sql, page, wordsOfReply(body))
    }
  })
