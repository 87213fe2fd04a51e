/** The OpenAPI 3.1 document, made from the table of requests: it cannot say anything that the server does not do. */
import { csrfHeader, type Endpoint, endpoints, problem } from '@herald/api'
import { z } from 'zod'

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

const parameters = ({ path, method, query }: Endpoint) => [
  ...[...path.matchAll(/:(\w+)/gu)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', maxLength: 120 },
  })),
  ...(query === undefined ? [] : queryParameters(query)),
  ...(method === 'POST'
    ? [{ name: csrfHeader, in: 'header', required: true, schema: { type: 'string' } }]
    : []),
]

function queryParameters(query: z.ZodType) {
  const { properties = {} } = schemaOf(query, 'input')
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }))
}

export function openApi(site: { readonly name: string; readonly version: string }) {
  const rows: readonly (readonly [string, Endpoint])[] = Object.entries(endpoints)
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [operationId, row] of rows) {
    const path = row.path.replaceAll(/:(\w+)/gu, '{$1}')
    paths[path] = {
      ...paths[path],
      [row.method.toLowerCase()]: {
        operationId,
        summary: row.about,
        'x-who': row.who,
        parameters: parameters(row),
        ...(row.body === undefined
          ? {}
          : {
              requestBody: {
                required: true,
                content: { 'application/json': { schema: schemaOf(row.body, 'input') } },
              },
            }),
        responses: {
          200: {
            description: 'Done',
            content: { 'application/json': { schema: schemaOf(row.reply, 'output') } },
          },
          default: {
            description: 'A refusal',
            content: { 'application/problem+json': { schema: schemaOf(problem, 'output') } },
          },
        },
      },
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: site.name, version: site.version, license: { name: 'Apache-2.0' } },
    paths,
  }
}
