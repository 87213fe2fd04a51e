import type { Source } from './source.ts'

export const trialsSources = {} as const satisfies Readonly<Record<string, Source>>
