/** A pathway case as facts: what it says, and no more. An absent key leaves the fact out: it is open. */
import { among, atLeast, atMost, between, type Fact, type Facts, known, open, within } from '@herald/core'
import { assessHer2, her2Facts } from '@herald/core/her2'
import { pathwayFacts as p } from '@herald/core/pathway'
import { factOfN, factsOfT, stagingFacts as s } from '@herald/core/staging'
import type { ListFact, RawFact } from '@herald/core/table'
import { BadCase, type Fields, fieldsAt, numberAt, textAt, wordAt, wordsAt } from './pathway-case.ts'
import { type Dated, datedAt, daysFrom } from './pathway-days.ts'
import { historyFacts } from './pathway-history.ts'

/** Days that a heart scan speaks for today. */
const lvefHoldsDays = 90

export type CaseFacts = { readonly facts: Facts; readonly her2: string }

/** All facts of one case as of its day. */
export function factsOfCase(given: Fields, asOf: Dated): CaseFacts {
  const all = fieldsAt(given, 'facts')
  const facts = new Map<string, Fact>()
  const put = (fact: RawFact, value: string | number | undefined): void => {
    if (value !== undefined) facts.set(fact.name, known(value))
  }
  put(p.region, wordAt(given, 'region', ['US', 'EU']))
  person(fieldsAt(all, 'person'), put)
  const her2 = markers(fieldsAt(all, 'biomarkers'), facts, put)
  disease(fieldsAt(all, 'disease'), facts, put)
  organs(fieldsAt(all, 'organs'), asOf, facts, put)
  historyFacts(fieldsAt(all, 'history'), fieldsAt(all, 'disease'), asOf, facts)
  return { facts, her2 }
}

type Put = (fact: RawFact, value: string | number | undefined) => void

function person(of: Fields, put: Put): void {
  put(p.age, numberAt(of, 'age', 0, 125))
  const sexWord = wordAt(of, 'sex', ['F', 'M'])
  put(p.sex, sexWord === undefined ? undefined : sexWord === 'F' ? 'female' : 'male')
  const meno = wordAt(of, 'meno', ['pre', 'post'])
  put(
    p.menopausalStatus,
    meno === undefined ? undefined : meno === 'pre' ? 'premenopausal' : 'postmenopausal',
  )
  const { pregnant } = of
  if (typeof pregnant === 'object' && pregnant !== null) {
    put(p.pregnancy, 'pregnant')
    put(p.weeksPregnant, numberAt(fieldsAt(of, 'pregnant'), 'weeks', 0, 44))
  } else {
    const said = wordAt(of, 'pregnant', ['no', 'yes'])
    put(p.pregnancy, said === undefined ? undefined : said === 'no' ? 'not pregnant' : 'pregnant')
  }
  put(p.wantsChildren, wordAt(of, 'wants_children', ['yes', 'no']))
  put(p.ecog, wordAt(of, 'ecog', ['0', '1', '2', '3', '4']))
  put(p.frailty, wordAt(of, 'frailty', ['fit', 'vulnerable', 'frail']))
  const wishes = {
    keep_breast: p.wishKeepBreast,
    no_chemotherapy: p.wishNoChemotherapy,
    less_toxicity: p.wishGentler,
    no_radiotherapy: p.wishNoRadiation,
  }
  for (const wish of wordsAt(of, 'wishes') ?? []) {
    const found = Object.entries(wishes).find(([word]) => word === wish)
    if (found === undefined)
      throw new BadCase(`wishes holds "${wish}". Expected ${Object.keys(wishes).join(', ')}.`)
    put(found[1], 'yes')
  }
}

const scores = ['0', '1+', '2+', '3+'] as const
const percentCall = (percent: number): string => (percent >= 1 ? 'positive' : 'negative')

/** Reads markers, and returns HER2 in the printed word. */
function markers(of: Fields, facts: Map<string, Fact>, put: Put): string {
  const erPct = numberAt(of, 'er_pct', 0, 100)
  const prPct = numberAt(of, 'pr_pct', 0, 100)
  put(s.er, erPct === undefined ? undefined : percentCall(erPct))
  put(p.erPercent, erPct)
  put(s.pr, prPct === undefined ? undefined : percentCall(prPct))
  const grade = wordAt(of, 'grade', ['1', '2', '3'])
  put(s.clinicalGrade, grade === undefined ? undefined : `G${grade}`)
  put(s.pathologicalGrade, grade === undefined ? undefined : `G${grade}`)
  if (of['her2'] === undefined || of['her2'] === null) return 'unknown'
  return her2Of(fieldsAt(of, 'her2'), facts)
}

function her2Of(of: Fields, facts: Map<string, Fact>): string {
  const score = wordAt(of, 'ihc', scores)
  const ratio = numberAt(of, 'ish_ratio', 0, 100)
  const copies = numberAt(of, 'ish_copies', 0, 1000)
  const hasIsh = ratio !== undefined || copies !== undefined
  const specimen = new Map<string, Fact>([
    [her2Facts.ihcScore.name, score === undefined ? open('not-performed') : known(score)],
    [her2Facts.ishReportedAs.name, hasIsh ? known('dual-probe numbers') : open('not-performed')],
    [her2Facts.recountRatio.name, open('not-performed')],
    [her2Facts.dualRatio.name, open('not-performed')],
  ])
  if (ratio !== undefined) specimen.set(her2Facts.ratio.name, known(ratio))
  if (copies !== undefined) specimen.set(her2Facts.copies.name, known(copies))
  const found = assessHer2(specimen)
  const [only, ...others] = found.possible
  const status: Fact =
    only !== undefined && others.length === 0 && found.status !== 'open'
      ? known(only)
      : among(found.possible, 'pending')
  const primary = wordAt(of, 'primary_ihc', scores)
  const earlier =
    primary === '3+'
      ? known('positive')
      : primary === '2+'
        ? among(['positive', 'negative'], 'pending')
        : primary === undefined
          ? undefined
          : known('negative')
  const sample = wordAt(of, 'sample', ['core', 'surgery', 'residual', 'metastasis'])
  if (sample === 'residual') {
    facts.set(p.her2Residual.name, status)
    // What is left after treatment does not undo what treatment was started on; without that result HER2 is not settled.
    facts.set(
      s.her2.name,
      earlier ??
        (only === 'positive' && others.length === 0
          ? status
          : among(['positive', 'negative'], 'conflicting')),
    )
  } else {
    facts.set(s.her2.name, status)
    if (sample === 'metastasis') facts.set(p.relapseTested.name, known('yes'))
    if (earlier !== undefined) facts.set(p.her2Earlier.name, earlier)
  }
  if (only === 'negative' && others.length === 0) facts.set(p.her2Tier.name, tierFact(found.tier))
  return found.status
}

const tierFact = (tier: string): Fact =>
  tier === 'low' || tier === 'ultralow'
    ? known(tier)
    : tier === 'null'
      ? known('none')
      : tier === 'zero-unspecified'
        ? among(['ultralow', 'none'])
        : open('not-recorded')

function sizeOf(of: Fields): Fact | undefined {
  const mm = numberAt(of, 'size_mm', 0, 500)
  if (mm !== undefined) return known(mm)
  const said = textAt(of, 'size_text')
  if (said === undefined) return undefined
  const found =
    /(?<low>\d+(?:[.,]\d+)?)\s*(?:(?:-|to)\s*(?<high>\d+(?:[.,]\d+)?)\s*)?(?<unit>mm|millimet\w*|cm|centimet\w*|inch\w*|in\b|")/iu.exec(
      said,
    )?.groups
  if (found?.['low'] === undefined || found['unit'] === undefined) return open('unreadable')
  const unit = found['unit'].toLowerCase()
  const factor = unit.startsWith('m') ? 1 : unit.startsWith('c') ? 10 : 25.4
  const toMm = (text: string): number => Number((Number(text.replace(',', '.')) * factor).toFixed(4))
  const low = toMm(found['low'])
  const high = found['high'] === undefined ? low : toMm(found['high'])
  if (/less|under|<|up to|at most/iu.test(said)) return within(atMost(high))
  if (/more|over|>|at least/iu.test(said)) return within(atLeast(low))
  return within(between(low, high))
}

function disease(of: Fields, facts: Map<string, Fact>, put: Put): void {
  const size = sizeOf(of)
  const stated = { cT: textAt(of, 'cT'), pT: textAt(of, 'pT'), ypT: textAt(of, 'ypT') }
  const tumours = [
    { said: stated.cT, tumour: s.clinicalTumour, prefix: /^(?:c|yc)?(?=T)/u },
    { said: stated.pT, tumour: s.pathologicalTumour, prefix: /^p?(?=T)/u },
    { said: stated.ypT, tumour: s.treatedTumour, prefix: /^(?:yp)?(?=T)/u },
  ]
  for (const { said, tumour, prefix } of tumours) {
    if (said === undefined) continue
    const found = factsOfT(tumour, said.replace(prefix, '').replace(/\(m\)$/u, ''))
    if (found === 'unreadable')
      throw new BadCase(
        `"${said}" is not a T category. Expected T0, Tis, T1mi to T4d or TX, with its prefix.`,
      )
    for (const [name, fact] of found) facts.set(name, fact)
  }
  if (size !== undefined) {
    // The size is that of the newest findings; T before treatment keeps its own.
    const { tumour, said } =
      stated.ypT !== undefined
        ? { tumour: s.treatedTumour, said: stated.ypT }
        : stated.pT !== undefined
          ? { tumour: s.pathologicalTumour, said: stated.pT }
          : { tumour: s.clinicalTumour, said: stated.cT }
    facts.set(tumour.sizeMm.name, size)
    if (said === undefined) {
      facts.set(tumour.primary.name, known('invasive cancer'))
      // Skin and chest wall are written down when they are involved.
      facts.set(tumour.extent.name, known('neither'))
    }
  }
  if (textAt(of, 'inflammatory') === 'yes' && stated.cT === undefined) {
    facts.set(s.clinicalTumour.primary.name, known('invasive cancer'))
    facts.set(s.clinicalTumour.extent.name, known('inflammatory'))
  }
  nodes(of, facts)
  const m = textAt(of, 'cM') ?? textAt(of, 'pM')
  const sites = wordsAt(of, 'sites')
  if (m !== undefined && m !== 'unknown') {
    const plain = m.replace(/^[cp]/u, '').replace('(i+)', '')
    if (plain !== 'M0' && plain !== 'M1' && plain !== 'MX')
      throw new BadCase(`cM is "${m}". Expected cM0, cM1 or pM1.`)
    if (plain !== 'MX') put(s.distantM, plain)
  }
  const biopsied = wordAt(of, 'nodes_biopsied', ['no', 'negative', 'positive'])
  put(p.nodesBiopsied, biopsied === 'no' ? 'not done' : biopsied)
  put(p.response, wordAt(of, 'response', p.response.values))
  if (sites !== undefined) put(p.boneMetastases, sites.includes('bone') ? 'yes' : 'no')
  brain(fieldsAt(of, 'brain'), sites ?? [], facts, put)
}

function nodes(of: Fields, facts: Map<string, Fact>): void {
  const read = (
    key: string,
    prefix: RegExp,
    into: ListFact,
    of_: (plain: string) => Fact | 'unreadable',
  ): void => {
    const said = textAt(of, key)
    if (said === undefined || said === 'unknown') return
    const fact = of_(said.replace(prefix, ''))
    if (fact === 'unreadable')
      throw new BadCase(
        `${key} is "${said}". Expected an N category with its prefix, such as ${key}0 or ${key}1.`,
      )
    facts.set(into.name, fact)
  }
  read('cN', /^c/u, s.clinicalN, (plain) => factOfN(s.clinicalN, plain))
  read('pN', /^p/u, s.pathologicalN, (plain) => factOfN(s.pathologicalN, plain))
  read('ypN', /^yp/u, p.treatedN, (plain) => {
    const bare = plain.replace(/\((?:sn|f)\)/gu, '').replace(/^(N[123])[abc]$/u, '$1')
    if (bare === 'NX') return open('not-performed')
    return p.treatedN.values.some((value) => value === bare) ? known(bare) : 'unreadable'
  })
}

function brain(of: Fields, sites: readonly string[], facts: Map<string, Fact>, put: Put): void {
  const status = wordAt(of, 'status', p.brainStatus.values)
  if (status !== undefined) put(p.brainStatus, status)
  else if (sites.includes('brain')) facts.set(p.brainStatus.name, among(['stable', 'active']))
  put(p.brainSymptoms, wordAt(of, 'symptoms', ['yes', 'no']))
  put(p.brainMassEffect, wordAt(of, 'mass_effect', ['yes', 'no']))
  put(p.brainLargestMm, numberAt(of, 'largest_mm', 0, 200))
  const count = numberAt(of, 'count', 0, 200)
  if (count !== undefined && count >= 1) put(p.brainCount, count)
}

function organs(of: Fields, asOf: Dated, facts: Map<string, Fact>, put: Put): void {
  const lvef = fieldsAt(of, 'lvef')
  const value = numberAt(lvef, 'value', 5, 90)
  const date = datedAt(lvef, 'date')
  if (value !== undefined) {
    const isStale = date !== undefined && daysFrom(date, asOf).high > lvefHoldsDays
    facts.set(p.lvef.name, isStale ? open('stale') : known(value))
  }
  put(p.heartFailure, wordAt(of, 'heart_failure', ['yes', 'no']))
  const lungs = wordsAt(of, 'lungs')
  if (lungs !== undefined) {
    put(p.ildHistory, lungs.includes('ild') || lungs.includes('pneumonitis') ? 'yes' : 'no')
    put(p.lungDisease, lungs.includes('copd') ? 'yes' : 'no')
  }
  put(p.hepatitisB, wordAt(of, 'hepatitis_b', p.hepatitisB.values))
  put(p.egfr, numberAt(of, 'egfr', 0, 250))
  put(p.liver, wordAt(of, 'liver', ['normal', 'mild_rise', 'impaired'])?.replace('_', ' '))
  put(p.neuropathyGrade, numberAt(of, 'neuropathy_grade', 0, 4))
  put(p.bloodCount, wordAt(of, 'blood', p.bloodCount.values))
  const other = wordsAt(of, 'other')
  if (other !== undefined) {
    const named = [
      ['hypertension', p.hypertension],
      ['coronary', p.coronary],
      ['bowel', p.bowelDisease],
      ['clot', p.clotHistory],
    ] as const
    for (const [word, fact] of named) put(fact, other.includes(word) ? 'yes' : 'no')
  }
}
