/** The forms as HTML. Every value is escaped by the template; no page needs a script. */
import { dangerQuestions, topics } from '@herald/api'
import type { Acceptance, Offer } from '@herald/workflow'
import { html, raw, type Safe } from '../http/html.ts'
import { frame } from '../http/public-frame.ts'
import type { Site } from '../service.ts'
import { countries } from './countries.ts'
import { fieldsOf, type Missing, missingIn, type PlainAsking } from './form.ts'
import { dangerQuestionInWords, fixedText, momentInWords, say } from './words.ts'

export type FormOf = {
  readonly site: Site
  readonly csrf: string
  readonly asking: PlainAsking
  /** What was missing on the page that she came from, which is this one. */
  readonly missing: readonly Missing[]
}

export const formAddress = '/ask/plain'

export function beforePage({ site, csrf, asking, missing }: FormOf, offer: Offer): string {
  const { timeZone } = site.setting.hours
  const when =
    offer.kind === 'closed'
      ? fixedText(closed[offer.why], site, { opens: momentInWords(offer.opensAt, timeZone) })
      : fixedText(offer.kind === 'promise' ? 'promise-by' : 'promise-honest', site, {
          by: momentInWords(offer.by, timeZone),
        })
  return page(
    say('ask-heading'),
    html`${site.isDemonstration ? html`<p class="banner">${say('ask-demonstration')}</p>` : html``}
<p class="short">${say('ask-lead')}</p>
<h2>${say('ask-now')}</h2><p><strong>${when}</strong></p><p>${fixedText('promise-not-emergency', site)}</p>${numbersToCall(site, false)}
<h2>${say('ask-who')}</h2><p>${say(site.setting.mode === 'clinical' ? 'ask-who-clinical' : 'ask-who-clinician')}</p><p>${say('ask-who-cannot')}</p>
<h2>${say('ask-cost')}</h2><p>${say('ask-cost-none')}</p>
<h2>${say('ask-privacy')}</h2><ul>${['1', '2', '3', '5'].map((line) => html`<li>${say(`ask-privacy-${line}`)}</li>`)}</ul><p>${say('ask-only-browser')}</p>
${summary(missing, asking)}
${form(
  csrf,
  'before',
  withoutNames(asking, ['about', 'adult', 'privacy']),
  html`<fieldset><legend>${say('ask-about')}</legend>
${radio('about', 'me', say('ask-about-me'), asking.about === 'me')}
${radio('about', 'someone else', say('ask-about-someone'), asking.about === 'someone else')}</fieldset>
${tick('adult', say('ask-adult'), asking.isAdult)}
${tick('privacy', say('ask-privacy-seen'), asking.privacySeen)}
<p>${say('ask-minor')}</p>`,
  html`<button type="submit">${say('ask-start')}</button>`,
)}`,
  )
}

const closed = {
  'outside hours': 'promise-closed',
  'nobody on duty': 'promise-nobody',
  'queue too long': 'promise-too-many',
  'scanner down': 'promise-scanner',
} as const satisfies Readonly<Record<Extract<Offer, { kind: 'closed' }>['why'], string>>

export function dangerPage({ csrf, asking, missing }: FormOf, number: number): string {
  const question = dangerQuestions[number - 1] ?? 'cannot_breathe'
  return page(
    say('ask-danger-heading', { number }),
    html`${number === 1 ? html`<p class="short">${say('ask-danger-why')}</p>` : html``}
${asking.about === 'someone else' ? html`<p>${say('ask-danger-someone')}</p>` : html``}
${summary(missing, asking)}
${form(
  csrf,
  `danger-${number}`,
  withoutNames(asking, [question]),
  html`<fieldset><legend>${dangerQuestionInWords(question)}</legend><p>${say('ask-not-sure')}</p>
${radio(question, 'yes', say('ask-yes'), false)}${radio(question, 'no', say('ask-no'), false)}</fieldset>`,
  html`<button type="submit">${say('ask-continue')}</button>`,
)}`,
  )
}

/** Help before anything else: numbers first, then what to do, then the two ways on (W2). */
export function helpPage({ site, csrf, asking }: FormOf): string {
  const isCrisis = asking.danger.suicide_plan === 'yes'
  const wayOn = (acknowledged: string, words: string) =>
    form(
      csrf,
      'help',
      [...withoutNames(asking, ['acknowledged']), ['acknowledged', acknowledged]],
      html``,
      html`<button type="submit">${words}</button>`,
    )
  return page(
    say('ask-help-heading'),
    html`${helpPanel(site, isCrisis ? 'emergency-crisis' : 'emergency-text')}
<p>${say('ask-help-goes-on')}</p>
${wayOn('I have called', fixedText('emergency-called', site))}
${wayOn('this is not happening now', fixedText('emergency-not-now', site))}`,
  )
}

export function writePage({ csrf, asking, missing }: FormOf): string {
  const option = (value: string, words: string, chosen: string) =>
    html`<option value="${value}"${value === chosen ? raw(' selected') : html``}>${words}</option>`
  return page(
    say('ask-write-heading'),
    html`${summary(missing, asking)}
${form(
  csrf,
  'write',
  withoutNames(asking, ['question', 'topic', 'country']),
  html`<p><label for="question">${say('ask-write-label')}</label></p><p id="names">${say('ask-write-names')}</p>
<textarea id="question" name="question" rows="9" maxlength="8000" aria-describedby="names">${asking.question}</textarea>
<p><label>${say('ask-topic')} <select name="topic">${option('', say('ask-choose'), asking.topic)}${topics.map((topic) => option(topic, say(`ask-topic-${topic.replaceAll(' ', '-')}`), asking.topic))}</select></label></p>
<p>${say('ask-country-why')}</p>
<p><label>${say('ask-country')} <select name="country">${option('', say('ask-choose'), asking.country)}${countries.map(({ code, name }) => option(code, name, asking.country))}</select></label></p>`,
  html`<button type="submit">${say('ask-continue')}</button>`,
)}`,
  )
}

export function checkPage(
  { site, csrf, asking }: FormOf,
  show: Acceptance['show'],
  trouble: string | undefined,
): string {
  return page(
    say('ask-check-heading'),
    html`${show === 'nothing' ? html`` : helpPanel(site, show)}
${trouble === undefined ? html`` : html`<p class="banner" role="alert">${trouble}</p>`}
<p class="short">${say('ask-check-lead')}</p>
<h2>${say('ask-check-about')}</h2><p>${say(asking.about === 'me' ? 'ask-about-me' : 'ask-about-someone')}</p>
<h2>${say('ask-check-danger')}</h2><p>${say(Object.values(asking.danger).includes('yes') ? 'ask-check-danger-yes' : 'ask-check-danger-clear')}</p>
<h2>${say('ask-check-question')}</h2><p class="words">${asking.question.trim()}</p>
${form(
  csrf,
  'change',
  asking.question === '' ? [] : withoutNames(asking, []),
  html``,
  html`<button type="submit" name="change" value="write">${say('ask-check-change')}</button>`,
)}
${form(
  csrf,
  'check',
  withoutNames(asking, ['publish']),
  html`<fieldset><legend>${say('ask-publish-heading')}</legend><p>${say('ask-publish-why')}</p><p>${say('ask-publish-later')}</p>
${tick('publish', say('ask-publish'), asking.mayPublish)}</fieldset>`,
  html`<button type="submit">${say('ask-send')}</button>`,
)}`,
  )
}

/** Title and heading are the same words: no illness in either. */
export const page = (title: string, body: Safe): string => frame(title, html`<h1>${title}</h1>${body}`)

export const helpPanel = (site: Site, show: Exclude<Acceptance['show'], 'nothing'>): Safe =>
  html`<div class="banner" role="alert"><p><strong>${say('ask-help-heading')}</strong></p>${numbersToCall(site, show === 'emergency-crisis')}
<p>${fixedText(show, site)}</p><p>${show === 'emergency-crisis' ? fixedText('emergency-text', site) : ''}</p><p><a href="/help">${say('ask-help-link')}</a></p></div>`

function numbersToCall({ numbers }: Site, isCrisis: boolean): Safe {
  const usual = [
    [say('ask-number-emergency'), numbers.emergency],
    [say('ask-number-cancer-line'), numbers.cancerLine],
  ] as const
  const crisis = [say('ask-number-crisis-line'), numbers.crisisLine] as const
  const set = (isCrisis ? [crisis, ...usual] : [...usual, crisis]).flatMap(([name, number]) =>
    number === undefined
      ? []
      : [html`<li>${name}: <a href="tel:${number.replaceAll(/[^+\d]/gu, '')}">${number}</a></li>`],
  )
  return set.length === 0 ? html`<p>${say('ask-number-none')}</p>` : html`<ul>${set}</ul>`
}

type Fields = readonly (readonly [name: string, value: string])[]

const withoutNames = (asking: PlainAsking, names: readonly string[]): Fields =>
  fieldsOf(asking).filter(([name]) => !names.includes(name))

export const form = (
  csrf: string,
  from: string,
  fields: Fields,
  body: Safe,
  button: Safe,
  action = formAddress,
): Safe =>
  html`<form method="post" action="${action}">${[['csrf', csrf], ['from', from], ...fields].map(([name = '', value = '']) => html`<input type="hidden" name="${name}" value="${value}">`)}
${body}<p>${button}</p></form>`

const radio = (name: string, value: string, words: string, is: boolean): Safe =>
  html`<p><label><input type="radio" name="${name}" value="${value}"${is ? raw(' checked') : html``}> ${words}</label></p>`
const tick = (name: string, words: string, is: boolean): Safe =>
  html`<p><label><input type="checkbox" name="${name}" value="yes"${is ? raw(' checked') : html``}> ${words}</label></p>`

const summary = (missing: readonly Missing[], asking: PlainAsking): Safe =>
  missing.length === 0
    ? html``
    : html`<div class="banner" role="alert"><p><strong>${say('ask-missing-title')}</strong></p><ul>${missing.map((one) => html`<li>${say(`ask-missing-${one}`, { count: Array.from(asking.question.trim()).length })}</li>`)}</ul></div>`

/** What the page that she came from still lacks, if it is shown again. */
export function missingOn(page: string, asking: PlainAsking): readonly Missing[] {
  if (page === 'before')
    return [
      ...(asking.about === 'unsaid' ? ['about' as const] : []),
      ...(asking.isAdult ? [] : ['adult' as const]),
      ...(asking.privacySeen ? [] : ['privacy' as const]),
    ]
  return page === 'write' ? missingIn(asking) : ['yes-no']
}
