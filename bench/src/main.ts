/** `npm run bench`: every benchmark, one after the other. */
import { benchPredict } from './predict-run.ts'
import { benchReports } from './report-run.ts'

benchPredict()
benchReports()
