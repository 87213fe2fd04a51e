/**
 * Mutated records: whatever is dropped, swapped, doubled or cut off, the reader answers with charts or with a message,
 * and what stands in untouched resources is still read. Seeded and bounded. The record is synthetic.
 */
import { importRemarks } from '@herald/core/chart'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRecord } from './read-record.ts'

const subject = { reference: 'Patient/p' }
const loinc = (code: string) => ({ coding: [{ system: 'http://loinc.org', code }] })
const sct = (code: string) => ({ coding: [{ system: 'http://snomed.info/sct', code }] })
const observation = (id: string, rest: object) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  subject,
  effectiveDateTime: '2024-03-04',
  ...rest,
})

// Synthetic: nobody's record. The facts of each resource, by resource name.
const resources: readonly object[] = [
  { resourceType: 'Patient', id: 'p', gender: 'female', birthDate: '1970-05' },
  {
    resourceType: 'Condition',
    id: 'c',
    subject,
    code: sct('254837009'),
    bodySite: [sct('80248007')],
    onsetDateTime: '2024-02',
    stage: [{ type: sct('260998006'), summary: sct('1222766008') }],
  },
  observation('ihc', { code: loinc('85319-2'), valueCodeableConcept: loinc('LA11842-4') }),
  observation('ish', {
    code: loinc('74885-5'),
    component: [
      { code: loinc('49683-6'), valueQuantity: { value: 2.4, unit: '{ratio}' } },
      { code: loinc('74860-8'), valueQuantity: { value: 5.1 } },
    ],
  }),
  observation('er', {
    code: loinc('85337-4'),
    valueCodeableConcept: sct('10828004'),
    valueQuantity: { value: 90, unit: '%' },
  }),
  observation('size', {
    code: loinc('21889-1'),
    component: [{ code: loinc('33728-7'), valueQuantity: { value: 2.05, unit: 'cm' } }],
  }),
  observation('t', { code: loinc('21905-5'), valueCodeableConcept: { text: 'cT2' } }),
  {
    resourceType: 'Condition',
    id: 'spread',
    subject,
    code: { text: 'Spread to liver and bone' },
    bodySite: [{ text: 'Liver' }],
    onsetDateTime: '2025-03',
    note: [{ time: '2025-04-01', text: 'Brain metastases 1 April 2025. No lung metastases?' }],
  },
  {
    resourceType: 'DiagnosticReport',
    id: 'words',
    status: 'final',
    subject,
    effectiveDateTime: '2024-03-04',
    code: { text: 'Pathology report' },
    result: [{ reference: 'Observation/er' }],
    conclusion: 'Left breast, core: invasive carcinoma, grade 3. ER 90 %, PR 5 %, HER2 2+. LVEF 55-60 %.',
    presentedForm: [{ contentType: 'text/plain; charset=utf-8', data: 'RUYgNjQgJQ==' }],
  },
  observation('lvef', { code: loinc('10230-1'), valueString: '55-60%' }),
  {
    resourceType: 'MedicationAdministration',
    id: 'm',
    status: 'completed',
    subject,
    effectiveDateTime: '2024-04-01',
    medicationCodeableConcept: { text: 'Trastuzumab-dkst 440 mg' },
  },
  {
    resourceType: 'Procedure',
    id: 'op',
    status: 'completed',
    subject,
    performedDateTime: '2024-08-01',
    code: sct('64368001'),
  },
]

const factsIn = (entries: readonly unknown[]): readonly string[] => {
  const { charts } = readRecord([
    {
      kind: 'parsed',
      name: 'mutated',
      value: { resourceType: 'Bundle', entry: entries.map((resource) => ({ resource })) },
    },
  ])
  return charts.flatMap((chart) => [
    ...chart.readings
      .filter(({ said }) => said.kind !== 'unreadable')
      .map(({ source, fact, said }) => `${source.resource} ${fact} ${JSON.stringify(said)}`),
    ...chart.treatments.map(({ source, ingredients }) => `${source.resource} ${ingredients.join()}`),
    ...chart.procedures.map(({ source, kind }) => `${source.resource} ${kind}`),
  ])
}

// biome-ignore format: a table
const strange: readonly unknown[] = [null, '', 'x', 0, -1, 1e308, true, [], {}, [null], [[]], { coding: null }, { coding: [null, 3] }, { reference: 5 }, 'urn:uuid:', '#', '9999-99-99', { value: 'NaN' }, { system: 'http://loinc.org', code: 853192 }, { resourceType: 'Bundle', entry: [null] }]

/** Replaces or drops one place inside the value, chosen by `path`. */
function mutated(
  value: unknown,
  path: readonly number[],
  by: { readonly drop: boolean; readonly with: unknown },
): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null) return by.with
  if (Array.isArray(value)) {
    if (value.length === 0) return by.with
    return value.map((item, index) => (index === step % value.length ? mutated(item, rest, by) : item))
  }
  const entries = Object.entries(value)
  const at = step % Math.max(1, entries.length)
  return Object.fromEntries(
    entries.flatMap(([key, inner], index) => {
      if (index !== at) return [[key, inner]]
      return by.drop && rest.length === 0 ? [] : [[key, mutated(inner, rest, by)]]
    }),
  )
}

const mutation = fc.record({
  at: fc.nat({ max: resources.length - 1 }),
  path: fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 6 }),
  drop: fc.boolean(),
  with: fc.constantFrom(...strange),
})

const bounds = { seed: 20261121, interruptAfterTimeLimit: 3000 }

describe('mutated records', () => {
  const whole = factsIn(resources)

  test('the synthetic record itself is read', () => {
    expect(
      whole.filter((fact) => /HER2|ER |T |LVEF|size|trastuzumab|breast-conserving|stage/.test(fact)).length,
    ).toBeGreaterThan(9)
  })

  test('never throws, and untouched resources keep their facts', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), fc.boolean(), (mutations, doubled) => {
        const touched = new Set(mutations.map(({ at }) => at))
        const changed: unknown[] = [...resources]
        for (const { at, path, drop, with: replacement } of mutations)
          changed[at] = mutated(changed[at], path, { drop, with: replacement })
        const facts = factsIn(doubled ? [...changed, ...changed] : changed)
        // The patient and the condition are what others hang on: only when they stand must the rest be complete.
        if (touched.has(0) || touched.has(1)) return
        const names = resources.map((resource) =>
          'id' in resource && 'resourceType' in resource
            ? `${String(resource.resourceType)}/${String(resource.id)}`
            : '',
        )
        const kept = whole.filter(
          (fact) => !names.some((name, index) => touched.has(index) && fact.startsWith(`${name} `)),
        )
        expect(facts).toEqual(expect.arrayContaining([...kept]))
      }),
      { ...bounds, numRuns: 600 },
    )
  })

  test('text cut off or changed anywhere gives charts or a message', () => {
    const text = JSON.stringify(
      { resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })) },
      null,
      1,
    )
    fc.assert(
      fc.property(
        fc.nat({ max: text.length }),
        fc.nat({ max: 40 }),
        fc.string({ maxLength: 5 }),
        (from, length, put) => {
          const broken = text.slice(0, from) + put + (length === 40 ? '' : text.slice(from + length))
          const { charts, refused, findings } = readRecord([
            { kind: 'text', name: 'broken.json', text: broken },
          ])
          expect(charts.length + refused.length + findings.length).toBeGreaterThan(0)
          for (const { says } of refused) expect(importRemarks).toContain(says)
        },
      ),
      { ...bounds, numRuns: 400 },
    )
  })

  test('any JSON at all is answered', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        const { charts, refused } = readRecord([{ kind: 'text', name: 'any.json', text }])
        expect(charts.length + refused.length).toBeGreaterThan(0)
      }),
      { ...bounds, numRuns: 300 },
    )
  })
})
