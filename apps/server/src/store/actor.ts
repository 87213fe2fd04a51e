/** The people of the workflow, by the names that this package uses often. */
import type { Actor } from '@herald/workflow'

export type { CredentialId } from '@herald/workflow'
export type Asker = Extract<Actor, { kind: 'asker' }>
export type StaffActor = Extract<Actor, { kind: 'staff' }>
export type StaffRole = StaffActor['role']
export type Duty = StaffActor['duty']
export const system: Actor = { kind: 'system' }
export const everyone: Actor = { kind: 'public' }
