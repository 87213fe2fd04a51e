/** What reviewers do to a case (W16, W17, W22c, W22d). */
import type { endpoints, ParsedBodyOf } from '@herald/api'
import { wordsOfReply } from '../lint/lint.ts'
import type { Service } from '../service.ts'
import type { StaffActor } from '../store/actor.ts'
import { addContent, readContents, vaultOf } from '../store/contents.ts'
import { fitnessOf, yesNo } from './answer.ts'
import { hashOf } from './hash.ts'
import { abandon, type Outcome } from './refusal.ts'
import { replyFrom } from './reply-from.ts'
import { scanText } from './scan.ts'
import { actOnCase, type Stepped } from './step-case.ts'

type Body<Id extends keyof typeof endpoints> = ParsedBodyOf<(typeof endpoints)[Id]>
type Done = Promise<Outcome<Stepped>>

export const takeReview = (
  service: Service,
  actor: StaffActor,
  id: string,
  { version, noConflict }: Body<'takeReview'>,
): Done =>
  actOnCase(
    service,
    actor,
    id,
    async (stored, transaction) => ({
      kind: 'take_review',
      checks: {
        ...(await fitnessOf(transaction, actor.id, stored)),
        'no conflict of interest': yesNo(noConflict),
      },
    }),
    { version },
  )

/** W17, W22d: this very text, read for danger once more with everything she wrote. */
export const approve = (service: Service, actor: StaffActor, id: string, body: Body<'approve'>): Done =>
  actOnCase(
    service,
    actor,
    id,
    async (stored, transaction) => {
      const vault = (await vaultOf(transaction.sql, service.keyring, id)) ?? abandon({ kind: 'not found' })
      const texts = await readContents(transaction.sql, vault, ['frozen', 'question', 'info'])
      const frozen = texts.find((one) => one.kind === 'frozen' && one.hash === body.hash)
      const text = frozen === undefined ? undefined : replyFrom(frozen.value)
      // The hash is that of the very text that is stored and shown (I3): it is worked out again, not believed.
      const isSame = frozen !== undefined && text !== undefined && hashOf(frozen.value) === body.hash
      return {
        kind: 'approve',
        hash: isSame ? body.hash : 'another text',
        scan: text === undefined ? 'down' : scanText(service, wordsOfReply(text.text)),
        checks: {
          ...(await fitnessOf(transaction, actor.id, stored)),
          'no conflict of interest': yesNo(body.noConflict),
          'numbers ticked': yesNo(body.numbersTicked),
          'danger words seen by reviewer': yesNo(body.dangerWordsSeen),
        },
      }
    },
    { version: body.version },
  )

/** W16, W22c. */
export const requestChanges = (
  service: Service,
  actor: StaffActor,
  id: string,
  body: Body<'requestChanges'>,
): Done =>
  actOnCase(service, actor, id, () => ({ kind: 'request_changes', checks: { 'reason given': 'yes' } }), {
    version: body.version,
    before: async ({ sql }) => {
      const vault = (await vaultOf(sql, service.keyring, id)) ?? abandon({ kind: 'not found' })
      await addContent(sql, vault, {
        kind: 'comment',
        value: { reasons: body.reasons, text: body.text },
        by: actor.id,
        at: service.now(),
      })
      return {}
    },
  })
