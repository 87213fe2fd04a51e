/** The one client of the page. It asks nothing of the server before a screen does. */
import { parseWithoutMakingCode } from '@herald/api'
import { serviceClient } from './client.ts'

parseWithoutMakingCode()

export const service = serviceClient((path, init) => fetch(path, init))
