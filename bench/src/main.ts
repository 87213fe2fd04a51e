/** `npm run bench`: every benchmark, one after the other. */
import { benchPlan } from './plan-run.ts'
import { benchPredict } from './predict-run.ts'
import { benchReports } from './report-run.ts'
import { writeTrialsBench } from './trials.ts'

benchPredict()
benchReports()
benchPlan()
writeTrialsBench()
