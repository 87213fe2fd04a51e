/** The comparison of triage cases, exactly as their README states it. */
import type { Row } from './compare-value.ts'

const levels = ['self_care', 'mention', 'call_today', 'call_now', 'emergency']

export type TriageVerdict = { readonly kind: 'right' | 'wrong' | 'unsafe'; readonly says: string }

/** Right: the expected level or one in `also_ok`. Unsafe: lower than `min_level`. Too high is wrong as well. */
export function triageVerdict(expected: Row, answer: Row): TriageVerdict {
  const id = String(expected['id'])
  const level = typeof answer['level'] === 'string' ? answer['level'] : 'no level'
  const rank = levels.indexOf(level)
  const minimum = typeof expected['min_level'] === 'string' ? levels.indexOf(expected['min_level']) : 0
  if (rank < minimum) return { kind: 'unsafe', says: `${id}: ${level}, at least ${levels[minimum] ?? ''}` }
  const accepted = Array.isArray(expected['also_ok']) ? expected['also_ok'] : []
  const right = level === expected['expected_level'] || accepted.includes(level)
  return right
    ? { kind: 'right', says: `${id}: ${level}` }
    : { kind: 'wrong', says: `${id}: ${level}, expected ${String(expected['expected_level'])}` }
}
