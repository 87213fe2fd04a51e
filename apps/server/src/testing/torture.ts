/** `npm run torture [STRIKES]`: kill -9 of the server and of PostgreSQL by turns in a write storm. Prints a line for each. */
import { type Killed, startStorm } from './storm.ts'

const strikes = Number(process.argv[2] ?? '100')
const storm = await startStorm(4)
let bad = 0
console.log(`torture: ${strikes} strikes, node ${process.version}`)
for (let n = 1; n <= strikes; n += 1) {
  const what: Killed = n % 2 === 0 ? 'PostgreSQL' : 'server'
  const result = await storm.strike(what)
  const { missing, broken, timersMissed, timersTwice } = result
  const isBad = missing + broken + timersMissed + timersTwice > 0
  if (isBad) bad += 1
  console.log(
    `${String(n).padStart(3)} ${isBad ? 'BAD' : 'ok '} ${what.padEnd(10)} acknowledged ${result.acknowledged}, missing ${missing}, broken ${broken}, timers fired ${result.timersFired}, missed ${timersMissed}, twice ${timersTwice}, back after ${result.secondsDown} s`,
  )
}
await storm.end()
console.log(`${strikes - bad} of ${strikes} strikes left everything whole`)
process.exitCode = bad === 0 ? 0 : 1
