import { describe, expect, test } from 'vitest'
import { sources } from '../publication/citation.ts'
import { diagnosisSources } from '../publication/diagnosis.ts'
import { drugsSources } from '../publication/drugs.ts'
import { librarySources } from '../publication/library.ts'
import { pathwaySources } from '../publication/pathway.ts'
import { prognosisSources } from '../publication/prognosis.ts'
import { trialsSources } from '../publication/trials.ts'
import { frequencyTables } from '../toxicity/frequency-tables.ts'
import { laterEffects, laterFigures } from '../toxicity/later-effects.ts'
import { careRows } from '../toxicity/looking-after.ts'
import { ctcaeChanges, supportiveCare } from '../toxicity/supportive-care.ts'
import { symptoms } from '../toxicity/symptoms.ts'
import { bloodRules } from './blood-rules.ts'
import { drugGroups } from './drug-groups.ts'
import { drugs } from './drugs.ts'
import { audienceOf, citationsOf, type Evidence, K, U, V } from './evidence.ts'
import { heartFigures, heartRecovery } from './heart-figures.ts'
import { heartRules } from './heart-rules.ts'
import { escActions, heartSchedules } from './heart-schedules.ts'
import { hormonePlans } from './hormone-plans.ts'
import { lateRules } from './late-dose-rules.ts'
import { regimens } from './regimens.ts'

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const isEvidence = (value: unknown): value is Evidence =>
  isFields(value) && 'tag' in value && Array.isArray(value['from'])

/** Every piece of evidence inside a table, however deep. */
function evidenceIn(value: unknown): readonly Evidence[] {
  if (isEvidence(value)) return [value]
  return isFields(value) ? Object.values(value).flatMap((one) => evidenceIn(one)) : []
}

const tables = {
  drugs,
  regimens,
  hormonePlans,
  lateRules,
  heartRules,
  heartSchedules,
  escActions,
  heartFigures,
  heartRecovery,
  bloodRules,
  symptoms,
  frequencyTables,
  supportiveCare,
  ctcaeChanges,
  careRows,
  laterEffects,
  laterFigures,
}

describe('evidence', () => {
  test.each(Object.entries(tables))(
    '%s: every row is cited, and nothing marked V rests on sources that were not opened',
    (_, table) => {
      const found = evidenceIn(table)
      expect(found.length).toBeGreaterThanOrEqual(table.length - 1)
      for (const one of found) {
        expect(citationsOf(one)).toHaveLength(one.from.length)
        expect(one.tag === 'V' && audienceOf(one) === 'clinician' ? one.from : []).toEqual([])
      }
    },
  )
  test('no two lists of publications use one key', () => {
    const lists = [
      diagnosisSources,
      pathwaySources,
      drugsSources,
      prognosisSources,
      trialsSources,
      librarySources,
    ]
    const keys = lists.flatMap((list) => Object.keys(list))
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    expect(Object.keys(sources)).toHaveLength(keys.length)
  })
  // biome-ignore format: a table
  test.each<[string, Evidence, string]>([
    ['V, opened',                 V('herceptin_hcp'),                'everyone'],
    ['V, a secondary page',       V('fda_tdxd_ebc'),                 'everyone with date'],
    ['K',                         K('labels_us'),                    'clinician'],
    ['U',                         U('db05_full'),                    'nobody'],
  ])('%s is shown to %s', (_, by, audience) => {
    expect(audienceOf(by)).toBe(audience)
  })
  test('33 drugs, each once; groups name drugs of the list', () => {
    const ids = drugs.map((drug) => drug.id)
    expect([ids.length, new Set(ids).size]).toEqual([33, 33])
    for (const members of Object.values(drugGroups)) for (const id of members) expect(ids).toContain(id)
  })
})
