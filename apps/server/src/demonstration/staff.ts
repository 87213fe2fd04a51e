/** Made-up people for `npm start` and for tests. Every screen says that they are made up; no real database takes them. */
import { topics } from '@herald/api'
import type { Staff } from '../store/people.ts'

const person = (id: string, field: string, roles: Staff['roles'], mayLead = false): Staff => ({
  id: `credential:demo-${id}`,
  name: `Demonstration ${id}`,
  field,
  country: 'GB',
  registeredWith: 'a made-up register',
  roles,
  topics: [...topics],
  licensedIn: ['GB'],
  duty: mayLead ? 'duty lead' : 'on duty',
  mayLead,
  isSuspended: false,
  isDemonstration: true,
})

export const demonstrationStaff = {
  clinician: person('clinician', 'made-up oncologist', ['clinician', 'reviewer']),
  second: person('second', 'made-up breast nurse', ['clinician', 'reviewer']),
  reviewer: person('reviewer', 'made-up oncologist', ['reviewer']),
  lead: person('lead', 'made-up duty lead', ['clinician'], true),
  moderator: person('moderator', 'made-up editor', ['moderator']),
  checker: person('checker', 'made-up editor', ['moderator']),
  admin: person('admin', 'made-up admin', ['admin']),
  // No admin changes anything alone.
  steward: person('steward', 'made-up admin', ['admin']),
} as const satisfies Readonly<Record<string, Staff>>
