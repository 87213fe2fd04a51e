/**
 * The same treatment in another form: Phesgo for pertuzumab and trastuzumab by drip, trastuzumab under the skin for the drip,
 * and the drug that the team picked where a regimen leaves the choice. Amounts as in the drug tables.
 */
import type { DrugId } from './drugs.ts'
import type { Phase, PhaseDose, PhaseTablets } from './regimen.ts'

export type Form = 'phesgo' | 'trastuzumab_sc'

/** The phases with another form in place of the drips. */
export const withForm = (phases: readonly Phase[], form: Form): readonly Phase[] =>
  phases.map((phase) =>
    phase.kind === 'surgery' ? phase : { ...phase, doses: doseForms(phase.doses, form) },
  )

function doseForms(doses: readonly PhaseDose[], form: Form): readonly PhaseDose[] {
  const trastuzumab = doses.find((dose) => dose.drug === 'trastuzumab_iv' && dose.days.length === 1)
  if (trastuzumab === undefined) return doses
  if (form === 'trastuzumab_sc')
    return doses.map((dose) =>
      dose === trastuzumab ? { days: dose.days, order: dose.order, drug: form, dose: '600 mg' } : dose,
    )
  const pertuzumab = doses.find((dose) => dose.drug === 'pertuzumab')
  if (pertuzumab === undefined) return doses
  const shot: PhaseDose = {
    days: pertuzumab.days,
    order: pertuzumab.order,
    drug: form,
    dose: '600 mg / 600 mg',
    ...(pertuzumab.first === undefined ? {} : { first: '1200 mg / 600 mg' }),
  }
  return doses.flatMap((dose) => (dose === pertuzumab ? [shot] : dose === trastuzumab ? [] : [dose]))
}

type ChosenDose =
  | { readonly kind: 'drip'; readonly days: readonly number[]; readonly dose: string }
  | { readonly kind: 'tablets'; readonly dose: string; readonly toDay: number | 'no planned end' }

// biome-ignore format: a table (K, labels)
const chosenDoses: Readonly<Partial<Record<DrugId, ChosenDose>>> = {
  capecitabine: { kind: 'tablets', dose: '1000 mg/m2 twice a day', toDay: 14 },
  eribulin:     { kind: 'drip', days: [1, 8], dose: '1.4 mg/m2' },
  gemcitabine:  { kind: 'drip', days: [1, 8], dose: '1000 to 1250 mg/m2' },
  vinorelbine:  { kind: 'drip', days: [1, 8], dose: '25 to 30 mg/m2' },
  letrozole:    { kind: 'tablets', dose: '2.5 mg', toDay: 'no planned end' },
  anastrozole:  { kind: 'tablets', dose: '1 mg', toDay: 'no planned end' },
  exemestane:   { kind: 'tablets', dose: '25 mg', toDay: 'no planned end' },
  tamoxifen:    { kind: 'tablets', dose: '20 mg', toDay: 'no planned end' },
  fulvestrant:  { kind: 'drip', days: [1], dose: '500 mg' },
}

/** The phases with the drug that the team picked, where the regimen leaves the choice. */
export const withChoice = (phases: readonly Phase[], drug: DrugId): readonly Phase[] =>
  phases.map((phase) => {
    if (phase.kind === 'surgery') return phase
    const choice = phase.choices.find((one) => one.among.includes(drug))
    const amount = chosenDoses[drug]
    if (choice === undefined || amount === undefined) return phase
    if (amount.kind === 'tablets') {
      const row: PhaseTablets = { drug, dose: amount.dose, fromDay: 1, toDay: amount.toDay, tablets: 0 }
      return { ...phase, tablets: [...phase.tablets, row], choices: [] }
    }
    const dose: PhaseDose = { drug, dose: amount.dose, days: amount.days, order: choice.order }
    return { ...phase, doses: [dose, ...phase.doses], choices: [] }
  })
