/**
 * Who may do what: the permission matrix (ask-a-doctor, section 4), cell by cell. `never` is refused and logged.
 * A cell lists what must hold besides the role; `a or b` needs one of the two. Departures: docs/decisions/0052.
 */
import type { Role } from '../person.ts'

export type Condition =
  | 'own' // asker: her case; staff: claimed by, or assigned to, this credential
  | 'own or waiting' // or it waits in the queue, where nobody owns it
  | 'licensed and competent'
  | 'assigned'
  | 'held for moderation'
  | 'break-glass'
  | 'on duty'
  | 'duty lead'
  | 'not a writer'
  | 'not the rewriter'
  | 'spam or abuse'
  | 'at her preview'
  | 'own acts'
  | 'second person'
  | 'carries out a request'

/** All of these, or nothing more than the role (`[]`), or `never`. */
export type Cell = readonly Condition[] | 'never'

const no = 'never'
const yes: Cell = []
const own: Cell = ['own']

// biome-ignore format: the columns of the printed matrix
const printed = [
  //  action                     asker                      clinician                  reviewer                     moderator                 admin                       public
  ['write question',             own,                       no,                        no,                          no,                       no,                         no],
  ['choose facts',               own,                       no,                        no,                          no,                       no,                         no],
  ['read case',                  own,                       ['licensed and competent'],['assigned'],                ['held for moderation'],  ['break-glass'],            no],
  ['see contact details',        own,                       no,                        no,                          no,                       ['break-glass'],            no],
  ['claim',                      no,                        ['licensed and competent'],no,                          no,                       no,                         no],
  ['work on case',               no,                        own,                       no,                          no,                       no,                         no],
  ['send safety message',        no,                        ['on duty'],               ['on duty'],                 no,                       no,                         no],
  ['judge danger',               no,                        ['on duty'],               no,                          no,                       no,                         no],
  ['approve',                    no,                        no,                        ['not a writer'],            no,                       no,                         no],
  ['ask for changes',            no,                        no,                        ['not a writer'],            no,                       no,                         no],
  ['decline',                    no,                        ['own or waiting'],        own,                         ['spam or abuse'],        no,                         no],
  ['reassign or extend',         no,                        ['duty lead'],             no,                          no,                       no,                         no],
  ['correct answer',             no,                        own,                       no,                          no,                       no,                         no],
  ['ask for correction',         no,                        own,                       ['assigned'],                no,                       no,                         no],
  ['consent to publish',         own,                       no,                        no,                          no,                       no,                         no],
  ['rewrite',                    no,                        no,                        no,                          yes,                      no,                         no],
  ['approve rewrite',            ['own', 'at her preview'], no,                        no,                          no,                       no,                         no],
  ['check identity',             no,                        no,                        no,                          ['not the rewriter'],     no,                         no],
  ['check sense',                no,                        no,                        yes,                         no,                       no,                         no],
  ['send rewrite back',          no,                        no,                        yes,                         ['not the rewriter'],     no,                         no],
  ['publish',                    no,                        no,                        no,                          yes,                      no,                         no],
  ['hide page',                  no,                        yes,                       yes,                         yes,                      no,                         no],
  ['unpublish',                  own,                       no,                        no,                          yes,                      no,                         no],
  ['keep page',                  no,                        no,                        yes,                         no,                       no,                         no],
  ['read, search, report',       yes,                       yes,                       yes,                         yes,                      yes,                        yes],
  ['manage site',                no,                        no,                        no,                          no,                       ['second person'],          no],
  ['read audit',                 own,                       ['own acts'],              ['own acts'],                ['held for moderation'],  yes,                        no],
  ['export or erase',            own,                       no,                        no,                          no,                       ['carries out a request'],  no],
  ['change audit',               no,                        no,                        no,                          no,                       no,                         no],
] as const satisfies readonly (readonly [string, Cell, Cell, Cell, Cell, Cell, Cell])[]

export type Action = (typeof printed)[number][0]
export type MatrixRow = { readonly action: Action; readonly cells: Readonly<Record<Role, Cell>> }

export const matrix: readonly MatrixRow[] = printed.map(
  ([action, asker, clinician, reviewer, moderator, admin, ofPublic]) => ({
    action,
    cells: { asker, clinician, reviewer, moderator, admin, public: ofPublic },
  }),
)

/** Roles that one person may not hold together on one site: no path from words to page may be one person's. */
export function mayHoldTogether(roles: readonly Role[]): boolean {
  const answers = roles.includes('clinician') || roles.includes('reviewer')
  const governs = roles.includes('moderator') || roles.includes('admin')
  return !(answers && governs) && !(roles.includes('moderator') && roles.includes('admin'))
}
