/** Published answers as plain HTML that works without script, with the structured data that section 9 names. */
import { type PublicAnswer, phases, type SearchReply, topics } from '@herald/api'
import { html, raw, type Safe } from './html.ts'
import { plainHtml } from './plain-text.ts'

export const frame = (title: string, body: Safe, head: Safe = html``): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noarchive">
<title>${title} - Herald</title>
<link rel="stylesheet" href="/public.css">
<link rel="alternate" type="application/atom+xml" href="/questions.atom" title="New answers">
${head}
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header><a href="/">Herald</a> <nav aria-label="Herald"><a href="/help">Get help now</a> <a href="/questions">Public answers</a> <a href="/ask">Ask a doctor</a></nav></header>
<main id="main">${body}</main>
<footer><p>Herald informs. It does not replace your team.</p></footer>
</body>
</html>
`.text

const dateWords = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

const options = (all: readonly string[], chosen: string | undefined) =>
  all.map((one) => html`<option${one === chosen ? raw(' selected') : html``}>${one}</option>`)

export type Asked = {
  readonly q?: string | undefined
  readonly topic?: string | undefined
  readonly phase?: string | undefined
  readonly sort?: string | undefined
}

export function listPage(asked: Asked, found: SearchReply): string {
  const count =
    found.count === 'more'
      ? 'More than 600 answers'
      : `${found.count} ${found.count === 1 ? 'answer' : 'answers'}`
  const address = (page: number) =>
    `/questions?${new URLSearchParams({ ...plain(asked), page: String(page) }).toString()}`
  const isLast = found.count !== 'more' && found.page * 20 >= found.count
  return frame(
    'Public answers',
    html`<h1>Public answers</h1>
<form action="/questions" method="get" role="search">
<p><label>Search <input type="search" name="q" maxlength="200" value="${asked.q ?? ''}"></label></p>
<details><summary>Narrow it down</summary>
<p><label>Topic <select name="topic"><option value="">any</option>${options(topics, asked.topic)}</select></label></p>
<p><label>Phase <select name="phase"><option value="">any</option>${options(phases, asked.phase)}</select></label></p>
<p><label>Sort <select name="sort"><option value="fit">by fit</option><option value="date"${asked.sort === 'date' ? raw(' selected') : html``}>by date</option></select></label></p>
</details>
<p><button type="submit">Search</button></p>
</form>
${found.corrected.map(({ from, to }) => html`<p>We searched for <strong>${to}</strong>, not <em>${from}</em>.</p>`)}
${found.alsoSearched.length === 0 ? html`` : html`<p>We also searched for: ${found.alsoSearched.join(', ')}.</p>`}
<p role="status">${count}</p>
${found.items.length === 0 ? html`<p>Nothing fits. Try fewer or plainer words, or <a href="/ask">ask a doctor</a>.</p>` : html`<ul class="answers">${found.items.map((one) => html`<li><a href="/questions/${one.slug}">${one.title}</a><p>${one.short}</p><p>${one.topic} · ${one.isReviewed ? `checked on ${dateWords(one.reviewedOn)}` : 'no clinician has checked this yet'}</p></li>`)}</ul>`}
<p>${found.page > 1 ? html`<a href="${address(found.page - 1)}">Before</a> ` : html``}${isLast ? html`` : html`<a href="${address(found.page + 1)}">Next</a>`}</p>`,
  )
}

const plain = (asked: Asked): Record<string, string> =>
  Object.fromEntries(
    Object.entries(asked).flatMap(([key, value]) =>
      value === undefined || value === '' ? [] : [[key, value]],
    ),
  )

export function answerPage(one: PublicAnswer, address: string): string {
  const checked =
    one.reviewedBy === 'none'
      ? html`<p class="badge">Written by the Herald project. No clinician has checked this yet.</p>`
      : html`<p class="badge">Checked by ${one.reviewedBy.name} on ${dateWords(one.reviewedOn)}${one.reviewedBy.isDemonstration ? ' (a made-up person)' : ''}</p>`
  const sources = one.text.blocks.flatMap((block) => (block.kind === 'cited' ? [block] : []))
  return frame(
    one.title,
    html`<article>
<h1>${one.title}</h1>
${checked}
${one.isUnderReview ? html`<p class="banner" role="note">We are checking this page again. Numbers are hidden until we are done.</p>` : html``}
<p class="short">${one.short}</p>
<h2>The question</h2><p>${one.question}</p>
<h2>The answer</h2>
${one.text.blocks.map((block) => plainHtml(block.text, block.kind === 'cited' && !block.text.includes(block.title) ? html` <cite>${block.title}</cite>` : html``))}
<h2>What to ask your team</h2><ul>${one.text.ask.map((ask) => html`<li>${ask}</li>`)}</ul>
${sources.length === 0 ? html`` : html`<h2>Sources</h2><ul>${sources.map((block) => html`<li>${block.title}${block.checkedOn === undefined ? '' : `, checked on ${dateWords(block.checkedOn)}`}</li>`)}</ul>`}
<h2>Who answered</h2><p>${'field' in one.writtenBy ? `${one.writtenBy.name}, ${one.writtenBy.field}, ${one.writtenBy.country}${one.writtenBy.isDemonstration ? ' (a made-up person)' : ''}` : 'Written by the Herald project. No clinician has checked this yet.'}</p>
<p>This answer was for one person. Yours may differ.</p>
<p>If you feel very ill, do not read on: <a href="/help">get help now</a>.</p>
<p>Look again by ${dateWords(one.lookAgainBy)}.</p>
${one.similar.length === 0 ? html`` : html`<h2>Similar answers</h2><ul>${one.similar.map((near) => html`<li><a href="/questions/${near.slug}">${near.title}</a></li>`)}</ul>`}
<p><a href="/ask">Ask your own</a></p>
</article>`,
    html`<link rel="canonical" href="${address}/questions/${one.slug}">
<script type="application/ld+json">${raw(structuredData(one, address))}</script>`,
  )
}

/** `MedicalWebPage` with a question and its accepted answer. Not `QAPage`: that is for pages where visitors can answer. */
export function structuredData(one: PublicAnswer, address: string): string {
  const person = (who: PublicAnswer['writtenBy']) =>
    'field' in who
      ? { '@type': 'Person', name: who.name, jobTitle: who.field }
      : { '@type': 'Organization', name: 'the Herald project' }
  const data = {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    url: `${address}/questions/${one.slug}`,
    name: one.title,
    about: { '@type': 'MedicalCondition', name: 'HER2-positive breast cancer' },
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    datePublished: one.publishedOn,
    lastReviewed: one.reviewedBy === 'none' ? undefined : one.reviewedOn,
    author: person(one.writtenBy),
    reviewedBy: one.reviewedBy === 'none' ? undefined : person(one.reviewedBy),
    citation: one.text.blocks.flatMap((block) => (block.kind === 'cited' ? [block.title] : [])),
    mainEntity: {
      '@type': 'Question',
      name: one.title,
      text: one.question,
      acceptedAnswer: { '@type': 'Answer', text: one.text.blocks.map(({ text }) => text).join('\n\n') },
    },
  }
  // Inside a script element only these could end it or open a comment; JSON knows them by number as well.
  return JSON.stringify(data).replaceAll(
    /[<>&\u2028\u2029]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

export const gonePage = (): string =>
  frame(
    'Taken down',
    html`<h1>This page was taken down</h1><p>The person asked us to take this page down.</p><p><a href="/questions">Other answers</a></p>`,
  )

export const nonePage = (): string =>
  frame(
    'Not found',
    html`<h1>This page does not exist</h1><p><a href="/questions">Search the public answers</a></p>`,
  )

export function feed(found: SearchReply, address: string): string {
  const latest = found.items[0]?.reviewedOn ?? '1970-01-01'
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Herald: public answers</title><id>${address}/questions</id><updated>${latest}T00:00:00Z</updated>
<link href="${address}/questions.atom" rel="self"/>
${found.items.map(
  (
    one,
  ) => html`<entry><title>${one.title}</title><id>${address}/questions/${one.slug}</id><link href="${address}/questions/${one.slug}"/><updated>${one.reviewedOn}T00:00:00Z</updated><summary>${one.short}</summary><author><name>Herald</name></author></entry>
`,
)}</feed>`.text
}
