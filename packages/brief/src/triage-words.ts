/** Why triage reached a level, as messages of content/en/src/triage.ftl: for the terminal, the diary and the visit sheet alike. */
import type { Reason, Triage } from '@herald/core/toxicity'
import type { Message } from './brief.ts'
import { say } from './say.ts'

/** The reasons of the level reached, each once. */
export function reasonsOf({ reasons }: Pick<Triage, 'reasons'>): readonly Message[] {
  const rules = reasons.filter(({ because }) => because.kind !== 'grade')
  // A rule says more than the grade that reaches the same level.
  const told = rules.length > 0 ? rules : reasons
  return [...new Map(told.map((reason) => [JSON.stringify(reasonOf(reason)), reasonOf(reason)])).values()]
}

/** One reason. */
export function reasonOf({ because }: Reason): Message {
  switch (because.kind) {
    case 'rule':
      return say(`why-${because.rule}`)
    case 'grade':
      return say('why-grade', { symptom: say(`symptom-${because.symptom}`), grade: because.grade })
    case 'emergency sign':
      return say('why-emergency-sign')
    case 'two problems at once':
      return say('why-two-problems')
    case 'three days without contact':
      return say('why-three-days')
    case 'worry':
      return say('why-worry')
  }
}
