import { runEval } from './eval/eval.ts'

const [command, ...args] = process.argv.slice(2)
if (command === 'eval') {
  process.exitCode = await runEval(args, {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  })
} else {
  process.stderr.write('Usage: herald eval KIND FILE\n')
  process.exitCode = 2
}
