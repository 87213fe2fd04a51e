/**
 * A temperature as a person types it. The number is taken only if it can be one in the unit she chose; else she is asked which
 * number she means ("3.85", "101" beside Celsius). Nothing is mended without her.
 */
import { possibleValues } from './diary.ts'

export const temperatureUnits = ['C', 'F'] as const
export type TemperatureUnit = (typeof temperatureUnits)[number]

export type ReadTemperature = {
  readonly celsius: number
  readonly written: string
  readonly unit: TemperatureUnit
}

export type TemperatureReading =
  | ({ readonly kind: 'read' } & ReadTemperature)
  /** What she may have meant; empty when nothing near it is a temperature of a body. */
  | { readonly kind: 'which'; readonly meant: readonly ReadTemperature[] }
  | { readonly kind: 'not a number' }

/** Bodies of people who can answer (K): only for what she may have meant, never for a level. */
const [lowestMeantC, highestMeantC] = [33, 43]

export function readTemperature(text: string, unit: TemperatureUnit): TemperatureReading {
  const written = text
    .trim()
    .replace(',', '.')
    .replace(/\s*°?\s*[CF]?$/i, '')
  if (!/^\d+(\.\d+)?$/.test(written)) return { kind: 'not a number' }
  const number = Number(written)
  const celsius = inCelsius(number, unit)
  const [low, high] = possibleValues.temp_c
  if (celsius >= low && celsius <= high) return { kind: 'read', celsius, written, unit }
  const meant = [1, 10, 0.1].flatMap((factor) =>
    temperatureUnits.map((other): ReadTemperature => {
      const shifted = Number((number * factor).toFixed(2))
      return { celsius: inCelsius(shifted, other), written: String(shifted), unit: other }
    }),
  )
  return {
    kind: 'which',
    meant: meant.filter((one) => one.celsius >= lowestMeantC && one.celsius <= highestMeantC),
  }
}

/** To a hundredth: 100.4 °F is 38 °C and not a hair below it. */
const inCelsius = (number: number, unit: TemperatureUnit): number =>
  unit === 'C' ? number : Number((((number - 32) * 5) / 9).toFixed(2))
