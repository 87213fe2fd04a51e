/** Which tumour a resource is about: by focus, by the Condition that cites it, by body site or specimen; else `unassigned`. */
import { referenceText } from '../fhir/index-of.ts'
import { type Node, nameOf, nodes, resourceType, text } from '../fhir/node.ts'
import { bodySiteOf } from './cancer.ts'
import type { PersonChart } from './person-chart.ts'

function byReference(reference: string, from: Node, chart: PersonChart): string | undefined {
  const target = chart.index.find(reference, from, 'Condition')
  if (target === undefined) return undefined
  const type = resourceType(target)
  if (type === 'Condition') return chart.tumourOf.get(nameOf(target))
  if (type !== 'BodyStructure') return undefined
  const related = nodes(target['extension']).find((extension) =>
    /related-condition/.test(text(extension['url'])),
  )
  const condition =
    related === undefined
      ? undefined
      : chart.index.find(referenceText(related['valueReference']), target, 'Condition')
  return condition === undefined ? bySide(target['location'], chart) : chart.tumourOf.get(nameOf(condition))
}

function bySide(site: unknown, chart: PersonChart): string | undefined {
  const { breast, sides } = bodySiteOf(site, 'bodySite')
  const [side] = sides
  if (!breast || side === undefined || sides.length > 1) return undefined
  const tumour = chart.tumourOnSide(side)
  return tumour === 'unassigned' ? undefined : tumour
}

export function tumourOfResource(resource: Node, chart: PersonChart): string {
  const cited = chart.citedBy.get(nameOf(resource))
  const links = [
    ...nodes(resource['focus']),
    ...nodes(resource['reasonReference']),
    ...nodes(resource['extension'])
      .filter((extension) => /related-condition|condition-related/.test(text(extension['url'])))
      .flatMap((extension) => nodes(extension['valueReference'])),
  ]
  for (const link of links) {
    const tumour = byReference(referenceText(link), resource, chart)
    if (tumour !== undefined) return tumour
  }
  if (cited !== undefined) return chart.tumourOf.get(cited) ?? 'unassigned'
  const site = bySide(resource['bodySite'], chart)
  if (site !== undefined) return site
  const specimen = chart.index.find(referenceText(resource['specimen']), resource, 'Specimen')
  const collection = specimen === undefined ? undefined : nodes(specimen['collection'])[0]
  return (collection === undefined ? undefined : bySide(collection['bodySite'], chart)) ?? 'unassigned'
}
