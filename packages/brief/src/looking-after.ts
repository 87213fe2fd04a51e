/** Looking after yourself: eating, moving, sleep and support, beside the fifteen answers. What helps with her drugs comes first. */
import { isAmong } from '@herald/core/regimens'
import { type CareRow, careFor, type SymptomId } from '@herald/core/toxicity'
import type { Passage } from './brief.ts'
import type { Context } from './context.ts'
import { drugsOfPlans } from './plans.ts'
import { say } from './say.ts'

const matters = [
  'eating',
  'moving',
  'sleep',
  'support',
  'safety',
] as const satisfies readonly CareRow['about'][]

/** One passage a matter. */
export function lookingAfterOf({ plans: { plans } }: Context): readonly Passage[] {
  const drugs = drugsOfPlans(plans)
  const isSickening = drugs.some((drug) => isAmong(drug, '@cytotoxic') || drug === 't_dxd')
  const expected: readonly SymptomId[] = isSickening ? ['nausea', 'appetite', 'fatigue'] : ['fatigue']
  return matters.map((about) => ({
    title: say(`looking-after-${about}`),
    lines: careFor(about, expected).map(({ id }) => say(id)),
  }))
}
