/** An admin looks at contact details: with a reason, for an hour, in the audit, and the asker is told (threat 12). */
import { z } from 'zod'
import { emailOf } from '../accounts/standing.ts'
import type { Service } from '../service.ts'
import { type StaffActor, system } from '../store/actor.ts'
import { readCase } from '../store/cases.ts'
import { readContents, vaultOf } from '../store/contents.ts'
import { askerOf } from '../store/people.ts'
import { addAudit, addMessage } from '../store/service-rows.ts'
import { abandon, carriedOut, type Outcome } from './refusal.ts'

const contact = z.object({ phone: z.string() })

export async function breakGlass(
  service: Service,
  actor: StaffActor,
  id: string,
  reason: string,
): Promise<Outcome<{ email?: string; phone?: string }>> {
  const found = await carriedOut(() =>
    service.store.as(actor, async ({ sql, as }) => {
      const now = service.now()
      const known = await as(system, (systemSql) => readCase(systemSql, id))
      if (known === undefined || known.asker === undefined) return abandon({ kind: 'not found' })
      await sql('insert into app.break_glass (case_id, by, reason, at) values ($1, $2, $3, now())', [
        id,
        actor.id,
        reason,
      ])
      const vault = await vaultOf(sql, service.keyring, id)
      const contents = vault === undefined ? [] : await readContents(sql, vault, ['contact'])
      const last = contact.safeParse(contents.at(-1)?.value)
      const { asker } = known
      const account = await as(system, async (systemSql) => {
        await addAudit(systemSql, {
          kind: 'audit',
          rule: 'threat 12',
          event: 'break_glass',
          subject: id,
          by: actor.id,
          at: now,
          from: known.subject.state,
          to: known.subject.state,
        })
        await addMessage(systemSql, id, now, { kind: 'fixed', text: 'contact-was-seen' })
        return (await askerOf(systemSql, asker))?.account
      })
      return { account, phone: last.success ? last.data.phone : undefined }
    }),
  )
  if (!found.ok) return found
  const { account, phone } = found.value
  const email = account === undefined ? undefined : await emailOf(service.store, account)
  return {
    ok: true,
    value: { ...(email === undefined ? {} : { email }), ...(phone === undefined ? {} : { phone }) },
  }
}
