/** Countries by ISO 3166-1 alpha-2, as the platform knows and names them. */
const names = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' })
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Codes that name no country of today: kept by the platform for old records, or for groups of countries. */
const noCountry =
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT QO RH SU TA TP UK UN VD XA XB YD YU ZR ZZ'.split(' ')

export const countries: readonly { readonly code: string; readonly name: string }[] = [...letters]
  .flatMap((one) => [...letters].map((other) => one + other))
  .filter((code) => !noCountry.includes(code))
  .flatMap((code) => {
    const name = names.of(code)
    return name === undefined ? [] : [{ code, name }]
  })
  .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'))
