/** A finding of the reader as the page shows it: in words, and "the whole import" where no place is meant. */
import { remarkInWords, type Words } from '@herald/brief'
import type { ImportFinding } from '@herald/core/chart'
import type { FindingInWords } from '../desk/desk.ts'

export const findingInWords = (finding: ImportFinding, words: Words): FindingInWords => ({
  kind: finding.kind,
  where: finding.where === '' ? words({ id: 'import-whole' }) : finding.where,
  ...remarkInWords(finding, words),
})
