/** The history of a pathway case as facts: what was given, in which setting, and where that leaves her today. */
import { among, between, type Fact, known, within } from '@herald/core'
import {
  daysDiagnosisToSurgery,
  daysNeoadjuvantBeforeSurgery,
  her2Drugs,
  pathwayFacts as p,
} from '@herald/core/pathway'
import { stagingFacts as s } from '@herald/core/staging'
import { type Fields, fieldsAt, numberAt, textAt, wordAt } from './pathway-case.ts'
import { type Dated, datedAt, daysFrom } from './pathway-days.ts'
import { nowFacts } from './pathway-now.ts'
import { type Therapy, therapiesOf } from './pathway-therapy.ts'

const isHer2 = (id: string): boolean =>
  her2Drugs.some((drug) => drug === id) || /trastuzumab|pertuzumab|lapatinib|tucatinib|neratinib/iu.test(id)
const isTdxd = (id: string): boolean => /TDXD|deruxtecan/iu.test(id)
const isTdm1 = (id: string): boolean => /TDM1|emtansine/iu.test(id)
const isTki = (id: string): boolean => /^TUC|^NERA|^LAP|-TUC$|tucatinib|neratinib|lapatinib/iu.test(id)
const isAnthracycline = (id: string): boolean =>
  /^AC\b|^AC-|^EC\b|FEC|FAC|CAF|TAC|ABVD|CHOP|BEACOPP|anthracycline|rubicin|adriamycin/iu.test(id)
const hasEnded = (one: Therapy, asOf: Dated): boolean =>
  one.reasonEnd !== undefined || (one.end !== undefined && daysFrom(one.end, asOf).high >= 0)

const span = (days: { readonly low: number; readonly high: number }): Fact =>
  days.low === days.high ? known(days.low) : within(between(days.low, days.high))

export function historyFacts(history: Fields, disease: Fields, asOf: Dated, facts: Map<string, Fact>): void {
  const therapies = therapiesOf(history)
  const all = therapies ?? []
  const isMetastatic =
    facts.get(s.distantM.name)?.set.kind === 'values' && textAt(disease, 'cM')?.endsWith('1') === true
  surgery(history, all, asOf, facts)
  earlyTreatment(all, asOf, facts, isMetastatic)
  const deNovo = wordAt(history, 'de_novo', ['yes', 'no'])
  if (deNovo !== undefined) facts.set(p.deNovo.name, known(deNovo))
  relapse(history, all, therapies !== undefined, deNovo, isMetastatic, asOf, facts)
  if (isMetastatic) metastatic(all, textAt(disease, 'response'), facts)
  if (therapies !== undefined) {
    facts.set(p.priorAnthracycline.name, known(all.some((one) => isAnthracycline(one.id)) ? 'yes' : 'no'))
    facts.set(
      p.otherCancerTreated.name,
      known(all.some((one) => one.setting === 'other_cancer') ? 'yes' : 'no'),
    )
  }
  const radiated = textAt(history, 'rt')
  const elsewhere = all.some((one) => one.setting === 'other_cancer')
  if (
    radiated !== undefined &&
    radiated !== 'no' &&
    (elsewhere || /chest|mantle|earlier|prior/iu.test(radiated))
  )
    facts.set(p.priorChestRadiation.name, known('yes'))
  facts.set(p.daysSinceEvidence.name, span(daysFrom(evidenceDate, asOf)))
  nowFacts(history, all, asOf, facts)
}

/** The day on which the dossier behind the rows was last read. */
const evidenceDate: Dated = ((): Dated => {
  const day = datedAt({ day: '2026-11-20' }, 'day')
  if (day === undefined) throw new Error('The evidence date is a day.')
  return day
})()

function surgery(
  history: Fields,
  therapies: readonly Therapy[],
  asOf: Dated,
  facts: Map<string, Fact>,
): void {
  const of = fieldsAt(history, 'surgery')
  const type = wordAt(of, 'type', ['BCS', 'MAST', 'MRM'])
  const date = datedAt(of, 'date')
  const isDone = date === undefined || daysFrom(date, asOf).high >= 0
  if (type !== undefined && isDone)
    facts.set(p.breastSurgery.name, known(type === 'BCS' ? 'breast-conserving' : 'mastectomy'))
  if (type !== undefined && isDone && date !== undefined) {
    const days = daysFrom(date, asOf)
    facts.set(
      p.yearsSinceSurgery.name,
      span({ low: Math.max(0, days.low / 365.25), high: Math.max(0, days.high / 365.25) }),
    )
  }
  const margins = wordAt(of, 'margins', p.margins.values)
  if (margins !== undefined) facts.set(p.margins.name, known(margins))
  const total = numberAt(of, 'nodes_total', 0, 100)
  const positive = numberAt(of, 'nodes_pos', 0, 100)
  if (total !== undefined) facts.set(s.nodesExamined.name, known(total))
  if (positive !== undefined) facts.set(s.nodesPositive.name, known(positive))
  const diagnosed = datedAt(history, 'dx_date')
  if (diagnosed !== undefined && date !== undefined)
    facts.set(daysDiagnosisToSurgery.name, span(daysFrom(diagnosed, date)))
  const before = therapies.find((one) => one.setting === 'neoadjuvant')?.start
  if (before !== undefined && date !== undefined)
    facts.set(daysNeoadjuvantBeforeSurgery.name, span(daysFrom(before, date)))
}

const regimens: readonly string[] = p.neoadjuvantRegimen.values

function earlyTreatment(
  all: readonly Therapy[],
  asOf: Dated,
  facts: Map<string, Fact>,
  isMetastatic: boolean,
): void {
  const before = all.filter((one) => one.setting === 'neoadjuvant')
  const after = all.filter((one) => one.setting === 'adjuvant')
  const [first] = before
  if (first !== undefined) {
    const last = before.at(-1) ?? first
    const operated = facts.has(p.breastSurgery.name)
    facts.set(p.neoadjuvant.name, known(operated || hasEnded(last, asOf) ? 'given' : 'under way'))
    const named = before.find((one) => regimens.includes(one.id))
    facts.set(
      p.neoadjuvantRegimen.name,
      known(
        before.length === 1 && named !== undefined
          ? named.id
          : before.find((one) => isTdxd(one.id)) === undefined
            ? 'other'
            : 'TDXD-THP',
      ),
    )
    const cycles = before.reduce<number | undefined>(
      (sum, one) => (sum === undefined || one.cycles === undefined ? undefined : sum + one.cycles),
      0,
    )
    if (cycles !== undefined) facts.set(p.neoadjuvantCycles.name, known(cycles))
    if (last.reasonEnd === 'toxicity') facts.set(p.neoadjuvantStopped.name, known('yes'))
    if (before.some((one) => one.reasonEnd === 'progression') && !facts.has(p.response.name))
      facts.set(p.response.name, known('progression'))
  }
  const her2After = after.filter((one) => isHer2(one.id) && !isTki(one.id))
  const lastHer2 = her2After.at(-1)
  const stopped = her2After.find((one) => (isTdm1(one.id) || isTdxd(one.id)) && one.reasonEnd === 'toxicity')
  if (stopped !== undefined && stopped === lastHer2) facts.set(p.adcStopped.name, known('yes'))
  const antibody = her2After.at(-1)
  if (antibody !== undefined && stopped !== antibody && antibody.reasonEnd === 'toxicity')
    facts.set(p.antibodyStopped.name, known('yes'))
  if (lastHer2 !== undefined && !isMetastatic) {
    const isComplete =
      stopped === undefined && hasEnded(lastHer2, asOf) && lastHer2.reasonEnd !== 'progression'
    facts.set(p.adjuvant.name, known(isComplete ? 'completed' : 'under way'))
    if (isComplete && lastHer2.end !== undefined)
      facts.set(p.daysSinceAntibody.name, span(daysFrom(lastHer2.end, asOf)))
  }
  if (
    after.some(
      (one) => /^ET-|^OFS-|tamoxifen|letrozole|anastrozole|exemestane/iu.test(one.id) && !hasEnded(one, asOf),
    )
  ) {
    facts.set(p.onEndocrine.name, known('yes'))
  }
}

function relapse(
  history: Fields,
  all: readonly Therapy[],
  isListed: boolean,
  deNovo: string | undefined,
  isMetastatic: boolean,
  asOf: Dated,
  facts: Map<string, Fact>,
): void {
  const early = all.filter(
    (one) => (one.setting === 'neoadjuvant' || one.setting === 'adjuvant') && isHer2(one.id),
  )
  const months = numberAt(history, 'dfi_months', 0, 600)
  const last = early.filter((one) => !isTki(one.id)).at(-1)
  if (early.length > 0) {
    const strongest = early.some((one) => isTdxd(one.id))
      ? 'T-DXd'
      : early.some((one) => isTdm1(one.id))
        ? 'T-DM1'
        : 'H or HP'
    facts.set(p.earlyHer2Drug.name, known(strongest))
  } else if (months !== undefined) {
    facts.set(p.earlyHer2Drug.name, among(['H or HP', 'T-DM1', 'T-DXd']))
  } else if (deNovo === 'yes' || (isMetastatic && isListed)) {
    facts.set(p.earlyHer2Drug.name, known('none'))
  }
  if (months !== undefined) facts.set(p.dfiMonths.name, known(months))
  else if (isMetastatic && last?.reasonEnd === 'progression') facts.set(p.dfiMonths.name, known(0))
  else if (isMetastatic && last !== undefined && last.end === undefined && last.reasonEnd === undefined)
    facts.set(p.dfiMonths.name, known(0))
  else if (isMetastatic && last?.end !== undefined && !all.some((one) => one.setting === 'metastatic')) {
    const days = daysFrom(last.end, asOf)
    facts.set(
      p.dfiMonths.name,
      span({ low: Math.max(0, days.low / 30.44), high: Math.max(0, days.high / 30.44) }),
    )
  }
  if (!isMetastatic && months !== undefined) facts.set(p.relapse.name, known('local or regional'))
}

function metastatic(all: readonly Therapy[], response: string | undefined, facts: Map<string, Fact>): void {
  const given = all.filter((one) => one.setting === 'metastatic')
  const lines = given.filter(
    (one) => !one.id.startsWith('MAINT') && !one.id.startsWith('CNS') && !one.id.startsWith('BONE'),
  )
  const [first] = lines
  const latest = given.at(-1)
  facts.set(p.linesBegun.name, known(lines.length))
  if (first === undefined || latest === undefined) return
  const regimen = /^THP|VINO|CTX|^H-CHEMO/u.test(first.id)
    ? 'antibodies with chemotherapy'
    : first.id === 'TDXD-P-1L'
      ? 'T-DXd with pertuzumab'
      : 'other'
  facts.set(p.firstLineRegimen.name, known(regimen))
  const holds = response === 'complete' || response === 'partial' || response === 'stable'
  const isEarlyStop = latest.reasonEnd === 'toxicity' || latest.reasonEnd === 'wish'
  // The antibodies go on when chemotherapy stops for side effects: THP that held still holds.
  const status =
    latest.reasonEnd === 'progression' || response === 'progression'
      ? 'progressed'
      : isEarlyStop && !(holds && regimen === 'antibodies with chemotherapy' && lines.length === 1)
        ? 'stopped early'
        : 'holding'
  facts.set(p.latestLine.name, known(status))
  facts.set(p.hadTdxd.name, known(lines.some((one) => isTdxd(one.id)) ? 'yes' : 'no'))
  facts.set(p.hadTdm1.name, known(lines.some((one) => isTdm1(one.id)) ? 'yes' : 'no'))
  facts.set(p.hadTucatinib.name, known(given.some((one) => /TUC/u.test(one.id)) ? 'yes' : 'no'))
}
