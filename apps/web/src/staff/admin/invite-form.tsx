/** Somebody new: who she is and what she may do. She is written to once another admin has confirmed it. */
import { type FormEvent, useState } from 'react'
import { useSay } from '../../words/language.tsx'
import { TextField } from '../text-field.tsx'
import type { Administering } from './use-administration.ts'
import { isWhole, noWork, WorkFields, workToSend } from './work-fields.tsx'

const nobody = { email: '', name: '', field: '', country: '' }

export function InviteForm({ administering }: { readonly administering: Administering }) {
  const say = useSay()
  const { isBusy, propose } = administering
  const [who, setWho] = useState(nobody)
  const [work, setWork] = useState(noWork)
  const isReady =
    who.email.includes('@') &&
    who.name.trim().length > 1 &&
    who.field.trim().length > 1 &&
    /^[A-Za-z]{2}$/u.test(who.country) &&
    isWhole(work)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const country = who.country.toUpperCase()
    if (!(await propose({ kind: 'invite', ...who, country, ...workToSend(work) }))) return
    setWho(nobody)
    setWork(noWork)
  }
  return (
    <form className="staff-form" onSubmit={(event) => void send(event)}>
      <TextField
        label={say('staff-person-name')}
        help={say('staff-person-name-help')}
        value={who.name}
        onChange={(name) => setWho({ ...who, name })}
      />
      <TextField
        label={say('staff-email')}
        type="email"
        value={who.email}
        onChange={(email) => setWho({ ...who, email })}
      />
      <TextField
        label={say('staff-person-field')}
        value={who.field}
        onChange={(field) => setWho({ ...who, field })}
      />
      <TextField
        label={say('staff-country')}
        help={say('staff-country-help')}
        value={who.country}
        onChange={(country) => setWho({ ...who, country })}
      />
      <WorkFields work={work} onChange={setWork} />
      <button type="submit" className="primary" disabled={isBusy || !isReady}>
        {say('staff-invite-do')}
      </button>
    </form>
  )
}
