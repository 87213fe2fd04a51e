/** The public pages as routes. They are made from rows, kept as they were made, and gone everywhere once one is taken down. */

import { readFile } from 'node:fs/promises'
import { endpoints } from '@herald/api'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Service } from '../service.ts'
import { everyone } from '../store/actor.ts'
import type { Sql } from '../store/database.ts'
import { editionOf, readPage } from '../store/pages.ts'
import { reportsOf } from '../views/months.ts'
import { publicAnswerOf, searchView } from '../views/public.ts'
import { keptPages, type Rendered, rendered } from './kept-pages.ts'
import { gonePage, nonePage } from './public-frame.ts'
import { listPage } from './public-list.ts'
import { answerPage, feed } from './public-pages.ts'
import { serviceReportPage } from './service-report-page.ts'

const page = 'text/html; charset=utf-8'
const atom = 'application/atom+xml; charset=utf-8'
type Missing = 'gone' | 'none'

export async function pageRoutes(server: FastifyInstance, service: Service): Promise<void> {
  const { store } = service
  const css = await readFile(new URL('./public.css', import.meta.url), 'utf8')
  const kept = keptPages<Missing | undefined>(() => store.as(everyone, ({ sql }) => editionOf(sql)))
  /** The edition is read first: what is read after it may be newer, and never older. */
  const made = (work: (sql: Sql) => Promise<{ page?: Rendered; other?: Missing }>) => () =>
    store.as(everyone, async ({ sql }) => {
      const edition = await editionOf(sql)
      const { page: one, other } = await work(sql)
      return { edition, page: one, other }
    })

  server.get('/public.css', (_, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(css),
  )
  server.get('/questions', async (request, reply) => {
    const asked = withoutEmpty(request.query)
    const query = endpoints.search.query.safeParse(asked)
    const wanted = query.success ? query.data : {}
    const list = async (sql: Sql) => rendered(listPage(wanted, await searchView(sql, wanted)), page)
    // What somebody searched for is kept nowhere.
    if (Object.keys(asked).length > 0)
      return show(request, reply, await store.as(everyone, ({ sql }) => list(sql)))
    const found = await kept.page(
      'list',
      made(async (sql) => ({ page: await list(sql) })),
    )
    return show(request, reply, found.page)
  })
  server.get('/questions.atom', async (request, reply) => {
    const make = async (sql: Sql) =>
      rendered(feed(await searchView(sql, { sort: 'date' }), service.site.address), atom)
    const found = await kept.page(
      'feed',
      made(async (sql) => ({ page: await make(sql) })),
    )
    return show(request, reply, found.page)
  })
  const months = reportsOf(service)
  server.get('/service-report', async (request, reply) =>
    show(request, reply, rendered(serviceReportPage(await months(), service.site.name), page)),
  )
  server.get<{ Params: { slug: string } }>('/questions/:slug', async (request, reply) => {
    const { slug } = request.params
    void reply.header('x-robots-tag', 'noarchive')
    const found = slug.includes('\u0000')
      ? { page: undefined, other: 'none' as const }
      : await kept.page(
          `page ${slug}`,
          made(async (sql) => {
            const one = await readPage(sql, slug)
            if (one.kind !== 'page') return { other: one.kind }
            return {
              page: rendered(answerPage(await publicAnswerOf(sql, one.page), service.site.address), page),
            }
          }),
        )
    if (found.page !== undefined) return show(request, reply, found.page)
    const isGone = found.other === 'gone'
    return reply
      .type(page)
      .header('cache-control', 'no-store')
      .code(isGone ? 410 : 404)
      .send(isGone ? gonePage() : nonePage())
  })
}

/** A cache may keep it and must ask each time: a page that is taken down is gone for everybody at once. */
function show(request: FastifyRequest, reply: FastifyReply, one: Rendered | undefined): FastifyReply {
  if (one === undefined) throw new Error('A list is always a page.')
  void reply.header('cache-control', 'public, no-cache').header('etag', one.tag)
  const has = request.headers['if-none-match']
  if (has !== undefined && has.split(',').some((tag) => tag.trim().replace(/^W\//u, '') === one.tag))
    return reply.code(304).send()
  return reply.header('content-type', one.type).send(one.body)
}

/** An empty field of a form is a field that was not filled in. */
const withoutEmpty = (query: unknown): Record<string, unknown> =>
  typeof query === 'object' && query !== null
    ? Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))
    : {}
