/**
 * A block of counts in an article: who, compared with what, over what time, out of how many, from which source (PW8 to PW11).
 *
 * It is closed until the reader opens it. Every group stands in the same order with the same denominator, and the counts are in a
 * table, so nobody has to read a drawing.
 */
import { sources as publications, type SourceKey } from '@herald/core'
import { entryReader, yamlValue } from './front-matter.ts'

export type CountRow = {
  readonly what: string
  /** People, one count a group. */
  readonly counts: readonly GroupCount[]
}

/** Whole people; `under 1` for fewer than one, `none` where that group does not exist. */
export type GroupCount = number | 'under 1' | 'none'

export type Counts = {
  readonly title: string
  readonly who: string
  readonly over: string
  readonly outOf: 100 | 1000
  readonly groups: readonly string[]
  readonly rows: readonly CountRow[]
  readonly source: SourceKey
  readonly note: string
  /** What stands against these counts: the gain beside a harm, or the harm beside a gain (PW10). */
  readonly otherSide: { readonly kind: 'gain' | 'harm'; readonly words: string }
  /** Drawn as dots too; only on pages that hold nothing but numbers. */
  readonly dots: boolean
}

/** Reads a `numbers` block. `undefined`, and a problem told, when anything that PW8 to PW11 ask for is missing. */
export function countsFrom(
  file: string,
  text: string,
  sources: readonly SourceKey[],
  problems: string[],
): Counts | undefined {
  const before = problems.length
  const value = yamlValue(file, text, problems)
  const read = entryReader(file, value, problems)
  const title = read.text('title')
  const place = `${file}, numbers "${title}"`
  const outOf = read.number('outOf')
  const groups = read.texts('groups')
  const source = read.oneOf('source', sources)
  const gain = read.textOr('gain', '')
  const harm = read.textOr('harm', '')
  const rows = read.list('rows').map((row) => rowFrom(place, row, groups.length, outOf, problems))
  // A figure from knowledge, or one that could not be found, is for clinicians to re-check and not for this page.
  const tag = source === undefined ? 'V' : publications[source].tag
  if (tag !== 'V' && tag !== 'V2')
    problems.push(`${place}: nobody of the project has opened ${source} (tag ${tag}), expected V or V2.`)
  if (outOf !== 100 && outOf !== 1000) problems.push(`${place}: outOf is ${outOf}, expected 100 or 1000.`)
  if ((gain === '') === (harm === ''))
    problems.push(`${place}: expected "gain" (beside harms) or "harm" (beside gains), and one of them only.`)
  const counts: Counts = {
    title,
    who: read.text('who'),
    over: read.text('over'),
    outOf: outOf === 1000 ? 1000 : 100,
    groups,
    rows,
    source: source ?? 'herald',
    note: read.textOr('note', ''),
    otherSide: gain === '' ? { kind: 'harm', words: harm } : { kind: 'gain', words: gain },
    dots: read.isTrue('dots'),
  }
  problems.push(...unopposed(place, counts))
  return problems.length === before ? counts : undefined
}

function rowFrom(place: string, row: unknown, groups: number, outOf: number, problems: string[]): CountRow {
  const read = entryReader(place, row, problems)
  const what = read.text('what')
  const counts = read.list('counts').map((count): GroupCount => {
    if (count === 'none' || count === 'under 1') return count
    const isCount = typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= outOf
    if (!isCount)
      problems.push(
        `${place}, "${what}": found ${JSON.stringify(count)}, expected whole people up to ${outOf}.`,
      )
    return isCount ? count : 0
  })
  if (counts.length !== groups)
    problems.push(`${place}, "${what}": ${counts.length} counts for ${groups} groups.`)
  return { what, counts }
}

/** A gain is shown with its opposite: in each group the rows add up to everyone (PW10). */
function unopposed(place: string, { otherSide, rows, groups, outOf }: Counts): readonly string[] {
  if (otherSide.kind === 'gain') return []
  return groups.flatMap((group, at) => {
    const sum = rows.reduce((total, { counts }) => {
      const count = counts[at]
      return typeof count === 'number' ? total + count : total
    }, 0)
    return sum === outOf ? [] : [`${place}, "${group}": the rows make ${sum}, expected ${outOf}.`]
  })
}
