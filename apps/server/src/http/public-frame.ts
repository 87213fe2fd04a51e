/** What is around every public page, its words, and the two pages in place of one that is not there. */
import { wordsOf } from '@herald/brief'
import { sentences as asking } from '@herald/content-en/screens/ask'
import { sentences as questions } from '@herald/content-en/screens/questions'
import { html, type Safe } from './html.ts'

const words = wordsOf('en-GB', { asking, questions })

/** A sentence of content/en/src/screens/questions.ftl. */
export const say = (id: string, values: Readonly<Record<string, string | number>> = {}): string =>
  words({ id: `questions-${id}`, values })

const idOf = (name: string): string => name.replaceAll(' ', '-')
export const topicWords = (topic: string): string => words({ id: `ask-topic-${idOf(topic)}` })
export const phaseWords = (phase: string): string => say(`phase-${idOf(phase)}`)

export const frame = (title: string, body: Safe, head: Safe = html``): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noarchive">
<title>${title} - Herald</title>
<link rel="stylesheet" href="/public.css">
<link rel="alternate" type="application/atom+xml" href="/questions.atom" title="${say('feed')}">
${head}
</head>
<body>
<a class="skip" href="#main">${say('skip')}</a>
<header><a class="name" href="/">Herald</a> <nav aria-label="${say('nav')}"><a href="/library">${say('library')}</a> <a href="/questions">${say('title')}</a> <a href="/ask">${say('ask')}</a></nav> <a class="help" href="/help">${say('help')}</a></header>
<main id="main">${body}</main>
<footer><p>${say('foot')} <a href="/how-we-work">${say('foot-how')}</a></p></footer>
</body>
</html>
`.text

export const dateWords = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

export type Crumb = { readonly words: string; readonly address: string }

/** The trail to this page: from the list of all answers down. */
export const trail = (crumbs: readonly Crumb[]): Safe =>
  html`<nav class="crumb" aria-label="${say('crumb')}"><ol>${crumbs.map(({ words: is, address }) => html`<li><a href="${address}">${is}</a></li>`)}</ol></nav>`

export const listAddress = (asked: Readonly<Record<string, string>>): string => {
  const query = new URLSearchParams(asked).toString()
  return query === '' ? '/questions' : `/questions?${query}`
}

export const gonePage = (): string =>
  frame(
    say('gone'),
    html`<h1>${say('gone')}</h1><p>${say('gone-why')}</p><p><a href="/questions">${say('gone-others')}</a></p>`,
  )

export const nonePage = (): string =>
  frame(
    say('missing'),
    html`<h1>${say('missing')}</h1><p>${say('missing-why')}</p><p><a href="/questions">${say('missing-search')}</a></p>`,
  )
