/** The promise as it stands now, from what the database counts (section 6, promise guard). */
import { type Offer, offerNow } from '@herald/workflow'
import type { Service } from '../service.ts'
import { openWork } from '../store/cases.ts'
import type { Sql } from '../store/database.ts'
import { scanText } from './scan.ts'

/** As the system. The scanner is tried on a sentence whose answer is known. */
export async function currentOffer(service: Service, sql: Sql): Promise<Offer> {
  const { open, clinicians, reviewers } = await openWork(sql)
  const { site } = service
  return offerNow(
    site.setting.hours,
    {
      openQuestions: open,
      minutesPerAnswer: site.minutesPerAnswer,
      cliniciansOnDuty: clinicians,
      reviewersOnDuty: reviewers,
      scanner: scanText(service, 'I cannot breathe.') === 'flag' ? 'healthy' : 'down',
      whenLong: site.whenLong,
    },
    service.now(),
  )
}
