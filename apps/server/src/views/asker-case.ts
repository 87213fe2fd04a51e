/** A question as its asker sees it. */
import { type AskerCase, topics } from '@herald/api'
import { caseNews, nothingKnown, usedMinutes } from '@herald/workflow'
import { textOf } from '../commands/asker.ts'
import { abandon } from '../commands/refusal.ts'
import { factsFrom, questionsFrom, replyFrom } from '../commands/reply-from.ts'
import { say } from '../http/public-frame.ts'
import type { Service } from '../service.ts'
import type { Asker } from '../store/actor.ts'
import { readCase, type StoredCase } from '../store/cases.ts'
import { type Content, readContents, readMessages, vaultOf } from '../store/contents.ts'
import type { Sql, Transaction } from '../store/database.ts'
import { readPublication } from '../store/publications.ts'
import { among, caseActsOf, publicationActsOf } from './may-do.ts'

type Person = {
  name: string
  field: string
  country: string
  registeredWith: string
  isDemonstration: boolean
}

export async function askerCaseOf(
  service: Service,
  { sql }: Transaction,
  actor: Asker,
  id: string,
): Promise<AskerCase> {
  const stored = (await readCase(sql, id)) ?? abandon({ kind: 'not found' })
  const vault = (await vaultOf(sql, service.keyring, id)) ?? abandon({ kind: 'not found' })
  const contents = await readContents(sql, vault, ['question', 'facts', 'asked', 'info', 'frozen', 'rating'])
  const of = (kind: Content['kind']) => contents.filter((one) => one.kind === kind)
  const publication = await readPublication(sql, 'case_id', id)
  const facts = of('facts').flatMap(({ value }) => factsFrom(value))
  const messages = await readMessages(sql, id)
  const rated = of('rating').at(-1)
  const acts = [
    ...caseActsOf(stored.subject, actor, nothingKnown),
    ...(stored.subject.delivered.kind === 'version' ? ['rate'] : []),
    ...(publication === undefined
      ? ['willing']
      : publicationActsOf(publication.subject, actor, nothingKnown)),
  ]
  return {
    id,
    version: stored.version,
    state: stored.subject.state,
    about: stored.about,
    question: of('question')
      .map(({ value }) => textOf(value))
      .join('\n'),
    topic: topicOf(stored.topic),
    country: stored.country,
    sentAt: String(stored.sentAt),
    facts,
    news: newsOf(service, stored),
    messages: messages.flatMap((one) => messageOf(one, contents)),
    ...(await answerOf(sql, stored, contents)),
    ...(rated === undefined ? {} : { rating: { clear: clearOf(rated.value) } }),
    ...(stored.followUpOf === undefined ? {} : { followUpOf: stored.followUpOf }),
    publication: {
      version: publication?.version ?? 1,
      state: publication?.subject.state ?? 'none',
      ...(publication?.slug === undefined ? {} : { slug: publication.slug }),
    },
    mayDo: among(
      [
        'add_info',
        'withdraw',
        'follow_up',
        'close',
        'reopen',
        'rate',
        'erase',
        'willing',
        'no',
        'yes',
        'unpublish',
      ],
      acts,
    ),
  }
}

/** The promise as it stands. Late, the new time is what an answer takes when nothing else waits: said as an estimate. */
export function newsOf(service: Service, { subject }: StoredCase): AskerCase['news'] {
  const news = caseNews(subject, service.site.minutesPerAnswer * 2, service.now(), service.site.setting)
  switch (news.kind) {
    case 'on time':
      return { kind: 'on time', by: String(news.by) }
    case 'late':
      return {
        kind: 'late',
        promised: String(news.promised),
        by: news.by === 'unknown' ? 'unknown' : String(news.by),
      }
    case 'waiting for her':
    case 'no clock':
      return news
  }
}

/** Service minutes until the promise; unset while the clock stands. */
export function minutesLeft(
  { site, now }: Service,
  { subject, version }: StoredCase,
): { readonly minutesLeft?: number } {
  if (subject.clock.kind !== 'running') return {}
  const at = now()
  const minute = Math.floor(at.epochMilliseconds / 60_000)
  if (counted.minute !== minute) {
    counted.minute = minute
    counted.used.clear()
  }
  // Everybody on duty looks at the same questions: each is counted once a minute, by calendar arithmetic that takes its time.
  const key = `${subject.id} ${version}`
  const used = counted.used.get(key) ?? usedMinutes(subject.clock, site.setting.hours, at)
  counted.used.set(key, used)
  return { minutesLeft: subject.promisedMinutes - used }
}
const counted: { minute: number; readonly used: Map<string, number> } = { minute: 0, used: new Map() }

export const messageOf = (
  { at, kind, text, reason, contentId }: Awaited<ReturnType<typeof readMessages>>[number],
  contents: readonly Content[],
): AskerCase['messages'] => {
  const said = contents.find((one) => one.id === contentId)
  switch (kind) {
    case 'fixed':
      return [{ kind, at: String(at), text: text ?? '', ...(reason === undefined ? {} : { reason }) }]
    case 'questions':
      return said === undefined ? [] : [{ kind, at: String(at), questions: questionsFrom(said.value) }]
    case 'from her':
      return said === undefined ? [] : [{ kind, at: String(at), text: textOf(said.value) }]
  }
}

async function answerOf(
  sql: Sql,
  { subject }: StoredCase,
  contents: readonly Content[],
): Promise<Pick<AskerCase, 'answer'>> {
  const { delivered } = subject
  if (delivered.kind === 'not yet') return {}
  const frozen = contents.find((one) => one.kind === 'frozen' && one.hash === delivered.hash)
  if (frozen === undefined) return {}
  const { text, changed } = replyFrom(frozen.value)
  return {
    answer: {
      version: delivered.version,
      at: String(subject.since),
      text,
      hash: delivered.hash,
      writtenBy: await personOf(sql, delivered.by),
      approvedBy: await personOf(sql, delivered.approvedBy),
      ...(changed === undefined ? {} : { changed }),
    },
  }
}

/** Name and field as the site registered them. */
export async function personOf(sql: Sql, credential: string): Promise<Person> {
  const [row] = await sql(
    'select name, field, country, registered_with, is_demonstration from app.staff where id = $1',
    [credential],
  )
  if (row === undefined)
    return { name: say('who-staff'), field: '', country: '', registeredWith: '', isDemonstration: false }
  return {
    name: String(row['name']),
    field: String(row['field']),
    country: String(row['country']),
    registeredWith: String(row['registered_with']),
    isDemonstration: row['is_demonstration'] === true,
  }
}

const clearOf = (value: unknown): 'yes' | 'partly' | 'no' => {
  const clear = typeof value === 'object' && value !== null && 'clear' in value ? value.clear : 'partly'
  return clear === 'yes' || clear === 'no' ? clear : 'partly'
}

export const topicOf = (text: string): AskerCase['topic'] =>
  topics.find((topic) => topic === text) ?? 'something else'
