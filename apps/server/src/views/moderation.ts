/** A publication as moderators and reviewers see it: the original with every proposal marked, and the rewrite. */
import { type endpoints, type Moderation, moderationActs, type ReplyOf } from '@herald/api'
import { nothingKnown, proposalsFor } from '@herald/workflow'
import { textOf } from '../commands/asker.ts'
import { wordsOfPage } from '../commands/publish.ts'
import { abandon } from '../commands/refusal.ts'
import { pageTextFrom, replyFrom } from '../commands/reply-from.ts'
import type { Service } from '../service.ts'
import { type StaffActor, system } from '../store/actor.ts'
import { readCase } from '../store/cases.ts'
import { type Content, readContents, vaultOf } from '../store/contents.ts'
import type { Transaction } from '../store/database.ts'
import { publicationsAtWork, readPublication, type StoredPublication } from '../store/publications.ts'
import { topicOf } from './asker-case.ts'
import { among, publicationActsOf } from './may-do.ts'

type Proposal = Moderation['left'][number]

export async function moderationOf(
  service: Service,
  { sql, as }: Transaction,
  actor: StaffActor,
  id: string,
): Promise<Moderation> {
  const stored = (await readPublication(sql, 'id', id)) ?? abandon({ kind: 'not found' })
  const vault = await vaultOf(sql, service.keyring, stored.caseId)
  if (vault === undefined) return withoutHerWords(stored, actor)
  const contents = await readContents(sql, vault, ['question', 'frozen', 'rewrite', 'publication comment'])
  const about = await as(system, (systemSql) => readCase(systemSql, stored.caseId))
  const deliveredHash = about?.subject.delivered.kind === 'version' ? about.subject.delivered.hash : undefined
  const of = (kind: Content['kind']) => contents.filter((one) => one.kind === kind)
  const question = of('question')
    .map(({ value }) => textOf(value))
    .join('\n')
  const answer = of('frozen').find(({ hash }) => hash === deliveredHash)
  const { subject } = stored
  const named = subject.text.kind === 'version' ? subject.text.hash : undefined
  const rewrite = of('rewrite').find(({ hash }) => hash === named)
  const page = rewrite === undefined ? undefined : pageTextFrom(rewrite.value)
  const left = page === undefined ? undefined : proposalsFor(wordsOfPage(page), service.site.names)
  const marked = (text: string) => ({
    text,
    proposals: proposalsOf(proposalsFor(text, service.site.names).proposals),
  })
  return {
    id,
    version: stored.version,
    state: subject.state,
    original: {
      question: marked(question),
      answer: answer === undefined ? [] : replyFrom(answer.value).text.blocks.map(({ text }) => marked(text)),
    },
    highRisk: [...proposalsFor(question, service.site.names).highRisk],
    ...(page === undefined || named === undefined ? {} : { rewrite: { ...page, hash: named } }),
    left: left === undefined ? [] : proposalsOf(left.proposals),
    quasiIdentifiers: left?.quasiIdentifiers ?? 0,
    mostQuasiIdentifiers: 3,
    smallestGroup: 11,
    comments: of('publication comment').map(({ at, value }) => ({ at: String(at), text: textOf(value) })),
    mayDo: among(moderationActs, publicationActsOf(subject, actor, nothingKnown)),
  }
}

/** What can be done without her words: of a page that is public, or gone, the database opens none to staff. */
const actsWithoutWords = ['unpublish', 'hide'] as const

const withoutHerWords = ({ subject, version, slug }: StoredPublication, actor: StaffActor): Moderation => ({
  id: subject.id,
  version,
  state: subject.state,
  ...(slug === undefined ? {} : { slug }),
  highRisk: [],
  left: [],
  quasiIdentifiers: 0,
  mostQuasiIdentifiers: 3,
  smallestGroup: 11,
  comments: [],
  mayDo: among(actsWithoutWords, publicationActsOf(subject, actor, nothingKnown)),
})

const proposalsOf = (found: ReturnType<typeof proposalsFor>['proposals']): Proposal[] =>
  found.map(({ row, kind, weight, start, end, found: words, instead, why }) => ({
    row,
    kind,
    weight,
    start,
    end,
    found: words,
    ...(instead.kind === 'words' ? { instead: instead.words } : {}),
    why,
  }))

type Line = ReplyOf<(typeof endpoints)['moderationQueue']>['items'][number]

export async function moderationQueue({ sql, as }: Transaction, actor: StaffActor): Promise<Line[]> {
  const found = await publicationsAtWork(sql)
  return as(system, async (systemSql) => {
    const lines: Line[] = []
    for (const { subject, version, caseId } of found) {
      const about = await readCase(systemSql, caseId)
      lines.push({
        id: subject.id,
        version,
        state: subject.state,
        since: String(subject.since),
        topic: topicOf(about?.topic ?? ''),
        isMyRewrite: subject.rewriters.includes(actor.id),
      })
    }
    return lines
  })
}
