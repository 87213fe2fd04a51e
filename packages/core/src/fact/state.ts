/** What was done to learn a fact (design E2). The set says what may be true; the state says how far anyone looked. */
export const factStates = [
  'known',
  'narrowed',
  'conflicting',
  'pending',
  'not-performed',
  'not-recorded',
  'unreadable',
  'stale',
  'not-applicable',
] as const

export type FactState = (typeof factStates)[number]
