/**
 * The contested points (pathway dossier, section U). Words of both sides, and of what the rows do meanwhile, are in content:
 * `contested-u1-point`, `-one`, `-other`, `-meanwhile` for clinicians, `contested-u1-plain-one` and `-plain-other` for her.
 */
import type { ContestedId } from './listed.ts'

export const contestedPoints: readonly ContestedId[] = [
  'U1',
  'U2',
  'U3',
  'U4',
  'U5',
  'U6',
  'U7',
  'U8',
  'U9',
  'U10',
  'U11',
  'U12',
  'U13',
  'U14',
  'U15',
  'U16',
  'U17',
  'U18',
]
