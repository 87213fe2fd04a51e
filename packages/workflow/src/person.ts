/** Who acts. One person may hold several roles on a site but acts in one at a time; identity is the credential. */
export type AskerId = `asker:${string}`
export type CredentialId = `credential:${string}`
export type Role = 'asker' | 'clinician' | 'reviewer' | 'moderator' | 'admin' | 'public'

/** Three values, so that what nobody checked is never taken for a "no" or a "yes" (I6). */
export type Answer = 'yes' | 'no' | 'unknown'

export type Actor =
  | { readonly kind: 'asker'; readonly id: AskerId }
  | { readonly kind: 'staff'; readonly id: CredentialId; readonly role: StaffRole; readonly duty: Duty }
  | { readonly kind: 'public' }
  | { readonly kind: 'system' }

export type StaffRole = Extract<Role, 'clinician' | 'reviewer' | 'moderator' | 'admin'>
export type Duty = 'off duty' | 'on duty' | 'duty lead'

/** Somebody, or nobody. */
export type Holder =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'person'; readonly id: AskerId | CredentialId }

export const nobody: Holder = { kind: 'nobody' }
export const person = (id: AskerId | CredentialId): Holder => ({ kind: 'person', id })

/** The id that an audit row names. The public and the system have none. */
export const idOf = (actor: Actor): string =>
  actor.kind === 'asker' || actor.kind === 'staff' ? actor.id : actor.kind

export const isHeldBy = (holder: Holder, actor: Actor): boolean =>
  holder.kind === 'person' && (actor.kind === 'asker' || actor.kind === 'staff') && holder.id === actor.id
