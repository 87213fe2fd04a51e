/** Runs one kind of `herald eval` and says with its exit code how it went: 0 all answered, 1 some failed, 2 unreadable. */
import { UnreadableInput } from './eval-kind.ts'
import { evalKinds } from './kinds.ts'

type Output = { readonly out: (line: string) => void; readonly err: (line: string) => void }

export async function runEval(args: readonly string[], { out, err }: Output): Promise<0 | 1 | 2> {
  const [name, ...rest] = args
  const kind = evalKinds.find((k) => k.name === name)
  if (kind === undefined) {
    const known = evalKinds.map((k) => k.name).join(', ')
    err(`There is no "herald eval ${name ?? ''}". Known: ${known}. Try "herald eval --help".`)
    return 2
  }
  let failed = false
  try {
    for await (const line of kind.run(rest)) {
      if ('error' in line) failed = true
      out(JSON.stringify(line))
    }
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error
    err(error.message)
    return 2
  }
  return failed ? 1 : 0
}
