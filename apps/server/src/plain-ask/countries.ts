/** Countries to choose from, named by the platform. */
import { countryCodes } from '@herald/api'

const names = new Intl.DisplayNames('en-GB', { type: 'region' })

export const countries: readonly { readonly code: string; readonly name: string }[] = countryCodes
  .map((code) => ({ code, name: names.of(code) ?? code }))
  .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'))
