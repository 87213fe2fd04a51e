/**
 * A registry record (ClinicalTrials.gov API v2, or the same flattened) into a trial.
 *
 * A missing module makes its facts unknown. Fields and text that contradict each other are told, not settled.
 */
import { fail, ok, type Result } from '@herald/core'
import { any, leaf, type Requirement } from '../criterion.ts'
import { at, isObject, listAt, numberAt, textAt, textsAt } from '../json.ts'
import { readEligibility } from '../read/eligibility.ts'
import { ageLimits } from '../read/person.ts'
import { type RecruitmentStatus, recruitmentStatuses, type Site, type Trial } from '../trial.ts'
import { fromFlat } from './flat.ts'
import { titleDoubts } from './title-doubts.ts'

export type StudyError =
  | { readonly kind: 'not-an-object'; readonly message: string }
  | { readonly kind: 'no-nct-id'; readonly message: string }

const statusOf = (word: string | undefined): RecruitmentStatus | undefined => {
  const plain = word
    ?.toUpperCase()
    .replace(/,/g, '')
    .replace(/[\s-]+/g, '_')
  return recruitmentStatuses.find((s) => s === plain)
}

/** "18 Years", "6 Months" in years. */
export function yearsOf(written: string | undefined): number | undefined {
  const hit = /^\s*(\d+(?:\.\d+)?)\s*(year|month|week|day)s?\s*$/i.exec(written ?? '')
  if (hit === null) return undefined
  const perYear = { year: 1, month: 12, week: 52, day: 365 }[(hit[2] ?? '').toLowerCase()] ?? 1
  return Number(hit[1]) / perYear
}

function siteOf(location: unknown): Site {
  const lat = numberAt(location, 'geoPoint', 'lat')
  const lon = numberAt(location, 'geoPoint', 'lon')
  return {
    facility: textAt(location, 'facility') ?? '',
    city: textAt(location, 'city') ?? '',
    country: textAt(location, 'country') ?? (typeof location === 'string' ? location : ''),
    status: statusOf(textAt(location, 'status')),
    point: lat === undefined || lon === undefined ? undefined : { latDeg: lat, lonDeg: lon },
  }
}

// A trial whose record names neither breast cancer nor cancer at large is not shown as a fit, nor dropped: it is asked.
const namesIllness =
  /\bbreast(?![- ]?(?:feed|fed))|\bHER-?\s?2|ErbB|\bsolid (?:tumou?r|malign|cancer)|(?:any|all|advanced|metastatic|active) (?:types? of )?(?:cancers?|malignan|tumou?rs?)|cancer (?:patients|survivors)|brain metast|patients with cancer/i
const otherIllness = (named: string): Requirement => ({
  ...structured(
    named === '' ? 'illness not named' : named,
    'age',
    leaf({ kind: 'undefined-word', word: 'whether breast cancer is meant' }),
  ),
  dimension: 'diagnosis',
})

const structured = (text: string, dimension: 'age' | 'sex', node: Requirement['node']): Requirement => ({
  quote: { text, start: 0, end: 0, source: 'structured' },
  dimension,
  node,
  scopes: [],
  permission: false,
})

// Men or women said to be eligible, against the field; contraception rules and limits by sex do not say so.
const menToo =
  /\b(?:male|men)\b[^.]{0,60}\b(?:are|is) (?:also )?eligible|^(?:male (?:and|or) female|female (?:and|or) male|women and men|men and women)\b[^.]{0,60}/i
const womenToo = /\b(?:female|women)\b[^.]{0,40}\b(?:are|is) (?:also )?eligible/i

/** What the record's own fields ask, and where they and the text disagree. */
function fieldsOf(
  eligibility: unknown,
  inText: readonly Requirement[],
  unread: readonly string[],
): { readonly requirements: readonly Requirement[]; readonly notes: readonly string[] } {
  const requirements: Requirement[] = []
  const notes: string[] = []
  const minimum = textAt(eligibility, 'minimumAge')
  const maximum = textAt(eligibility, 'maximumAge')
  const min = yearsOf(minimum)
  const max = yearsOf(maximum)
  if (minimum !== undefined && min === undefined && !/^n\/?a$/i.test(minimum))
    notes.push(
      `minimumAge "${minimum}" cannot be read: expected a number and Years, Months, Weeks or Days. The text alone decides.`,
    )
  const years = ageLimits(min, max)
  if (years !== undefined) {
    const words = [
      minimum === undefined ? '' : `minimumAge ${minimum}`,
      maximum === undefined ? '' : `maximumAge ${maximum}`,
    ]
      .filter((w) => w !== '')
      .join(', ')
    requirements.push(structured(words, 'age', leaf({ kind: 'age', years })))
    if (min !== undefined && max !== undefined && min > max)
      notes.push(
        `minimumAge ${minimum} is above maximumAge ${maximum}: nobody fits both. Ask the trial team.`,
      )
    const textAges = inText.filter(
      (r) => r.dimension === 'age' && r.node.kind === 'leaf' && r.node.criterion.kind === 'age',
    )
    for (const r of textAges) {
      if (
        r.node.kind === 'leaf' &&
        r.node.criterion.kind === 'age' &&
        (r.node.criterion.years.low !== years.low || r.node.criterion.years.high !== years.high) &&
        (r.node.criterion.years.high !== Number.POSITIVE_INFINITY || r.node.criterion.years.low !== years.low)
      ) {
        notes.push(
          `The age in the text ("${r.quote.text}") and in the field (${words}) differ; the stricter counts.`,
        )
      }
    }
  }
  const sex = textAt(eligibility, 'sex')?.toUpperCase()
  if (sex === 'FEMALE' || sex === 'MALE') {
    const own = leaf({ kind: 'sex', allow: sex === 'FEMALE' ? 'female' : 'male' })
    const quotes = [...inText.filter((r) => r.dimension !== 'pregnancy').map((r) => r.quote.text), ...unread]
    const opposite = quotes
      .map((q) => (sex === 'FEMALE' ? menToo : womenToo).exec(q)?.[0])
      .find((hit) => hit !== undefined)
    if (opposite === undefined) requirements.push(structured(`sex ${sex}`, 'sex', own))
    else {
      notes.push(`The field says sex ${sex}, the text says "${opposite}". Ask the trial team.`)
      requirements.push(
        structured(`sex ${sex}`, 'sex', any([own, leaf({ kind: 'undefined-word', word: `sex ${sex}` })])),
      )
    }
  } else if (sex !== undefined && sex !== 'ALL')
    notes.push(`sex "${sex}" cannot be read: expected FEMALE, MALE or ALL.`)
  return { requirements, notes }
}

/** Reads one record. A record without an NCT number cannot be named, so it is refused. */
export function readStudy(raw: unknown, dataTimestamp = ''): Result<Trial, StudyError> {
  if (!isObject(raw))
    return fail({
      kind: 'not-an-object',
      message: `A trial record should be a JSON object, found ${Array.isArray(raw) ? 'a list' : typeof raw}.`,
    })
  const record = isObject(at(raw, 'protocolSection')) ? raw : fromFlat(raw)
  const p = at(record, 'protocolSection')
  const nctId = textAt(p, 'identificationModule', 'nctId')
  if (nctId === undefined || !/^NCT\d{8}$/.test(nctId))
    return fail({
      kind: 'no-nct-id',
      message: `A trial record has no protocolSection.identificationModule.nctId of the form NCT01234567, found ${JSON.stringify(nctId ?? null)}. Was the file cut short?`,
    })
  const notes: string[] = []
  const text = textAt(p, 'eligibilityModule', 'eligibilityCriteria')
  if (text === undefined)
    notes.push(
      'The record has no eligibility text (eligibilityModule.eligibilityCriteria): nothing could be checked.',
    )
  const { requirements, notAssessed, hadMarkup } = readEligibility(text ?? '')
  if (hadMarkup)
    notes.push('The eligibility text holds HTML; it was taken out before reading, quotes show the original.')
  const fields = fieldsOf(
    at(p, 'eligibilityModule'),
    requirements,
    notAssessed.map((q) => q.text),
  )
  const conditions = textsAt(p, 'conditionsModule', 'conditions')
  const title =
    textAt(p, 'identificationModule', 'briefTitle') ??
    textAt(p, 'identificationModule', 'officialTitle') ??
    ''
  const titles = [
    ...new Set(
      [
        textAt(p, 'identificationModule', 'briefTitle'),
        textAt(p, 'identificationModule', 'officialTitle'),
      ].flatMap((t) => t ?? []),
    ),
  ]
  const illness =
    text === undefined ||
    namesIllness.test([title, ...conditions, text.split(/exclusion criteria/i)[0]].join(' '))
      ? []
      : [otherIllness(conditions.join(', ') || title)]
  const written = textAt(p, 'statusModule', 'overallStatus')
  const status = statusOf(written)
  if (written === undefined)
    notes.push(
      'The record has no recruitment status (statusModule.overallStatus): ask whether the trial is open.',
    )
  else if (status === undefined)
    notes.push(`Recruitment status "${written}" is not one that the registry uses: treated as not known.`)
  const whyStopped = textAt(p, 'statusModule', 'whyStopped') ?? ''
  if (whyStopped !== '' && (status === 'RECRUITING' || status === 'NOT_YET_RECRUITING'))
    notes.push(`The record says ${status} and also why it stopped ("${whyStopped}"). Ask the trial team.`)
  const locations = listAt(p, 'contactsLocationsModule', 'locations')
  return ok({
    nctId,
    title,
    status,
    whyStopped,
    phases: textsAt(p, 'designModule', 'phases'),
    studyType: textAt(p, 'designModule', 'studyType') ?? '',
    conditions,
    arms: listAt(p, 'armsInterventionsModule', 'armGroups').map((a) => ({
      label: textAt(a, 'label') ?? '',
      description: textAt(a, 'description') ?? '',
    })),
    interventions: listAt(p, 'armsInterventionsModule', 'interventions').flatMap(
      (i) => textAt(i, 'name') ?? [],
    ),
    contacts: listAt(p, 'contactsLocationsModule', 'centralContacts').map((c) => ({
      name: textAt(c, 'name') ?? '',
      phone: textAt(c, 'phone') ?? '',
      email: textAt(c, 'email') ?? '',
    })),
    sites: locations.map(siteOf),
    recordDay:
      textAt(p, 'statusModule', 'lastUpdatePostDateStruct', 'date') ??
      textAt(p, 'statusModule', 'statusVerifiedDate') ??
      '',
    dataTimestamp,
    requirements: [
      ...fields.requirements,
      ...illness,
      ...(text === undefined ? [] : titleDoubts(titles, conditions, [...illness, ...requirements])),
      ...requirements,
    ],
    notAssessed,
    notes: [...notes, ...fields.notes],
  })
}
