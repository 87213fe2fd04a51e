/** Every new text from anyone is read for danger before the step (I4). A reader that fails is `down`, never `clear`. */
import { type Scan, scanOf } from '@herald/workflow'
import type { Service } from '../service.ts'

export function scanText({ readForDanger }: Pick<Service, 'readForDanger'>, text: string): Scan {
  try {
    return scanOf(readForDanger(text))
  } catch {
    return 'down'
  }
}
