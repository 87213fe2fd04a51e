/** `npm run bench`: every benchmark, one after the other. */
import { benchPredict } from './predict-run.ts'
import { writeTrialsBench } from './trials.ts'

benchPredict()
writeTrialsBench()
