/** Says why triage reached a level. */
import type { Reason, Triage } from '@herald/core/toxicity'
import { sentences } from './sentences.ts'

const say = sentences('triage')

/** The reasons of the level reached, in words, without repeating one. */
export function reasonWords(answer: Triage): string {
  const rules = answer.reasons.filter((reason) => reason.because.kind !== 'grade')
  // A rule says more than the grade that reaches the same level.
  const told = rules.length > 0 ? rules : answer.reasons
  return [...new Set(told.map((reason) => whyWords(reason)))].join(' ')
}

/** One reason in words. */
export function whyWords({ because }: Reason): string {
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
