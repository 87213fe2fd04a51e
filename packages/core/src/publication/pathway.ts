import type { Publication } from './publication.ts'

export const pathwaySources = {} as const satisfies Readonly<Record<string, Publication>>
