/** The words of a case, sealed under its key. A row is one text; texts under a hash never change. */
import type { Sql } from './database.ts'
import { bytesIn, type Instant, instantIn, numberIn, someText, textIn } from './row.ts'
import type { CaseKey, Keyring } from './seal.ts'

// biome-ignore format: a list
export const contentKinds = [
  'question', 'danger', 'facts', 'contact', 'draft', 'frozen', 'asked', 'info', 'comment', 'note', 'rating', 'rewrite',
  'publication comment',
] as const
export type ContentKind = (typeof contentKinds)[number]

export type Content = {
  readonly id: number
  readonly kind: ContentKind
  readonly hash: string | undefined
  readonly by: string
  readonly at: Instant
  /** As it was stored; the reader parses it. */
  readonly value: unknown
}

export type Vault = { readonly keyring: Keyring; readonly key: CaseKey }

/** The key of a case; unset if it is erased or not the actor's to see. */
export async function vaultOf(sql: Sql, keyring: Keyring, caseId: string): Promise<Vault | undefined> {
  const [row] = await sql('select wrapped from keys.case_keys where case_id = $1', [caseId])
  return row === undefined ? undefined : { keyring, key: keyring.unwrap(caseId, bytesIn(row, 'wrapped')) }
}

export async function newVault(sql: Sql, keyring: Keyring, caseId: string): Promise<Vault> {
  const { key, wrapped } = keyring.newKey(caseId)
  await sql('insert into keys.case_keys (case_id, wrapped) values ($1, $2)', [caseId, wrapped])
  return { keyring, key }
}

export type NewContent = {
  readonly kind: ContentKind
  readonly value: unknown
  readonly by: string
  readonly at: Instant
  readonly hash?: string
}

export async function addContent(sql: Sql, { keyring, key }: Vault, one: NewContent): Promise<void> {
  await sql(
    'insert into app.contents (case_id, kind, hash, by, at, sealed) values ($1, $2, $3, $4, $5, $6)',
    [key.caseId, one.kind, one.hash ?? null, one.by, String(one.at), keyring.seal(key, one.kind, one.value)],
  )
}

/** One draft a case; it outlives its claim. */
export async function saveDraft(sql: Sql, vault: Vault, one: NewContent): Promise<void> {
  const sealed = vault.keyring.seal(vault.key, one.kind, one.value)
  const rows = await sql(
    `update app.contents set sealed = $2, by = $3, at = $4 where case_id = $1 and kind = 'draft' returning id`,
    [vault.key.caseId, sealed, one.by, String(one.at)],
  )
  if (rows.length === 0) await addContent(sql, vault, one)
}

/** Everything of these kinds that the actor may read, oldest first. */
export async function readContents(
  sql: Sql,
  { keyring, key }: Vault,
  kinds: readonly ContentKind[],
): Promise<readonly Content[]> {
  const rows = await sql(
    'select id, kind, hash, by, at, sealed from app.contents where case_id = $1 and kind = any ($2) order by id',
    [key.caseId, kinds],
  )
  return rows.flatMap((row) => {
    const kind = contentKinds.find((one) => one === row['kind'])
    if (kind === undefined) return []
    return [
      {
        id: numberIn(row, 'id'),
        kind,
        hash: someText(row, 'hash'),
        by: textIn(row, 'by'),
        at: instantIn(row, 'at'),
        value: keyring.open(key, kind, bytesIn(row, 'sealed')),
      },
    ]
  })
}

export type StoredMessage = {
  readonly at: Instant
  readonly kind: 'fixed' | 'questions' | 'from her'
  readonly text: string | undefined
  readonly reason: string | undefined
  readonly contentId: number | undefined
}

export async function readMessages(sql: Sql, caseId: string): Promise<readonly StoredMessage[]> {
  const rows = await sql(
    'select at, kind, fixed_text, reason, content_id from app.messages where case_id = $1 order by id',
    [caseId],
  )
  return rows.map((row) => {
    const kind = textIn(row, 'kind')
    return {
      at: instantIn(row, 'at'),
      kind: kind === 'questions' || kind === 'from her' ? kind : 'fixed',
      text: someText(row, 'fixed_text'),
      reason: someText(row, 'reason'),
      contentId: row['content_id'] === null ? undefined : numberIn(row, 'content_id'),
    }
  })
}
