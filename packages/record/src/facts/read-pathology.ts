/**
 * Pathology written in sentences: what ../report reads in a conclusion, as readings of the chart.
 *
 * Only what no coded result of the same report already says is added; a contradiction stays one. A size counts only
 * beside a pT (a core's length is no tumour size), and of a metastasis only its receptors.
 */
import type { ChartFact, Reading, ReadingStatus, When } from '@herald/core/chart'
import { conceptOf, wordsOf } from '../fhir/concept.ts'
import { referenceText } from '../fhir/index-of.ts'
import { type Node, nameOf, nodes, text } from '../fhir/node.ts'
import { chartOf, type PathologyReport, readReport } from '../report/index.ts'
import type { PersonChart } from './person-chart.ts'
import type { Passage } from './read-report.ts'
import { spreadAt } from './read-spread.ts'
import { distantPlacesOfReport } from './sample-place.ts'
import { distantOnly, placesIn } from './spread-in-words.ts'
import { specimenDay } from './staged.ts'

const pathologyWords =
  /patholog|histolog|cytolog|biops|histopath|immunohisto|her-?2|receptor|surgical specimen|anatomia patologica|pathologie|befund.*histo/i
const imaging = /mammo|ultraso|sonogra|\bmri?\b|\bmrt\b|\bct\b|\bpet\b|x-?ray|radiolog|imaging|echo|guid/i
const pathologyCategories = /^(?:PAT|SP|CP|CT|OTH-PAT|LP7839-6)$/

/** Whether a report is pathology: by what it is called, or by its category; never by its conclusion. */
export function isPathology(report: Node): boolean {
  const words = wordsOf(conceptOf(report['code'], 'code')).join(' ')
  if (imaging.test(words)) return false
  const categories = conceptOf(report['category'], 'category').codings
  return pathologyWords.test(words) || categories.some(({ code }) => pathologyCategories.test(code))
}

const receptors =
  /^(?:ER|PR|HER2) (?:call|percent|IHC score|IHC call|ISH call|copies per cell)$|^HER2\/|^HER2 call$|^Ki-67/

/** The report as read; text that states a pT without naming the organ is of the only cancer that there is. */
function reportIn(
  said: string,
  chart: PersonChart,
): { readonly report: PathologyReport; readonly shift: number } | undefined {
  // "3,1 cm" is 3.1 cm; as long as before, so that the places stay right.
  const words = said.replace(/(\d),(?=\d{1,2}\s*(?:cm|mm|%))/g, '$1.')
  const read = readReport(words)
  if (read.ok) return { report: read.value, shift: 0 }
  const primaries = chart.tumours.filter(({ secondary }) => !secondary)
  const isAlone =
    primaries.length === 1 &&
    !chart.cancers.some(({ organ, secondary }) => organ === 'elsewhere' && !secondary)
  if (
    read.error.kind !== 'not-breast' ||
    !isAlone ||
    !/\bp?T[0-4]/.test(words) ||
    distantOnly(placesIn(words)).length > 0
  )
    return undefined
  const context = 'Breast. '
  const again = readReport(context + words)
  return again.ok ? { report: again.value, shift: context.length } : undefined
}

/** The sample that the report is about, under the same key as its coded results. */
function specimenOf(report: Node, results: ReadonlySet<string>, when: When, chart: PersonChart): string {
  const own = nodes(report['specimen'])
    .map(referenceText)
    .filter((reference) => reference !== '')
  const coded = chart.readings.flatMap(({ source, about }) =>
    results.has(source.resource) ? [about.specimen] : [],
  )
  const [only, ...others] = new Set(own.length > 0 ? own : coded)
  return only === undefined || others.length > 0 ? specimenDay(when) : only
}

const valueOf = ({ said: value }: Reading): string =>
  value.kind === 'number'
    ? `${value.interval.low}-${value.interval.high}`
    : value.kind === 'is'
      ? value.value.replace(/\(.*\)$/, '')
      : value.kind === 'among'
        ? value.values.join('/')
        : value.kind

/** How many readings the passage gave. */
export function readPathology(
  report: Node,
  { path, words }: Passage,
  when: When,
  status: ReadingStatus,
  chart: PersonChart,
): number {
  const found = isPathology(report) ? reportIn(words, chart) : undefined
  if (found === undefined) return 0
  const where = nameOf(report)
  const part = chartOf(found.report, { document: where, when })
  const sides = part.tumours.map(({ laterality }) => laterality)
  if (new Set(sides).size < sides.length) return 0 // several foci of one breast: for a person to read
  const results = new Set(
    nodes(report['result']).flatMap((reference) => {
      const result = chart.index.find(referenceText(reference), report, 'Observation')
      return result === undefined ? [] : [nameOf(result)]
    }),
  )
  const specimen = specimenOf(report, results, when, chart)
  const places = distantPlacesOfReport(report, words, chart)
  if (places.length > 0) chart.distantSpecimens.add(specimen)
  const hasT = part.readings.some(({ fact }) => fact === 'T')
  let count = 0
  for (const reading of part.readings) {
    const side = part.tumours.find(({ id }) => id === reading.about.tumour)?.laterality ?? 'unstated'
    const tumour = places.length > 0 ? spreadAt(places, chart) : tumourOn(side, chart)
    if (tumour === 'the other breast' || reading.about.specimen.endsWith('earlier specimen')) continue
    if (places.length > 0 ? !receptors.test(reading.fact) : !isOfBreast(reading.fact, hasT)) continue
    count += 1
    add(
      {
        ...reading,
        about: { ...reading.about, tumour, specimen, epoch: 'unstated' },
        status: status === 'final' ? reading.status : status,
        source: {
          ...reading.source,
          path: `${path}, ${shifted(reading.source.path, found.shift)}`,
          inferred: true,
        },
      },
      results,
      chart,
    )
  }
  return count
}

const shifted = (path: string, by: number): string =>
  by === 0 ? path : path.replace(/\d+/g, (place) => String(Math.max(0, Number(place) - by)))

/** The side is in the diagnosis; a size without a pT is a core's. */
const isOfBreast = (fact: ChartFact, hasT: boolean): boolean =>
  fact !== 'laterality' && (fact !== 'tumour size mm' || hasT)

function tumourOn(side: 'left' | 'right' | 'bilateral' | 'unstated', chart: PersonChart): string {
  const primaries = chart.tumours.filter(({ secondary }) => !secondary)
  const known = primaries.find(({ laterality }) => laterality === side)
  const [only, ...others] = primaries
  if (known !== undefined && side !== 'unstated') return known.id
  if (
    side !== 'unstated' &&
    primaries.length > 0 &&
    primaries.every(({ laterality }) => laterality !== 'unstated')
  )
    return 'the other breast'
  return only === undefined || others.length > 0 ? 'unassigned' : only.id
}

/** Said once: what a coded result of the report or sample says already is left out; what contradicts it is added. */
function add(reading: Reading, results: ReadonlySet<string>, chart: PersonChart): void {
  const coded = chart.readings.filter(
    ({ fact, status, about, source }) =>
      fact === reading.fact &&
      about.prefix === reading.about.prefix &&
      status !== 'entered-in-error' &&
      (results.has(source.resource) || about.specimen === reading.about.specimen),
  )
  // "HER2 3+ (positive)" beside a coded score says it again; only where no test is coded is it the call.
  const isTested = chart.readings.some(
    ({ fact, about }) => /^HER2 (?:IHC|ISH)/.test(fact) && about.specimen === reading.about.specimen,
  )
  if (reading.fact === 'HER2 call' && isTested) return
  const telling = coded.filter(
    (other) => other.said.kind === 'is' || other.said.kind === 'number' || other.said.kind === 'among',
  )
  if (coded.some((other) => valueOf(other) === valueOf(reading))) return
  if (telling.length > 0 && (reading.said.kind === 'absent' || reading.said.kind === 'unreadable')) return
  chart.readings.push(reading)
  const [other] = telling
  if (other === undefined) return
  chart.finding({
    kind: 'conflict',
    where: reading.source.resource,
    says: 'words-and-code-differ',
    values: {
      fact: reading.fact,
      words: reading.source.words,
      other: other.source.words,
      place: other.source.resource,
    },
  })
}

/** The words of a report, named so that a person can find them. */
export const titleOf = (report: Node): string =>
  wordsOf(conceptOf(report['code'], 'code'))[0] ?? text(report['id'])
