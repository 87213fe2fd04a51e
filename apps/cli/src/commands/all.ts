import type { Command } from '../command.ts'
import { brief } from './brief.ts'
import { evalCommand } from './eval.ts'
import { explain } from './explain.ts'
import { knowledge } from './knowledge.ts'
import { planCommand } from './plan.ts'
import { predict } from './predict.ts'
import { readCommand } from './read.ts'
import { serve } from './serve.ts'
import { site } from './site.ts'
import { triageCommand } from './triage.ts'
import { trialsCommand } from './trials.ts'

/** Every command of `herald`, in the order `--help` prints them. */
export const commands: readonly Command[] = [
  serve,
  brief,
  readCommand,
  explain,
  predict,
  knowledge,
  planCommand,
  triageCommand,
  trialsCommand,
  knowledge,
  evalCommand,
  site,
]
