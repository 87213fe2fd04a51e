import type { Command } from '../command.ts'
import { evalCommand } from './eval.ts'
import { serve } from './serve.ts'
import { trialsCommand } from './trials.ts'

/** Every command of `herald`, in the order `--help` prints them. */
export const commands: readonly Command[] = [serve, trialsCommand, evalCommand]
