/**
 * A plan as a FHIR R4 CarePlan: a draft proposal, one activity a drug and phase with its days, one a test.
 *
 * `intent` is `proposal` and `status` is `draft`: Herald informs, it never orders. Amounts are added for the clinician only.
 * https://hl7.org/fhir/R4/careplan.html
 */
import { drugOf, type Plan, type PlannedDose, type TabletRun } from '@herald/core/regimens'

type Coding = { readonly system: string; readonly code: string }
type Concept = { readonly coding: readonly Coding[]; readonly text: string }

export type CarePlanActivity = {
  readonly detail: {
    readonly kind: 'MedicationRequest' | 'ServiceRequest'
    readonly status: 'not-started'
    readonly doNotPerform: false
    readonly code?: Concept
    readonly productCodeableConcept?: Concept
    readonly scheduledTiming?: { readonly event: readonly string[] }
    readonly scheduledPeriod?: { readonly start: string; readonly end?: string }
    readonly description: string
  }
}

export type CarePlan = {
  readonly resourceType: 'CarePlan'
  readonly status: 'draft'
  readonly intent: 'proposal'
  readonly title: string
  readonly description: string
  readonly subject: { readonly reference: string }
  readonly created: string
  readonly period: { readonly start: string; readonly end?: string }
  readonly activity: readonly CarePlanActivity[]
}

export type CarePlanRequest = {
  readonly plan: Plan
  /** `Patient/abc`, or a contained or bundle-local reference. */
  readonly subject: string
  /** The day on which it is made, as "2026-11-21". */
  readonly created: string
  readonly view: 'patient' | 'clinician'
}

const atc = 'http://www.whocc.no/atc'
const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm'
const snomed = 'http://snomed.info/sct'

/** The plan as a CarePlan. */
export function carePlanOf({ plan, subject, created, view }: CarePlanRequest): CarePlan {
  const { calendar } = plan
  const byDrug = Map.groupBy(calendar.doses, (dose) => `${dose.phase} ${dose.drug}`)
  const days = [...calendar.doses.map((dose) => dose.date), ...calendar.tablets.map((run) => run.from)]
  const start = days.map((day) => day.toString()).toSorted()[0] ?? created
  return {
    resourceType: 'CarePlan',
    status: 'draft',
    intent: 'proposal',
    title: plan.regimen.name,
    description:
      'Worked out from the regimen as printed. Information to review with the care team, never an order.',
    subject: { reference: subject },
    created,
    period: { start, ...(plan.end.kind === 'planned' ? { end: plan.end.now.toString() } : {}) },
    activity: [
      ...[...byDrug.values()].flatMap((doses) => dripActivity(doses, view)),
      ...calendar.tablets.map((run) => tabletActivity(run, view)),
      ...testActivities(plan),
    ],
  }
}

function dripActivity(
  doses: readonly PlannedDose[],
  view: CarePlanRequest['view'],
): readonly CarePlanActivity[] {
  const [first] = doses
  if (first === undefined) return []
  const amounts = [...new Set(doses.map((dose) => dose.dose))].join(', then ')
  return [
    {
      detail: {
        kind: 'MedicationRequest',
        status: 'not-started',
        doNotPerform: false,
        productCodeableConcept: productOf(first.drug),
        scheduledTiming: { event: doses.map((dose) => dose.date.toString()) },
        description: view === 'clinician' ? `Phase ${first.phase}: ${amounts}` : `Phase ${first.phase}`,
      },
    },
  ]
}

const tabletActivity = (run: TabletRun, view: CarePlanRequest['view']): CarePlanActivity => ({
  detail: {
    kind: 'MedicationRequest',
    status: 'not-started',
    doNotPerform: false,
    productCodeableConcept: productOf(run.drug),
    scheduledPeriod: {
      start: run.from.toString(),
      ...(run.to === 'no planned end' ? {} : { end: run.to.toString() }),
    },
    description: view === 'clinician' ? `Phase ${run.phase}: ${run.dose}` : `Phase ${run.phase}`,
  },
})

/** Only codes that were checked are written; the name always is. */
function productOf(id: PlannedDose['drug']): Concept {
  const drug = drugOf(id)
  return {
    coding: [
      ...(drug.codes.atcTag === 'V' ? [{ system: atc, code: drug.codes.atc }] : []),
      ...(drug.codes.rxnormTag === 'V' ? [{ system: rxnorm, code: drug.codes.rxnorm }] : []),
    ],
    text: drug.generic,
  }
}

// SNOMED CT: 40701008 echocardiography, 26604007 complete blood count, 26958001 hepatic function panel (K: not re-read)
const tests = {
  lvef: { coding: [{ system: snomed, code: '40701008' }], text: 'Heart scan (LVEF)' },
  blood_count: { coding: [{ system: snomed, code: '26604007' }], text: 'Blood count' },
  liver: { coding: [{ system: snomed, code: '26958001' }], text: 'Liver blood test' },
} as const

function testActivities(plan: Plan): readonly CarePlanActivity[] {
  const dated = plan.checks.flatMap((check) => (check.kind === 'series' ? [] : [check]))
  return [...Map.groupBy(dated, (check) => check.test)].map(([test, checks]) => ({
    detail: {
      kind: 'ServiceRequest',
      status: 'not-started',
      doNotPerform: false,
      code: tests[test],
      scheduledTiming: { event: [...new Set(checks.map((check) => check.day.toString()))].toSorted() },
      description: 'As the regimen asks',
    },
  }))
}
