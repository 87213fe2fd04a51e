/** Values from the device's store, read piece by piece: another Herald may have written them. */

/** The value, if it is one of these. */
export const among = <T>(all: readonly T[], value: unknown): T | undefined =>
  all.find((each) => each === value)

/** Of a record, the names that are known with values that can be read. */
export function recordOf<K extends string, V>(
  names: readonly K[],
  value: unknown,
  read: (value: unknown) => V | undefined,
): Readonly<Partial<Record<K, V>>> {
  const found: Partial<Record<K, V>> = {}
  for (const name of names) {
    const one = read(fieldOf(value, name))
    if (one !== undefined) found[name] = one
  }
  return found
}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined
