/**
 * Trials and their match as FHIR R4: ResearchStudy, one Group per open part, GuidanceResponse with what is missing.
 *
 * R4 has AND only inside a Group: an OR is a characteristic whose value refers to a contained Group. Sentences that
 * were not assessed are characteristics with text alone, so nothing is lost.
 */
import type { Requirement } from '../criterion.ts'
import type { TrialMatch } from '../match/match-trial.ts'
import type { RecruitmentStatus, Trial } from '../trial.ts'
import { characteristicsOf, type FhirResource, present } from './fhir-criteria.ts'

export type { FhirResource } from './fhir-criteria.ts'

type StudyStatus =
  | 'active'
  | 'approved'
  | 'closed-to-accrual'
  | 'temporarily-closed-to-accrual'
  | 'administratively-completed'
  | 'withdrawn'
  | 'completed'
const statusCodes: Readonly<Partial<Record<RecruitmentStatus, StudyStatus>>> = {
  RECRUITING: 'active',
  NOT_YET_RECRUITING: 'approved',
  ENROLLING_BY_INVITATION: 'active',
  ACTIVE_NOT_RECRUITING: 'closed-to-accrual',
  SUSPENDED: 'temporarily-closed-to-accrual',
  COMPLETED: 'completed',
  TERMINATED: 'administratively-completed',
  WITHDRAWN: 'withdrawn',
}
const phaseCodes: Readonly<Record<string, string>> = {
  EARLY_PHASE1: 'early-phase-1',
  PHASE1: 'phase-1',
  'PHASE1 PHASE2': 'phase-1-phase-2',
  PHASE2: 'phase-2',
  'PHASE2 PHASE3': 'phase-2-phase-3',
  PHASE3: 'phase-3',
  PHASE4: 'phase-4',
  NA: 'n-a',
}

function groupOf(trial: Trial, label: string, requirements: readonly Requirement[]): FhirResource {
  const contained: FhirResource[] = []
  const characteristic = requirements.flatMap((r) => characteristicsOf(r.node, r.quote.text, contained))
  const unread = trial.notAssessed.map((q) => ({
    code: { text: q.text },
    valueCodeableConcept: { text: 'not assessed' },
    exclude: false,
  }))
  return {
    resourceType: 'Group',
    id: `${trial.nctId}-${label}`,
    ...present({ contained }),
    type: 'person',
    actual: false,
    name: `${trial.nctId} ${label}`,
    characteristic: [...characteristic, ...unread],
  }
}

/** One Group per part of the trial; a trial without parts has one. */
export function groupsOf(trial: Trial): readonly FhirResource[] {
  const parts = [...new Set(trial.requirements.flatMap((r) => r.scopes.map((s) => `${s.kind}-${s.key}`)))]
  const common = trial.requirements.filter((r) => r.scopes.length === 0)
  if (parts.length === 0) return [groupOf(trial, 'eligibility', common)]
  return parts.map((part) =>
    groupOf(trial, part.replaceAll(' ', '-'), [
      ...common,
      ...trial.requirements.filter((r) => r.scopes.some((s) => `${s.kind}-${s.key}` === part)),
    ]),
  )
}

// `lastUpdated` is an instant: the registry writes it without a zone, in universal time.
const instantOf = (timestamp: string): unknown =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(timestamp)
    ? { lastUpdated: /(?:Z|[+-]\d\d:\d\d)$/.test(timestamp) ? timestamp : `${timestamp}Z` }
    : undefined

// A study must have a status; one that is not known says so, and is never called open.
const statusOf = (status: RecruitmentStatus | undefined): Readonly<Record<string, unknown>> => {
  const code = status === undefined ? undefined : statusCodes[status]
  return code === undefined
    ? {
        _status: {
          extension: [
            { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' },
          ],
        },
      }
    : { status: code }
}

export function researchStudy(trial: Trial): FhirResource {
  const { status } = trial
  const contained = trial.sites.map(
    (site, i): FhirResource => ({
      resourceType: 'Location',
      id: `site-${i + 1}`,
      ...present({
        name: site.facility,
        address: present({ city: site.city, country: site.country }),
        position:
          site.point === undefined
            ? undefined
            : { latitude: site.point.latDeg, longitude: site.point.lonDeg },
      }),
    }),
  )
  const code = phaseCodes[trial.phases.join(' ')]
  return {
    resourceType: 'ResearchStudy',
    id: trial.nctId,
    ...present({
      contained,
      meta: instantOf(trial.dataTimestamp),
      extension:
        trial.recordDay.length === 10
          ? [
              {
                url: 'https://herald.example/fhir/StructureDefinition/registry-record-day',
                valueDate: trial.recordDay,
              },
            ]
          : [],
    }),
    identifier: [{ system: 'http://clinicaltrials.gov', value: trial.nctId }],
    ...statusOf(status),
    ...present({
      title: trial.title,
      phase:
        code === undefined
          ? undefined
          : { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/research-study-phase', code }] },
      condition: trial.conditions.map((text) => ({ text })),
      contact: trial.contacts.map((c) =>
        present({
          name: c.name,
          telecom: [
            present({ system: 'phone', value: c.phone }),
            present({ system: 'email', value: c.email }),
          ].filter((t) => t['value'] !== undefined),
        }),
      ),
      site: contained.map((l) => ({ reference: `#${String(l['id'])}` })),
      note: [
        ...(status === 'ENROLLING_BY_INVITATION' ? [{ text: 'By invitation only.' }] : []),
        ...trial.notes.map((text) => ({ text })),
      ],
    }),
    enrollment: groupsOf(trial).map((g) => ({ reference: `Group/${String(g['id'])}` })),
  }
}

// Where a record would hold the missing fact.
const resourceFor = (fact: string): string =>
  /^earlier treatment|lines of|total dose|planned$/.test(fact)
    ? 'MedicationStatement'
    : /surgery/.test(fact)
      ? 'Procedure'
      : /^(?:age|sex)$/.test(fact)
        ? 'Patient'
        : 'Observation'

/** What was found for one trial: success, or data-required with one dataRequirement a missing fact. */
export function guidanceResponse(match: TrialMatch): FhirResource {
  const id = match.trial.nctId
  const parameters: FhirResource = {
    resourceType: 'Parameters',
    id: 'criteria',
    parameter: match.lines.map((line) => ({
      name: 'criterion',
      part: [
        { name: 'result', valueCode: line.verdict.truth },
        { name: 'quote', valueString: line.requirement.quote.text },
        { name: 'reason', valueString: line.verdict.why },
      ],
    })),
  }
  return {
    resourceType: 'GuidanceResponse',
    id: `${id}-match`,
    contained: [parameters],
    moduleUri: `http://clinicaltrials.gov/study/${id}`,
    status: match.overall === 'open' ? 'data-required' : 'success',
    ...present({
      dataRequirement:
        match.overall === 'open'
          ? match.missing.map((m) => ({
              type: resourceFor(m.fact),
              codeFilter: [{ path: 'code', code: [{ display: m.fact }] }],
            }))
          : [],
    }),
    outputParameters: { reference: '#criteria' },
  }
}

const scores: Readonly<Record<TrialMatch['overall'], number>> = { likely: 1, open: 0.5, 'likely-not': 0 }

/** A searchset: the studies with their score, their groups and what was found. */
export function matchBundle(matches: readonly TrialMatch[]): FhirResource {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: matches.length,
    entry: matches.flatMap((m) => [
      {
        fullUrl: `urn:herald:ResearchStudy:${m.trial.nctId}`,
        resource: researchStudy(m.trial),
        search: { mode: 'match', score: scores[m.overall] },
      },
      ...groupsOf(m.trial).map((g) => ({
        fullUrl: `urn:herald:Group:${String(g['id'])}`,
        resource: g,
        search: { mode: 'include' },
      })),
      {
        fullUrl: `urn:herald:GuidanceResponse:${m.trial.nctId}`,
        resource: guidanceResponse(m),
        search: { mode: 'include' },
      },
    ]),
  }
}
