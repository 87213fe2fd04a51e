/** Heart scans that she typed in, read back tolerantly: the heart's page and the answers read the same ones. */
import { dayFrom } from '@herald/core/chart'

export type NotedScan = {
  readonly id: string
  readonly day: string
  readonly percent: number
  readonly symptoms: boolean
}

/** Percent that a living heart can show; the same as the record's reader takes. */
export const plausible = { from: 5, to: 90 } as const

/** The scans of what the heart's page noted down; what is no scan is left out. */
export const ownScansIn = (noted: unknown): readonly NotedScan[] => {
  const { scans } = fieldsOf(noted)
  return Array.isArray(scans) ? scans.flatMap(scanFrom) : []
}

function scanFrom(value: unknown): readonly NotedScan[] {
  const { id, day, percent, symptoms } = fieldsOf(value)
  if (typeof id !== 'string' || id === '' || typeof day !== 'string' || dayFrom(day) === 'unreadable')
    return []
  if (typeof percent !== 'number' || percent < plausible.from || percent > plausible.to) return []
  return [{ id, day, percent, symptoms: symptoms === true }]
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
