import type { Publication } from './publication.ts'

export const drugsSources = {} as const satisfies Readonly<Record<string, Publication>>
