/** q10, q11, q13 to q15: breast, radiation, hormones, payment, and what if it does not work. */
import { cite } from '@herald/core'
import { careOf, contestedOf } from '../beside.ts'
import type { Body, Message } from '../brief.ts'
import type { Context } from '../context.ts'
import { whenWords } from '../dates.ts'
import { restsOnFact, restsOnOperation, restsOnReadings, restsOnTreatments } from '../evidence.ts'
import { openPointsOf } from '../open-points.ts'
import { optionLines } from '../pathway-options.ts'
import { say, when } from '../say.ts'

export function q10(context: Context): Body {
  const { operation, snapshot } = context
  const extent = context.fact('clinical extent to skin or chest wall').set
  const inflammatory = extent.kind === 'values' && extent.values.join() === 'inflammatory'
  const done =
    operation === 'none'
      ? []
      : [
          say(operation.kind === 'mastectomy' ? 'q10-done-mastectomy' : 'q10-done-bcs', {
            when: whenWords(operation.when),
          }),
        ]
  return {
    standing: operation === 'none' ? 'general' : 'known',
    headline: done.length > 0 ? done : [inflammatory ? say('q10-inflammatory') : say('q10-often-kept')],
    points: [
      ...when(context.isMan, say('q10-man')),
      ...when(context.hasSpread, say('q10-spread')),
      ...when(operation === 'none', say('q10-size'), say('q10-shrink')),
      say('q10-equal'),
      say('q10-radiation'),
      ...careOf(context, 'surgery'),
    ],
    restsOn: [...restsOnOperation(context), ...restsOnReadings(context, 'size', 'tumour size mm')],
    options: optionLines(context, ['breast', 'axilla', 'surgery-in-pregnancy']),
    contested: contestedOf(optionLines(context, ['breast', 'axilla', 'surgery-in-pregnancy'])),
    open: [],
    unknown: [say('q10-unknown')],
    actions: [say('q10-action')],
    ask: [
      ...when(snapshot.journey.surgery === undefined, say('q10-ask-keep'), say('q10-ask-nodes')),
      say('q10-ask-rebuild'),
    ],
    redFlags: [],
    sources: [cite('herald', 'pathway section A9')],
  }
}

export function q11(context: Context): Body {
  const { operation } = context
  const hadRadiation = context.chart.procedures.some(
    ({ kind, status }) => kind === 'radiotherapy' && status === 'done',
  )
  const headline = hadRadiation
    ? say('q11-done')
    : context.hasSpread
      ? say('q11-spread')
      : operation === 'none'
        ? say('q11-not-yet')
        : say(operation.kind === 'mastectomy' ? 'q11-after-removed' : 'q11-after-kept')
  return {
    standing: hadRadiation || operation !== 'none' ? 'known' : 'general',
    headline: [headline],
    points: [
      ...when(operation === 'none' && !context.hasSpread, say('q11-after-kept'), say('q11-after-removed')),
      say('q11-nodes'),
      say('q11-order'),
      ...careOf(context, 'radiation'),
    ],
    restsOn: [...restsOnOperation(context), ...restsOnFact('n', context.fact('pN'))],
    options: optionLines(context, ['radiation']),
    contested: contestedOf(optionLines(context, ['radiation'])),
    open: [],
    unknown: [say('q11-unknown')],
    actions: [say('q11-action')],
    ask: [say('q11-ask-fields'), say('q11-ask-heart')],
    redFlags: [say('q11-flag')],
    sources: [cite('herald', 'pathway section A10')],
  }
}

export function q13(context: Context): Body {
  const { walks } = context
  const [only, ...others] = walks.hormone.possible
  const differ = samplesDiffer(context)
  const disagree =
    differ || context.fact('ER').state === 'conflicting' || context.fact('PR').state === 'conflicting'
  const decided = only !== undefined && others.length === 0 ? only : 'open'
  const isEr = context.only('ER') === 'positive'
  const isPr = context.only('PR') === 'positive'
  const receptors = say(isEr && isPr ? 'receptor-both' : isEr ? 'receptor-er' : 'receptor-pr')
  return {
    standing: disagree ? 'disagree' : decided === 'open' ? 'open' : 'known',
    headline: [
      ...when(differ, say('q13-samples-differ')),
      ...when(disagree && !differ, say('q13-disagree')),
      // With samples that differ, the newest alone settles nothing: no "no" from the liver about the breast.
      ...when(!differ && (!disagree || decided !== 'open'), say(`q13-${decided}`)),
    ],
    points: [
      ...(decided === 'positive' && (isEr || isPr)
        ? [say('q13-means', { receptors })]
        : when(decided !== 'negative', say('q13-general'))),
      ...when(isLowPositive(context), say('q13-low')),
      ...when(decided !== 'negative', say('q13-tablets'), say('q13-beside'), say('q13-wrong')),
      ...menopauseLine(context, decided),
      ...careOf(context, 'hormones'),
      say('q13-share'),
    ],
    restsOn: [...restsOnFact('er', context.fact('ER')), ...restsOnFact('pr', context.fact('PR'))],
    options: optionLines(context, ['endocrine']),
    contested: contestedOf(optionLines(context, ['endocrine'])),
    open: openPointsOf(context, walks.hormone, ([outcome]) => say(`leaves-hormone-${outcome ?? 'positive'}`)),
    unknown: [say('q13-unknown')],
    actions: [say('q13-action')],
    ask: [
      say('q13-ask-bones'),
      ...when(
        !context.isMan && context.only('menopausal status') !== 'postmenopausal',
        say('q13-ask-ovaries'),
      ),
    ],
    redFlags: when(decided === 'positive', say('q13-flag')),
    sources: [
      cite('asco-cap-er-2020', 'Recommendation 1'),
      cite('seer22-2017-2021', 'HR-positive among HER2-positive'),
    ],
  }
}

function menopauseLine(context: Context, decided: string): readonly Message[] {
  if (decided === 'negative') return []
  if (context.isMan) return [say('q13-man')]
  const status = context.only('menopausal status')
  if (status === 'premenopausal') return [say('q13-before')]
  return status === 'postmenopausal' ? [say('q13-after')] : [say('q13-before'), say('q13-after')]
}

/** ER in 1 to 10 percent of cells counts as positive, and the gain is uncertain. */
const isLowPositive = ({ pathway }: Context): boolean => {
  const receptors = pathway.derived['hormone receptors'] ?? []
  return receptors.includes('low-positive') && !receptors.includes('positive')
}

/** ER of one sample against ER of another: receptors change, and both results are true (staging-and-her2 section 8.5). */
const samplesDiffer = ({ snapshot }: Context): boolean =>
  new Set(
    snapshot.specimens.flatMap(({ er }) =>
      er.set.kind === 'values' && er.set.values.length === 1 ? er.set.values : [],
    ),
  ).size > 1

export function q15(context: Context): Body {
  const isRelapse = context.hasSpread && context.only('M') !== 'M1'
  const wasLeft = context.snapshot.journey.isNeoadjuvant && hasResidual(context)
  const options = optionLines(
    context,
    context.hasSpread ? ['metastatic', 'her2-low', 'brain'] : ['after-neoadjuvant', 'local-relapse'],
  )
  return {
    standing: 'general',
    headline: [
      ...when(isRelapse, say('q15-relapse')),
      ...when(wasLeft, say('q15-residual')),
      say('q15-headline'),
    ],
    points: [
      ...when(context.hasSpread, say('q15-spread')),
      context.only('HER2 status') === 'negative' ? say('q15-negative') : say('q15-lines'),
      say('q15-sample'),
      ...when(context.hasSpread, say('q15-comfort')),
      ...careOf(context, 'later'),
    ],
    restsOn: restsOnTreatments(context),
    options,
    contested: contestedOf(options),
    open: [],
    unknown: [say('q15-unknown')],
    actions: [say('q15-action')],
    ask: [say('q15-ask-again'), say('q15-ask-plan')],
    redFlags: [say('q15-flag')],
    sources: [cite('herald', 'pathway sections C1 to C4')],
  }
}

/** Invasive cancer in the piece that was taken out after drugs. */
const hasResidual = ({ fact }: Context): boolean => {
  const { set } = fact('after treatment primary')
  return set.kind === 'values' && set.values.join() === 'invasive cancer'
}
