/**
 * Many trials, many patients: how long a verdict for everything takes, beside a scan that only reads the records.
 *
 * The records are made here: invented sentences in the registry's style, repeated with changed ids and changed limits,
 * so that the set does not collapse into a handful of demands.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  buildIndex,
  factsFromJson,
  matchTrial,
  readStudy,
  screenAll,
  shortlist,
  type Trial,
} from '@herald/trials'

const statuses = ['RECRUITING', 'NOT_YET_RECRUITING', 'COMPLETED', 'RECRUITING']
const sentence = (i: number): string =>
  [
    'Inclusion Criteria:',
    '',
    `* Women aged ${18 + (i % 5)} to ${65 + (i % 21)} years`,
    i % 3 === 0
      ? '* HER2-low breast cancer (IHC 1+ or IHC 2+/ISH-)'
      : '* HER2-positive breast cancer (IHC 3+ or ISH amplified)',
    i % 4 === 0
      ? '* Clinical stage II to III, previously untreated'
      : '* Metastatic or unresectable locally advanced breast cancer',
    `* ECOG performance status 0-${1 + (i % 2)}`,
    `* LVEF ≥ ${[50, 53, 55][i % 3]}%`,
    `* At least ${1 + (i % 3)} prior lines of anti-HER2 therapy for metastatic disease`,
    '* Measurable disease by RECIST 1.1',
    '',
    'Exclusion Criteria:',
    '',
    `* Prior treatment with ${['tucatinib', 'neratinib', 'trastuzumab deruxtecan', 'capecitabine', 'alpelisib'][i % 5]}`,
    '* Untreated or symptomatic brain metastases',
    '* Known leptomeningeal disease',
    '* Pregnant or breastfeeding women',
  ].join('\n')

/** 1,000 different texts, each read once; the rest are copies under other numbers. */
function madeTrials(count: number): readonly Trial[] {
  const different = Array.from({ length: Math.min(count, 1000) }, (_, i): Trial => {
    const study = readStudy({
      protocolSection: {
        identificationModule: { nctId: `NCT${String(i).padStart(8, '0')}`, briefTitle: `Trial ${i}` },
        statusModule: { overallStatus: statuses[i % 4] },
        eligibilityModule: { eligibilityCriteria: sentence(i), sex: 'ALL', minimumAge: '18 Years' },
      },
    })
    if (!study.ok) throw new Error(study.error.message)
    return study.value
  })
  return Array.from({ length: count }, (_, i) => {
    const base = different[i % different.length]
    if (base === undefined) throw new Error('no trial to copy')
    return { ...base, nctId: `NCT${String(i).padStart(8, '0')}` }
  })
}

const patient = (i: number): ReturnType<typeof factsFromJson> =>
  factsFromJson({
    sex: 'female',
    age: 30 + (i % 50),
    menopause: i % 2 === 0 ? 'post' : 'pre',
    pregnant: false,
    her2: { status: 'positive', ihc: '3+' },
    er: { pct: (i * 7) % 100 },
    setting: 'metastatic',
    metastatic: true,
    therapies: [
      {
        agents: ['docetaxel', 'trastuzumab', 'pertuzumab'],
        setting: 'metastatic',
        line: 1,
        outcome: 'progression',
      },
    ],
    therapiesComplete: i % 3 !== 0,
    ecog: i % 3,
    lvef: { value: 48 + (i % 20) },
  })

/** The middle of several runs, in milliseconds. */
function medianMs(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  }).toSorted((a, b) => a - b)
  return times[Math.floor(runs / 2)] ?? 0
}

/** The table of one run. */
function benchTrials(): string {
  const trials = madeTrials(100_000)
  let index = buildIndex(trials)
  const building = medianMs(1, () => {
    index = buildIndex(trials)
  })
  const facts = patient(1)
  const all = medianMs(9, () => screenAll(index, facts))
  const best = medianMs(9, () => shortlist(index, facts))
  // The reference: walk over every record and every requirement, and look at it.
  let touched = 0
  const scan = medianMs(9, () => {
    for (const t of trials) for (const r of t.requirements) touched += r.quote.end
  })
  const [one] = trials
  if (one === undefined) throw new Error('no trial')
  const people = Array.from({ length: 10_000 }, (_, i) => patient(i))
  const reverse = medianMs(3, () => {
    for (const p of people) matchTrial(one, p)
  })
  const peopleScan = medianMs(9, () => {
    for (const p of people) touched += p.ageYears.low + p.regimens.length
  })
  const row = (what: string, ms: number, reference: number): string =>
    `| ${what} | ${ms.toFixed(1)} | ${(ms / reference).toFixed(1)} |`
  return [
    '# Trials',
    '',
    `100,000 made records (1,000 different texts, ${index.demands.length} different demands), ${touched > 0 ? 'Node' : 'no'} ${process.version}.`,
    '',
    '| what | ms | ratio to a scan that only reads |',
    '| --- | --- | --- |',
    row('verdicts, one patient, 100,000 trials', all, scan),
    row('the same with full reasons for the best 50', best, scan),
    row('scan that only reads the records', scan, scan),
    row('one trial, 10,000 patients, full reasons', reverse, peopleScan),
    row('scan that only reads the patients', peopleScan, peopleScan),
    '',
    `Building the index once: ${building.toFixed(0)} ms. Budget for verdicts: 50 ms.`,
    '',
  ].join('\n')
}

/** Writes the table beside the others. */
export function writeTrialsBench(): void {
  const table = benchTrials()
  const target = fileURLToPath(new URL('../results/', import.meta.url))
  mkdirSync(target, { recursive: true })
  writeFileSync(`${target}trials.md`, table)
  process.stdout.write(table)
}

if (import.meta.main) writeTrialsBench()
