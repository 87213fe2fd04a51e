/** A case as clinicians and reviewers see it: never a name, never a contact. */
import {
  checklistItems,
  type DangerCheck,
  dangerCheck,
  type Queue,
  staffActs,
  type Workspace,
} from '@herald/api'
import { lintOf } from '../commands/answer.ts'
import { textOf } from '../commands/asker.ts'
import { abandon } from '../commands/refusal.ts'
import { commentFrom, draftFrom, factsFrom, replyFrom } from '../commands/reply-from.ts'
import { standingOf } from '../commands/standing.ts'
import type { Asker } from '../lint/fits-asker.ts'
import { wordsOfReply } from '../lint/lint.ts'
import type { Service } from '../service.ts'
import { type StaffActor, system } from '../store/actor.ts'
import { queueOf, readCase, reviewsOf, type StoredCase } from '../store/cases.ts'
import { type Content, readContents, readMessages, vaultOf } from '../store/contents.ts'
import type { Transaction } from '../store/database.ts'
import { messageOf, minutesLeft, personOf, topicOf } from './asker-case.ts'
import { among, caseActsOf } from './may-do.ts'

type Place = Workspace['danger']['places'][number]

/** Where the danger rules read something, as they read it now. A reader that fails shows nothing and holds the text elsewhere. */
export function dangerPlaces({ readForDanger }: Service, text: string): Place[] {
  try {
    return readForDanger(text).flags.map(({ row, start, end, context, level }) => ({
      row,
      start,
      end,
      words: text.slice(start, end),
      context,
      level,
    }))
  } catch {
    return []
  }
}

export async function workspaceOf(
  service: Service,
  { sql, as }: Transaction,
  actor: StaffActor,
  id: string,
): Promise<Workspace> {
  const stored = (await readCase(sql, id)) ?? abandon({ kind: 'not found' })
  const vault = (await vaultOf(sql, service.keyring, id)) ?? abandon({ kind: 'not found' })
  const contents = await readContents(sql, vault, [
    'question',
    'danger',
    'facts',
    'draft',
    'frozen',
    'asked',
    'info',
    'comment',
  ])
  const of = (kind: Content['kind']) => contents.filter((one) => one.kind === kind)
  // The matrix says no to whoever may see the row but not read the case: then there is no question here either.
  if (of('question').length === 0) abandon({ kind: 'not found' })
  const standing = await as(system, (systemSql) => standingOf(systemSql, service.site, actor, stored))
  const question = of('question')
    .map(({ value }) => textOf(value))
    .join('\n')
  const words = [...of('question'), ...of('info')].map(({ value }) => textOf(value)).join('\n')
  const draft = of('draft').at(-1)
  const { subject } = stored
  const messages = await readMessages(sql, id)
  const isReviewer = subject.reviewer.kind === 'person' && subject.reviewer.id === actor.id
  const isWriter = subject.writer.kind === 'person' && subject.writer.id === actor.id
  return {
    id,
    version: stored.version,
    state: subject.state,
    about: stored.about,
    question,
    topic: topicOf(stored.topic),
    country: stored.country,
    danger: { answers: dangerOf(of('danger').at(-1)?.value), places: dangerPlaces(service, question) },
    facts: of('facts').flatMap(({ value }) => factsFrom(value)),
    messages: messages.flatMap((one) => messageOf(one, contents)),
    ...minutesLeft(service, stored),
    ...(isWriter && subject.due.T8 !== undefined ? { leaseUntil: String(subject.due.T8) } : {}),
    ...(draft === undefined || !isWriter ? {} : { draft: draftOf(draft) }),
    ...(await frozenOf(service, sql, stored, of('frozen'), { about: stored.about, words })),
    ...beforeOf(stored, of('frozen')),
    reviewComments: of('comment').map(({ at, value }) => ({ at: String(at), ...commentFrom(value) })),
    // Whoever has the review has taken it: she is not offered it again.
    mayDo: among(staffActs, caseActsOf(subject, actor, standing)).filter(
      (act) => act !== 'take_review' || !isReviewer,
    ),
  }
}

const draftOf = ({ value, at }: Content): NonNullable<Workspace['draft']> => {
  const { text, checklist } = draftFrom(value)
  return { text, savedAt: String(at), checklist: among(checklistItems, checklist) }
}

async function frozenOf(
  service: Service,
  sql: Transaction['sql'],
  { subject }: StoredCase,
  frozen: readonly Content[],
  asker: Asker,
): Promise<Pick<Workspace, 'frozen'>> {
  const named = subject.frozen.kind === 'version' ? subject.frozen : undefined
  const found = frozen.find(({ hash }) => hash === named?.hash)
  if (named === undefined || found === undefined) return {}
  const { text } = replyFrom(found.value)
  return {
    frozen: {
      hash: named.hash,
      text,
      writtenBy: await personOf(sql, named.by),
      scan: dangerPlaces(service, wordsOfReply(text)),
      lint: lintOf(service, text, checklistItems, asker),
    },
  }
}

/** The version before the one that is frozen, or the delivered one while nothing is. */
function beforeOf({ subject }: StoredCase, frozen: readonly Content[]): Pick<Workspace, 'before'> {
  const now = subject.frozen.kind === 'version' ? subject.frozen.hash : undefined
  const found = frozen.findLast(({ hash }) => hash !== now)
  return found?.hash === undefined ? {} : { before: { hash: found.hash, text: replyFrom(found.value).text } }
}

const dangerOf = (value: unknown): DangerCheck => {
  const parsed = dangerCheck.safeParse(value)
  return parsed.success ? parsed.data : { answers: {} }
}

/** Danger holds, what waits, and one's own. */
export async function queueView(service: Service, { sql }: Transaction, actor: StaffActor): Promise<Queue> {
  const found = actor.role === 'reviewer' ? await reviewsOf(sql, actor.id) : await queueOf(sql, actor.id)
  const line = (stored: StoredCase): Queue['waiting'][number] => ({
    id: stored.subject.id,
    version: stored.version,
    state: stored.subject.state,
    topic: topicOf(stored.topic),
    country: stored.country,
    about: stored.about,
    factsShared: stored.factsShared,
    ...minutesLeft(service, stored),
    waitsSince: String(stored.subject.since),
    isMine: stored.subject.writer.kind === 'person' && stored.subject.writer.id === actor.id,
  })
  return { holds: found.holds.map(line), waiting: found.waiting.map(line), mine: found.mine.map(line) }
}
