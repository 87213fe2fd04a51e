/** Trials of an opened file, sorted by what the record says. The set stays in this worker; the record never leaves it. */
import type { ContestedId } from '@herald/core/pathway'
import {
  cardOf,
  factsFromChart,
  joiningOf,
  matchTrial,
  type Trial,
  type TrialMatch,
  tests,
  withOwnAnswers,
} from '@herald/trials'
import type { TrialSetInWords, TrialsAsk, TrialsInWords } from '../../desk/sheets/trials.ts'
import type { SheetInput, SheetMaker } from './maker.ts'
import { type NotedSet, notedFrom, readSet, type TrialSet } from './trial-set.ts'
import { missingIn, refusedInWords, topicOf, trialInWords } from './trial-words.ts'

/** What is on screen is enough to talk about; the rest is counted. */
const mostShown = 50
const mostRefused = 50

let held: TrialSet | undefined

export const trials: SheetMaker<'trials'> = async (input, ask, noted) => {
  const before = notedFrom(noted)
  const { next, refusal, noSiteSet } = await after(ask, before)
  const { words } = input
  const shown: TrialsInWords = {
    ask: ['open', 'standard', 'visits', 'costs', 'leave'].map((id) => words({ id: `trials-ask-${id}` })),
    means: words({ id: 'trials-what-it-means' }),
    set: held === undefined || next === undefined ? undefined : setInWords(held, next, input),
    refusal,
    noSiteSet,
  }
  return { shown, noted: next }
}

type After = {
  readonly next: NotedSet | undefined
  readonly refusal: string
  readonly noSiteSet: boolean
}

async function after(ask: TrialsAsk, before: NotedSet | undefined): Promise<After> {
  const nothing = { refusal: '', noSiteSet: false }
  switch (ask.kind) {
    case 'files': {
      const texts = await Promise.all(
        ask.files.map(async (file) => ({ name: file.name, text: await file.text() })),
      )
      return opened(texts, before)
    }
    case 'site-set': {
      const text = await fetched(ask.address)
      if (text === undefined) return { next: await again(before), refusal: '', noSiteSet: true }
      return opened([{ name: new URL(ask.address).hostname, text }], before)
    }
    case 'put-away':
      held = undefined
      return { ...nothing, next: undefined }
    case 'place': {
      const next = await again(before)
      return { ...nothing, next: next === undefined ? undefined : { ...next, place: ask.place } }
    }
    case 'unsure': {
      const next = await again(before)
      return { ...nothing, next: next === undefined ? undefined : { ...next, unsure: ask.shown } }
    }
    case 'look':
      return { ...nothing, next: await again(before) }
  }
}

async function opened(
  texts: readonly { readonly name: string; readonly text: string }[],
  before: NotedSet | undefined,
): Promise<After> {
  const read = readSet(texts)
  // What was open before stays open when the new file is no use.
  if (read.kind === 'refused') return { next: await again(before), refusal: read.why, noSiteSet: false }
  held = read.set
  return { next: read.noted, refusal: '', noSiteSet: false }
}

/** The set of the notes: as it is held, or read again from its text. */
async function again(noted: NotedSet | undefined): Promise<NotedSet | undefined> {
  if (noted === undefined) return undefined
  if (held?.key === noted.key) return noted
  if (noted.texts.length === 0) return undefined
  const read = readSet(noted.texts)
  if (read.kind === 'refused') return undefined
  held = read.set
  return noted
}

/** A static file of this very site; any other answer, a page of the app included, means that there is none. */
async function fetched(address: string): Promise<string | undefined> {
  const reply = await fetch(address).catch(() => undefined)
  if (reply === undefined || !reply.ok || reply.headers.get('content-type')?.includes('html') === true)
    return undefined
  return reply.text()
}

type Judged = { readonly match: TrialMatch; readonly facts: number; readonly km: number }

function setInWords(set: TrialSet, noted: NotedSet, input: SheetInput): TrialSetInWords {
  const { words, chart, asOf, own = [] } = input
  const facts = withOwnAnswers(factsFromChart(chart, asOf), own)
  const joining = set.trials.map((trial) => ({ trial, joining: joiningOf(trial.status) }))
  const open = joining.filter((t) => t.joining !== 'closed' && (noted.unsure || t.joining !== 'not known'))
  const place = set.places.find((p) => p.value === noted.place)
  const options = {
    asOf: asOf.toString(),
    earlyDisease: facts.settings.every((s) => s.startsWith('early')),
    ...(place === undefined ? {} : { place: place.at }),
  }
  const judged = open.map(({ trial }): Judged => {
    const match = matchTrial(trial, facts)
    const km = cardOf(match, facts, options).nearest?.km ?? Number.POSITIVE_INFINITY
    return { match, facts: missingIn(match, words).length, km }
  })
  const fits = judged.filter((j) => j.match.overall !== 'likely-not').toSorted(inOrder)
  const refused = judged.filter((j) => j.match.overall === 'likely-not')
  const count = (id: string, trials: number): string => words({ id, values: { trials } })
  return {
    name: set.name,
    count: set.trials.length,
    headline: [
      count('trials-count-likely', fits.filter((j) => j.match.overall === 'likely').length),
      count('trials-count-one', fits.filter((j) => j.match.overall === 'open' && j.facts === 1).length),
      count('trials-count-more', fits.filter((j) => j.match.overall === 'open' && j.facts !== 1).length),
      count('trials-count-not', refused.length),
    ],
    warnings: [
      words({ id: 'trials-team-decides' }),
      ...(options.earlyDisease || facts.settings.length > 1 ? [words({ id: 'trials-do-not-trade' })] : []),
    ],
    trials: fits
      .slice(0, mostShown)
      .map(({ match }) => trialInWords(match, cardOf(match, facts, options), words, place?.at)),
    reasons: reasonsIn(refused, words),
    refused: refused.slice(0, mostRefused).map(({ match }) => refusedInWords(match, words)),
    refusedInAll: refused.length,
    closed: joining.filter((t) => t.joining === 'closed').length,
    unsure: joining.filter((t) => t.joining === 'not known').length,
    showsUnsure: noted.unsure,
    places: set.places.map(({ value, label }) => ({ value, label })),
    place: place?.value ?? '',
    contested: contestedIn(
      input,
      open.map((t) => t.trial),
    ),
    problems: set.problems,
  }
}

const rank = ({ match, facts }: Judged): number => (match.overall === 'likely' ? 0 : facts === 1 ? 1 : 2)
/** Fits first, then what needs one fact; among those that miss more, the nearest to being settled; then distance. */
const inOrder = (a: Judged, b: Judged): number =>
  rank(a) - rank(b) ||
  a.facts - b.facts ||
  a.km - b.km ||
  (a.match.trial.nctId < b.match.trial.nctId ? -1 : 1)

function reasonsIn(refused: readonly Judged[], words: SheetInput['words']): readonly string[] {
  const counts = new Map<string, number>()
  for (const { match } of refused)
    for (const topic of new Set(match.failing.map((line) => topicOf(line, words))))
      counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([topic, number]) => words({ id: 'trials-because', values: { topic, trials: number } }))
}

const isPoint = (id: string): id is ContestedId => /^U\d+$/.test(id)

/** Points that touch her answers, each with the trials that test it. */
function contestedIn({ brief }: SheetInput, all: readonly Trial[]): TrialSetInWords['contested'] {
  const ids = [...new Set(brief.answers.flatMap((answer) => answer.contested.map(({ id }) => id)))]
  return ids.filter(isPoint).flatMap((id) => {
    const mine = all.filter((trial) => tests(trial, id))
    return mine.length === 0
      ? []
      : [{ id, trials: mine.slice(0, 10).map(({ nctId, title }) => ({ nctId, title })) }]
  })
}
