/**
 * Trial records of the registry and patients that others labelled: how Herald reads and matches them.
 *
 * The records are not ours and stay outside the repository; only scores are written, no registry text. A label is a
 * question, not a proof: one reader made them (data README).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  factsFromJson,
  isObject,
  listAt,
  matchTrial,
  type Requirement,
  readStudy,
  type Trial,
  type TrialMatch,
  textAt,
} from '@herald/trials'
import { describe, expect, test } from 'vitest'
import { othersCases } from './case-folder.ts'
import { goldTokens } from './trials-gold.ts'
import { familyOf, requirementTokens } from './trials-tokens.ts'

const cases = othersCases('trials')
if (cases.kind === 'absent') console.warn(cases.notice)
const folder = cases.kind === 'found' ? cases.folder : ''

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const truth = (word: string): string => (word === 'unknown' ? 'open' : word)
const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .replaceAll('\\', '')
      .match(/[a-z0-9≥≤<>%+]+/g) ?? [],
  )
function shared(a: string, b: string): number {
  const [x, y] = [words(a), words(b)]
  let both = 0
  for (const w of x) if (y.has(w)) both++
  return both / (x.size + y.size - both)
}
/** How much of the quotation stands in the line. */
function covered(quote: string, line: string): number {
  const [x, y] = [words(quote), words(line)]
  let both = 0
  for (const w of x) if (y.has(w)) both++
  return both / x.size
}

const trials = new Map<string, Trial>()
function trialOf(nctId: string): Trial {
  const before = trials.get(nctId)
  if (before !== undefined) return before
  const study = readStudy(json(join(folder, 'records', `${nctId}.json`)))
  if (!study.ok) throw new Error(study.error.message)
  trials.set(nctId, study.value)
  return study.value
}

type Label = {
  readonly id: string
  readonly dimension: string
  readonly quote: string
  readonly source: string
  readonly requires: unknown
}
const labelsOf = (trial: unknown): readonly Label[] =>
  listAt(trial, 'criteria').map((c) => ({
    id: textAt(c, 'id') ?? '',
    dimension: textAt(c, 'dimension') ?? '',
    quote: textAt(c, 'quote') ?? '',
    source: textAt(c, 'source') ?? 'text',
    requires: isObject(c) ? c['requires'] : {},
  }))

/** The answer for each label: the line whose words it shares most, the same dimension breaking ties. */
function answers(match: TrialMatch, labels: readonly Label[]): ReadonlyMap<string, string> {
  const best = new Map<string, { readonly score: number; readonly truth: string }>()
  for (const { requirement, verdict } of match.lines) {
    const scored = labels
      .filter((l) => l.source === requirement.quote.source)
      .map((l) => ({
        id: l.id,
        score: shared(requirement.quote.text, l.quote) + (l.dimension === requirement.dimension ? 0.001 : 0),
      }))
      .toSorted((a, b) => b.score - a.score)[0]
    if (scored === undefined || scored.score < 0.05) continue
    if ((best.get(scored.id)?.score ?? 0) < scored.score)
      best.set(scored.id, { score: scored.score, truth: verdict.truth })
  }
  return new Map([...best].map(([id, b]) => [id, b.truth]))
}

type Tally = { tp: number; fp: number; fn: number }
const f1 = ({ tp, fp, fn }: Tally): number => (tp + fp + fn === 0 ? 1 : (2 * tp) / (2 * tp + fp + fn))

function compare(
  lines: readonly Requirement[],
  requires: unknown,
  family: string,
  tallies: Map<string, Tally>,
  wrong: string[],
  name: string,
): void {
  const gold = [...goldTokens(requires)]
  const mine = [...new Set(lines.flatMap(requirementTokens))]
  const families = new Set([...gold.map(familyOf), family])
  for (const kind of families) {
    const tally = tallies.get(kind) ?? { tp: 0, fp: 0, fn: 0 }
    tallies.set(kind, tally)
    const g = gold.filter((t) => familyOf(t) === kind)
    const m = mine.filter((t) => familyOf(t) === kind)
    // A quotation is part of a sentence: what else stands in it is an error only in the quotation's own dimension.
    const extra = kind === family ? m.filter((t) => !g.includes(t)) : []
    const lost = g.filter((t) => !m.includes(t))
    tally.tp += g.length - lost.length
    tally.fn += lost.length
    tally.fp += extra.length
    if (extra.length + lost.length > 0)
      wrong.push(`${name}: missing ${lost.join(', ') || '-'}; extra ${extra.join(', ') || '-'}`)
  }
}

describe.skipIf(cases.kind === 'absent')('registry trials (labelled by others)', () => {
  const labels = cases.kind === 'found' ? json(join(folder, 'labels.json')) : {}
  const gold = new Map(listAt(labels, 'trials').map((t) => [textAt(t, 'nctId') ?? '', labelsOf(t)]))
  const patients = isObject(labels) && isObject(labels['patients']) ? labels['patients'] : {}
  const confusion = new Map<string, number>()
  const overall = new Map<string, number>()
  const said: string[] = []
  let falseCertainty = 0
  for (const pair of listAt(labels, 'pairs')) {
    const nctId = textAt(pair, 'nctId') ?? ''
    const patient = patients[textAt(pair, 'patient') ?? '']
    if (!isObject(patient) || !isObject(pair)) continue
    const match = matchTrial(trialOf(nctId), factsFromJson(patient))
    const key = `${truth(textAt(pair, 'overall') ?? '')} → ${match.overall}`
    overall.set(key, (overall.get(key) ?? 0) + 1)
    const own = gold.get(nctId) ?? []
    const found = answers(match, own)
    for (const label of own) {
      const want = truth(textAt(pair, 'results', label.id) ?? '')
      const got = found.get(label.id) ?? 'open'
      confusion.set(`${want} → ${got}`, (confusion.get(`${want} → ${got}`) ?? 0) + 1)
      if (want === 'open' && got !== 'open') falseCertainty++
      if (want !== got)
        said.push(
          `${nctId} ${textAt(pair, 'patient')} ${label.id} (${label.dimension}): ${want}, said ${got}`,
        )
    }
  }
  const count = (from: (g: string) => boolean, to: string, table: ReadonlyMap<string, number>): number =>
    [...table]
      .filter(([k]) => from(k.split(' → ')[0] ?? '') && k.endsWith(`→ ${to}`))
      .reduce((a, [, n]) => a + n, 0)
  const classes = ['met', 'not-met', 'open']
  const perClass = classes.map((c) => {
    const tp = count((g) => g === c, c, confusion)
    const fp = count((g) => g !== c, c, confusion)
    const fn = classes.filter((x) => x !== c).reduce((a, x) => a + count((g) => g === c, x, confusion), 0)
    return f1({ tp, fp, fn })
  })
  const total = [...confusion.values()].reduce((a, b) => a + b, 0)
  const right = classes.reduce((a, c) => a + count((g) => g === c, c, confusion), 0)
  const missed = count((g) => g !== 'likely-not', 'likely-not', overall)
  const hope = count((g) => g === 'likely-not', 'likely', overall)

  const tallies = new Map<string, Tally>()
  const misread: string[] = []
  const phrasings = cases.kind === 'found' ? listAt(json(join(folder, 'phrasings.json')), 'phrasings') : []
  for (const p of phrasings) {
    const quote = textAt(p, 'quote') ?? ''
    const trial = trialOf(textAt(p, 'nctId') ?? '')
    const lines = trial.requirements.filter(
      (r) =>
        r.quote.source === 'text' &&
        (covered(quote, r.quote.text) > 0.75 ||
          (covered(r.quote.text, quote) > 0.9 && r.quote.text.length > 5)),
    )
    const best = Math.max(0, ...lines.map((r) => shared(quote, r.quote.text)))
    const near = lines.filter(
      (r) => shared(quote, r.quote.text) > best * 0.7 || covered(r.quote.text, quote) > 0.9,
    )
    const dimension = textAt(p, 'dimension') ?? ''
    compare(near, isObject(p) ? p['requires'] : {}, dimension, tallies, misread, textAt(p, 'id') ?? '')
  }
  for (const [nctId, own] of gold) {
    for (const label of own) {
      const candidates = trialOf(nctId).requirements.filter((r) => r.quote.source === label.source)
      const best = Math.max(0, ...candidates.map((r) => shared(label.quote, r.quote.text)))
      const lines = candidates.filter((r) => shared(label.quote, r.quote.text) > best * 0.9 && best > 0.2)
      compare(lines, label.requires, label.dimension, tallies, misread, `${nctId} ${label.id}`)
    }
  }

  for (const [kind, t] of tallies) if (t.tp + t.fp + t.fn === 0) tallies.delete(kind)
  const two = (n: number): string => n.toFixed(3)
  const report = [
    '# Trials: agreement with the labelled registry records',
    '',
    `Criterion results: ${right} of ${total} (${((100 * right) / total).toFixed(1)} %). F1 met ${two(perClass[0] ?? 0)}, not met ${two(perClass[1] ?? 0)}, open ${two(perClass[2] ?? 0)}; macro-F1 ${two(perClass.reduce((a, b) => a + b, 0) / 3)}.`,
    `Missed trials ${missed}, false hope ${hope}, false certainty ${falseCertainty}.`,
    '',
    '| overall, label → Herald | pairs |',
    '| --- | --- |',
    ...[...overall].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([k, n]) => `| ${k} | ${n} |`),
    '',
    '| what is read | precision | recall | F1 |',
    '| --- | --- | --- | --- |',
    ...[...tallies]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([k, t]) =>
          `| ${k} | ${two(t.tp / Math.max(1, t.tp + t.fp))} | ${two(t.tp / Math.max(1, t.tp + t.fn))} | ${two(f1(t))} |`,
      ),
    '',
    'The same records taught the grammar; other records of the same kind will score lower.',
    '',
  ]

  test('the scores are written down', () => {
    const target = fileURLToPath(new URL('../scores/', import.meta.url))
    mkdirSync(target, { recursive: true })
    writeFileSync(join(target, 'trials.md'), report.join('\n'))
    console.log([...report, ...said, ...misread].join('\n'))
    expect(total).toBeGreaterThan(0)
  })

  test('no trial is missed and no hope is false', () => {
    expect({ missed, hope }).toEqual({ missed: 0, hope: 0 })
  })

  test('criterion accuracy is above the published 87.3 % of TrialGPT', () => {
    expect(right / total).toBeGreaterThan(0.873)
  })

  test.each([...tallies.keys()].map((k) => [k] as const))('%s is read well enough', (kind) => {
    const strict = ['age', 'sex', 'ecog', 'lvef', 'her2']
    expect(f1(tallies.get(kind) ?? { tp: 0, fp: 0, fn: 1 })).toBeGreaterThanOrEqual(
      strict.includes(kind) ? 0.95 : 0.85,
    )
  })

  test('every record of the folder can be read', () => {
    const index = readFileSync(join(folder, 'index.csv'), 'utf8')
      .split('\n')
      .slice(1)
      .filter((l) => l.startsWith('NCT'))
    for (const line of index)
      expect(
        trialOf(line.slice(0, 11)).requirements.length + trialOf(line.slice(0, 11)).notAssessed.length,
      ).toBeGreaterThan(0)
  })
})
