import type { Command } from '../command.ts'
import { runEval } from '../eval/eval.ts'
import { evalKinds } from '../eval/kinds.ts'

/** The door for checking Herald against worked cases (design section 6). */
export const evalCommand: Command = {
  name: 'eval',
  usage: 'KIND FILE...',
  about: 'check Herald against worked cases: one JSON line a case',
  help: () => [
    'Reads worked cases, ignores the expected answers in them, and prints one JSON object a case, in input order.',
    'A case that cannot be answered prints its id and an error; the others go on.',
    '',
    'Kinds:',
    ...evalKinds.flatMap((kind) => [`  ${kind.name} ${kind.usage}`, `      ${kind.about}`]),
    '',
    'Exit code: 0 all answered, 1 some failed, 2 the input could not be read.',
  ],
  run: (args, { out, err }) => runEval(args, { out, err }),
}
