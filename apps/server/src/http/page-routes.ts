/** The public pages as routes. They are made from rows and kept for a minute: taking one down empties what is kept. */

import { readFile } from 'node:fs/promises'
import { endpoints } from '@herald/api'
import type { FastifyInstance } from 'fastify'
import type { Service } from '../service.ts'
import { everyone } from '../store/actor.ts'
import { readPage } from '../store/pages.ts'
import { publicAnswerOf, searchView } from '../views/public.ts'
import { answerPage, feed, gonePage, listPage, nonePage } from './public-pages.ts'

const keptSeconds = 60
const page = 'text/html; charset=utf-8'

export async function pageRoutes(server: FastifyInstance, service: Service): Promise<void> {
  const { store } = service
  const css = await readFile(new URL('./public.css', import.meta.url), 'utf8')
  server.get('/public.css', (_, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(css),
  )
  server.get('/questions', async (request, reply) => {
    const asked = withoutEmpty(request.query)
    const query = endpoints.search.query.safeParse(asked)
    const found = await store.as(everyone, ({ sql }) => searchView(sql, query.success ? query.data : {}))
    return reply
      .type(page)
      .header('cache-control', 'no-cache')
      .send(listPage(query.success ? query.data : {}, found))
  })
  server.get('/questions.atom', async (_, reply) => {
    const found = await store.as(everyone, ({ sql }) => searchView(sql, { sort: 'date' }))
    return reply
      .type('application/atom+xml; charset=utf-8')
      .header('cache-control', 'public, max-age=600')
      .send(feed(found, service.site.address))
  })
  server.get<{ Params: { slug: string } }>('/questions/:slug', async ({ params: { slug } }, reply) => {
    void reply.type(page).header('x-robots-tag', 'noarchive')
    const found = await store.as(everyone, async ({ sql }) => {
      const one = slug.includes('\u0000') ? { kind: 'none' as const } : await readPage(sql, slug)
      return one.kind === 'page' ? { kind: one.kind, answer: await publicAnswerOf(sql, one.page) } : one
    })
    switch (found.kind) {
      case 'page':
        // A minute in a cache at most: a page that is taken down must be gone.
        return reply
          .header('cache-control', `public, max-age=${keptSeconds}`)
          .send(answerPage(found.answer, service.site.address))
      case 'gone':
        return reply.code(410).header('cache-control', 'no-store').send(gonePage())
      case 'none':
        return reply.code(404).header('cache-control', 'no-store').send(nonePage())
    }
  })
}

/** An empty field of a form is a field that was not filled in. */
const withoutEmpty = (query: unknown): Record<string, unknown> =>
  typeof query === 'object' && query !== null
    ? Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))
    : {}
