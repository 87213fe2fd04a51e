/**
 * How long a treatment option lasts, how often she comes, and which drugs it holds: read off the regimen table where the option
 * is one of its rows, else the rows below (pathway dossier, sections 0.3 and A7; labels and trials as the regimen table cites them).
 */
import { type OptionId, optionIds } from '../pathway/options.ts'
import type { DrugId } from './drugs.ts'
import type { Phase } from './regimen.ts'
import { type RegimenId, regimenOf } from './regimens.ts'

/** `weeks` and `visits` are of the planned course; visits are days with a drip or a shot. */
export type Course = {
  readonly drugs: readonly DrugId[]
  readonly lasts:
    | { readonly kind: 'weeks'; readonly weeks: number; readonly chemotherapyWeeks: number }
    | { readonly kind: 'until growth' }
    | { readonly kind: 'a year in all' }
    | { readonly kind: 'years'; readonly from: number; readonly to: number }
  readonly visits:
    | { readonly kind: 'count'; readonly visits: number }
    | { readonly kind: 'every'; readonly days: number }
    | { readonly kind: 'at home' }
}

type Planned = { readonly regimen: RegimenId; readonly phases: readonly string[] }

/** Options that are a row of the regimen table, with the phases that belong to the option. */
// biome-ignore format: a table
const byRegimen: Readonly<Partial<Record<OptionId, Planned>>> = {
  'TCHP':        { regimen: 'tchp',          phases: ['tchp'] },
  'THP-NEO':     { regimen: 'thp_neo',       phases: ['thp'] },
  'AC-THP':      { regimen: 'ac_thp',        phases: ['ac', 'thp'] },
  'TDXD-THP':    { regimen: 't_dxd_thp',     phases: ['tdxd', 'thp'] },
  'TH-WEEKLY':   { regimen: 'th_apt',        phases: ['th', 'h'] },
  'TCH':         { regimen: 'tch',           phases: ['tch', 'h'] },
  'TCHP-ADJ':    { regimen: 'tchp',          phases: ['tchp', 'hp'] },
  'AC-TH':       { regimen: 'ac_th',         phases: ['ac', 'th', 'h'] },
  'AC-THP-ADJ':  { regimen: 'ac_thp',        phases: ['ac', 'thp', 'hp'] },
  'H-MONO':      { regimen: 'h_mono',        phases: ['h'] },
  'TDM1-ADJ':    { regimen: 't_dm1_x14',     phases: ['tdm1'] },
  'TDXD-ADJ':    { regimen: 't_dxd_x14',     phases: ['tdxd'] },
}

const antibodies: readonly DrugId[] = ['pertuzumab', 'trastuzumab_iv']
const every3 = { kind: 'every', days: 21 } as const
const untilGrowth = { kind: 'until growth' } as const
const yearInAll = { kind: 'a year in all' } as const
const atHome = { kind: 'at home' } as const
const oneYear = { kind: 'years', from: 1, to: 1 } as const
const fiveYears = { kind: 'years', from: 5, to: 5 } as const

/** Options without an end that is counted in cycles, and options of tablets. */
// biome-ignore format: a table
const others: Readonly<Partial<Record<OptionId, Course>>> = {
  'TDM1-STAGE1': { drugs: ['t_dm1'],                                        lasts: oneYear,     visits: every3 },
  'H-1Y':        { drugs: ['trastuzumab_iv'],                               lasts: yearInAll,   visits: every3 },
  'HP-1Y':       { drugs: antibodies,                                       lasts: yearInAll,   visits: every3 },
  'H-ET':        { drugs: ['trastuzumab_iv'],                               lasts: yearInAll,   visits: every3 },
  'NERATINIB':   { drugs: ['neratinib'],                                    lasts: oneYear,     visits: atHome },
  'ET-AI':       { drugs: ['letrozole'],                                    lasts: fiveYears,   visits: atHome },
  'ET-TAM':      { drugs: ['tamoxifen'],                                    lasts: fiveYears,   visits: atHome },
  'OFS-AI':      { drugs: ['goserelin', 'exemestane'],                      lasts: fiveYears,   visits: { kind: 'every', days: 28 } },
  'OFS-TAM':     { drugs: ['goserelin', 'tamoxifen'],                       lasts: fiveYears,   visits: { kind: 'every', days: 28 } },
  'ET-EXT':      { drugs: ['letrozole'],                                    lasts: { kind: 'years', from: 7, to: 10 }, visits: atHome },
  'BONE-BP':     { drugs: ['zoledronic_acid'],                              lasts: { kind: 'years', from: 2, to: 3 },  visits: { kind: 'every', days: 182 } },
  'TDXD-P-1L':   { drugs: ['t_dxd', 'pertuzumab'],                          lasts: untilGrowth, visits: every3 },
  'THP-1L':      { drugs: ['docetaxel', ...antibodies],                     lasts: untilGrowth, visits: every3 },
  'HP-VINO-1L':  { drugs: ['vinorelbine', ...antibodies],                   lasts: untilGrowth, visits: every3 },
  'HP-ET-1L':    { drugs: antibodies,                                       lasts: untilGrowth, visits: every3 },
  'MAINT-HP':    { drugs: antibodies,                                       lasts: untilGrowth, visits: every3 },
  'MAINT-HP-ET': { drugs: antibodies,                                       lasts: untilGrowth, visits: every3 },
  'MAINT-PALBO': { drugs: ['palbociclib', ...antibodies],                   lasts: untilGrowth, visits: every3 },
  'MAINT-TUC':   { drugs: ['tucatinib', ...antibodies],                     lasts: untilGrowth, visits: every3 },
  'TDXD-2L':     { drugs: ['t_dxd'],                                        lasts: untilGrowth, visits: every3 },
  'TDXD-LOW':    { drugs: ['t_dxd'],                                        lasts: untilGrowth, visits: every3 },
  'TUC-CAP-H':   { drugs: ['tucatinib', 'capecitabine', 'trastuzumab_iv'],  lasts: untilGrowth, visits: every3 },
  'TDM1-MBC':    { drugs: ['t_dm1'],                                        lasts: untilGrowth, visits: every3 },
  'TUC-TDM1':    { drugs: ['tucatinib', 't_dm1'],                           lasts: untilGrowth, visits: every3 },
  'NERA-CAP':    { drugs: ['neratinib', 'capecitabine'],                    lasts: untilGrowth, visits: atHome },
  'LAP-CAP':     { drugs: ['lapatinib', 'capecitabine'],                    lasts: untilGrowth, visits: atHome },
  'MARG-CHEMO':  { drugs: ['margetuximab'],                                 lasts: untilGrowth, visits: every3 },
  'H-CHEMO':     { drugs: ['trastuzumab_iv'],                               lasts: untilGrowth, visits: every3 },
  'LAP-H':       { drugs: ['lapatinib', 'trastuzumab_iv'],                  lasts: untilGrowth, visits: every3 },
  'ABEMA-FULV-H': { drugs: ['fulvestrant', 'trastuzumab_iv'],               lasts: untilGrowth, visits: every3 },
  'HP-CTX':      { drugs: ['cyclophosphamide', ...antibodies],              lasts: untilGrowth, visits: every3 },
}

const chemotherapy: readonly DrugId[] = [
  'doxorubicin',
  'epirubicin',
  'cyclophosphamide',
  'docetaxel',
  'paclitaxel',
  'nab_paclitaxel',
  'carboplatin',
  'fluorouracil',
]
/** Shots that only keep the blood count up are given at home or the day after. */
const beside: readonly DrugId[] = ['pegfilgrastim', 'filgrastim']

/** The regimen that an option is a row of, in the table above; undefined for all others. */
export const regimenOfOption = (option: OptionId): RegimenId | undefined => byRegimen[option]?.regimen

/** The course of an option; undefined where the option is an operation, radiation, a test or a team. */
export const courseOf = (option: OptionId): Course | undefined => courses.get(option)

function courseFrom(planned: Planned): Course {
  const phases = regimenOf(planned.regimen).phases.filter(
    (phase) => phase.kind === 'cycles' && planned.phases.includes(phase.id),
  )
  const drugs = [...new Set(phases.flatMap(drugsIn))].filter((drug) => !beside.includes(drug))
  return {
    drugs,
    lasts: {
      kind: 'weeks',
      weeks: sumOf(phases, weeksOf),
      chemotherapyWeeks: sumOf(
        phases.filter((phase) => drugsIn(phase).some((drug) => chemotherapy.includes(drug))),
        weeksOf,
      ),
    },
    visits: { kind: 'count', visits: sumOf(phases, visitsIn) },
  }
}

const sumOf = (phases: readonly Phase[], of: (phase: Phase) => number): number =>
  Math.round(phases.reduce((sum, phase) => sum + of(phase), 0))

const drugsIn = (phase: Phase): readonly DrugId[] =>
  phase.kind === 'surgery' ? [] : [...phase.doses, ...phase.tablets].map(({ drug }) => drug)

const cyclesOf = (phase: Phase): number =>
  phase.kind === 'cycles' && typeof phase.cycles === 'number' ? phase.cycles : 0

const weeksOf = (phase: Phase): number =>
  phase.kind === 'cycles' ? (cyclesOf(phase) * phase.cycleDays) / 7 : 0

const visitsIn = (phase: Phase): number =>
  phase.kind === 'cycles'
    ? cyclesOf(phase) *
      new Set(phase.doses.filter(({ drug }) => !beside.includes(drug)).flatMap(({ days }) => days)).size
    : 0

/** Read off once: a brief asks for dozens of them. */
const courses: ReadonlyMap<OptionId, Course> = new Map(
  optionIds.flatMap((id): readonly (readonly [OptionId, Course])[] => {
    const planned = byRegimen[id]
    const course = planned === undefined ? others[id] : courseFrom(planned)
    return course === undefined ? [] : [[id, course]]
  }),
)
