/** What the asker does to a question that she has sent. */
import { type endpoints, type ParsedBodyOf, topics } from '@herald/api'
import type { CaseEvent } from '@herald/workflow'
import type { Service, Wake } from '../service.ts'
import { type Asker, system } from '../store/actor.ts'
import { readCase } from '../store/cases.ts'
import { addContent, readContents, vaultOf } from '../store/contents.ts'
import type { Transaction } from '../store/database.ts'
import { numberIn } from '../store/row.ts'
import { addMessage } from '../store/service-rows.ts'
import { submitIn } from './ask.ts'
import { currentOffer } from './offer.ts'
import { abandon, carriedOut, type Outcome } from './refusal.ts'
import { factsFrom } from './reply-from.ts'
import { readingOf } from './scan.ts'
import { actOnCase, type Stepped, stepIn } from './step-case.ts'

type Body<Id extends keyof typeof endpoints> = ParsedBodyOf<(typeof endpoints)[Id]>

/** W20, W23 and such: an event without more. */
export const plainAct = (
  service: Service,
  actor: Asker,
  id: string,
  version: number | 'any',
  event: CaseEvent,
) => actOnCase(service, actor, id, () => event, { version })

/** W13: her answer is read for danger before the case goes on. */
export function addInfo(
  service: Service,
  actor: Asker,
  id: string,
  { version, text }: Body<'addInfo'>,
): Promise<Outcome<Stepped>> {
  const read = async (transaction: Transaction) =>
    readingOf(service, { answers: [], text, facts: await herFacts(service, transaction, id) })
  return actOnCase(
    service,
    actor,
    id,
    async (_, transaction) => ({ kind: 'add_info', scan: (await read(transaction)).scan }),
    {
      version,
      before: async (transaction) => {
        await addWords(service, transaction, id, 'info', { text }, actor.id)
        const contentId = await lastContent(transaction, id, 'info')
        await transaction.as(system, (sql) =>
          addMessage(sql, id, service.now(), { kind: 'from her', contentId }),
        )
        return { help: (await read(transaction)).show }
      },
    },
  )
}

/** W21: one follow-up, a case of its own with its own danger check and clock. */
export async function followUp(
  service: Service,
  actor: Asker,
  id: string,
  body: Body<'followUp'>,
): Promise<Outcome<string>> {
  const woken: Wake[] = []
  const done = await carriedOut(() =>
    service.store.as(actor, async (transaction) => {
      const parent = (await readCase(transaction.sql, id)) ?? abandon({ kind: 'not found' })
      await stepIn(
        service,
        transaction,
        actor,
        id,
        () => ({ kind: 'follow_up' }),
        { version: body.version },
        woken,
      )
      const { topicOf, country, about } = {
        topicOf: topicFrom(parent.topic),
        country: parent.country,
        about: parent.about,
      }
      const question = {
        key: body.key,
        about,
        question: body.question,
        country,
        topic: topicOf,
        danger: body.danger,
        isAdult: true,
        privacySeen: true,
        facts: [],
        mayPublish: false,
        followUpOf: id,
      }
      return submitIn(service, transaction, actor, question, woken)
    }),
  )
  if (done.ok) for (const wake of woken) service.wake(wake)
  return done
}

/** W25, and at once the scan of what she wrote, as when it was sent. */
export async function reopen(
  service: Service,
  actor: Asker,
  id: string,
  version: number,
): Promise<Outcome<Stepped>> {
  const woken: Wake[] = []
  const done = await carriedOut(() =>
    service.store.as(actor, async (transaction) => {
      const offer = await transaction.as(system, (sql) => currentOffer(service, sql))
      const checks = { 'promise available': offer.kind === 'closed' ? ('no' as const) : ('yes' as const) }
      await stepIn(service, transaction, actor, id, () => ({ kind: 'reopen', checks }), { version }, woken)
      const words = await herWords(service, transaction, id)
      const facts = await herFacts(service, transaction, id)
      const { scan, show } = readingOf(service, { answers: [], text: words, facts })
      const healthy = { 'scanner healthy': 'yes', 'rate within limit': 'yes', 'not spam': 'yes' } as const
      return transaction.as(system, (sql) =>
        stepIn(
          service,
          { sql, as: transaction.as },
          system,
          id,
          ({ subject }) =>
            scan === 'down'
              ? { kind: 'scan_down' }
              : scan === 'clear' && subject.screen === 'clear'
                ? { kind: 'scan_clear', checks: healthy }
                : { kind: 'scan_flag' },
          { version: 'any', extras: { help: show } },
          woken,
        ),
      )
    }),
  )
  if (done.ok) for (const wake of woken) service.wake(wake)
  return done
}

/** Was it clear? Kept with the case, erased with it; it changes no state. */
export const rate = (
  service: Service,
  actor: Asker,
  id: string,
  rating: Body<'rate'>,
): Promise<Outcome<undefined>> =>
  carriedOut(() =>
    service.store.as(actor, async (transaction) => {
      const stored = (await readCase(transaction.sql, id)) ?? abandon({ kind: 'not found' })
      if (stored.subject.delivered.kind !== 'version')
        abandon({ kind: 'bad input', reason: 'nothing to rate', message: 'There is no answer to rate yet.' })
      await addWords(service, transaction, id, 'rating', rating, actor.id)
      return undefined
    }),
  )

async function addWords(
  service: Service,
  { sql }: Transaction,
  id: string,
  kind: 'info' | 'rating',
  value: unknown,
  by: string,
) {
  const vault = (await vaultOf(sql, service.keyring, id)) ?? abandon({ kind: 'not found' })
  await addContent(sql, vault, { kind, value, by, at: service.now() })
}

/** The row just written in this transaction. */
export async function lastContent({ sql }: Transaction, id: string, kind: string): Promise<number> {
  const [row] = await sql('select max(id) as id from app.contents where case_id = $1 and kind = $2', [
    id,
    kind,
  ])
  if (row === undefined) throw new Error('A content that was just written is missing.')
  return numberIn(row, 'id')
}

async function herWords(service: Service, { sql }: Transaction, id: string): Promise<string> {
  const vault = (await vaultOf(sql, service.keyring, id)) ?? abandon({ kind: 'not found' })
  const contents = await readContents(sql, vault, ['question', 'info'])
  return contents.map(({ value }) => textOf(value)).join('\n')
}

async function herFacts(
  service: Service,
  { sql }: Transaction,
  id: string,
): Promise<ReturnType<typeof factsFrom>> {
  const vault = (await vaultOf(sql, service.keyring, id)) ?? abandon({ kind: 'not found' })
  return (await readContents(sql, vault, ['facts'])).flatMap(({ value }) => factsFrom(value))
}

export const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
    ? value.text
    : ''

const topicFrom = (text: string): Body<'submit'>['topic'] =>
  topics.find((topic) => topic === text) ?? 'something else'
