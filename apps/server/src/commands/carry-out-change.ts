/** A confirmed change becomes rows, in the transaction that confirms it. */
import type { Change } from '@herald/api'
import { accountForInvited, endSessions, startAfresh } from '../accounts/staff-accounts.ts'
import { system } from '../store/actor.ts'
import type { Sql, Transaction } from '../store/database.ts'
import { accountsOfStaff, saveStaff, staffOf, suspend } from '../store/people.ts'
import type { Instant } from '../store/row.ts'
import { addLetter } from '../store/service-rows.ts'
import { abandon } from './refusal.ts'

type As = Transaction['as']
const accounts = { kind: 'accounts' } as const

/** Says whom or what it changed, for the audit. `newId`: 32 hex digits. */
export async function carryOutChange(as: As, change: Change, newId: string, now: Instant): Promise<string> {
  switch (change.kind) {
    case 'invite':
      return invite(as, change, newId, now)
    case 'change work': {
      const { id, kind: _, licenceCheckedOn, ...work } = change
      await as(system, async (sql) => {
        const staff = (await staffOf(sql, id)) ?? abandon({ kind: 'not found' })
        // Whoever may not lead any more is no lead from now on.
        const duty = staff.duty === 'duty lead' && !work.mayLead ? 'on duty' : staff.duty
        await saveStaff(sql, { ...staff, ...work, duty }, undefined, licenceCheckedOn)
      })
      return id
    }
    case 'suspend': {
      const theirs = await as(system, async (sql) => {
        await suspend(sql, change.id)
        return accountsOfStaff(sql, change.id)
      })
      await as(accounts, (sql) => endSessions(sql, theirs))
      return change.id
    }
    case 'let back':
      await as(system, async (sql) => {
        const staff = (await staffOf(sql, change.id)) ?? abandon({ kind: 'not found' })
        await saveStaff(sql, { ...staff, isSuspended: false }, undefined, change.licenceCheckedOn)
      })
      return change.id
    case 'reset second factor': {
      const theirs = await as(system, (sql) => accountsOfStaff(sql, change.id))
      await as(accounts, (sql) => startAfresh(sql, theirs))
      return change.id
    }
    case 'numbers':
      return setting(as, 'numbers', change.numbers)
    case 'hours':
      return setting(as, 'hours', change.hours)
    case 'promise':
      return setting(as, 'promise', change.promise)
  }
}

async function invite(
  as: As,
  change: Extract<Change, { kind: 'invite' }>,
  newId: string,
  now: Instant,
): Promise<string> {
  const id = `credential:${newId}` as const
  const account = await as(accounts, (sql) => accountForInvited(sql, newId, change.email, change.name))
  await as(system, async (sql) => {
    const { name, field, country, roles, topics, licensedIn, mayLead, registeredWith } = change
    const taken = await sql('select from app.staff_accounts where account = $1', [account])
    if (taken.length > 0)
      abandon({
        kind: 'bad input',
        message: 'This address belongs to somebody of the staff already.',
        reason: 'address',
      })
    const work = { name, field, country, roles, topics, licensedIn, mayLead, registeredWith }
    const state = { duty: 'off duty', isSuspended: false, isDemonstration: false } as const
    await saveStaff(sql, { id, ...work, ...state }, account, change.licenceCheckedOn)
    await addLetter(sql, { kind: 'page', recipient: id, template: 'mail-invitation', caseId: undefined }, now)
  })
  return id
}

async function setting(as: As, name: string, value: unknown): Promise<string> {
  await as(system, (sql) =>
    sql(
      'insert into app.site (name, value) values ($1, $2::jsonb) on conflict (name) do update set value = excluded.value',
      [name, JSON.stringify(value)],
    ),
  )
  return 'site'
}

/** Without two of them nothing can be confirmed any more. */
export async function stillTwoAdmins(sql: Sql, without: string): Promise<void> {
  const rows = await sql(
    `select id from app.staff where 'admin' = any (roles) and not is_suspended and id <> $1`,
    [without],
  )
  const [row] = await sql(`select 'admin' = any (roles) as is from app.staff where id = $1`, [without])
  if (row?.['is'] === true && rows.length < 2)
    abandon({
      kind: 'bad input',
      message: 'Two admins must stay, or no change can be confirmed. Invite another one first.',
      reason: 'last admins',
    })
}
