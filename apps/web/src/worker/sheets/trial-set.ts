/** Files of trials -> a set, and what is noted down of it so that the next visit finds it again. */
import { type Place, readRecords, type Trial } from '@herald/trials'

export type SetText = { readonly name: string; readonly text: string }

export type TrialSet = {
  readonly key: string
  readonly name: string
  readonly trials: readonly Trial[]
  /** Cities of the records that say where they lie, by name. */
  readonly places: readonly { readonly value: string; readonly label: string; readonly at: Place }[]
  readonly problems: readonly string[]
}

export type NotedSet = {
  readonly key: string
  /** Empty when the files are too large to keep: then the set lasts as long as the page. */
  readonly texts: readonly SetText[]
  readonly place: string
  readonly unsure: boolean
}

/** Characters that are kept on the device beside the record. */
const mostKept = 3_000_000
/** Reading takes about a millisecond a trial; the registry's whole HER2 set has a few thousand. */
const mostTrials = 5000

export type ReadSet =
  | { readonly kind: 'set'; readonly set: TrialSet; readonly noted: NotedSet }
  | { readonly kind: 'refused'; readonly why: string }

export function readSet(texts: readonly SetText[]): ReadSet {
  const byId = new Map<string, Trial>()
  const problems: string[] = []
  for (const { name, text } of texts) {
    const read = readRecords(text, name)
    if (!read.ok) problems.push(read.error.message)
    else {
      problems.push(...read.value.problems)
      if (read.value.nextPageToken !== undefined)
        problems.push(`${name} is one page of several: the registry has more trials than are in it.`)
      for (const trial of read.value.trials) byId.set(trial.nctId, trial)
    }
  }
  if (byId.size === 0)
    return {
      kind: 'refused',
      why: problems[0] ?? 'No file was given.',
    }
  const all = [...byId.values()]
  if (all.length > mostTrials)
    problems.push(`Only the first ${mostTrials} of ${all.length} trials are shown.`)
  const size = texts.reduce((sum, { text }) => sum + text.length, 0)
  const name = texts.map((text) => text.name).join(', ')
  const key = `${name} ${size}`
  return {
    kind: 'set',
    set: { key, name, trials: all.slice(0, mostTrials), places: placesOf(all), problems },
    noted: {
      key,
      texts: size <= mostKept ? texts : [],
      place: '',
      unsure: all.every((t) => t.status === undefined),
    },
  }
}

function placesOf(all: readonly Trial[]): TrialSet['places'] {
  const places = new Map<string, TrialSet['places'][number]>()
  for (const { sites } of all)
    for (const { city, country, point } of sites) {
      if (point === undefined || city === '') continue
      const label = country === '' ? city : `${city}, ${country}`
      if (!places.has(label))
        places.set(label, { value: `${point.latDeg},${point.lonDeg}`, label, at: point })
    }
  return [...places.values()].toSorted((a, b) => (a.label < b.label ? -1 : 1))
}

const textIn = (value: object, key: string): string => {
  const held: unknown = Object.entries(value).find(([k]) => k === key)?.[1]
  return typeof held === 'string' ? held : ''
}

/** Notes of an earlier visit, perhaps of another version of Herald; anything strange is as if nothing had been noted. */
export function notedFrom(noted: unknown): NotedSet | undefined {
  if (typeof noted !== 'object' || noted === null || !('texts' in noted) || !Array.isArray(noted.texts))
    return undefined
  const texts = noted.texts.flatMap((each: unknown) =>
    typeof each === 'object' && each !== null
      ? [{ name: textIn(each, 'name'), text: textIn(each, 'text') }]
      : [],
  )
  return {
    key: textIn(noted, 'key'),
    texts,
    place: textIn(noted, 'place'),
    unsure: 'unsure' in noted && noted.unsure === true,
  }
}
