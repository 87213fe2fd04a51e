/** Who asked, and everything that she wrote on this case: a reply must fit both (W15). */
import type { Asker } from '../lint/fits-asker.ts'
import type { Service } from '../service.ts'
import type { StoredCase } from '../store/cases.ts'
import { readContents, vaultOf } from '../store/contents.ts'
import type { Sql } from '../store/database.ts'
import { textOf } from './asker.ts'
import { abandon } from './refusal.ts'

export async function whoAsked(service: Service, sql: Sql, { subject, about }: StoredCase): Promise<Asker> {
  const vault = (await vaultOf(sql, service.keyring, subject.id)) ?? abandon({ kind: 'not found' })
  const written = await readContents(sql, vault, ['question', 'info'])
  return { about, words: written.map(({ value }) => textOf(value)).join('\n') }
}
