/**
 * Check digits of the two code systems that have them, so that a mistyped code is caught by a machine.
 *
 * SNOMED CT: Verhoeff's dihedral check over the whole identifier. LOINC: Luhn's mod 10.
 * LOINC answers (LA...) count their letters in a way that is not published beside the codes: only their shape is checked.
 */

// biome-ignore format: the multiplication table of the dihedral group D5, and Verhoeff's permutation
const times = ['0123456789', '1234067895', '2340178956', '3401289567', '4012395678', '5987604321', '6598710432', '7659821043', '8765932104', '9876543210']
// biome-ignore format: one row a position
const permuted = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258']

export function isSnomedCode(code: string): boolean {
  if (!/^[1-9]\d{5,17}$/.test(code)) return false
  let check = 0
  for (const [position, digit] of Array.from(code).toReversed().entries()) {
    const shuffled = Number(permuted[position % 8]?.[Number(digit)])
    check = Number(times[check]?.[shuffled])
  }
  return check === 0
}

export function isLoincCode(code: string): boolean {
  if (/^LA\d{3,6}-\d$/.test(code)) return true
  const parts = /^(\d+)-(\d)$/.exec(code)
  if (parts === null) return false
  const [, digits = '', printed = ''] = parts
  let sum = 0
  for (const [position, digit] of Array.from(digits).toReversed().entries()) {
    const doubled = position % 2 === 0 ? Number(digit) * 2 : Number(digit)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return (10 - (sum % 10)) % 10 === Number(printed)
}
