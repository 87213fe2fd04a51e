/** What somebody may do here: roles, topics, countries of the licence, leading, and the day the licence was looked up. */
import { type Person, staffRoles, topics } from '@herald/api'
import { useSay } from '../../words/language.tsx'
import { idOf } from '../language.ts'
import { TextField, Tick } from '../text-field.tsx'
import { listFrom } from './change-words.ts'

export type Work = {
  readonly roles: Person['roles']
  readonly topics: Person['topics']
  /** As typed: countries with commas. */
  readonly licensed: string
  readonly mayLead: boolean
  readonly registeredWith: string
  readonly licenceCheckedOn: string
}

export const workOf = (person: Person): Work => ({
  roles: person.roles,
  topics: person.topics,
  licensed: person.licensedIn.join(', '),
  mayLead: person.mayLead,
  registeredWith: person.registeredWith,
  licenceCheckedOn: person.licenceCheckedOn,
})
export const noWork: Work = {
  roles: [],
  topics: [],
  licensed: '',
  mayLead: false,
  registeredWith: '',
  licenceCheckedOn: '',
}

/** As the server takes it. */
export const workToSend = ({
  roles,
  topics: some,
  licensed,
  mayLead,
  registeredWith,
  licenceCheckedOn,
}: Work) => ({
  roles: [...roles],
  topics: [...some],
  licensedIn: listFrom(licensed.toUpperCase()),
  mayLead,
  registeredWith,
  licenceCheckedOn,
})

export const isWhole = ({ roles, licenceCheckedOn }: Work): boolean =>
  roles.length > 0 && /^\d{4}-\d{2}-\d{2}$/u.test(licenceCheckedOn)

type Props = { readonly work: Work; readonly onChange: (work: Work) => void }

const toggled = <T,>(all: readonly T[], chosen: readonly T[], one: T, is: boolean): T[] =>
  all.filter((each) => (each === one ? is : chosen.includes(each)))

export function WorkFields({ work, onChange }: Props) {
  const say = useSay()
  return (
    <>
      <fieldset className="ticks">
        <legend>{say('staff-person-roles')}</legend>
        {staffRoles.map((role) => (
          <Tick
            key={role}
            label={say(`staff-role-${role}`)}
            isTicked={work.roles.includes(role)}
            onTick={(is) => onChange({ ...work, roles: toggled(staffRoles, work.roles, role, is) })}
          />
        ))}
      </fieldset>
      <fieldset className="ticks">
        <legend>{say('staff-person-topics')}</legend>
        {topics.map((topic) => (
          <Tick
            key={topic}
            label={say(`staff-topic-${idOf(topic)}`)}
            isTicked={work.topics.includes(topic)}
            onTick={(is) => onChange({ ...work, topics: toggled(topics, work.topics, topic, is) })}
          />
        ))}
      </fieldset>
      <TextField
        label={say('staff-person-licensed')}
        help={say('staff-person-licensed-help')}
        value={work.licensed}
        onChange={(licensed) => onChange({ ...work, licensed })}
      />
      <TextField
        label={say('staff-person-registered')}
        help={say('staff-person-registered-help')}
        value={work.registeredWith}
        onChange={(registeredWith) => onChange({ ...work, registeredWith })}
      />
      <TextField
        label={say('staff-licence-checked')}
        help={say('staff-licence-checked-help')}
        type="date"
        value={work.licenceCheckedOn}
        onChange={(licenceCheckedOn) => onChange({ ...work, licenceCheckedOn })}
      />
      <Tick
        label={say('staff-person-may-lead')}
        isTicked={work.mayLead}
        onTick={(mayLead) => onChange({ ...work, mayLead })}
      />
    </>
  )
}
