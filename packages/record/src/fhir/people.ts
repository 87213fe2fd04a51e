/** Whose resource it is. One person may be named by id, by fullUrl and by both; a stranger stays a stranger. */
import { type Person, undated } from '@herald/core/chart'
import type { Findings } from '../findings.ts'
import { whenAt } from './day.ts'
import type { Gathered } from './gather.ts'
import { lastPart, type ReferenceIndex, referenceText } from './index-of.ts'
import { firstOf, type Node, nameOf, resourceType, text } from './node.ts'

const subjectKeys = ['subject', 'patient', 'individual']

export type Owned = {
  readonly person: Person
  readonly patient: Node | undefined
  readonly resources: Gathered[]
}

// biome-ignore format: a table
const sexes: Readonly<Record<string, Person['sex']>> = {
  female: 'female', f: 'female', w: 'female', weiblich: 'female',
  male: 'male', m: 'male', männlich: 'male',
}

function personOf(id: string, patient: Node | undefined, findings: Findings): Person {
  if (patient === undefined) return { id, born: undated, sex: 'unstated', deceased: false, inRecord: false }
  const onBad = (path: string, found: string): void =>
    findings.add({
      kind: 'unreadable',
      where: `${nameOf(patient)} ${path}`,
      says: 'bad-birth-date',
      values: { words: found },
    })
  const born = whenAt(patient, ['birthDate'], onBad)
  const gender = text(patient['gender']).toLowerCase()
  const deceased =
    patient['deceasedBoolean'] === true ||
    text(patient['deceasedDateTime']) !== '' ||
    patient['deceased'] === true
  return { id, born, sex: sexes[gender] ?? 'unstated', deceased, inRecord: true }
}

/** Every resource under the person it belongs to, in order of first appearance; and those that belong to nobody. */
export function ownersOf(
  gathered: readonly Gathered[],
  index: ReferenceIndex,
  findings: Findings,
): { readonly owned: readonly Owned[]; readonly nobodys: readonly Gathered[] } {
  const people = new Map<string, Owned>()
  const nobodys: Gathered[] = []

  const own = (id: string, patient: Node | undefined): Owned => {
    const key = id.toLowerCase()
    const known = people.get(key)
    if (known !== undefined) return known
    const owned: Owned = { person: personOf(id, patient, findings), patient, resources: [] }
    people.set(key, owned)
    return owned
  }

  for (const { resource, fullUrl } of gathered) {
    if (resourceType(resource) !== 'Patient') continue
    own(text(resource['id']) || lastPart(fullUrl) || 'without id', resource)
  }

  for (const item of gathered) {
    const { resource, container } = item
    const type = resourceType(resource)
    if (type === 'Patient' || type === 'Medication') continue
    const subject = firstOf(resource, subjectKeys) ?? (container && firstOf(container, subjectKeys))
    const reference = subject === undefined ? '' : referenceText(subject[1])
    if (reference === '') {
      nobodys.push(item)
      continue
    }
    const patient = index.find(reference, container ?? resource, 'Patient')
    if (patient !== undefined && resourceType(patient) === 'Patient') {
      own(text(patient['id']) || lastPart(reference), patient).resources.push(item)
    } else if (!/^(?:Group|Device|Location|Substance|Medication|Specimen)\//.test(reference)) {
      own(isElsewhere(reference, people) ? reference : lastPart(reference), undefined).resources.push(item)
    }
  }
  return { owned: [...people.values()], nobodys }
}

/** True for a reference to another server whose id happens to be that of a patient here. */
const isElsewhere = (reference: string, people: ReadonlyMap<string, Owned>): boolean =>
  /^https?:/i.test(reference) && people.get(lastPart(reference).toLowerCase())?.person.inRecord === true
