/** Everything that is read about the tumour itself. */
import type { Reader } from './clause.ts'
import { readHer2 } from './her2.ts'
import { readBiomarker, readReceptors } from './receptors.ts'

export const tumourReaders: readonly Reader[] = [readHer2, readReceptors, readBiomarker]
