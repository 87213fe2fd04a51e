import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FactRead, highlight, type PathologyReport, type ReportFact, readReport } from './index.ts'
import { normalise } from './normalise.ts'
import { chancesFrom, type InventedReport, scanned, sectionsOfInvented } from './synthetic-report.ts'
import { percentOf, scoreOf } from './tokens.ts'

const receptor = fc.oneof(
  fc.record({ call: fc.constant('Positive' as const), percent: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ call: fc.constant('Negative' as const), percent: fc.constant(0) }),
)
const invented: fc.Arbitrary<InventedReport> = fc
  .record({
    side: fc.constantFrom('left' as const, 'right' as const),
    grade: fc.constantFrom(1 as const, 2 as const, 3 as const),
    sizeMm: fc.integer({ min: 2, max: 90 }),
    er: receptor,
    pr: receptor,
    score: fc.constantFrom('0' as const, '1+' as const, '2+' as const, '3+' as const),
    fish: fc.constantFrom('none' as const, 'Amplified' as const, 'Not amplified' as const),
    positive: fc.integer({ min: 1, max: 12 }),
    more: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ more, ...r }) => ({ ...r, examined: r.positive + more }))

const runs = { numRuns: 60 }

const read = (text: string): PathologyReport => {
  const report = readReport(text)
  if (!report.ok) throw new Error(report.error.kind)
  return report.value
}
const factsOf = (report: PathologyReport): readonly FactRead[] => report.tumours.flatMap((t) => t.facts)
const valueOf = (report: PathologyReport, fact: ReportFact): string | undefined =>
  factsOf(report).find((f) => f.fact === fact)?.value

/** What the report says by construction. */
const truth = (r: InventedReport): ReadonlyMap<ReportFact, string> => {
  const amplified = r.fish === 'Amplified'
  return new Map<ReportFact, string>([
    ['laterality', r.side],
    ['grade', String(r.grade)],
    ['size_mm', String(r.sizeMm)],
    ['er', r.er.call.toLowerCase()],
    ['er_pct', String(r.er.percent)],
    ['pr', r.pr.call.toLowerCase()],
    ['pr_pct', String(r.pr.percent)],
    ['her2_ihc', r.score],
    ...(r.fish === 'none' ? [] : [['her2_ish_result', amplified ? 'amplified' : 'not amplified'] as const]),
    ['nodes_positive', String(r.positive)],
    ['nodes_examined', String(r.examined)],
    ['margins', 'negative'],
  ])
}

/** Reads the value of a fact out of its own words alone, as far as the words hold it. */
const readBack: Readonly<Partial<Record<ReportFact, (words: string) => string | undefined>>> = {
  er_pct: (words) => percentOf(words.replace(/^[^(\d]*/, '')),
  pr_pct: (words) => percentOf(words.replace(/^[^(\d]*/, '')),
  her2_ihc: (words) => scoreOf(/score [0-3]\+?/.exec(normalise(words).text)?.[0] ?? ''),
  er: (words) => /positive|negative/.exec(normalise(words).text)?.[0],
  pr: (words) => /positive|negative/.exec(normalise(words).text)?.[0],
  her2_ish_result: (words) => /(?:not )?amplified/.exec(normalise(words).text)?.[0],
  size_mm: (words) => /\d+/.exec(words)?.[0],
  laterality: (words) => words.toLowerCase(),
  grade: (words) => /[1-3]/.exec(words)?.[0],
}

describe('laws of reading a report, on invented reports', () => {
  test('what was written is read, fact by fact', () => {
    fc.assert(
      fc.property(invented, (r) => {
        const report = read(sectionsOfInvented(r).join('\n\n'))
        for (const [fact, value] of truth(r)) expect([fact, valueOf(report, fact)]).toEqual([fact, value])
      }),
      runs,
    )
  })

  test('every span lies in the report, holds the words it quotes, and reads back to the same value', () => {
    fc.assert(
      fc.property(invented, (r) => {
        const text = sectionsOfInvented(r).join('\n\n')
        for (const fact of factsOf(read(text))) {
          const reader = readBack[fact.fact]
          for (const stated of fact.values) {
            for (const { span, words } of stated.evidence) {
              expect(text.slice(span.start, span.end)).toBe(words)
              expect(words.trim()).not.toBe('')
              const back = reader === undefined ? stated.value : reader(words)
              expect([fact.fact, words, back]).toEqual([fact.fact, words, stated.value])
            }
          }
        }
      }),
      runs,
    )
  })

  test('the order of whole sections changes no value', () => {
    fc.assert(
      fc.property(invented, fc.infiniteStream(fc.nat()), (r, order) => {
        const sections = sectionsOfInvented(r)
        const shuffled = [...sections]
          .map((s) => ({ s, at: order.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
        const [straight, mixed] = [read(sections.join('\n\n')), read(shuffled.map((x) => x.s).join('\n\n'))]
        for (const fact of truth(r).keys())
          expect([fact, valueOf(mixed, fact)]).toEqual([fact, valueOf(straight, fact)])
      }),
      runs,
    )
  })

  test.each([0.01, 0.03, 0.06])(
    'scanner noise at %d a letter loses facts before it makes wrong ones',
    (rate) => {
      let right = 0
      let wrong = 0
      let missed = 0
      for (const [i, r] of fc.sample(invented, { numRuns: 80, seed: 7 }).entries()) {
        const report = readReport(scanned(sectionsOfInvented(r).join('\n\n'), rate, chancesFrom(i)))
        for (const [fact, value] of truth(r)) {
          const found = report.ok ? valueOf(report.value, fact) : undefined
          if (found === undefined) missed += 1
          else if (found === value) right += 1
          else wrong += 1
        }
      }
      expect(right).toBeGreaterThan(0)
      expect(wrong).toBeLessThanOrEqual(missed)
      expect(wrong / (wrong + right)).toBeLessThan(0.01)
    },
  )

  test('the highlights are the whole text, once', () => {
    fc.assert(
      fc.property(invented, (r) => {
        const text = sectionsOfInvented(r).join('\n\n')
        const stretches = highlight(read(text))
        expect(stretches.map((s) => text.slice(s.start, s.end)).join('')).toBe(text)
      }),
      runs,
    )
  })

  test('no text makes the reader fail', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (noise) => {
        const report = readReport(`Breast. ${noise}`)
        expect(typeof report.ok).toBe('boolean')
      }),
      { numRuns: 150 },
    )
  })
})
