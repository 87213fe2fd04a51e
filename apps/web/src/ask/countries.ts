/** Countries by ISO 3166-1 alpha-2, named by the browser. */
import { countryCodes } from '@herald/api'

const names = new Intl.DisplayNames('en-GB', { type: 'region' })

export const countryName = (code: string): string => names.of(code) ?? code

export type Country = { readonly code: string; readonly name: string }
export const countries: readonly Country[] = countryCodes
  .map((code) => ({ code, name: countryName(code) }))
  .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'))
