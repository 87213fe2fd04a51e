/** q03: what stage is it? Which of the stages, what it rests on, and what is still possible. */
import { cite } from '@herald/core'
import type { StageResult } from '@herald/core/staging'
import type { Body, Message, Standing } from '../brief.ts'
import type { Context } from '../context.ts'
import { restsOnFact, restsOnHer2, restsOnReadings } from '../evidence.ts'
import { openPointsOf } from '../open-points.ts'
import { say, when } from '../say.ts'

export function q03(context: Context): Body {
  const { stages } = context.snapshot
  const stage =
    context.stageKind === 'pathological' && stages.pathological !== 'does not apply'
      ? stages.pathological
      : stages.clinical
  return {
    standing: standingOf(context, stage),
    headline: headlineOf(stage),
    points: pointsOf(context, stage),
    restsOn: [
      ...restsOnReadings(context, 't', 'T', 'tumour size mm'),
      ...restsOnReadings(context, 'n', 'N', 'nodes positive', 'nodes examined', 'nodes with macrometastasis'),
      ...restsOnReadings(context, 'm', 'M', 'metastasis site'),
      ...restsOnReadings(context, 'grade', 'grade'),
      ...restsOnHer2(context),
      ...restsOnFact('er', context.fact('ER')),
      ...restsOnFact('pr', context.fact('PR')),
      ...restsOnReadings(context, 'stage-stated', 'stage group'),
    ],
    options: [],
    contested: [],
    open: openPointsOf(context, context.walks.stage, (outcomes) =>
      say('leaves-stage', { stages: outcomes.filter((outcome) => outcome !== 'none') }),
    ),
    unknown: [say('q03-unknown')],
    actions: [say('q03-action')],
    ask: [say('q03-ask-when'), ...when(stage.possible.length > 1, say('q03-ask-change'))],
    redFlags: [],
    sources: [cite('ajcc8-breast', 'Prognostic stage groups')],
  }
}

function standingOf(context: Context, stage: StageResult): Standing {
  const isConflicting = [context.fact('M'), context.fact('cN'), context.fact('pN')].some(
    ({ state }) => state === 'conflicting',
  )
  if (stage.stage !== 'unassignable') return isConflicting ? 'disagree' : 'known'
  return stage.possible.length === 1 ? 'likely' : 'open'
}

/** More than this many stages is no answer: say that too much is missing. */
const mostStages = 4

function headlineOf(stage: StageResult): readonly Message[] {
  const system = say(`system-${stage.kind === 'pathological' ? 'pathological' : 'clinical'}`)
  const [only, ...others] = stage.possible
  if (stage.stage !== 'unassignable') return [say('q03-decided', { stage: stage.stage, system })]
  if (only === undefined) return [say('q03-none')]
  const official = say('q03-official', { missing: say(`missing-${stage.reason}`) })
  if (others.length === 0) return [say('q03-possible-one', { stage: only }), official]
  return others.length < mostStages
    ? [say('q03-possible', { stages: stage.possible }), official]
    : [say('q03-many')]
}

function pointsOf(context: Context, stage: StageResult): readonly Message[] {
  const { stages, journey } = context.snapshot
  const anatomic = stage.kind === 'pathological' ? stages.pathologicalAnatomic : stages.anatomic
  const stated = statedStages(context)
  const isRelapse = context.only('M') !== 'M1' && context.hasSpread
  return [
    ...when(
      stage.kind === 'pathological' && stages.clinical.stage !== 'unassignable',
      say('q03-also-clinical', { stage: stages.clinical.stage }),
    ),
    ...afterSurgery(context, stage),
    ...when(journey.isNeoadjuvant, say('q03-after')),
    ...when(isRelapse, say('q03-relapse')),
    ...when(
      anatomic !== 'does not apply' && anatomic.stage !== 'unassignable' && anatomic.stage !== stage.stage,
      say('q03-anatomic', { stage: anatomic === 'does not apply' ? '' : anatomic.stage }),
    ),
    ...(stated.length > 1
      ? [say('q03-stated-disagree', { stages: stated })]
      : when(
          stated.length === 1,
          stated[0] === stage.stage ? say('q03-stated-same') : say('q03-stated', { stages: stated }),
        )),
    ...when(
      stage.stage !== 'unassignable' && stage.stage !== 'IV' && stage.stage !== '0',
      say('q03-rests', { t: stage.t, n: stage.n, m: stage.m }),
    ),
    say('q03-is-not'),
  ]
}

/** The stage after surgery, where it is still open and the headline is about the one before. */
function afterSurgery({ snapshot }: Context, shown: StageResult): readonly Message[] {
  const { pathological } = snapshot.stages
  if (
    pathological === 'does not apply' ||
    shown.kind === 'pathological' ||
    pathological.possible.length === 0
  )
    return []
  return [
    say('q03-after-surgery-open', {
      stages: pathological.possible,
      missing: say(`missing-${pathological.reason}`),
    }),
  ]
}

const statedStages = ({ snapshot }: Context): readonly string[] => [
  ...new Set(
    snapshot.readings.flatMap(({ fact, said }) =>
      fact === 'stage group' && said.kind === 'is' ? [said.value] : [],
    ),
  ),
]
