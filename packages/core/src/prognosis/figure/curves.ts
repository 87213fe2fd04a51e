/** Alive out of 100 from surgery to year 15: with surgery alone and with every step, the possible range shaded. */
import type { PredictStep, YearlyFigure } from '../predict/answer.ts'
import { drawing, escaped, ink } from './svg.ts'

export type CurvePoint = { readonly year: number; readonly percent: number }

/** One line and the band around it; the line is empty where there is a range alone. */
export type Curve = {
  readonly letter: PredictStep['letter']
  readonly line: readonly CurvePoint[]
  readonly low: readonly CurvePoint[]
  readonly high: readonly CurvePoint[]
}

const start: CurvePoint = { year: 0, percent: 100 }

const curveOf = ({ letter, alive }: PredictStep): Curve => {
  const along = (value: (figure: YearlyFigure['figure']) => readonly number[]): readonly CurvePoint[] =>
    alive.flatMap(({ year, figure }) => value(figure).map((percent) => ({ year, percent })))
  const line = along((figure) => (figure.kind === 'number' ? [figure.value] : []))
  return {
    letter,
    line: line.length === 0 ? [] : [start, ...line],
    low: [start, ...along(({ low }) => [low])],
    high: [start, ...along(({ high }) => [high])],
  }
}

/** Two lines at most on a figure: the first step and the last. */
export function survivalCurves(steps: readonly PredictStep[]): readonly Curve[] {
  const ends = steps.length > 1 ? [steps[0], steps.at(-1)] : steps
  return ends.filter((step) => step !== undefined).map(curveOf)
}

const left = 34
const top = 8
const width = 240
const height = 150
const x = (year: number): number => left + (year / 15) * width
const y = (percent: number): number => top + (1 - percent / 100) * height
const place = ({ year, percent }: CurvePoint): string => `${x(year).toFixed(1)} ${y(percent).toFixed(1)}`
const path = (points: readonly CurvePoint[]): string => `M${points.map(place).join('L')}`
const dashes = ['5 3', 'none'] as const

const axes = (words: { readonly years: string; readonly outOf100: string }): string => {
  const ticks = [
    ...[0, 25, 50, 75, 100].map(
      (percent) =>
        `<path d="M${left} ${y(percent)}h${width}" stroke="${ink}" stroke-opacity="0.2"/><text x="${left - 4}" y="${y(percent) + 3}" font-size="8" text-anchor="end" fill="${ink}">${percent}</text>`,
    ),
    ...[0, 5, 10, 15].map(
      (year) =>
        `<text x="${x(year)}" y="${top + height + 11}" font-size="8" text-anchor="middle" fill="${ink}">${year}</text>`,
    ),
  ]
  const names = `<text x="${left + width / 2}" y="${top + height + 22}" font-size="8" text-anchor="middle" fill="${ink}">${escaped(words.years)}</text><text transform="translate(8 ${top + height / 2}) rotate(-90)" font-size="8" text-anchor="middle" fill="${ink}">${escaped(words.outOf100)}</text>`
  return ticks.join('') + names
}

/** The axis starts at 0 and ends at 100, so a gain looks as large as it is. */
export function curvesSvg(
  curves: readonly Curve[],
  words: {
    readonly sentence: string
    readonly years: string
    readonly outOf100: string
    readonly names: readonly string[]
  },
): string {
  const drawn = curves.map(({ line, low, high }, i) => {
    const dash = dashes[i] ?? 'none'
    const stroke = (width: number): string =>
      `stroke="${ink}" stroke-width="${width}" stroke-dasharray="${dash}"`
    const shade = `<path d="${path([...high, ...low.toReversed()])}Z" fill="${ink}" fill-opacity="0.15"/>`
    // A range alone has no line in it, so its ends are drawn, in the dash of the key.
    const lines = line.length === 0 ? [low, high] : [line]
    const drawnLines = lines.map(
      (points) => `<path d="${path(points)}" fill="none" ${stroke(line.length === 0 ? 0.8 : 1.6)}/>`,
    )
    const keyY = top + height + 34 + i * 12
    const key = `<path d="M${left} ${keyY}h20" ${stroke(1.6)}/><text x="${left + 26}" y="${keyY + 3}" font-size="9" fill="${ink}">${escaped(words.names[i] ?? '')}</text>`
    return [shade, ...drawnLines, key].join('')
  })
  return drawing(
    left + width + 8,
    top + height + 30 + curves.length * 12,
    words.sentence,
    axes(words) + drawn.join(''),
  )
}
