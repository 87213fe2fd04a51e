/** The second step of signing in: a passkey, a code app, or both. Staff without one come here and nowhere else. */
import { useCallback, useEffect, useState } from 'react'
import { useSay } from '../../words/language.tsx'
import { TroubleNote } from '../trouble-note.tsx'
import { useTask } from '../use-task.ts'
import { CodeAppSection } from './code-app.tsx'
import { type Factors, readFactors } from './factors.ts'
import { Passkeys } from './passkeys.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

type Props = {
  /** The first one: nothing else works before it is there. */
  readonly isFirst: boolean
  /** A second step was added or taken away. */
  readonly onChange: () => Promise<void>
}

export function SecurityScreen({ isFirst, onChange }: Props) {
  const say = useSay()
  const { trouble, run } = useTask()
  const [factors, setFactors] = useState<Factors>()
  const [codes, setCodes] = useState<readonly string[]>()
  const load = useCallback(async () => {
    const found = await run(readFactors)
    if (found !== undefined) setFactors(found)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `run` is made anew at each render and does the same
  }, [])
  useEffect(() => void load(), [load])
  const changed = async () => {
    await load()
    await onChange()
  }
  if (codes !== undefined)
    return (
      <>
        <h1 tabIndex={-1}>{say('staff-title-security')}</h1>
        <RecoveryCodes
          codes={codes}
          onKept={() => {
            setCodes(undefined)
            void changed()
          }}
        />
      </>
    )
  const count = (factors?.passkeys.length ?? 0) + (factors?.hasCodeApp === true ? 1 : 0)
  return (
    <>
      <h1 tabIndex={-1}>{say('staff-title-security')}</h1>
      <p className="lead">{say(isFirst ? 'staff-security-first' : 'staff-security-lead')}</p>
      <TroubleNote trouble={trouble} />
      {factors === undefined ? (
        <p>{say('staff-loading')}</p>
      ) : (
        <div className="side-by-side">
          <Passkeys passkeys={factors.passkeys} mayRemove={count > 1} isFirst={isFirst} onChange={changed} />
          <CodeAppSection
            has={factors.hasCodeApp}
            hasPassword={factors.hasPassword}
            mayRemove={count > 1}
            onCodes={setCodes}
            onChange={changed}
          />
        </div>
      )}
    </>
  )
}
