/** Where a sample was taken: a place outside the breast and its nodes makes it a sample of a metastasis. */
import { metastasisCodes } from '../codes/cancers.ts'
import type { SpreadSite } from '../codes/spread.ts'
import { type Concept, conceptOf, wordsOf } from '../fhir/concept.ts'
import { referenceText } from '../fhir/index-of.ts'
import { first, type Node, nameOf, text } from '../fhir/node.ts'
import { bodySiteOf } from './cancer.ts'
import type { PersonChart } from './person-chart.ts'
import { distantOnly, placesIn } from './spread-in-words.ts'

function placesOf(concept: Concept): readonly SpreadSite[] {
  const coded = concept.codings.flatMap(({ code }): SpreadSite[] => {
    const site = metastasisCodes.get(code)
    return site === undefined || site === 'none' ? [] : [site]
  })
  return coded.length > 0 ? coded : placesIn(wordsOf(concept).join(', '))
}

/** What names the place, the most direct first: the result's own site, the sample, the report that lists the result. */
function namedPlaces(observation: Node, chart: PersonChart): readonly (readonly SpreadSite[])[] {
  const specimen = chart.index.find(referenceText(observation['specimen']), observation, 'Specimen')
  const collection = first(first(specimen)?.['collection'])
  const report = chart.reportOf.get(nameOf(observation))
  const at = (site: unknown): readonly SpreadSite[] =>
    bodySiteOf(site, '').breast ? ['breast'] : placesOf(conceptOf(site, ''))
  return [
    at(observation['bodySite']),
    at(collection?.['bodySite']),
    placesOf(conceptOf(specimen?.['type'], 'type')),
    placesIn(text(first(observation['specimen'])?.['display'])),
    placesOf(conceptOf(report?.['code'], 'code')),
  ]
}

/** Distant places of a report's sample: by its specimen, its name, or the place that its text opens with ("Liver: ..."). */
export function distantPlacesOfReport(
  report: Node,
  words: string,
  chart: PersonChart,
): readonly SpreadSite[] {
  const specimen = chart.index.find(referenceText(report['specimen']), report, 'Specimen')
  const collection = first(specimen?.['collection'])
  const opening = /^[^:.\n]{0,60}:/.exec(words)?.[0] ?? ''
  const named = [
    placesOf(conceptOf(collection?.['bodySite'], '')),
    placesOf(conceptOf(specimen?.['type'], 'type')),
    placesOf(conceptOf(report['code'], 'code')),
    placesIn(opening),
  ].find((places) => places.length > 0)
  const distant = distantOnly(named ?? [])
  return named !== undefined && distant.length === named.length ? distant : []
}

/** Distant places of the sample; none when the breast or its nodes are named as well, or nothing is said. */
export function distantPlaces(observation: Node, chart: PersonChart): readonly SpreadSite[] {
  const named = namedPlaces(observation, chart).find((places) => places.length > 0) ?? []
  const distant = distantOnly(named)
  return distant.length === named.length ? distant : []
}
