/** The five levels of triage, lowest first; self care and mention sit with UKONS green, call today with amber, call now with red. */
export const levels = ['self_care', 'mention', 'call_today', 'call_now', 'emergency'] as const

export type Level = (typeof levels)[number]

/** The level's place in the order, 0 to 4. */
export const rankOf = (level: Level): number => levels.indexOf(level)

/** The highest of several levels; `self_care` when there is none. */
export const highest = (of: readonly Level[]): Level =>
  of.reduce<Level>((top, level) => (rankOf(level) > rankOf(top) ? level : top), 'self_care')

/** One level up, never above emergency. */
export const raised = (level: Level): Level => levels[rankOf(level) + 1] ?? 'emergency'
