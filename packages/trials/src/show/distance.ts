/** How far the nearest place of a trial is. Worked out here; no coordinate is ever sent anywhere. */
import { joiningOf, type Site, type Trial } from '../trial.ts'

export type Place = { readonly latDeg: number; readonly lonDeg: number }
export type Nearest = { readonly site: Site; readonly km: number }

const earthRadiusKm = 6371.0088
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance (haversine). */
export function distanceKm(a: Place, b: Place): number {
  const dLat = radians(b.latDeg - a.latDeg)
  const dLon = radians(b.lonDeg - a.lonDeg)
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(radians(a.latDeg)) * Math.cos(radians(b.latDeg)) * Math.sin(dLon / 2) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** The nearest site that may take people; a site without its own status counts with the trial's. */
export function nearestSite(trial: Trial, from: Place): Nearest | undefined {
  let best: Nearest | undefined
  for (const site of trial.sites) {
    if (site.point === undefined) continue
    if (site.status !== undefined && joiningOf(site.status) === 'closed') continue
    const km = distanceKm(from, site.point)
    if (best === undefined || km < best.km) best = { site, km }
  }
  return best
}

/** Days since the registry last posted the record; undefined when it has no day. */
export function recordAgeDays(recordDay: string, asOf: string): number | undefined {
  const from = Date.parse(`${recordDay.length === 7 ? `${recordDay}-01` : recordDay}T00:00:00Z`)
  const to = Date.parse(`${asOf}T00:00:00Z`)
  if (Number.isNaN(from) || Number.isNaN(to)) return undefined
  return Math.floor((to - from) / 86_400_000)
}

/** Older than this, status and sites may have changed: the reader is told to check. */
export const staleAfterDays = 30
