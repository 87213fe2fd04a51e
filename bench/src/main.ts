/** `npm run bench`: every benchmark, one after the other. */
import { benchPredict } from './predict-run.ts'

benchPredict()
