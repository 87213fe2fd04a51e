/** `npm run bench`: every benchmark, one after the other; `npm run bench -- foundation`: the ones that are named. */
import { benchFoundation } from './foundation-run.ts'
import { benchPathway } from './pathway-run.ts'
import { benchPlan } from './plan-run.ts'
import { benchPredict } from './predict-run.ts'
import { benchReports } from './report-run.ts'
import { writeTrialsBench } from './trials.ts'

const benches: Readonly<Record<string, () => void>> = {
  foundation: benchFoundation,
  predict: benchPredict,
  pathway: benchPathway,
  reports: benchReports,
  plan: benchPlan,
  trials: writeTrialsBench,
}

const named = process.argv.slice(2)
const unknown = named.filter((name) => benches[name] === undefined)
if (unknown.length > 0) {
  process.stderr.write(
    `There is no benchmark called ${unknown.join(', ')}. There are ${Object.keys(benches).join(', ')}.\n`,
  )
  process.exitCode = 2
} else {
  for (const name of named.length === 0 ? Object.keys(benches) : named) benches[name]?.()
}
