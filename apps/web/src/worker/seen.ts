/** What lies on the desk -> what may be seen of it: the brief behind its gates, and everything of it in words. */
import {
  type BriefInput,
  type GatedBrief,
  gatedBrief,
  isOpen,
  makeBrief,
  reportGates,
  type Words,
} from '@herald/brief'
import { type GateName, gateNames } from '@herald/brief/gates'
import type { Chart } from '@herald/core/chart'
import { Temporal } from 'temporal-polyfill'
import type { Circumstances, FindingInWords, Keeping, Opened, OwnLine, PersonLine } from '../desk/desk.ts'
import { isSamePlace, type PlaceCheck } from '../desk/mine.ts'
import type { NumbersInWords } from '../desk/numbers-in-words.ts'
import { findingInWords } from './finding-in-words.ts'
import { briefInWords, dayRead } from './in-words.ts'
import { nobody } from './nobody.ts'
import { type Hers, type Open, regionOf } from './open-record.ts'
import { withOwnScans } from './own-scans.ts'
import { inWords, joined } from './report-desk.ts'

/** What sheets are made from: nothing behind a closed gate is in it but the chart itself. */
export type Seen = BriefInput & { readonly gated: GatedBrief; readonly closed: readonly GateName[] }

/** The brief of what is open, as far as she wants to read it. */
export function seenOf(open: Open, hers: Hers, around: Circumstances): Seen {
  const asOf = Temporal.PlainDate.from(open.asOf)
  const ofRecord = withOwnScans(withoutWrong(chartOf(open), hers.mine.places), hers.notes)
  // A report that waits behind a gate changes no answer yet: an answer could give away what it says.
  const chart =
    hers.report === undefined || reportGate(open, hers) !== 'none' ? ofRecord : joined(ofRecord, hers.report)
  const own = [...regionOf(around, hers.own, open.asOf), ...hers.own].map(onItsDay)
  const known = { chart, asOf, own }
  const gated = gatedBrief(makeBrief(known), chart, asOf, hers.mine.gates)
  const behind = new Set<GateName>(gated.closed.values())
  const ofReport = reportGate(open, hers)
  if (ofReport !== 'none') behind.add(ofReport)
  return { ...known, gated, closed: gateNames.filter((gate) => behind.has(gate)) }
}

/** The gate before the report she gave Herald, or none. */
function reportGate({ asOf }: Open, { report, mine }: Hers): GateName | 'none' {
  if (report === undefined) return 'none'
  const gates = reportGates(report.text, Temporal.PlainDate.from(asOf))
  return gates.find((gate) => !isOpen(gate, mine.gates, asOf)) ?? 'none'
}

/** All of it as the page gets it. */
export async function openedOf(
  open: Open,
  hers: Hers,
  seen: Seen,
  say: Words,
  keeping: Keeping,
  answer: NumbersInWords['answer'],
): Promise<Omit<Opened, 'hasPasscode'>> {
  const { gated, chart, closed } = seen
  const ofReport = reportGate(open, hers)
  return {
    record: open.record,
    person: personLine(chart),
    breastCancer: chart.breastCancer,
    brief: briefInWords(gated.brief, say, hers.numbers.kind === 'shown', gated),
    // Those of the brief are the chart's, without what stands behind a closed gate.
    findings: onlyOnce([
      ...open.findings,
      ...gated.brief.findings.map((finding) => findingInWords(finding, say)),
    ]),
    own: hers.own,
    report:
      hers.report === undefined
        ? { kind: 'none' }
        : ofReport === 'none'
          ? { kind: 'report', ...(await inWords(hers.report, chartOf(open), say)) }
          : { kind: 'report', ...nothingOf(hers.report.name) },
    keeping,
    numbers: { ...askedIn(say), choice: hers.numbers, answer },
    mine: hers.mine,
    gated: { closed, report: ofReport },
  }
}

/** A report behind its gate: its name, and no word of it. */
const nothingOf = (name: string) => ({
  name,
  text: '',
  stretches: [],
  facts: [],
  findings: [],
  checks: [],
  standsApart: false,
})

const askedIn = (say: Words): Pick<NumbersInWords, 'question' | 'labels'> => ({
  question: say({ id: 'predict-choose' }),
  labels: {
    words: say({ id: 'predict-choose-no-numbers' }),
    adds: say({ id: 'predict-choose-what-treatment-adds' }),
    everything: say({ id: 'predict-choose-everything' }),
    later: say({ id: 'predict-choose-later' }),
  },
})

export const chartOf = ({ charts, person }: Open): Chart =>
  charts.find((each) => each.person.id === person) ?? nobody

/** The record without the places that she called wrong: nothing rests on them any more. They stay listed, and can come back. */
export function withoutWrong(chart: Chart, places: readonly PlaceCheck[]): Chart {
  const wrong = places.filter(({ verdict }) => verdict === 'wrong')
  if (wrong.length === 0) return chart
  const stays = ({ source }: { readonly source: Chart['readings'][number]['source'] }): boolean =>
    !wrong.some((place) => isSamePlace(place, source))
  return {
    ...chart,
    readings: chart.readings.filter(stays),
    treatments: chart.treatments.filter(stays),
    procedures: chart.procedures.filter(stays),
    conditions: chart.conditions.filter(stays),
  }
}

const onItsDay = ({ fact, value, day }: Pick<OwnLine, 'fact' | 'value' | 'day'>) => ({
  fact,
  value,
  day: Temporal.PlainDate.from(day),
})

export const personLine = ({ person, counts }: Chart): PersonLine => ({
  id: person.id,
  born: dayRead(person.born),
  sex: person.sex,
  entries: Object.values(counts).reduce((sum, count) => sum + count, 0),
})

function onlyOnce(findings: readonly FindingInWords[]): readonly FindingInWords[] {
  const keyed = findings.map((f): [string, FindingInWords] => [`${f.kind} ${f.where} ${f.found}`, f])
  return [...new Map(keyed).values()]
}
