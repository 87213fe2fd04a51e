/** A password for a member of staff who came by a link and has none. Better-auth hashes it and keeps it. */
import { type CommandError, notFound, type Outcome } from '../commands/refusal.ts'
import type { Visitor } from '../http/visitor.ts'
import type { Accounts } from './accounts.ts'

const refused = (message: string, reason: string): { readonly ok: false; readonly error: CommandError } => ({
  ok: false,
  error: { kind: 'bad input', message, reason },
})

export async function choosePassword(
  accounts: Accounts,
  visitor: Visitor,
  password: string,
): Promise<Outcome<{ readonly done: true }>> {
  if (visitor.kind !== 'staff') return notFound
  // Whoever has a second step shows it first: a link in a mailbox alone sets no password.
  if (visitor.secondFactor === 'needed')
    return refused('Show the second step that you have first.', 'second factor')
  const { internalAdapter, password: hashing } = await accounts.$context
  const known = await internalAdapter.findAccounts(visitor.account)
  if (known.some(({ providerId }) => providerId === 'credential'))
    return refused('This account has a password already.', 'password')
  await internalAdapter.createAccount({
    userId: visitor.account,
    accountId: visitor.account,
    providerId: 'credential',
    password: await hashing.hash(password),
  })
  return { ok: true, value: { done: true } }
}
