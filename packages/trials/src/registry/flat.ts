/** Flattened copies of registry records, as other tools keep them, back into the shape of API v2. */
import type { Json } from '../json.ts'
import { at, listAt, textAt, textsAt } from '../json.ts'

const first = (raw: Json, ...keys: readonly string[]): string | undefined => {
  for (const key of keys) {
    const found = textAt(raw, key)
    if (found !== undefined) return found
  }
  return undefined
}

const section = (entries: readonly (readonly [string, unknown])[]): Json =>
  Object.fromEntries(
    entries.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  )

const codes: Readonly<Record<string, readonly string[]>> = {
  'phase 1/phase 2': ['PHASE1', 'PHASE2'],
  'phase 2/phase 3': ['PHASE2', 'PHASE3'],
  'not applicable': ['NA'],
}

/** One flat record as API v2; keys that it lacks stay absent. */
export function fromFlat(raw: Json): Json {
  const inclusion = first(raw, 'inclusion_criteria')
  const exclusion = first(raw, 'exclusion_criteria')
  const other = first(raw, 'miscellaneous_criteria')
  const parts = [
    inclusion === undefined || /^inclusion/i.test(inclusion)
      ? inclusion
      : `Inclusion Criteria:\n\n${inclusion}`,
    exclusion === undefined || /^exclusion/i.test(exclusion)
      ? exclusion
      : `Exclusion Criteria:\n\n${exclusion}`,
    other,
  ].filter((p) => p !== undefined)
  const criteria =
    first(raw, 'eligibility_criteria', 'eligibilityCriteria', 'criteria') ??
    (parts.length > 0 ? parts.join('\n\n') : undefined)
  const phase = first(raw, 'phase')
  const countries = textsAt(raw, 'locations').map((country) => ({ country }))
  const locations = countries.length > 0 ? countries : listAt(raw, 'locations')
  return {
    protocolSection: section([
      [
        'identificationModule',
        section([
          ['nctId', first(raw, 'nct_id', 'nctId', 'id')],
          ['briefTitle', first(raw, 'title', 'brief_title', 'briefTitle')],
          ['officialTitle', first(raw, 'official_title', 'officialTitle')],
        ]),
      ],
      [
        'statusModule',
        section([
          ['overallStatus', first(raw, 'status', 'overall_status', 'overallStatus')],
          ['whyStopped', first(raw, 'why_stopped')],
          [
            'lastUpdatePostDateStruct',
            textAt(raw, 'last_update_posted') === undefined
              ? undefined
              : { date: textAt(raw, 'last_update_posted') },
          ],
        ]),
      ],
      [
        'designModule',
        section([
          ['studyType', first(raw, 'study_type')],
          [
            'phases',
            phase === undefined
              ? undefined
              : (codes[phase.toLowerCase()] ?? [phase.toUpperCase().replace(/\s+/g, '')]),
          ],
        ]),
      ],
      ['conditionsModule', section([['conditions', textsAt(raw, 'conditions')]])],
      [
        'armsInterventionsModule',
        section([['interventions', textsAt(raw, 'interventions').map((name) => ({ name }))]]),
      ],
      [
        'eligibilityModule',
        section([
          ['eligibilityCriteria', criteria],
          ['sex', first(raw, 'sex', 'gender')],
          ['minimumAge', first(raw, 'minimum_age', 'min_age', 'minimumAge')],
          ['maximumAge', first(raw, 'maximum_age', 'max_age', 'maximumAge')],
        ]),
      ],
      [
        'contactsLocationsModule',
        section([
          ['locations', locations],
          ['centralContacts', at(raw, 'contacts')],
        ]),
      ],
    ]),
  }
}
