/** `npm run bench`: every benchmark, one after the other. */
import { benchPathway } from './pathway-run.ts'
import { benchPredict } from './predict-run.ts'

benchPredict()
benchPathway()
