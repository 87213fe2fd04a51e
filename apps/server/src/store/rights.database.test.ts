/**
 * The permission matrix as SQL, cell by cell, as each database role and on both databases; then what no role may do at all.
 * A cell that says `never` must be refused by the database itself, whatever the program asks.
 */
import { type Action, type Actor, matrix, newCase, newPublication } from '@herald/workflow'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bothDatabases, type Opened } from '../testing/both-databases.ts'
import { openClinic } from '../testing/clinic.ts'
import { system } from './actor.ts'
import type { Store } from './database.ts'

const moment = '2026-11-23T10:00:00Z'
const now = Temporal.Instant.from(moment)
const her: Actor = { kind: 'asker', id: 'asker:matrix-0001' }
const staff = (
  id: string,
  role: 'clinician' | 'reviewer' | 'moderator' | 'admin',
  duty: 'on duty' | 'duty lead' = 'on duty',
): Actor => ({
  kind: 'staff',
  id: `credential:demo-${id}`,
  role,
  duty,
})
const actors = {
  asker: her,
  clinician: staff('clinician', 'clinician'),
  reviewer: staff('reviewer', 'reviewer'),
  moderator: staff('checker', 'moderator'),
  admin: staff('admin', 'admin'),
  public: { kind: 'public' } satisfies Actor,
}
const lead = staff('lead', 'clinician', 'duty lead')
type Role = keyof typeof actors
const roles: readonly Role[] = ['asker', 'clinician', 'reviewer', 'moderator', 'admin', 'public']

/** One case or publication in each state that an action needs; the ids say which. */
const id = (n: number) => n.toString(16).padStart(32, '0')
const cases = {
  queued: id(1),
  held: id(2),
  claimed: id(3),
  inReview: id(4),
  delivered: id(5),
  rewritten: id(6),
  inPreview: id(7),
  out: id(8),
  flagged: id(9),
  fresh: id(10),
  reviewed: id(11),
}

async function fill(store: Store): Promise<void> {
  await store.as(system, async ({ sql }) => {
    await sql(`insert into app.askers (id, account, created_at) values ($1, 'matrix', now())`, [
      'asker:matrix-0001',
    ])
    const add = (
      name: keyof typeof cases,
      state: string,
      change: { writer?: string; reviewer?: string; held?: boolean } = {},
    ) =>
      sql(
        `insert into app.cases (id, version, asker, state, subject, topic, country, about, sent_at, since, writer, writers, reviewer, is_held_for_moderation)
         values ($1, 1, 'asker:matrix-0001', $2, $3, 'diagnosis', 'GB', 'me', $4, $4, $5, $6, $7, $8)`,
        [
          cases[name],
          state,
          JSON.stringify(newCase(cases[name], 'asker:matrix-0001', now)),
          moment,
          change.writer ?? null,
          change.writer === undefined ? [] : [change.writer],
          change.reviewer ?? null,
          change.held ?? false,
        ],
      )
    const writer = 'credential:demo-clinician'
    const other = 'credential:demo-second'
    const reviewer = 'credential:demo-reviewer'
    await add('queued', 'queued')
    await add('fresh', 'delivered')
    await add('held', 'urgent_hold')
    await add('claimed', 'claimed', { writer })
    await add('inReview', 'in_review', { writer: other, reviewer })
    await add('delivered', 'delivered', { writer, reviewer })
    await add('flagged', 'queued', { held: true })
    for (const name of ['rewritten', 'inPreview', 'out', 'reviewed'] as const)
      await add(name, 'delivered', { writer: other })
    const publish = (name: keyof typeof cases, state: string, hash: string | null) =>
      sql(
        `insert into app.publications (id, case_id, asker, version, state, subject, rewriters, text_hash, identity_checked_by, sense_checked_by, slug)
         values ($1, $1, 'asker:matrix-0001', 1, $2, $3, '{credential:demo-moderator}', $4, $5, $5, $1)`,
        [
          cases[name],
          state,
          JSON.stringify(newPublication(cases[name], 'asker:matrix-0001', now)),
          hash,
          hash === null ? null : 'credential:demo-admin',
        ],
      )
    await publish('rewritten', 'checking', null)
    await publish('inPreview', 'preview', 'h')
    await publish('reviewed', 'hidden', null)
  })
  await store.as(her, async ({ sql }) => {
    for (const caseId of Object.values(cases))
      await sql(`insert into keys.case_keys values ($1, '\\x00')`, [caseId])
    for (const kind of ['question', 'contact'])
      for (const caseId of Object.values(cases))
        await sql(
          `insert into app.contents (case_id, kind, by, at, sealed) values ($1, $2, 'asker:matrix-0001', $3, '\\x00')`,
          [caseId, kind, moment],
        )
    await sql(
      `insert into app.publications (id, case_id, asker, version, state, subject, text_hash, yes_hash, identity_checked_by, sense_checked_by, slug)
       values ($1, $1, 'asker:matrix-0001', 1, 'published', $2, 'h', 'h', 'credential:demo-checker', 'credential:demo-reviewer', $1)`,
      [cases.out, JSON.stringify(newPublication(cases.out, 'asker:matrix-0001', now))],
    )
  })
  await store.as(system, ({ sql }) =>
    sql(
      `insert into app.audit (subject, at, rule, event, by, "from", "to") values ($1, now(), 'W3', 'submit', 'credential:demo-clinician', 'draft', 'submitted'), ($1, now(), 'W4', 'scan_clear', 'credential:demo-reviewer', 'submitted', 'queued')`,
      [cases.rewritten],
    ),
  )
  await store.as(actors.admin, ({ sql }) =>
    sql(
      `insert into app.break_glass (case_id, by, reason, at) values ($1, 'credential:demo-admin', 'test of the matrix', now())`,
      [cases.queued],
    ),
  )
}

const step = (caseId: string, set: string) =>
  [
    `update app.cases set version = version + 1, acted_by = app.actor(), ${set} where id = '${caseId}' returning id`,
  ] as const
const move = (caseId: string, set: string) =>
  [
    `update app.publications set version = version + 1, acted_by = app.actor(), ${set} where case_id = '${caseId}' returning id`,
  ] as const
const words = (caseId: string, kind: string) =>
  [
    `insert into app.contents (case_id, kind, by, at, sealed) values ('${caseId}', '${kind}', app.actor(), now(), '\\x00') returning id`,
  ] as const
const read = (caseId: string, kind: string) =>
  [`select id from app.contents where case_id = '${caseId}' and kind = '${kind}'`] as const
type Attempt = readonly [statement: string]

/** What each action is in SQL; where the subject differs by role, by role. */
const attempts: Readonly<Record<Action, (role: Role) => Attempt>> = {
  'write question': () => words(cases.queued, 'info'),
  'choose facts': () => words(cases.queued, 'facts'),
  'read case': (role) =>
    role === 'admin'
      ? [`select id from app.cases where id = '${cases.queued}'`]
      : read(
          role === 'reviewer' ? cases.inReview : role === 'moderator' ? cases.rewritten : cases.queued,
          'question',
        ),
  'see contact details': () => read(cases.queued, 'contact'),
  claim: () => step(cases.queued, `state = 'claimed', writer = app.actor()`),
  'work on case': () => words(cases.claimed, 'draft'),
  'send safety message': (role) => step(role === 'reviewer' ? cases.inReview : cases.held, `since = since`),
  'judge danger': () => step(cases.held, `state = 'queued'`),
  approve: () =>
    step(
      cases.inReview,
      `state = 'delivered', delivered_hash = 'h', delivered_by = 'credential:demo-second', approved_by = app.actor()`,
    ),
  'ask for changes': () => words(cases.inReview, 'comment'),
  decline: (role) =>
    step(
      role === 'moderator' ? cases.flagged : role === 'reviewer' ? cases.inReview : cases.queued,
      `state = 'declined'`,
    ),
  'reassign or extend': () => step(cases.claimed, `writer = 'credential:demo-second'`),
  'correct answer': () => step(cases.delivered, `state = 'correcting'`),
  'ask for correction': () => step(cases.delivered, `state = 'correcting'`),
  'consent to publish': () => [
    `insert into app.publications (id, case_id, asker, version, state, subject) values ('${cases.fresh}', '${cases.fresh}', app.actor(), 1, 'willing', '{}') returning id`,
  ],
  rewrite: () => words(cases.rewritten, 'rewrite'),
  'approve rewrite': () => move(cases.inPreview, `state = 'published', yes_hash = 'h'`),
  'check identity': () => move(cases.rewritten, `identity_checked_by = app.actor()`),
  'check sense': () => move(cases.rewritten, `sense_checked_by = app.actor()`),
  'send rewrite back': () => words(cases.rewritten, 'publication comment'),
  publish: () => move(cases.reviewed, `state = 'rewriting'`),
  'hide page': () => move(cases.out, `state = 'hidden'`),
  unpublish: () => move(cases.out, `state = 'gone'`),
  'keep page': () => move(cases.reviewed, `since_of = 1`),
  'read, search, report': () => [`select 1 as n from (select count(*) from site.pages) p`],
  'manage site': () => [`update app.staff set name = name returning id`],
  'read audit': () => [`select id from app.audit where subject = '${cases.rewritten}'`],
  'export or erase': () => [
    `select id from app.contents where case_id = '${cases.queued}' and kind = 'contact'`,
  ],
  'change audit': () => [`update app.audit set rule = 'W1' returning id`],
}

/**
 * Cells where the same row is hers for another action, so that the database cannot tell the two apart; the program's one
 * role check does (packages/workflow, `may`), and the audit names the act. Each with the action that opens the row.
 */
const openedByAnother: readonly (readonly [Action, Role, opens: string])[] = [
  ['judge danger', 'asker', 'write question: a row of her own'],
  ['claim', 'asker', 'write question: a row of her own'],
  ['send safety message', 'asker', 'write question: a row of her own'],
  ['decline', 'asker', 'write question: a row of her own'],
  ['reassign or extend', 'asker', 'write question: a row of her own'],
  ['correct answer', 'asker', 'write question: a row of her own'],
  ['ask for correction', 'asker', 'write question: a row of her own'],
  ['check identity', 'asker', 'consent to publish: a row of her own'],
  ['check sense', 'asker', 'consent to publish: a row of her own'],
  ['publish', 'asker', 'consent to publish: a row of her own'],
  ['hide page', 'asker', 'unpublish: a row of her own'],
  ['reassign or extend', 'clinician', 'work on case: a row that she holds'],
  ['correct answer', 'reviewer', 'ask for correction: a row that she reviewed'],
  ['check sense', 'moderator', 'check identity: the same row'],
  ['check identity', 'reviewer', 'check sense: the same row'],
  ['publish', 'reviewer', 'check sense: the same row'],
  ['see contact details', 'asker', 'own'],
]
/** Rights that no row of the database stands for: the program's alone, or done by the system in the same transaction. */
const notRows: readonly Action[] = ['keep page', 'manage site']

describe.each(bothDatabases)('the permission matrix as SQL on %s', (_, open) => {
  let opened: Opened
  beforeAll(async () => {
    opened = await open()
    await openClinic(opened.store)
    await fill(opened.store)
  }, 60_000)
  afterAll(async () => {
    await opened.close()
  })

  /** `true` if the statement changed or showed a row; the transaction is always undone. */
  async function works(actor: Actor, statement: string): Promise<boolean> {
    const undone = new Error('undone')
    let rows = 0
    try {
      await opened.store.as(actor, async ({ sql }) => {
        rows = (await sql(statement)).length
        throw undone
      })
    } catch (error) {
      if (error === undone) return rows > 0
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === '42501' || code === '23514') return false
      throw error
    }
    return rows > 0
  }

  const cells = matrix.flatMap(({ action, cells: row }) =>
    roles.map((role) => [action, role, row[role]] as const),
  )
  const asked = cells.filter(([action]) => !notRows.includes(action))

  test.each(asked)('%s, %s', async (action, role, cell) => {
    const [statement] = attempts[action](role)
    // Conditions that only a duty lead meets are met by one.
    const isLead = cell !== 'never' && cell.includes('duty lead')
    const mayByAnother = openedByAnother.some(([what, who]) => what === action && who === role)
    const isAllowed = await works(isLead ? lead : actors[role], statement)
    const expected = cell !== 'never'
    expect(isAllowed || mayByAnother).toBe(expected || mayByAnother)
  })

  // biome-ignore format: a table
  const never: readonly (readonly [what: string, Actor, statement: string])[] = [
    ['another asker reads a case',                 { kind: 'asker', id: 'asker:matrix-0002' }, `select id from app.cases`],
    ['another asker reads its words',              { kind: 'asker', id: 'asker:matrix-0002' }, `select id from app.contents`],
    ['an asker reads a text before its approval',  her,              `select id from app.contents where kind in ('draft', 'comment', 'note')`],
    ['an asker writes an answer',                  her,              words(cases.queued, 'frozen')[0]],
    ['a clinician without competence reads',       staff('nobody', 'clinician'), `select id from app.cases`],
    ['a writer approves her own',                  { ...staff('clinician', 'reviewer') }, step(cases.claimed, `delivered_hash = 'h', approved_by = app.actor()`)[0]],
    ['a clinician approves in another name',       actors.clinician, step(cases.claimed, `state = 'delivered', delivered_hash = 'h', approved_by = 'credential:demo-reviewer'`)[0]],
    ['the system approves',                        system,           step(cases.inReview, `delivered_hash = 'h', approved_by = 'credential:demo-reviewer'`)[0]],
    ['a moderator says yes for her',               actors.moderator, move(cases.inPreview, `yes_hash = 'h'`)[0]],
    ['the system says yes for her',                system,           move(cases.inPreview, `yes_hash = 'h'`)[0]],
    ['a rewriter checks her own',                  staff('moderator', 'moderator'), move(cases.rewritten, `identity_checked_by = app.actor()`)[0]],
    ['the system reads sealed words',              system,           `select sealed from app.contents`],
    ['the system changes the audit',               system,           `update app.audit set rule = 'W1' returning id`],
    ['the system deletes from the audit',          system,           `delete from app.audit returning id`],
    ['the system empties the audit',               system,           `truncate app.audit`],
    ['the public reads a case',                    actors.public,    `select id from app.cases`],
    ['the public reads people',                    actors.public,    `select id from app.staff`],
    ['an approved text changes',                   actors.clinician, `update app.contents set sealed = '\\x01' where kind = 'question' returning id`],
  ]
  test.each(never)('never: %s', async (_what, actor, statement) => {
    expect(await works(actor, statement)).toBe(false)
  })

  test('every table has row-level security, and only the known roles have rights', async () => {
    const bare = await opened.store.as({ kind: 'backup' }, ({ sql }) =>
      sql(
        `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('app', 'keys', 'site', 'accounts') and not rowsecurity`,
      ),
    )
    expect(bare).toEqual([])
    const toAll = await opened.store.as({ kind: 'backup' }, ({ sql }) =>
      sql(
        `select table_name from information_schema.role_table_grants where grantee in ('PUBLIC', 'herald_nobody') and table_schema in ('app', 'keys', 'site', 'accounts')`,
      ),
    )
    expect(toAll).toEqual([])
  })

  test('the chain of the audit says when a row was changed by somebody with power over the database', async () => {
    const chained = await opened.store.as(system, ({ sql }) =>
      sql('select chain from app.audit where subject = $1', [cases.rewritten]),
    )
    expect(chained[0]?.['chain']).toBeInstanceOf(Uint8Array)
  })

  test('a transaction is one actor at a time', async () => {
    const two = opened.store.as(her, async ({ as }) => {
      await Promise.all([as(system, (sql) => sql('select 1')), as(system, (sql) => sql('select 1'))])
    })
    await expect(two).rejects.toThrow('one actor at a time')
  })
})
