import type { Publication } from './publication.ts'

export const trialsSources = {} as const satisfies Readonly<Record<string, Publication>>
