/**
 * The report's facts as readings of the Chart: every statement of a conflict is a reading of its own, and each names the
 * characters it was read from. What the report only hints at (a grade from "poorly differentiated") is left out.
 */
import { atLeast, atMost, between, exactly, type Interval, lessThan, moreThan } from '@herald/core'
import type { ChartFact, Epoch, Reading, Said, Tumour, When } from '@herald/core/chart'
import { excisionWords, type ReportFact } from './mention.ts'
import type { Evidence, FactRead, PathologyReport, ReportTumour, StatedValue } from './report.ts'

export type ReportPlace = {
  /** Name of the document, as a person would find it again. */
  readonly document: string
  readonly when: When
}

export type ChartPart = { readonly tumours: readonly Tumour[]; readonly readings: readonly Reading[] }

/** Tumours and readings of one report, ready to join a Chart. */
export function chartOf(report: PathologyReport, place: ReportPlace): ChartPart {
  const epoch = epochOf(report.text)
  const tumours = report.tumours.map((tumour) => tumourOf(tumour, place))
  const readings = report.tumours.flatMap((tumour) =>
    tumour.facts.flatMap((read) =>
      read.values.flatMap((stated) => readingsOf(read, stated, idOf(tumour, place), epoch, place)),
    ),
  )
  return { tumours, readings }
}

const idOf = (tumour: ReportTumour, place: ReportPlace): string => `${place.document}#${tumour.number}`

function tumourOf(tumour: ReportTumour, place: ReportPlace): Tumour {
  const side = tumour.facts.find((f) => f.fact === 'laterality' && f.state === 'known')
  const first = (side ?? tumour.facts[0])?.values[0]?.evidence[0]
  return {
    id: idOf(tumour, place),
    laterality: side?.value === 'left' || side?.value === 'right' ? side.value : 'unstated',
    diagnosed: place.when,
    certainty: 'confirmed',
    secondary: false,
    primary: '',
    source: sourceOf(first === undefined ? [] : [first], place, false),
  }
}

function sourceOf(evidence: readonly Evidence[], place: ReportPlace, inferred: boolean): Reading['source'] {
  return {
    resource: place.document,
    path: `characters ${evidence.map((e) => `${e.span.start}-${e.span.end}`).join(', ')}`,
    when: place.when,
    words: evidence.map((e) => e.words).join(' … '),
    inferred,
  }
}

/** A sum rests on all its evidence; a repeated statement is one reading a place. */
function readingsOf(
  read: FactRead,
  stated: StatedValue,
  tumour: string,
  epoch: Epoch,
  place: ReportPlace,
): readonly Reading[] {
  const meant = meaningOf(read, stated.value)
  if (meant === undefined) return []
  const groups = read.derived ? [stated.evidence] : stated.evidence.map((e) => [e])
  return groups.map((evidence): Reading => {
    const earlier = evidence.some((e) => e.earlier)
    const after = evidence.some((e) => /yp/i.test(e.words))
    const isCategory = meant.fact === 'T' || meant.fact === 'N'
    return {
      fact: meant.fact,
      said: meant.said,
      about: {
        tumour,
        specimen: earlier ? `${place.document}, earlier specimen` : place.document,
        epoch: earlier ? 'before-treatment' : after ? 'after-treatment' : epoch,
        prefix: isCategory ? (after ? 'yp' : 'p') : 'unstated',
      },
      status: evidence.some((e) => e.addendum > 0) ? 'amended' : 'final',
      source: sourceOf(evidence, place, read.derived),
    }
  })
}

/** A needle or core biopsy is read before treatment, an excision is the pathological examination. */
function epochOf(text: string): Epoch {
  if (excisionWords.test(text)) return 'pathological'
  return /core|needle|biops/i.test(text) ? 'before-treatment' : 'unstated'
}

type Meant = { readonly fact: ChartFact; readonly said: Said }

const is = (fact: ChartFact, value: string): Meant => ({ fact, said: { kind: 'is', value } })
const number = (fact: ChartFact, value: string, unit: string): Meant => ({
  fact,
  said: { kind: 'number', interval: intervalOf(value), unit },
})
const pending = (fact: ChartFact): Meant => ({ fact, said: { kind: 'absent', reason: 'pending' } })

const callFacts: Readonly<Partial<Record<ReportFact, ChartFact>>> = {
  er: 'ER call',
  pr: 'PR call',
  her2_ihc: 'HER2 IHC call',
  her2_ish_result: 'HER2 ISH call',
  her2_status: 'HER2 call',
}
const chartHistologies: readonly string[] = ['ductal', 'lobular', 'tubular', 'mucinous']

function meaningOf(read: FactRead, value: string): Meant | undefined {
  const call = callFacts[read.fact]
  if (call !== undefined && value === 'pending') return pending(call)
  switch (read.fact) {
    case 'laterality':
      return is('laterality', value)
    case 'histology':
      return is('histology', chartHistologies.includes(value) ? value : 'other')
    case 'size_mm':
      return number('tumour size mm', value, 'mm')
    case 'grade':
      return read.derived ? undefined : is('grade', `G${value}`)
    case 'er':
    case 'pr': {
      const fact = read.fact === 'er' ? 'ER call' : 'PR call'
      return value === 'indeterminate'
        ? { fact, said: { kind: 'among', values: ['positive', 'negative'] } }
        : is(fact, value)
    }
    case 'er_pct':
      return number('ER percent', value, '%')
    case 'pr_pct':
      return number('PR percent', value, '%')
    case 'ki67_pct':
      return number('Ki-67 percent', value, '%')
    case 'her2_ihc':
      if (value === '0-1+') return { fact: 'HER2 IHC score', said: { kind: 'among', values: ['0', '1+'] } }
      return /^[0-3]/.test(value)
        ? is('HER2 IHC score', value)
        : is('HER2 IHC call', value === 'indeterminate' ? 'equivocal' : value)
    case 'her2_ish_result':
      return is(
        'HER2 ISH call',
        value === 'amplified' ? 'positive' : value === 'not amplified' ? 'negative' : value,
      )
    case 'her2_ish_ratio':
      return number('HER2/CEP17 ratio', value, 'ratio')
    case 'her2_copies':
      return number('HER2 copies per cell', value, 'copies')
    case 'her2_status':
      // A status worked out from a score or a hybridisation is already there as that reading.
      return read.derived ? undefined : is('HER2 call', value)
    case 'nodes_positive':
      return number('nodes positive', value, 'nodes')
    case 'nodes_examined':
      return number('nodes examined', value, 'nodes')
    case 'pt':
      return /^T\S*$/.test(value) ? is('T', value) : undefined
    case 'pn':
      return is('N', value)
    case 'nodes_isolated_cells':
      return number('nodes with isolated cells', value, 'nodes')
    case 'nodes_micrometastasis':
      return number('nodes with micrometastasis', value, 'nodes')
    case 'margins':
    case 'lymphovascular_invasion':
    case 'dcis':
      return undefined
  }
}

/** The interval that "80", "<10", ">=95", "60-70" leaves. */
export function intervalOf(value: string): Interval {
  const [low = 0, high = low] = value.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? []
  if (value.startsWith('<=')) return atMost(low)
  if (value.startsWith('>=')) return atLeast(low)
  if (value.startsWith('<')) return lessThan(low)
  if (value.startsWith('>')) return moreThan(low)
  return high === low ? exactly(low) : between(low, high)
}
