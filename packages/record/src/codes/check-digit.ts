/**
 * LOINC and SNOMED CT codes end in a check digit, so a code that a spreadsheet or a typing hand has damaged shows.
 * LOINC: modulus 10 (Luhn). SNOMED CT: Verhoeff's dihedral check (SNOMED CT release file specification, SCTID).
 */

const loincShape = /^(\d{1,7})-(\d)$/
const sctShape = /^\d{6,18}$/

export const looksLikeLoinc = (code: string): boolean => loincShape.test(code)
export const looksLikeSct = (code: string): boolean => sctShape.test(code)

/** True when the code has the shape of a LOINC code and its check digit is right. */
export function isLoinc(code: string): boolean {
  const parts = loincShape.exec(code)
  if (parts === null) return false
  const digits = (parts[1] ?? '').split('').map(Number).toReversed()
  const sum = digits
    .map((digit, place) => (place % 2 === 0 ? digit * 2 : digit))
    .map((digit) => (digit > 9 ? digit - 9 : digit))
    .reduce((a, b) => a + b, 0)
  return (10 - (sum % 10)) % 10 === Number(parts[2])
}

// Multiplication in the dihedral group D5, and the permutation that each place applies.
// biome-ignore format: a table
const d5 = ['0123456789', '1234067895', '2340178956', '3401289567', '4012395678', '5987604321', '6598710432', '7659821043', '8765932104', '9876543210']
// biome-ignore format: a table
const permutation = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258']

/** True when the code has the shape of a SNOMED CT concept id and its check digit is right. */
export function isSct(code: string): boolean {
  if (!sctShape.test(code)) return false
  let check = 0
  for (let place = 0; place < code.length; place++) {
    const digit = Number(code[code.length - 1 - place])
    const moved = Number(permutation[place % 8]?.[digit])
    check = Number(d5[check]?.[moved])
  }
  return check === 0
}
