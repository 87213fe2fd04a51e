/**
 * A set of trials that does not fit in memory: records and their demands in a database (docs/decisions/0085).
 *
 * Every distinct demand is a row of its own, answered once a person. The trials then stream past as short lists of
 * numbers, and only the best are read in full. The verdict is the same function as for a set in memory.
 */
import { createHash } from 'node:crypto'
import {
  isObject,
  joiningOf,
  type Node,
  nodeFromText,
  nodeText,
  type RefreshState,
  readStudy,
  type Shape,
  shapeOf,
  type Trial,
} from '@herald/trials'
import type { Database, Sql } from './database.ts'
import { migrate } from './migrate.ts'
import { stateFrom } from './refresh-state.ts'

export type Added = { readonly kept: number; readonly problems: readonly string[] }

export type StoredStudy = {
  readonly nctId: string
  readonly joining: string
  readonly shape: Shape
  readonly points: readonly { readonly latDeg: number; readonly lonDeg: number }[]
}

export type TrialStore = {
  /** Records as the registry gives them. A bad one is told and does not lose the others. */
  readonly add: (records: readonly unknown[], dataTimestamp: string) => Promise<Added>
  /** Reads again what another grammar read; how many trials that were. */
  readonly reread: () => Promise<number>
  readonly demands: () => Promise<ReadonlyMap<number, Node>>
  /** Every trial in the order of its number, a few thousand at a time. */
  readonly eachStudy: () => AsyncGenerator<StoredStudy>
  /** Trials read in full, in the order asked for; one that is not there is left out. */
  readonly trials: (nctIds: readonly string[]) => Promise<readonly Trial[]>
  readonly count: () => Promise<number>
  readonly place: () => Promise<RefreshState | undefined>
  readonly savePlace: (state: RefreshState) => Promise<void>
  readonly close: () => Promise<void>
}

const pageSize = 5000
const batchSize = 200
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')
// PostgreSQL holds no NUL in text or JSON; a record with one loses it and nothing else.
const json = (value: unknown): string =>
  JSON.stringify(value, (_, held: unknown) => (typeof held === 'string' ? held.replaceAll('\0', '') : held))
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')
const numbersIn = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.filter((n): n is number => typeof n === 'number') : []

/** Opens the store and brings its schema up to date. `reader` is the fingerprint of the grammar in use. */
export async function openTrialStore(database: Database, reader: string): Promise<TrialStore> {
  await migrate(database)
  const inOne = database.transaction

  async function write(
    sql: Sql,
    trials: readonly (readonly [Trial, unknown])[],
    stamp: string,
  ): Promise<void> {
    const texts = new Map<string, string>()
    for (const [trial] of trials)
      for (const r of trial.requirements) {
        const text = nodeText(r.node)
        texts.set(hashOf(text), text)
      }
    await sql(
      `insert into trials.demand (hash, node)
       select d.hash, d.node from jsonb_to_recordset($1::jsonb) as d(hash text, node text)
       on conflict (hash) do nothing`,
      [json([...texts].map(([hash, node]) => ({ hash, node: node.replaceAll('\0', '') })))],
    )
    const ids = new Map(
      (await sql('select id, hash from trials.demand where hash = any($1)', [[...texts.keys()]])).map(
        (row) => [textIn(row['hash']), Number(row['id'])],
      ),
    )
    const idOf = (node: Node): number => {
      const id = ids.get(hashOf(nodeText(node)))
      if (id === undefined) throw new Error('A demand that was just written is not in the store.')
      return id
    }
    const rows = trials.map(([trial, record]) => {
      const shape = shapeOf(trial, idOf)
      return {
        nct_id: trial.nctId,
        joining: joiningOf(trial.status),
        data_timestamp: trial.dataTimestamp === '' ? stamp : trial.dataTimestamp,
        record_day: trial.recordDay,
        record,
        reader,
        common: shape.common,
        divided: shape.divided,
        nothing_read: shape.empty,
        points: trial.sites
          .filter((s) => s.status === undefined || joiningOf(s.status) !== 'closed')
          .flatMap((s) => (s.point === undefined ? [] : [[s.point.latDeg, s.point.lonDeg]])),
      }
    })
    await sql(
      `insert into trials.study
         (nct_id, joining, data_timestamp, record_day, record, reader, common, divided, nothing_read, points)
       select s.nct_id, s.joining, s.data_timestamp, s.record_day, s.record, s.reader, s.common, s.divided,
              s.nothing_read, s.points
       from jsonb_to_recordset($1::jsonb) as s(nct_id text, joining text, data_timestamp text, record_day text,
              record jsonb, reader text, common integer[], divided jsonb, nothing_read boolean, points jsonb)
       on conflict (nct_id) do update set
         joining = excluded.joining, data_timestamp = excluded.data_timestamp, record_day = excluded.record_day,
         record = excluded.record, reader = excluded.reader, common = excluded.common, divided = excluded.divided,
         nothing_read = excluded.nothing_read, points = excluded.points
       where (study.record_day, study.data_timestamp) <= (excluded.record_day, excluded.data_timestamp)`,
      [json(rows)],
    )
  }

  async function add(records: readonly unknown[], stamp: string): Promise<Added> {
    const problems: string[] = []
    let kept = 0
    for (let from = 0; from < records.length; from += batchSize) {
      // Two copies in one batch: the later one counts, and one statement cannot meet the same row twice.
      const batch = new Map<string, readonly [Trial, unknown]>()
      for (const [i, record] of records.slice(from, from + batchSize).entries()) {
        const study = readStudy(record, stamp)
        if (study.ok) batch.set(study.value.nctId, [study.value, record])
        else problems.push(`record ${from + i + 1}: ${study.error.message}`)
      }
      if (batch.size > 0) await inOne((sql) => write(sql, [...batch.values()], stamp))
      kept += batch.size
    }
    return { kept, problems }
  }

  return {
    add,
    reread: async () => {
      let done = 0
      for (;;) {
        const rows = await inOne((sql) =>
          sql('select record, data_timestamp from trials.study where reader <> $1 order by nct_id limit $2', [
            reader,
            batchSize,
          ]),
        )
        if (rows.length === 0) return done
        const [first] = rows
        // One batch has one stamp; records carry their own where they have one.
        const stamp = textIn(first?.['data_timestamp'])
        const same = rows.filter((row) => textIn(row['data_timestamp']) === stamp)
        const { kept } = await add(
          same.map((row) => row['record']),
          stamp,
        )
        if (kept === 0) return done
        done += kept
      }
    },
    demands: async () => {
      const rows = await inOne((sql) => sql('select id, node from trials.demand'))
      return new Map(
        rows.flatMap((row) => {
          const node = nodeFromText(textIn(row['node']))
          return node === undefined ? [] : [[Number(row['id']), node] as const]
        }),
      )
    },
    eachStudy: async function* () {
      let after = ''
      for (;;) {
        const rows = await inOne((sql) =>
          sql(
            `select nct_id, joining, common, divided, nothing_read, points from trials.study
             where nct_id > $1 and reader = $2 order by nct_id limit $3`,
            [after, reader, pageSize],
          ),
        )
        for (const row of rows)
          yield {
            nctId: textIn(row['nct_id']),
            joining: textIn(row['joining']),
            shape: {
              common: numbersIn(row['common']),
              divided: Array.isArray(row['divided'])
                ? row['divided'].map((way) => (Array.isArray(way) ? way.map(numbersIn) : []))
                : [],
              empty: row['nothing_read'] === true,
            },
            points: (Array.isArray(row['points']) ? row['points'] : []).flatMap((point) => {
              const [latDeg, lonDeg] = numbersIn(point)
              return latDeg === undefined || lonDeg === undefined ? [] : [{ latDeg, lonDeg }]
            }),
          }
        after = textIn(rows.at(-1)?.['nct_id'])
        if (rows.length < pageSize) return
      }
    },
    trials: async (nctIds) => {
      const rows = await inOne((sql) =>
        sql('select nct_id, record, data_timestamp from trials.study where nct_id = any($1)', [nctIds]),
      )
      const byId = new Map(
        rows.flatMap((row) => {
          const study = readStudy(row['record'], textIn(row['data_timestamp']))
          return study.ok ? [[study.value.nctId, study.value] as const] : []
        }),
      )
      return nctIds.flatMap((id) => byId.get(id) ?? [])
    },
    count: async () => {
      const [row] = await inOne((sql) => sql('select count(*)::int as trials from trials.study'))
      return Number(row?.['trials'] ?? 0)
    },
    place: async () => {
      const [row] = await inOne((sql) => sql('select state from trials.refresh'))
      return isObject(row?.['state']) ? stateFrom(row['state']) : undefined
    },
    savePlace: async (state) => {
      await inOne((sql) =>
        sql(
          `insert into trials.refresh (only_row, state) values (true, $1::jsonb)
           on conflict (only_row) do update set state = excluded.state`,
          [JSON.stringify(state)],
        ),
      )
    },
    close: database.close,
  }
}
