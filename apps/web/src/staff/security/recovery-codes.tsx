/** Recovery codes, shown this once: each signs in once where the phone is lost. */
import { useSay } from '../../words/language.tsx'

type Props = { readonly codes: readonly string[]; readonly onKept: () => void }

export function RecoveryCodes({ codes, onKept }: Props) {
  const say = useSay()
  return (
    <section className="once" aria-labelledby="staff-recovery">
      <h2 id="staff-recovery" tabIndex={-1}>
        {say('staff-recovery')}
      </h2>
      <p role="status">{say('staff-recovery-how')}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <button
          type="button"
          className="secondary"
          onClick={() => void navigator.clipboard.writeText(codes.join('\n'))}
        >
          {say('staff-recovery-copy')}
        </button>
        <button type="button" className="primary" onClick={onKept}>
          {say('staff-recovery-kept')}
        </button>
      </div>
    </section>
  )
}
