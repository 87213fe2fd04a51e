/**
 * A row of a code table: which code, what its owner calls it, what it means to Herald.
 *
 * LOINC codes (digits, hyphen, check digit) and SNOMED CT codes (six digits or more) cannot be mistaken for each
 * other, so a code is found even when its `system` is missing or misspelt. Shorter codes need their system.
 */
export type CodeRow<Meaning> = readonly [code: string, words: string, meaning: Meaning]

export type CodeTable<Meaning> = ReadonlyMap<string, Meaning>

/** The rows as a lookup. A code that stands twice is a mistake in the table. */
export function codeTable<Meaning>(rows: readonly CodeRow<Meaning>[]): CodeTable<Meaning> {
  const table = new Map<string, Meaning>()
  for (const [code, words, meaning] of rows) {
    if (table.has(code)) throw new Error(`Code table: "${code}" (${words}) stands twice. Keep one row.`)
    table.set(code, meaning)
  }
  return table
}
