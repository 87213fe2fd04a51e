/** The value of a yearly series (years 1 to 15) at one year. A year that the model does not have is a bug. */
export function at<V>(series: readonly V[], year: number): V {
  const value = series[year - 1]
  if (value === undefined)
    throw new Error(`PREDICT has no year ${year}: it speaks at whole years from 1 to 15.`)
  return value
}
