/**
 * The laws of the pathway over 100,000 complete people made up from a seed, all of them: something is listed or Herald says that no
 * rule covers her; nothing depends when everything is known; HER2-negative disease never gets a HER2 drug.
 */
import { her2Drugs, isInView, pathwayOf, randomFrom, says, somebody } from '@herald/core/pathway'
import { expect, test } from 'vitest'

const people = 100_000

test(`${people} complete people`, () => {
  const random = randomFrom(20261120)
  const broken: string[] = []
  let notCovered = 0
  for (let seen = 0; seen < people; seen++) {
    const person = somebody(random)
    const found = pathwayOf(person)
    const inView = found.options.filter(isInView)
    const label = (what: string): string =>
      `${what} ${JSON.stringify([...person].map(([name, { set }]) => [name, set]))}`
    if (found.notCovered) notCovered++
    if (found.contradictions.length > 0) broken.push(label('contradicts itself'))
    if (!found.notCovered && inView.length === 0) broken.push(label('nothing at all'))
    if (found.options.some(({ status }) => status === 'depends-on')) broken.push(label('depends'))
    if (
      says(person, 'HER2 status', 'negative') &&
      inView.some(({ id }) => her2Drugs.some((drug) => drug === id))
    )
      broken.push(label('HER2 drug in HER2-negative disease'))
    if (broken.length > 3) break
  }
  expect(broken).toEqual([])
  // It is said, not hidden, where no rule fits; and that is not most people.
  expect(notCovered).toBeLessThan(people / 2)
}, 300_000)
