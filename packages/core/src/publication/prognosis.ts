import type { Publication } from './publication.ts'

export const prognosisSources = {} as const satisfies Readonly<Record<string, Publication>>
