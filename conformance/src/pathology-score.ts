/** How well reports are read, as the README of the labelled reports says: per column, over all, and for the receptors. */
import type { EvalLine } from '@herald/cli/eval'

export const scoredColumns = [
  'laterality', 'size_mm', 'grade', 'er', 'er_pct', 'pr', 'pr_pct', 'her2_ihc', 'her2_ish_result', 'her2_ish_ratio',
  'her2_copies', 'her2_status', 'ki67_pct', 'nodes_positive', 'nodes_examined', 'margins', 'pt', 'pn',
] as const // biome-ignore format: in the order of the labels

export type Column = (typeof scoredColumns)[number]

const receptors: ReadonlySet<Column> = new Set(['er', 'pr', 'her2_ihc', 'her2_status'])

export type Tally = { right: number; wrong: number; missed: number }
export type Score = {
  readonly columns: ReadonlyMap<Column, Tally>
  readonly all: Tally
  readonly receptors: Tally
  readonly conflicts: Tally
  readonly differences: readonly {
    readonly file: string
    readonly tumour: string
    readonly column: Column
    readonly found: string
    readonly label: string
  }[]
}

type Labels = Readonly<Record<string, string>>

const squeezed = (text: string): string => text.replace(/\s/g, '')
const category = (text: string): string => squeezed(text).toLowerCase().replace(/^y?p/, '')

/** Whether a value and a label are the same, column by column as the README compares them. */
export function agrees(column: Column, found: string, label: string): boolean {
  if (column === 'size_mm' || column === 'her2_ish_ratio')
    return Math.round(Number(found) * 100) === Math.round(Number(label) * 100)
  if (column === 'nodes_positive' || column === 'nodes_examined') return Number(found) === Number(label)
  if (column === 'pt' || column === 'pn') return category(found) === category(label)
  if (column.endsWith('_pct') || column === 'her2_copies') {
    const [a, b] = [squeezed(found), squeezed(label)]
    return a === b || (a !== '' && b !== '' && Number(a) === Number(b))
  }
  return found === label
}

const tally = (): Tally => ({ right: 0, wrong: 0, missed: 0 })
const cell = (line: EvalLine | undefined, column: string): string => {
  const value = line?.[column]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A wrong value counts as one wrong and one missed. */
export function scoreOf(labels: readonly Labels[], lines: readonly EvalLine[]): Score {
  const columns = new Map<Column, Tally>(scoredColumns.map((c) => [c, tally()]))
  const [all, ofReceptors, conflicts] = [tally(), tally(), tally()]
  const differences: Score['differences'][number][] = []
  for (const label of labels) {
    const line = lines.find((l) => l['file'] === label['file'] && String(l['tumour']) === label['tumour'])
    for (const column of scoredColumns) {
      const found = cell(line, column)
      const wanted = label[column] ?? ''
      if (found === '' && wanted === '') continue
      const same = found !== '' && wanted !== '' && agrees(column, found, wanted)
      for (const t of [columns.get(column), all, receptors.has(column) ? ofReceptors : undefined]) {
        if (t === undefined) continue
        if (same) t.right += 1
        else {
          if (found !== '') t.wrong += 1
          if (wanted !== '') t.missed += 1
        }
      }
      if (!same)
        differences.push({
          file: label['file'] ?? '',
          tumour: label['tumour'] ?? '',
          column,
          found,
          label: wanted,
        })
    }
    const wanted = (label['conflict'] ?? '').split(';').filter((c) => c !== '')
    const said: readonly unknown[] = Array.isArray(line?.['conflict']) ? line['conflict'] : []
    for (const c of said)
      if (typeof c === 'string' && wanted.includes(c)) conflicts.right += 1
      else conflicts.wrong += 1
    conflicts.missed += wanted.filter((c) => !said.includes(c)).length
  }
  return { columns, all, receptors: ofReceptors, conflicts, differences }
}

export const precision = ({ right, wrong }: Tally): number =>
  right + wrong === 0 ? 1 : right / (right + wrong)
export const recall = ({ right, missed }: Tally): number =>
  right + missed === 0 ? 1 : right / (right + missed)
export const f1 = ({ right, wrong, missed }: Tally): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed)

/** The table as Markdown, aligned as the formatter leaves it; it holds numbers only, no words of any report. */
export function scoreTable(score: Score, reports: number): string {
  const row = (name: string, t: Tally): readonly string[] => [
    name,
    ...[t.right, t.wrong, t.missed].map(String),
    ...[precision(t), recall(t), f1(t)].map((n) => n.toFixed(3)),
  ]
  const rows = [
    ['column', 'right', 'wrong', 'missed', 'precision', 'recall', 'F1'],
    ...[...score.columns].map(([column, t]) => row(column, t)),
    row('**all (micro)**', score.all),
    row('**er, pr, her2_ihc, her2_status**', score.receptors),
    row('conflicts', score.conflicts),
  ]
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((cells) => cells[i]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((c, i) => c.padEnd(widths[i] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [
    '# Reading pathology reports',
    '',
    `${reports} labelled reports (see \`data/pathology/README.md\` of the cases). A wrong value counts as wrong and as missed.`,
    '',
    line(head),
    line(widths.map((w) => '-'.repeat(w))),
    ...body.map(line),
    '',
  ].join('\n')
}
