/** ypN from what was stated or counted at surgery after treatment: the same node table as pN (AJCC 8). */
import { type Fact, type Facts, known } from '../fact/fact.ts'
import { addUp, type Statement } from '../fact/readings.ts'
import { treatedN } from '../pathway/facts.ts'
import { epochOf, type Snapshot } from '../snapshot/index.ts'
import { pNFromNodes } from '../staging/ajcc8-breast-2018-01.ts'
import { factOfN } from '../staging/category.ts'
import { nodesExamined, nodesPositive, pathologicalN } from '../staging/facts.ts'
import { stagingBook } from '../staging/stage.ts'
import { walk } from '../walk/walk.ts'

/** pN values in the words of ypN: the groups that the pathway reads. */
const grouped = (value: string): string =>
  /^N[123]/u.test(value) && value !== 'N1mi' ? value.slice(0, 2) : value

/** ypN, if anything after treatment says it. */
export function treatedNodes({ readings, journey }: Snapshot): readonly (readonly [string, Fact])[] {
  if (!journey.isNeoadjuvant) return []
  const after = readings.filter((reading) => epochOf(reading, journey) === 'after-treatment')
  const statements: Statement[] = after.flatMap(({ fact, said, source }) => {
    const value = fact === 'N' && said.kind === 'is' ? factOfN(pathologicalN, said.value) : 'unreadable'
    return value === 'unreadable' || value.set.kind !== 'values'
      ? []
      : [
          {
            set: { kind: 'values', values: [...new Set(value.set.values.map(grouped))] },
            state: 'known',
            source,
          },
        ]
  })
  const counted = after.find(({ fact, said }) => fact === 'nodes positive' && said.kind === 'number')
  if (counted?.said.kind === 'number') {
    const nodes: Facts = new Map([
      [nodesExamined.name, known(1)],
      [nodesPositive.name, { ...known(0), set: { kind: 'intervals', intervals: [counted.said.interval] } }],
    ])
    const values = walk(stagingBook, pNFromNodes, nodes).possible.filter((value) => value !== 'NX')
    statements.push({
      set: { kind: 'values', values: [...new Set(values.map(grouped))] },
      state: 'narrowed',
      source: counted.source,
    })
  }
  return statements.length === 0 ? [] : [[treatedN.name, addUp(statements)]]
}
