/** Accounts of staff as admins touch them, inside the transaction of the change: all of it, or nothing happened. */
import type { Sql } from '../store/database.ts'
import { textIn } from '../store/row.ts'

/**
 * The account of an address, for somebody who is invited. She comes in by a link in her mail: whatever somebody set up under
 * this address before - a password, a passkey, a session - is gone, or whoever did it would share her account.
 */
export async function accountForInvited(
  sql: Sql,
  newId: string,
  email: string,
  name: string,
): Promise<string> {
  const [row] = await sql(
    `insert into accounts."user" ("id", "name", "email", "emailVerified", "updatedAt") values ($1, $2, $3, false, now())
     on conflict ("email") do update set "name" = excluded."name" returning "id"`,
    [newId, name, email.toLowerCase()],
  )
  if (row === undefined) throw new Error('An account that was just made is missing.')
  const account = textIn(row, 'id')
  await startAfresh(sql, [account])
  return account
}

/** Password, passkeys, code app and sessions go; the address and the account stay. */
export async function startAfresh(sql: Sql, accounts: readonly string[]): Promise<void> {
  for (const table of ['session', 'account', 'passkey', 'twoFactor'])
    await sql(`delete from accounts."${table}" where "userId" = any ($1)`, [[...accounts]])
  await sql('update accounts."user" set "twoFactorEnabled" = false where "id" = any ($1)', [[...accounts]])
}

export const endSessions = (sql: Sql, accounts: readonly string[]) =>
  sql('delete from accounts."session" where "userId" = any ($1)', [[...accounts]])

/** Which of these accounts have a passkey or a code app. */
export async function accountsWithFactor(
  sql: Sql,
  accounts: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await sql(
    `select u."id" from accounts."user" u where u."id" = any ($1)
       and (u."twoFactorEnabled" or exists (select from accounts."passkey" p where p."userId" = u."id"))`,
    [[...accounts]],
  )
  return new Set(rows.map((row) => textIn(row, 'id')))
}
