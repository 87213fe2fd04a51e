/** Fills a database with made-up published answers, as fast as PostgreSQL reads a file (COPY): a million takes minutes. */
import { createWriteStream } from 'node:fs'
import { chmod, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { madeAnswers, madeColumns, type Vocabulary } from './made-answers.ts'

/** `owner` is the owner of the schema and may read files of the server's machine. What triggers would have counted is counted at the end. */
export async function fillPages(
  owner: pg.Client,
  folder: string,
  count: number,
  vocabulary: Vocabulary,
): Promise<void> {
  const file = join(folder, 'made-answers.tsv')
  await pipeline(Readable.from(batches(count, vocabulary)), createWriteStream(file))
  // PostgreSQL may run as another account.
  await chmod(file, 0o644)
  await owner.query('alter table site.pages disable trigger note_new_words')
  await owner.query('drop index site.pages_terms')
  await owner.query(`copy site.pages (${madeColumns}) from '${file}'`)
  await rm(file)
  await owner.query(`set maintenance_work_mem = '512MB'`)
  await owner.query('create index pages_terms on site.pages using gin (terms)')
  await owner.query(
    `insert into site.words select word, ndoc from ts_stat($$select to_tsvector('simple', title || ' ' || short || ' ' || question || ' ' || body_text) from site.pages$$)
     where word ~ '^[a-z][a-z0-9-]+$'`,
  )
  await owner.query(
    `insert into site.stems select word, ndoc from ts_stat('select terms from site.pages') where word !~ '^~'`,
  )
  await owner.query(
    'update site.edition set n = n + 1, (pages, last_place) = (select count(*), max(place) from site.pages)',
  )
  await owner.query('alter table site.pages enable trigger note_new_words')
  await owner.query('vacuum (analyze) site.pages')
  await owner.query('vacuum (analyze) site.words')
  await owner.query('vacuum (analyze) site.stems')
}

/** A thousand lines at a time: a write for each would take longer than the words. */
function* batches(count: number, vocabulary: Vocabulary): Generator<string> {
  let lines: string[] = []
  for (const line of madeAnswers(count, vocabulary, 7)) {
    lines.push(line)
    if (lines.length === 1000) {
      yield `${lines.join('\n')}\n`
      lines = []
    }
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`
}
