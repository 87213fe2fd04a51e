/** What every drawing needs: text made safe, and one sentence for those who hear it. */

/** Text inside SVG or an attribute. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A drawing with `role="img"` and one sentence; its numbers also stand in a table beside it (PW22). */
export const drawing = (width: number, height: number, sentence: string, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escaped(sentence)}" viewBox="0 0 ${width} ${height}" font-family="inherit">${content}</svg>`

/** The figure's one colour: the page's own text colour, so it follows dark mode, forced colours and print. */
export const ink = 'currentColor'

/**
 * Fills in one colour, told apart by pattern alone, one a step: solid, then stripes, bars, rings, grid, slanted grid.
 * `prefix` keeps ids apart when a page holds two drawings.
 */
export function patterns(prefix: string): string {
  const line = (d: string, width = 1.2): string =>
    `<path d="${d}" stroke="${ink}" stroke-width="${width}" fill="none"/>`
  const contents = [
    `<rect width="4" height="4" fill="${ink}"/>`,
    line('M-1 1L1 -1M0 4L4 0M3 5L5 3'),
    line('M0 2H4', 2),
    `<circle cx="2" cy="2" r="1.2" fill="${ink}"/>`,
    line('M2 0V4', 2),
    line('M0 0L4 4M4 0L0 4', 0.9),
  ]
  const all = contents.map(
    (content, i) =>
      `<pattern id="${escaped(prefix)}-${i}" width="4" height="4" patternUnits="userSpaceOnUse">${content}</pattern>`,
  )
  return `<defs>${all.join('')}</defs>`
}

export const patternFill = (prefix: string, step: number): string => `url(#${escaped(prefix)}-${step})`
