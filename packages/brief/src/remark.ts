/** What the reader of records remarks, in words: what was found, what was expected, what to do. */
import type { Remark } from '@herald/core/chart'
import type { MessageValue } from './brief.ts'
import type { Words } from './words.ts'

export type RemarkInWords = { readonly found: string; readonly expected: string; readonly todo: string }

export function remarkInWords({ says, values: given }: Remark, words: Words): RemarkInWords {
  const values = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, named(name, value)]))
  return {
    found: words({ id: `import-${says}-found`, values }),
    expected: words({ id: `import-${says}-expected`, values }),
    todo: words({ id: `import-${says}-todo`, values }),
  }
}

/** What a value is about has a name in content; everything else is a value of the record. */
const named = (name: string, value: string | number): MessageValue =>
  name === 'fact' || name === 'target' ? { id: aboutId(value) } : value

const aboutId = (about: string | number): string =>
  `import-about-${String(about)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')}`

type Values = Remark['values']
/** As the report reader says it: `ReportFinding` of @herald/record. */
type OfReport = {
  readonly kind: string
  readonly values: Values
  readonly said: readonly { readonly value: string; readonly places: string }[]
}

/** What a person should check in a report, in one to three sentences. */
export const reportFindingInWords = ({ kind, values, said }: OfReport, words: Words): string =>
  words({
    id: `import-report-${kind}`,
    values: { ...values, said: { all: said.map((each) => ({ id: 'import-report-value', values: each })) } },
  })

/** Why a text is not read as a report, and what to do. */
export const notReadInWords = (
  { kind, values }: { readonly kind: string; readonly values: Values },
  words: Words,
): string => words({ id: `import-report-not-${kind}`, values })
