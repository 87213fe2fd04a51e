/** What to have ready before a drug is given: the lines of plan.ftl that are about the time before, one row a drug. */
import type { DrugId } from '@herald/core/regimens'
import type { EntryKind } from '../../../desk/sheets/calendar.ts'

// biome-ignore format: a table
const rows: Readonly<Partial<Record<DrugId, readonly string[]>>> = {
  trastuzumab_sc:  ['drug-trastuzumab_sc-helps-2'],
  pertuzumab:      ['drug-pertuzumab-helps-1'],
  phesgo:          ['drug-phesgo-helps-2', 'drug-phesgo-helps-3'],
  t_dxd:           ['drug-t_dxd-helps-1'],
  neratinib:       ['drug-neratinib-helps-2'],
  docetaxel:       ['drug-docetaxel-helps-2'],
  carboplatin:     ['drug-carboplatin-helps-1', 'drug-carboplatin-helps-2'],
  doxorubicin:     ['drug-doxorubicin-helps-2'],
  epirubicin:      ['drug-epirubicin-helps-1'],
  zoledronic_acid: ['drug-zoledronic_acid-helps-2'],
}

/** Ids of the sentences for one drug; none where nothing is to be got ready. */
export const readyIds = (drug: DrugId): readonly string[] => rows[drug] ?? []

// biome-ignore format: a table
const byKind: Readonly<Record<EntryKind, readonly string[]>> = {
  'drip':          ['calendar-ready-drip-1', 'calendar-ready-drip-2'],
  'drip-and-shot': ['calendar-ready-drip-1', 'calendar-ready-drip-2'],
  'shot':          ['calendar-ready-shot-1', 'calendar-ready-shot-2'],
  'tablets':       ['calendar-ready-tablets-1', 'calendar-ready-tablets-2'],
  'heart-scan':    ['calendar-ready-heart-scan-1', 'calendar-ready-heart-scan-2'],
  'blood-test':    ['calendar-ready-blood-test-1', 'calendar-ready-blood-test-2'],
  'surgery':       ['calendar-ready-surgery-1', 'calendar-ready-surgery-2'],
  'radiation':     ['calendar-ready-radiation-1', 'calendar-ready-radiation-2'],
  'visit':         ['calendar-ready-visit-1', 'calendar-ready-visit-2'],
}

/** Ids of the sentences for one kind of visit. */
export const readyFor = (kind: EntryKind): readonly string[] => byKind[kind]
