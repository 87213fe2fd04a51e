/** The pages alone, without a database: what the browser tests of the app open. */
import type { FastifyInstance } from 'fastify'
import { heraldServer } from './http/server.ts'

/** Serves the files in `folder`, `/healthz`, and nothing else. No request has a body. */
export const pagesServer = (folder: string): Promise<FastifyInstance> => heraldServer({ folder })
