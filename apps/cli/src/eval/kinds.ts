import type { EvalKind } from './eval-kind.ts'
import { evalFhir } from './fhir.ts'
import { evalHer2 } from './her2.ts'
import { evalPathology } from './pathology.ts'
import { evalPathway } from './pathway.ts'
import { evalPredict } from './predict.ts'
import { evalSchedule } from './schedule.ts'
import { evalStage } from './stage.ts'
import { evalTriage } from './triage.ts'
import { evalTrials } from './trials.ts'

/** Every kind of `herald eval`, in the order `--help` prints them. */
export const evalKinds: readonly EvalKind[] = [
  evalHer2,
  evalStage,
  evalFhir,
  evalPathology,
  evalPredict,
  evalPathway,
  evalTriage,
  evalSchedule,
  evalTrials,
]
