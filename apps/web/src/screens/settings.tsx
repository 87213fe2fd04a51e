/** Settings: how Herald looks and speaks on this device. Each holds at once; nothing needs saving. */
import { sentences } from '@herald/content-en/screens/settings'
import { useId } from 'react'
import { useDesk } from '../desk/desk-context.tsx'
import type { NumbersChoice } from '../desk/numbers-in-words.ts'
import { Link } from '../kit/link.tsx'
import { Section } from '../kit/section.tsx'
import { TextSize } from '../kit/text-size.tsx'
import { HelpNumbersForm } from '../settings/help-numbers-form.tsx'
import { askers, contrasts, motions, regions } from '../settings/settings.ts'
import { useSettings } from '../settings/settings-context.tsx'
import { today } from '../today.ts'
import type { Say } from '../words/say.ts'
import { useScreenSay } from '../words/use-screen-say.ts'

export function SettingsScreen() {
  const say = useScreenSay(sentences)
  const { settings, set } = useSettings()
  // How it looks stays open to all: without it somebody may not be able to read the passcode's own page.
  const isLocked = useDesk().state.work.kind === 'locked'
  return (
    <>
      <h1 tabIndex={-1}>{say('settings-heading')}</h1>
      <p className="lead">{say('settings-lead')}</p>
      <Section title={say('settings-looks')}>
        <TextSize />
        <Choice
          legend={say('settings-contrast')}
          all={contrasts}
          chosen={settings.contrast}
          words={(contrast) => say(`settings-contrast-${contrast}`)}
          choose={(contrast) => set({ ...settings, contrast })}
        />
        <Choice
          legend={say('settings-motion')}
          all={motions}
          chosen={settings.motion}
          words={(motion) => say(`settings-motion-${motion.replaceAll(' ', '-')}`)}
          choose={(motion) => set({ ...settings, motion })}
        />
      </Section>
      {isLocked ? (
        <p className="note">
          {say('settings-locked')} <Link to={{ kind: 'answers' }}>{say('settings-locked-open')}</Link>
        </p>
      ) : (
        <AboutHer say={say} />
      )}
    </>
  )
}

/** What says something of her waits, like her record, until the passcode is given. */
function AboutHer({ say }: { readonly say: Say }) {
  const { settings, set } = useSettings()
  return (
    <>
      <Section title={say('settings-you')}>
        <Choice
          legend={say('settings-asker')}
          help={say('settings-asker-help')}
          all={askers}
          chosen={settings.asker}
          words={(asker) => say(`settings-asker-${asker.replaceAll(' ', '-')}`)}
          choose={(asker) => set({ ...settings, asker })}
        />
        <Choice
          legend={say('settings-region')}
          help={say('settings-region-help')}
          all={regions}
          chosen={settings.region}
          words={(region) => say(`settings-region-${region === '' ? 'unsaid' : region}`)}
          choose={(region) => set({ ...settings, region })}
        />
      </Section>
      <Section title={say('settings-numbers')}>
        <NumbersDepth say={say} />
      </Section>
      <Section title={say('settings-help')}>
        <p>{say('settings-help-why')}</p>
        <HelpNumbersForm say={say} />
      </Section>
    </>
  )
}

type ChoiceProps<T extends string> = {
  readonly legend: string
  readonly help?: string
  readonly all: readonly T[]
  readonly chosen: T
  readonly words: (value: T) => string
  readonly choose: (value: T) => void
}

function Choice<T extends string>({ legend, help, all, chosen, words, choose }: ChoiceProps<T>) {
  const id = useId()
  return (
    <fieldset className="field" aria-describedby={help === undefined ? undefined : `${id}-help`}>
      <legend>{legend}</legend>
      {help === undefined ? null : (
        <p className="quiet" id={`${id}-help`}>
          {help}
        </p>
      )}
      <div className="choices">
        {all.map((value) => (
          <label key={value} className="choice">
            <input type="radio" name={id} checked={value === chosen} onChange={() => choose(value)} />
            <span>{words(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const depths = ['unset', 'words', 'adds', 'everything', 'later'] as const
type Depth = (typeof depths)[number]

const choiceOf = (depth: Depth): NumbersChoice => {
  switch (depth) {
    case 'unset':
      return { kind: 'unset' }
    case 'words':
      return { kind: 'words' }
    case 'adds':
      return { kind: 'shown', depth: 'what treatment adds' }
    case 'everything':
      return { kind: 'shown', depth: 'everything' }
    case 'later':
      return { kind: 'later', day: today() }
  }
}

const depthOf = (choice: NumbersChoice): Depth =>
  choice.kind === 'shown' ? (choice.depth === 'everything' ? 'everything' : 'adds') : choice.kind

/** The choice of the record that is open: another person's record asks again (PW21). */
function NumbersDepth({ say }: { readonly say: Say }) {
  const { state, send } = useDesk()
  const { opened } = state
  if (opened.kind === 'nothing') return <p>{say('settings-numbers-wait')}</p>
  const year = opened.numbers.answer.kind === 'shown' ? opened.numbers.answer.year : 10
  return (
    <Choice
      legend={say('settings-depth')}
      help={say('settings-depth-help')}
      all={depths}
      chosen={depthOf(opened.numbers.choice)}
      words={(depth) => say(`settings-depth-${depth}`)}
      choose={(depth) => void send({ kind: 'choose-numbers', choice: choiceOf(depth), year })}
    />
  )
}
