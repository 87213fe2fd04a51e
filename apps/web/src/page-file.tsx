/** The screens as HTML files: the first words are there before any script, and the public ones need none. */
import { type QuestionId, questionIds, wordsOf } from '@herald/brief'
import { english as sentences } from '@herald/content-en'
import { sentences as askSentences } from '@herald/content-en/screens/ask'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { App } from './app.tsx'
import { pathOf, type Route } from './routes.ts'
import { loadPages } from './screens/screens.ts'
import { Planner } from './screens/sheets/calendar/planner.tsx'
import { NoScript } from './screens/waiting.tsx'
import { defaultSettings, type HelpNumbers } from './settings/settings.ts'
import { SettingsContext } from './settings/settings-context.tsx'
import { titleOf } from './title.ts'
import { english, LanguageContext } from './words/language.tsx'

const wordsOfAnswers = wordsOf(english.locale, sentences)
const questions = new Map(
  questionIds.map((id): [QuestionId, string] => [id, wordsOfAnswers({ id: `question-${id}` })]),
)

/** The HTML file of one address, from the built `index.html`, with the telephone numbers of the site where it has set some. */
export async function pageFile(template: string, route: Route, site: HelpNumbers): Promise<string> {
  await loadPages()
  const title = `${titleOf(route, english.say)} - ${english.say('app-name')}`
  const markup = renderToStaticMarkup(
    <LanguageContext value={english}>
      <SettingsContext value={{ settings: defaultSettings, set: () => undefined, site }}>
        <App path={pathOf(route)} />
      </SettingsContext>
    </LanguageContext>,
  )
  const noScript = needsScript(route)
    ? renderToStaticMarkup(<NoScript questions={questions}>{besides(route)}</NoScript>)
    : ''
  return template
    .replace('<title></title>', () => `<title>${title}</title>`)
    .replace('<div id="app"></div>', () => `<div id="app">${markup}</div>${noScript}`)
}

/** What a private page can still give on paper. */
const besides = (route: Route): ReactNode =>
  route.kind === 'sheet' && route.name === 'calendar' ? (
    <Planner />
  ) : route.kind === 'ask' ? (
    <p>
      {sayOfAsk('ask-plain')} <a href="/ask/plain">{sayOfAsk('ask-plain-link')}</a>
    </p>
  ) : null

const sayOfAsk = english.speak(askSentences)

function needsScript({ kind }: Route): boolean {
  switch (kind) {
    case 'start':
    case 'about':
    case 'help':
      return false
    case 'open':
    case 'paste':
    case 'report':
    case 'examples':
    case 'form':
    case 'record':
    case 'answers':
    case 'answer':
    case 'missing':
    case 'privacy':
    case 'ask':
    case 'settings':
    case 'sheet':
      return true
  }
}
