import { describe, expect, test } from 'vitest'
import { regimenOf } from '../regimens/regimens.ts'
import { shapeOf } from '../regimens/shape.ts'
import { optionPlanOf, plannedOptions } from './option-plans.ts'
import { her2Drugs, type OptionId } from './options.ts'

describe('what an option is made of', () => {
  test('every option with a HER2 drug is there, but for the two whose length or other drug no table holds', () => {
    const missing: readonly OptionId[] = her2Drugs.filter((id) => optionPlanOf(id) === undefined)
    expect(missing).toEqual(['HP-ET-NEO', 'ABEMA-FULV-H'])
  })
  test.each(plannedOptions)('%s: its drugs are those of its regimen, as printed first', (id) => {
    const plan = optionPlanOf(id)
    if (plan === undefined) throw new Error(`${id} has no plan.`)
    const { regimen, drugs } = plan
    // Hormone treatment has no phases of its own; margetuximab's chemo and palbociclib's tablet are picked by the team.
    if (regimen === 'none' || regimen === 'endocrine') return
    expect(drugs.toSorted()).toEqual(shapeOf(regimen).drugs.toSorted())
    expect(regimenOf(regimen).phases.length).toBeGreaterThan(0)
  })
})
