/** q01: how sure is it that the cancer is HER2-positive? */
import { cite, intervalWords } from '@herald/core'
import type { Reading } from '@herald/core/chart'
import type { Body, Message, Standing } from '../brief.ts'
import type { Context } from '../context.ts'
import { whenWords } from '../dates.ts'
import { restsOnHer2 } from '../evidence.ts'
import { openPointsOf } from '../open-points.ts'
import { say, when } from '../say.ts'

export function q01(context: Context): Body {
  const { her2, walks } = context
  const standing = standingOf(context)
  return {
    standing,
    headline: [...headlineOf(context, standing), ...when(samplesDiffer(context), say('q01-newest-guides'))],
    points: [
      ...samples(context),
      ...details(context),
      say('q01-what'),
      say('q01-matters'),
      say('q01-how-common'),
    ],
    restsOn: restsOnHer2(context),
    options: [],
    contested: [],
    open: openPointsOf(context, walks.her2, ([only]) => say(`leaves-her2-${only ?? 'positive'}`)),
    unknown: [say('q01-unknown')],
    actions: [say('q01-action')],
    ask: [
      ...when(her2 === 'not tested' || her2.certainty === 'open', say('q01-ask-ish')),
      say('q01-ask-surgery'),
      say('q01-ask-repeat'),
    ],
    redFlags: [],
    sources: [
      cite('asco-cap-her2-2018', 'Figures 1 to 6'),
      cite('asco-cap-her2-2023', 'affirmed'),
      cite('seer22-2017-2021', 'HER2-positive, all stages'),
    ],
  }
}

const samplesDiffer = ({ snapshot }: Context): boolean => {
  const statuses = snapshot.specimens.flatMap(({ her2 }) =>
    her2 === 'not tested' || !her2.isFromTests || her2.possible.length !== 1 ? [] : her2.possible,
  )
  return new Set(statuses).size > 1
}

function standingOf(context: Context): Standing {
  const { her2 } = context
  if (her2 === 'not tested') return 'open'
  if (her2.callContradicts || samplesDiffer(context)) return 'disagree'
  if (her2.certainty === 'open') return 'open'
  return her2.certainty === 'settled' ? 'known' : 'likely'
}

function headlineOf({ her2 }: Context, standing: Standing): readonly Message[] {
  if (her2 === 'not tested') return [say('q01-not-tested')]
  if (standing === 'disagree') return [say('q01-disagree')]
  if (her2.certainty === 'open') return [say(`q01-${her2.status}`)]
  return [say(`q01-${her2.status}-${her2.certainty}`)]
}

/** What each sample says, oldest first, in the report's own terms. */
const samples = ({ snapshot }: Context): readonly Message[] =>
  snapshot.specimens.flatMap(({ readings, when: at }) => {
    const told = readings.filter(
      ({ fact, said }) => (said.kind === 'is' || said.kind === 'number') && !isSaidBetter(fact, readings),
    )
    const lines = told.flatMap((reading) => sampleLine(reading, whenWords(at)))
    // Two reports of one result are one line here, and two sources under "why we say this".
    return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()]
  })

/** A call beside its own score says nothing more; the contradiction, if it is one, is said in the headline. */
const isSaidBetter = (fact: Reading['fact'], readings: readonly Reading[]): boolean =>
  (fact === 'HER2 IHC call' && readings.some((reading) => reading.fact === 'HER2 IHC score')) ||
  (fact === 'HER2 call' &&
    readings.some((reading) => reading.fact.startsWith('HER2') && reading.fact !== 'HER2 call'))

function sampleLine({ fact, said }: Reading, day: string | Message): readonly Message[] {
  const number = said.kind === 'number' ? intervalWords(said.interval) : ''
  const value = said.kind === 'is' ? said.value : ''
  switch (fact) {
    case 'HER2 IHC score':
      return [say('q01-sample-score', { when: day, score: value })]
    case 'HER2 IHC call':
    case 'HER2 call':
      return [say('q01-sample-call', { when: day, call: say(`q01-result-${value}`) })]
    case 'HER2 ISH call':
      return [say('q01-sample-ish', { when: day, result: say(`q01-result-${value}`) })]
    case 'HER2/CEP17 ratio':
      return [say('q01-sample-ratio', { when: day, ratio: number })]
    case 'HER2 copies per cell':
      return [say('q01-sample-copies', { when: day, copies: number })]
    default:
      return []
  }
}

function details({ her2 }: Context): readonly Message[] {
  if (her2 === 'not tested') return [say('q01-step-ihc-or-dual-probe')]
  return [
    ...when(her2.comment !== 'none', say(`q01-comment-${her2.comment}`)),
    ...when(her2.tier === 'low', say('q01-tier-low')),
    ...when(her2.tier === 'ultralow', say('q01-tier-ultralow')),
    ...when(her2.tier === 'zero-unspecified', say('q01-tier-zero')),
    ...when(her2.rereadAs !== 'as signed', say('q01-reread', { result: say(`q01-result-${her2.rereadAs}`) })),
    ...when(!her2.isFromTests, say('q01-find-report')),
    ...when(her2.nextStep !== 'none', say(`q01-step-${her2.nextStep}`)),
  ]
}
