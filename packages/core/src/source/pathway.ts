import type { Source } from './source.ts'

export const pathwaySources = {} as const satisfies Readonly<Record<string, Source>>
