import { describe, expect, test } from 'vitest'
import { predict } from './predict.ts'

async function call(
  args: string,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const out: string[] = []
  const err: string[] = []
  const io = { out: (l: string) => out.push(l), err: (l: string) => err.push(l), isWatched: false }
  const code = await predict.run(args.split(' '), io)
  return { code, out: out.join('\n'), err: err.join('\n') }
}
const tumour =
  '--age 50 --size-mm 20 --nodes 0 --er positive --grade 3 --her2 positive --pr positive --ki67 positive'
const person =
  '--smoker no --detection symptoms --sex female --disease invasive --spread none --first surgery --sides one'
const plan = '--radiotherapy --heart-gy 2 --hormone 5 --chemo third --trastuzumab'

describe('herald predict', () => {
  test('all known: a table with the worked numbers, 3.1 beside 3.2, and what is left out', async () => {
    const { code, out, err } = await call(`${tumour} ${person} ${plan}`)
    expect([code, err]).toStrictEqual([0, ''])
    expect(out).toMatch(/And trastuzumab +97\.0 +92\.9 +88\.1/)
    expect(out).toMatch(/PREDICT Breast 3\.1[\s\S]+And trastuzumab +98\.0 +94\.9 +90\.9/)
    expect(out).toContain('pertuzumab, T-DM1, T-DXd and neratinib')
    expect(out).toContain('88 out of 100')
    expect(out).not.toContain('This holds if')
  })
  test('what is left out is a range and an assumption, never a no', async () => {
    const { code, out } = await call(`${tumour.replace('--grade 3 ', '')} ${plan}`)
    expect(code).toBe(0)
    expect(out).toMatch(/Surgery alone +\d+\.\d \(\d+\.\d to \d+\.\d\)/)
    expect(out).toContain('This holds if the cancer has not spread')
    expect(out).toContain('The grade would narrow this most')
  })
  test('--json is the answer as data, --csv its numbers', async () => {
    const json: unknown = JSON.parse((await call(`${tumour} ${person} ${plan} --json`)).out)
    expect(json).toMatchObject({ version: '3.2', open: [], beside: { version: '3.1' } })
    const { out } = await call(`${tumour} ${person} ${plan} --csv --version 2.2`)
    // 2.2 has no radiotherapy step: surgery, h, c, t over 15 years.
    expect(out.split('\r\n')).toHaveLength(1 + 4 * 15)
  })
  test('one micrometastasis lies between no node and one', async () => {
    const at10 = async (nodes: string): Promise<number> => {
      const { out } = await call(`${tumour.replace('--nodes 0', nodes)} ${person} ${plan}`)
      return Number(/Surgery alone +\S+ +(\S+)/.exec(out)?.[1])
    }
    const [none, micro, one] = [
      await at10('--nodes 0'),
      await at10('--nodes 1 --micrometastasis'),
      await at10('--nodes 1'),
    ]
    expect(none).toBeGreaterThan(micro)
    expect(micro).toBeGreaterThan(one)
  })

  // biome-ignore format: a table
  const refused: readonly [args: string, code: 1 | 2, says: string][] = [
    ['--age 50', 1, 'Size is not known'],
    [`${tumour} --sex male`, 1, 'fitted to women'],
    [`${tumour} --first drugs`, 1, 'no drug has touched'],
    [`${tumour} --spread found`, 1, 'has not spread to other organs'],
    [`${tumour} --disease in-situ-only`, 1, 'DCIS'],
    [`${tumour} --trastuzumab`, 1, 'trastuzumab without chemotherapy'],
    [tumour.replace('--age 50', '--age 24'), 1, 'takes 25 to 85 years'],
    [tumour.replace('--er positive', '--er unknown'), 1, 'ER is not known'],
    [tumour.replace('--age 50', '--age fifty'), 2, '--age is "fifty"'],
    [`${tumour} --hormone 7`, 2, '--hormone is "7"; write 5 or 10 or none.'],
    [`${tumour} --version 4.0`, 2, '--version is "4.0"; write 3.2, 3.1, 2.2.'],
    [`${tumour} --micrometastasis`, 2, '--micrometastasis goes with --nodes 1'],
    [`${tumour} --json --csv`, 2, 'Choose one of --json and --csv.'],
    [`${tumour} file.json`, 2, 'With a record, the facts come from the record'],
    [`${tumour} --heart 2`, 2, 'has no option --heart'],
    [`${tumour} --sex constructor`, 2, '--sex is "constructor"'],
  ]
  test.each(refused)('%s: %d', async (args, code, says) => {
    const answer = await call(args)
    expect([answer.code, answer.out]).toStrictEqual([code, ''])
    expect(answer.err).toContain(says)
  })
})
