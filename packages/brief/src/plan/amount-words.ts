/** A dose with its amount, for the clinician's view and nowhere else: as printed, and worked out where the body is known. */
import { amountFor, type Body, type PlannedDose } from '@herald/core/regimens'

/** "trastuzumab_iv 8 mg/kg (load) = 560 mg (70 kg)". What cannot be worked out says why. */
export function amountWords(dose: PlannedDose, body: Body | 'not given'): string {
  const printed = `${dose.drug} ${dose.dose}${dose.load ? ' (load)' : ''}${dose.booking === 'team rebooks' ? ' (team rebooks)' : ''}`
  if (body === 'not given') return printed
  const amount = amountFor(dose.dose, body)
  if (!amount.ok) return `${printed} [${amount.error.map((problem) => problem.says).join(' ')}]`
  const { fromMg, toMg, basis } = amount.value
  const mg = fromMg === toMg ? rounded(fromMg) : `${rounded(fromMg)} to ${rounded(toMg)}`
  return `${printed} = ${mg} mg (${basis})`
}

/** Small doses keep a decimal: 2.5 mg is not 3 mg. */
const rounded = (mg: number): string => (mg < 20 ? mg.toFixed(1) : mg.toFixed(0))
