/** One hundred dots as SVG: one colour, a pattern a treatment step, no red, empty rings for those not alive. */
import type { Dot, DotArray } from './dots.ts'
import { drawing, escaped, ink, patternFill, patterns } from './svg.ts'

const pitch = 14
const radius = 5.4
const field = 10 * pitch
const keyRow = 16

function mark(dot: Dot, x: number, y: number, prefix: string): string {
  const ring = (rest: string): string => `<circle cx="${x}" cy="${y}" r="${radius}" stroke="${ink}" ${rest}/>`
  switch (dot.kind) {
    case 'alive':
      return ring(`fill="${patternFill(prefix, dot.step)}"`)
    case 'lost':
      return `${ring('fill="none"')}<path d="M${x - 3} ${y - 3}l6 6m0 -6l-6 6" stroke="${ink}"/>`
    case 'possible':
      return ring('fill="none" stroke-dasharray="2 2"')
    case 'not alive':
      return ring('fill="none" stroke-opacity="0.45"')
  }
}

/** A row of the key: the mark and what it means, already in words. */
export type DotKey = { readonly dot: Dot; readonly words: string }

/** The drawing; `sentence` says the same numbers, `idPrefix` is unique on the page. Without a key it is a square. */
export function dotsSvg(
  array: DotArray,
  words: { readonly sentence: string; readonly key: readonly DotKey[]; readonly idPrefix: string },
): string {
  const { sentence, key, idPrefix } = words
  const dots = array.dots.map((dot, i) => {
    const x = (i % 10) * pitch + pitch / 2
    const y = field - Math.floor(i / 10) * pitch - pitch / 2
    return mark(dot, x, y, idPrefix)
  })
  const rows = key.map(({ dot, words: meaning }, i) => {
    const y = field + 8 + i * keyRow + keyRow / 2
    return `${mark(dot, pitch / 2, y, idPrefix)}<text x="${pitch + 4}" y="${y + 3.5}" font-size="9" fill="${ink}">${escaped(meaning)}</text>`
  })
  const height = field + (key.length === 0 ? 0 : 8 + key.length * keyRow)
  return drawing(
    key.length === 0 ? field : 2 * field,
    height,
    sentence,
    [patterns(idPrefix), ...dots, ...rows].join(''),
  )
}

/**
 * One mark alone, for a key that the page sets in its own text beside the drawing of the same `idPrefix`.
 * Silent: the words beside it are what it means.
 */
export const dotMarkSvg = (dot: Dot, idPrefix: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" viewBox="0 0 ${pitch} ${pitch}">${mark(dot, pitch / 2, pitch / 2, idPrefix)}</svg>`
