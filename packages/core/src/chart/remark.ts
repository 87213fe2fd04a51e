/**
 * What a reader of records has to say about what it read, by id. The sentences stand in content: `import-<says>-found`,
 * `import-<says>-expected` and `import-<says>-todo`.
 */

// biome-ignore format: a list
export const importRemarks = [
  // whose record it is
  'nobody', 'several-people', 'strangers', 'no-breast-cancer', 'names-no-patient',
  // the file
  'unused', 'no-resource-type', 'broken-line', 'two-versions', 'old-shape', 'too-large', 'xml', 'ccda', 'html', 'xml-or-web', 'zip', 'pdf', 'rtf',
  'cut-off', 'mistake', 'empty', 'no-json', 'no-record', 'no-file', 'left-out',
  // codes and values
  'bad-date', 'bad-birth-date', 'damaged-code', 'display-differs', 'stage-code', 'unknown-stage', 'medicine-display', 'answer-display',
  'not-a-number', 'number-unreadable', 'number-implausible', 'unknown-answer', 'no-value', 'only-note',
  // what does not stand, or does not fit
  'diagnosis-in-error', 'diagnosis-refuted', 'medicine-in-error', 'medicine-on-hold', 'procedure-in-error', 'report-in-error', 'result-in-error',
  'receptor-in-diagnosis', 'other-cancer', 'too-young', 'after-death', 'two-numbers', 'words-and-code-differ',
  'spread-unconfirmed', 'spread-of-which', 'spread-nodes', 'relapse-undated',
  // reports
  'read-from-words', 'document-only',
] as const
export type ImportSays = (typeof importRemarks)[number]

export type Remark = {
  readonly says: ImportSays
  /** What is put into its sentences: words of the record, codes, days, counts. */
  readonly values: Readonly<Record<string, string | number>>
}
