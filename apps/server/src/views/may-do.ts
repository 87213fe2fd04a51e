/** What somebody may press now, by the same rows that carry it out: a rule leads on, and the matrix lets her. */
import {
  type Actor,
  aboutCase,
  aboutPublication,
  type Case,
  caseRules,
  may,
  type Publication,
  publicationRules,
  type Standing,
} from '@herald/workflow'

export function caseActsOf(subject: Case, actor: Actor, standing: Standing): readonly string[] {
  const about = aboutCase(subject, { standing })
  const allowed = caseRules.filter(
    ({ from, by }) => by !== 'system' && from.includes(subject.state) && may(actor, by, about).ok,
  )
  return [...new Set(allowed.map(({ event }) => event))]
}

export function publicationActsOf(subject: Publication, actor: Actor, standing: Standing): readonly string[] {
  const about = aboutPublication(subject, { standing })
  const allowed = publicationRules.filter(
    ({ from, by }) => by !== 'system' && from.includes(subject.state) && may(actor, by, about).ok,
  )
  return [...new Set(allowed.map(({ event }) => event))]
}

/** The acts of `known` that are among `found`, typed as the API names them. */
export const among = <T extends string>(known: readonly T[], found: readonly string[]): T[] =>
  known.filter((one) => found.includes(one))
