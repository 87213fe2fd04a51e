/** One person's chart while it is being read: what every reader of a resource type is given. */
import {
  type Chart,
  earliestDay,
  type ImportFinding,
  type OtherCondition,
  type Person,
  type Procedure,
  type Reading,
  type ReadingStatus,
  type Source,
  type Treatment,
  type Tumour,
  type When,
} from '@herald/core/chart'
import type { Side } from '../codes/cancers.ts'
import type { SpreadSite } from '../codes/spread.ts'
import { type OnBadDate, whenAt } from '../fhir/day.ts'
import type { ReferenceIndex } from '../fhir/index-of.ts'
import { type Node, nameOf } from '../fhir/node.ts'
import { Findings } from '../findings.ts'
import type { SpreadSaid } from './read-spread.ts'

/** A cancer that a Condition names, whatever its organ. */
export type NamedCancer = {
  readonly name: string
  readonly organ: 'breast' | 'elsewhere' | 'unnamed'
  readonly secondary: boolean
  readonly inSitu: boolean
  readonly side: Side
  /** Every side that its code, body site or extension says: two of them are a contradiction. */
  readonly sides: readonly Side[]
  readonly condition: Node
  readonly when: When
  readonly certainty: Tumour['certainty']
  readonly source: Source
  /** Reference to the primary, where the record links one. */
  readonly primary: string
  /** Spread and relapse that its code, stage text, notes and status name. */
  readonly spread: readonly SpreadSaid[]
  /** Its own code or body site says that it spread or came back. */
  readonly isSpread: boolean
}

export class PersonChart {
  readonly findings = new Findings()
  readonly readings: Reading[] = []
  readonly treatments: Treatment[] = []
  readonly procedures: Procedure[] = []
  readonly conditions: OtherCondition[] = []
  readonly cancers: NamedCancer[] = []
  readonly counts: Record<string, number> = {}
  tumours: readonly Tumour[] = []
  breastCancer: Chart['breastCancer'] = 'unknown'
  /** Resource name of a cancer Condition -> id of the tumour, or `elsewhere`. */
  readonly tumourOf = new Map<string, string>()
  /** Id of a secondary tumour -> where it is. */
  readonly spreadSites = new Map<string, readonly SpreadSite[]>()
  /** Keys of samples that were taken from a metastasis. */
  readonly distantSpecimens = new Set<string>()
  /** Resource name of an Observation -> the report that lists it as a result. */
  readonly reportOf = new Map<string, Node>()
  /** Resource name of an Observation -> resource name of the cancer Condition that cites it. */
  readonly citedBy = new Map<string, string>()
  readonly person: Person
  readonly index: ReferenceIndex

  constructor(person: Person, index: ReferenceIndex) {
    this.person = person
    this.index = index
  }

  finding(finding: ImportFinding): void {
    this.findings.add(finding)
  }

  onBadDate(resource: Node): OnBadDate {
    return (path, found) =>
      this.finding({
        kind: 'unreadable',
        where: `${nameOf(resource)} ${path}`,
        says: 'bad-date',
        values: { words: found },
      })
  }

  when(resource: Node, keys: readonly string[]): When {
    return whenAt(resource, keys, this.onBadDate(resource))
  }

  /** The only breast tumour of that side, or of the whole chart when nothing says the side. */
  tumourOnSide(side: Side): string {
    if (side === 'unstated') return 'unassigned'
    return this.tumours.find((tumour) => !tumour.secondary && tumour.laterality === side)?.id ?? 'unassigned'
  }

  done(): Chart {
    return {
      person: this.person,
      breastCancer: this.breastCancer,
      tumours: this.tumours,
      readings: this.readings,
      treatments: this.treatments,
      procedures: this.procedures,
      conditions: this.conditions,
      findings: this.findings.all(),
      counts: this.counts,
    }
  }
}

// biome-ignore format: a table
const statuses: Readonly<Record<string, ReadingStatus>> = {
  final: 'final', completed: 'final', amended: 'amended', corrected: 'amended', appended: 'amended',
  preliminary: 'preliminary', registered: 'preliminary', partial: 'preliminary',
  'entered-in-error': 'entered-in-error', 'entered in error': 'entered-in-error', error: 'entered-in-error',
  cancelled: 'entered-in-error', superseded: 'superseded',
}

/** How firm a resource calls itself; a word outside the standard is `unknown`. */
export const readingStatus = (status: string): ReadingStatus => statuses[status.toLowerCase()] ?? 'unknown'

/** Days between two statements, when both have one. */
export function daysApart(a: When, b: When): number | undefined {
  const from = earliestDay(a)
  const to = earliestDay(b)
  return from === undefined || to === undefined ? undefined : Math.abs(from.until(to).days)
}
