/**
 * Spread and relapse that Conditions name: secondary tumours, and readings of where they are.
 *
 * A statement comes from the code and body site, the stage text, a note, or a clinical status of recurrence. What is
 * doubted, denied or not firm is never spread; spread that may belong to another cancer is said, not attributed.
 */
import {
  earliestDay,
  type ImportSays,
  type Source,
  type Tumour,
  undated,
  type When,
} from '@herald/core/chart'
import { metastasisCodes, metastasisIcd10 } from '../codes/cancers.ts'
import { type SpreadSite, stageFour } from '../codes/spread.ts'
import { type Concept, conceptOf, shown, wordsOf } from '../fhir/concept.ts'
import { referenceText } from '../fhir/index-of.ts'
import { type Node, nodes, text } from '../fhir/node.ts'
import { dayInWords } from './day-in-words.ts'
import type { NamedCancer, PersonChart } from './person-chart.ts'
import { distantOnly, placesIn, spreadInWords, unaccented } from './spread-in-words.ts'

export type SpreadSaid = {
  readonly kind: 'metastasis' | 'relapse'
  readonly sites: readonly SpreadSite[]
  readonly when: When
  readonly source: Source
}

/** Places by code: of the diagnosis, then of its body site. */
function codedSites(concepts: readonly Concept[]): readonly SpreadSite[] {
  return concepts.flatMap(({ codings }) =>
    codings.flatMap(({ code, system }): SpreadSite[] => {
      const known = metastasisCodes.get(code)
      if (known !== undefined) return known === 'none' ? [] : [known]
      if (system !== 'icd-10') return []
      const plain = code.toUpperCase().replace('.', '')
      return metastasisIcd10.flatMap(([pattern, site]) => (pattern.test(plain) ? [site] : [])).slice(0, 1)
    }),
  )
}

/** What the diagnosis itself says; undefined when it names no spread. */
export function spreadOfCode(
  condition: Node,
  isSecondary: boolean,
  isInferred: boolean,
  source: Source,
): SpreadSaid | undefined {
  const concept = conceptOf(condition['code'], 'code')
  const words = wordsOf(concept)
  const stated = words.flatMap((said) => spreadInWords(said))
  const isStageFour = words.some((said) => stageFour.test(unaccented(said)))
  const [first] = stated
  if ((!isSecondary || isInferred) && first === undefined && !isStageFour) return undefined
  const site = conceptOf(condition['bodySite'] ?? condition['location'], 'bodySite')
  const coded = codedSites([concept, site])
  const named = [...stated.flatMap(({ sites }) => sites), ...placesIn(wordsOf(site).join(', '))]
  const found = coded.length > 0 ? [...coded, ...distantOnly(named)] : named
  return {
    kind: (isSecondary && !isInferred) || isStageFour ? 'metastasis' : (first?.kind ?? 'metastasis'),
    sites: [...new Set(found)],
    when: source.when,
    source: { ...source, inferred: source.inferred || coded.length === 0 },
  }
}

/** What stage texts and notes of a cancer say. A note's own day counts, else the day in its words; never the diagnosis'. */
export function spreadOfTexts(condition: Node, source: Source, chart: PersonChart): readonly SpreadSaid[] {
  const stages = nodes(condition['stage']).flatMap((stage, index) => {
    const summary = conceptOf(stage['summary'], `stage[${index}].summary`)
    return [{ words: summary.text || shown(summary), path: summary.path, when: undated }]
  })
  const notes = nodes(condition['note'] ?? condition['notes']).map((note, index) => ({
    words: text(note['text']),
    path: `note[${index}].text`,
    when: chart.when(note, ['time']),
  }))
  return [...stages, ...notes].flatMap(({ words, path, when: noted }) =>
    spreadInWords(words).map((stated): SpreadSaid => {
      const written = dayInWords(stated.words)
      const when = written.kind === 'undated' ? noted : written
      return {
        kind: stated.kind,
        sites: stated.sites,
        when,
        source: { ...source, path, when, words: stated.words, inferred: true },
      }
    }),
  )
}

/** Secondary tumours and site readings, once the primaries are known. */
export function readSpread(chart: PersonChart): void {
  for (const cancer of chart.cancers) {
    for (const said of cancer.spread) addSpread(cancer, said, chart)
  }
}

/** The tumour that the spread belongs to: '' when the record does not link one, `elsewhere` when it is another cancer. */
function primaryOf(cancer: NamedCancer, said: SpreadSaid, chart: PersonChart): string {
  const linked = chart.index.find(cancer.primary, cancer.condition, 'Condition')
  const byLink = linked === undefined ? undefined : chart.tumourOf.get(`Condition/${text(linked['id'])}`)
  if (byLink !== undefined) return byLink
  const own = chart.tumours.find(({ id }) => id === cancer.name)
  if (own !== undefined) return own.id
  if (cancer.organ === 'elsewhere' && !cancer.secondary) return 'elsewhere'
  // Its own words name the breast as where it came from, or its note stands on the breast's own diagnosis.
  const ofBreast = cancer.organ === 'breast' || said.source.path.startsWith('note')
  const others = chart.cancers.some(({ organ, secondary }) => organ === 'elsewhere' && !secondary)
  return others && !ofBreast ? 'unclear' : ''
}

function addSpread(cancer: NamedCancer, said: SpreadSaid, chart: PersonChart): void {
  const { source, when } = said
  const note = (says: ImportSays): void =>
    chart.finding({
      kind: 'note',
      where: `${source.resource} ${source.path}`,
      says,
      values: { words: source.words },
    })
  const primary = primaryOf(cancer, said, chart)
  if (primary === 'elsewhere') return
  if (cancer.certainty === 'unconfirmed') {
    note('spread-unconfirmed')
    return
  }
  if (primary === 'unclear') {
    note('spread-of-which')
    return
  }
  const distant = distantOnly(said.sites)
  const nodesOnly =
    distant.length === 0 && said.sites.some((site) => site === 'regional node' || site === 'node')
  if (said.kind === 'metastasis' && nodesOnly) {
    if (said.sites.includes('node')) note('spread-nodes')
    return
  }
  const sites = said.kind === 'metastasis' && distant.length === 0 ? (['other'] as const) : distant
  const place =
    source.path.startsWith('code') || source.path === 'clinicalStatus'
      ? cancer.name
      : `${cancer.name} ${source.path}`
  const id = chart.tumours.some((tumour) => tumour.id === place) ? `${place} (spread)` : place
  if (isKnown(sites, when, chart)) return
  // Without a cancer of the breast in the record, a metastasis is a finding and no tumour of hers that we know.
  const hasPrimary = chart.tumours.some(({ secondary }) => !secondary)
  if (hasPrimary) addTumour(id, cancer, said, primary, sites, chart)
  if (said.kind === 'relapse' && earliestDay(when) === undefined) {
    note('relapse-undated')
    return
  }
  for (const site of sites) {
    chart.readings.push({
      fact: 'metastasis site',
      said: { kind: 'is', value: site },
      about: {
        tumour: hasPrimary ? id : 'unassigned',
        specimen: 'unstated',
        epoch: said.kind === 'relapse' ? 'relapse' : 'unstated',
        prefix: 'unstated',
      },
      status: 'final',
      source,
    })
  }
}

function addTumour(
  id: string,
  cancer: NamedCancer,
  { kind, when, source }: SpreadSaid,
  primary: string,
  sites: readonly SpreadSite[],
  chart: PersonChart,
): void {
  const tumour: Tumour = {
    id,
    laterality: sites.length === 0 && kind === 'relapse' ? cancer.side : 'unstated',
    diagnosed: when,
    certainty: source.inferred ? 'inferred' : 'confirmed',
    secondary: true,
    primary,
    source,
  }
  chart.tumours = [...chart.tumours, tumour]
  chart.spreadSites.set(id, sites)
  if (!chart.tumourOf.has(cancer.name)) chart.tumourOf.set(cancer.name, id)
}

/** The same place on the same day, stated twice (a visit and the problem list), is one spread. */
function isKnown(sites: readonly SpreadSite[], when: When, chart: PersonChart): boolean {
  const day = earliestDay(when)?.toString()
  return chart.tumours.some(
    ({ id, secondary, diagnosed }) =>
      secondary &&
      earliestDay(diagnosed)?.toString() === day &&
      (chart.spreadSites.get(id) ?? []).join() === sites.join(),
  )
}

/** The spread that a sample of this place was taken from: the only one there, else `unassigned`. */
export function spreadAt(places: readonly SpreadSite[], chart: PersonChart): string {
  const there = [...chart.spreadSites].filter(([, sites]) => sites.some((site) => places.includes(site)))
  const [only, ...others] = there
  return only === undefined || others.length > 0 ? 'unassigned' : only[0]
}

/** A relapse named only by the status of the diagnosis. */
export const spreadOfStatus = (clinical: string, source: Source): readonly SpreadSaid[] =>
  /^(?:recurrence|relapse)$/.test(clinical)
    ? [
        {
          kind: 'relapse',
          sites: [],
          when: undated,
          source: { ...source, path: 'clinicalStatus', when: undated, words: clinical, inferred: false },
        },
      ]
    : []

export const referencesOf = (condition: Node): string => {
  const link = nodes(condition['extension']).find((extension) => /related/i.test(text(extension['url'])))
  return link === undefined ? '' : referenceText(link['valueReference'])
}
