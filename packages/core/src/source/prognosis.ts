import type { Source } from './source.ts'

export const prognosisSources = {} as const satisfies Readonly<Record<string, Source>>
