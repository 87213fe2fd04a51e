/** What people notice of a drug, in the words for a man where the drug's own line names a woman's body. */
import type { DrugId } from '@herald/core/regimens'
import { drugSentences } from '@herald/core/toxicity'
import type { Message } from './brief.ts'
import { say } from './say.ts'

export const drugNotice = (drug: DrugId, isMan: boolean): Message =>
  say(`drug-${drug}-notice${isMan && drugSentences(drug).hasNoticeForMen ? '-man' : ''}`)
