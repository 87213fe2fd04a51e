/** What admins see: people, the site, and changes that wait for a second admin. */
import { type Administration, type Change, type ChangeLine, duties, topics } from '@herald/api'
import { accountsWithFactor } from '../accounts/staff-accounts.ts'
import type { Service } from '../service.ts'
import { type StaffActor, system } from '../store/actor.ts'
import { waitingChanges } from '../store/changes.ts'
import { type ListedStaff, listStaff } from '../store/people.ts'
import { among } from './may-do.ts'

export function administrationOf(service: Service, actor: StaffActor): Promise<Administration> {
  const { store, site } = service
  return store.as(actor, async ({ sql, as }) => {
    const changes = await waitingChanges(sql)
    const staff = await as(system, (systemSql) => listStaff(systemSql))
    const accounts = staff.flatMap((one) => one.accounts)
    const withFactor = await as({ kind: 'accounts' }, (accountsSql) =>
      accountsWithFactor(accountsSql, accounts),
    )
    const nameOf = (id: string) => staff.find((one) => one.id === id)?.name ?? ''
    const { timeZone, opening, holidays } = site.setting.hours
    const openings = (day: keyof typeof opening) => opening[day].map(({ from, to }) => ({ from, to }))
    const { emergency = '', cancerLine = '', crisisLine = '' } = site.numbers
    return {
      people: staff.map((one) =>
        personFrom(
          one,
          one.accounts.some((account) => withFactor.has(account)),
        ),
      ),
      site: {
        numbers: { emergency, cancerLine, crisisLine },
        hours: {
          timeZone,
          opening: {
            Monday: openings('Monday'),
            Tuesday: openings('Tuesday'),
            Wednesday: openings('Wednesday'),
            Thursday: openings('Thursday'),
            Friday: openings('Friday'),
            Saturday: openings('Saturday'),
            Sunday: openings('Sunday'),
          },
          holidays: [...holidays],
        },
        promise: { minutesPerAnswer: site.minutesPerAnswer, whenLong: site.whenLong },
      },
      waiting: changes.map(({ id, change, by, at }): ChangeLine => {
        const about = aboutWhom(change, nameOf)
        return {
          id,
          change,
          by: nameOf(by),
          isMine: by === actor.id,
          at: String(at),
          ...(about === undefined ? {} : { about }),
        }
      }),
    }
  })
}

const aboutWhom = (change: Change, nameOf: (id: string) => string): string | undefined =>
  'id' in change ? nameOf(change.id) : change.kind === 'invite' ? change.name : undefined

const personFrom = (one: ListedStaff, hasFactor: boolean): Administration['people'][number] => ({
  id: one.id,
  name: one.name,
  field: one.field,
  country: one.country,
  roles: [...one.roles],
  topics: among(topics, one.topics),
  licensedIn: [...one.licensedIn],
  duty: duties.find((duty) => duty === one.duty) ?? 'off duty',
  mayLead: one.mayLead,
  isSuspended: one.isSuspended,
  registeredWith: one.registeredWith,
  licenceCheckedOn: one.licenceCheckedOn,
  // A made-up person needs none: she signs in with one press.
  hasSecondFactor: hasFactor || one.isDemonstration,
})
