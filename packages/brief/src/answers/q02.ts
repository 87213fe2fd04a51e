/** q02: where is it? Found, not found, not looked for: three different things. */
import { cite, type Fact, intervalWords } from '@herald/core'
import type { Body, Message, Place } from '../brief.ts'
import type { Context } from '../context.ts'
import { whenWords } from '../dates.ts'
import { restsOnFact, restsOnReadings } from '../evidence.ts'
import { openPointsOf } from '../open-points.ts'
import { say, when } from '../say.ts'

export function q02(context: Context): Body {
  const { walks, snapshot } = context
  const m = valuesOf(context.fact('M'))
  const n = valuesOf(context.fact('cN'))
  const operated = valuesOf(context.fact('pN'))
  const later = laterSpread(context)
  const isWhole = m.length === 1 && (n.length > 0 || operated.length > 0)
  return {
    standing: isWhole ? 'known' : 'open',
    // Spread that was found later stands first: what was not there at the start is no comfort then.
    headline: [
      sideOf(context),
      ...later,
      nodesOf(operated.length > 0 ? operated : n),
      ...when(later.length === 0, farOf(context, m)),
    ],
    points: [
      sizeOf(context),
      ...when(later.length > 0, farOf(context, m)),
      say('q02-three'),
      ...when(!isWhole, say('q02-not-looked')),
    ],
    restsOn: [
      ...restsOnReadings(context, 'side', 'laterality'),
      ...restsOnReadings(context, 'size', 'tumour size mm'),
      ...restsOnFact('n', context.fact('cN')),
      ...restsOnFact('n', context.fact('pN')),
      ...restsOnFact('m', context.fact('M')),
    ],
    options: [],
    contested: [],
    open: openPointsOf(context, walks.spread, (outcomes) =>
      say('leaves-place', { places: outcomes.map((place) => say(`place-${place.replaceAll(' ', '-')}`)) }),
    ),
    unknown: [say('q02-unknown')],
    actions: [say('q02-action')],
    ask: [say('q02-ask-scans'), ...when(snapshot.journey.surgery === undefined, say('q02-ask-node'))],
    redFlags: [say('q02-flag')],
    sources: [cite('ajcc8-breast', 'Definitions of T, N and M')],
  }
}

/** The three places, for the map. */
export function placesOf(context: Context): readonly Place[] {
  const m = valuesOf(context.fact('M'))
  const clinical = valuesOf(context.fact('cN'))
  const operated = valuesOf(context.fact('pN'))
  const later = laterSpread(context)
  const n = operated.length > 0 ? operated : clinical
  const isHere = context.snapshot.tumour !== undefined
  const places: readonly Place[] = [
    { place: 'breast', state: isHere ? 'found' : 'not looked for', words: sideOf(context) },
    { place: 'nodes', state: stateOf(n, (value) => !value.startsWith('N0')), words: nodesOf(n) },
    {
      place: 'far',
      state: later.length > 0 ? 'found' : stateOf(m, (value) => value === 'M1'),
      words: later[0] ?? farOf(context, m),
    },
  ]
  return places.map((each) =>
    each.state === 'reports differ' ? { ...each, words: say('q02-differ') } : each,
  )
}

function stateOf(values: readonly string[], isFound: (value: string) => boolean): Place['state'] {
  if (values.length === 0) return 'not looked for'
  if (values.every(isFound)) return 'found'
  return values.some(isFound) ? 'reports differ' : 'not found'
}

const valuesOf = ({ set }: Fact): readonly string[] => (set.kind === 'values' ? set.values : [])

function sideOf({ snapshot }: Context): Message {
  const side = snapshot.tumour?.laterality
  return side === 'left' || side === 'right'
    ? say('q02-side', { side: say(`side-${side}`) })
    : say('q02-no-side')
}

function nodesOf(values: readonly string[]): Message {
  if (values.length === 0) return say('q02-nodes-open')
  const none = values.every((value) => value.startsWith('N0'))
  const found = values.every((value) => !value.startsWith('N0'))
  return none
    ? say('q02-nodes-none', { n: values })
    : found
      ? say('q02-nodes-found', { n: values })
      : say('q02-nodes-open')
}

function farOf(context: Context, m: readonly string[]): Message {
  const sites = sitesOf(context)
  if (m.join() === 'M1') {
    return sites.some((site) => site !== 'other')
      ? say('q02-far-found', { sites: { all: sites.map((site) => say(`site-${site}`)) } })
      : say('q02-far-found-unnamed')
  }
  return m.join() === 'M0' ? say('q02-far-none') : say('q02-far-open')
}

const sitesOf = ({ snapshot }: Context): readonly string[] => [
  ...new Set(
    snapshot.readings.flatMap(({ fact, said }) =>
      fact === 'metastasis site' && said.kind === 'is' && said.value !== 'none'
        ? [said.value.replaceAll(' ', '-')]
        : [],
    ),
  ),
]

/** Spread found after the first stage is a later finding, not a part of it: one line, from the day it was first found. */
function laterSpread(context: Context): readonly Message[] {
  if (valuesOf(context.fact('M')).join() === 'M1') return []
  const found = context.snapshot.readings.filter(
    ({ fact, said }) => fact === 'metastasis site' && said.kind === 'is' && said.value !== 'none',
  )
  const [first] = found
  if (first === undefined) return []
  const sites = sitesOf(context).map((site) => say(`site-${site}`))
  return [say('q02-later', { sites: { all: sites }, when: whenWords(first.source.when) })]
}

function sizeOf({ snapshot }: Context): Message {
  const sizes = snapshot.readings.flatMap(({ fact, said, source }) =>
    fact === 'tumour size mm' && said.kind === 'number' ? [{ interval: said.interval, at: source.when }] : [],
  )
  const largest = sizes.toSorted((a, b) => b.interval.high - a.interval.high)[0]
  return largest === undefined
    ? say('q02-size-open')
    : say('q02-size', { mm: intervalWords(largest.interval), when: whenWords(largest.at) })
}
