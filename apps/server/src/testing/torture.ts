/** `npm run torture [STRIKES]`: kill -9 of the server and of PostgreSQL by turns in a write storm. Prints a line for each. */
import { type Killed, startStorm } from './storm.ts'

const strikes = Number(process.argv[2] ?? '100')
const storm = await startStorm(4)
let bad = 0
console.log(`torture: ${strikes} strikes, node ${process.version}`)
for (let n = 1; n <= strikes; n += 1) {
  const what: Killed = n % 2 === 0 ? 'PostgreSQL' : 'server'
  const result = await storm.strike(what)
  const { missing, broken, timersMissed, timersTwice, timersLate } = result
  const isBad = missing + broken + timersMissed + timersTwice > 0
  if (isBad) bad += 1
  console.log(
    `${String(n).padStart(3)} ${isBad ? 'BAD' : 'ok '} ${what.padEnd(10)} acknowledged ${result.acknowledged}, missing ${missing}, broken ${broken}, timers fired ${result.timersFired}, lost ${timersMissed}, twice ${timersTwice}, late ${timersLate}, back after ${result.secondsDown} s`,
  )
}
const quiet = await storm.settle(120)
console.log(
  `after the storm: acknowledged ${quiet.acknowledged}, missing ${quiet.missing}, broken ${quiet.broken}, timers fired ${quiet.timersFired}, lost ${quiet.timersMissed}, twice ${quiet.timersTwice}, still late ${quiet.timersLate}`,
)
if (quiet.missing + quiet.broken + quiet.timersMissed + quiet.timersTwice + quiet.timersLate > 0) bad += 1
await storm.end()
console.log(bad === 0 ? 'everything whole' : `${bad} times something was not whole`)
process.exitCode = bad === 0 ? 0 : 1
