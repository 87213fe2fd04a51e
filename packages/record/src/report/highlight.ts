/** The report cut into stretches, so that a screen can colour each fact's words where they stand. */
import type { ReportFact } from './mention.ts'
import type { PathologyReport } from './report.ts'

export type Stretch = {
  readonly start: number
  readonly end: number
  /** Facts that rest on these words; several where their spans overlap, none between them. */
  readonly facts: readonly {
    readonly tumour: number
    readonly fact: ReportFact
    readonly conflicting: boolean
  }[]
}

/** Every character of the report once, in order. */
export function highlight(report: PathologyReport): readonly Stretch[] {
  const marks = report.tumours.flatMap((tumour) =>
    tumour.facts.flatMap((read) =>
      read.values.flatMap((stated) =>
        stated.evidence.map(({ span }) => ({
          ...span,
          fact: { tumour: tumour.number, fact: read.fact, conflicting: read.state === 'conflicting' },
        })),
      ),
    ),
  )
  const cuts = new Set([0, report.text.length, ...marks.flatMap((m) => [m.start, m.end])])
  const ordered = [...cuts].sort((a, b) => a - b)
  return ordered.slice(0, -1).map((start, i): Stretch => {
    const end = ordered[i + 1] ?? start
    const here = marks.filter((m) => m.start <= start && m.end >= end).map((m) => m.fact)
    const seen = new Set<string>()
    const facts = here.filter((f) => {
      const key = `${f.tumour} ${f.fact}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    return { start, end, facts }
  })
}
