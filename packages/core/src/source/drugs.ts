import type { Source } from './source.ts'

export const drugsSources = {} as const satisfies Readonly<Record<string, Source>>
