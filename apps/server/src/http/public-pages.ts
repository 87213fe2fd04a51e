/** Published answers as plain HTML that works without script, with the structured data that section 9 names. */
import type { PublicAnswer, SearchReply } from '@herald/api'
import { html, raw, type Safe } from './html.ts'
import { plainHtml } from './plain-text.ts'
import { dateWords, frame, listAddress, phaseWords, say, topicWords, trail } from './public-frame.ts'

export function answerPage(one: PublicAnswer, address: string): string {
  const sources = one.text.blocks.flatMap((block) => (block.kind === 'cited' ? [block] : []))
  return frame(
    one.title,
    html`${trailOf(one)}<article>
<h1>${one.title}</h1>
${badge(one)}
${one.isUnderReview ? html`<p class="banner" role="note">${say('under-review')}</p>` : html``}
<p class="short">${one.short}</p>
<p class="danger"><a href="/help">${say('danger')}</a></p>
<h2>${say('asked')}</h2><p>${one.question}</p>
<h2>${say('answered')}</h2>
${one.text.blocks.map((block) => plainHtml(block.text, block.kind === 'cited' && !block.text.includes(block.title) ? html` <cite>${block.title}</cite>` : html``))}
<h2>${say('to-ask')}</h2><ul>${one.text.ask.map((ask) => html`<li>${ask}</li>`)}</ul>
<p>${say('one-person')} ${say('same-signs')}</p>
${sources.length === 0 ? html`` : html`<h2>${say('sources')}</h2><ul>${sources.map((block) => html`<li>${block.checkedOn === undefined ? block.title : say('source-checked', { title: block.title, day: dateWords(block.checkedOn) })}</li>`)}</ul>`}
<h2>${say('who')}</h2>
<div class="cards">${card(one.writtenBy, 'who-wrote')}${one.reviewedBy === 'none' ? html`` : card(one.reviewedBy, 'who-checked')}</div>
<p>${say('dates', { published: dateWords(one.publishedOn), again: dateWords(one.lookAgainBy) })}</p>
${one.similar.length === 0 ? html`` : html`<h2>${say('similar')}</h2><ul>${one.similar.map((near) => html`<li><a href="/questions/${near.slug}">${near.title}</a></li>`)}</ul>`}
<p><a href="/ask">${say('ask-own')}</a></p>
</article>`,
    html`<link rel="canonical" href="${address}/questions/${one.slug}">
<script type="application/ld+json">${raw(structuredData(one, address))}</script>`,
  )
}

const trailOf = ({ topic, phase }: PublicAnswer): Safe =>
  trail([
    { words: 'Herald', address: '/' },
    { words: say('title'), address: '/questions' },
    { words: topicWords(topic), address: listAddress({ topic }) },
    { words: phaseWords(phase), address: listAddress({ topic, phase }) },
  ])

/** Who checked it and when, and in place what that word stands for. */
function badge({ reviewedBy, reviewedOn }: PublicAnswer): Safe {
  const means = (id: string, lines: readonly number[]): Safe =>
    html`<details><summary>${say(`${id}-means`)}</summary><ul>${lines.map((n) => html`<li>${say(`${id}-${n}`)}</li>`)}</ul><p><a href="/how-we-work">${say('foot-how')}</a></p></details>`
  if (reviewedBy === 'none')
    return html`<div class="badge"><p>${say('unchecked')}</p>${means('unchecked', [1, 2])}</div>`
  const words = say(reviewedBy.isDemonstration ? 'checked-made-up' : 'checked', {
    name: reviewedBy.name,
    day: dateWords(reviewedOn),
  })
  return html`<div class="badge"><p>${words}</p>${means('checked', [1, 2, 3, 4])}</div>`
}

/** A card: the name, what this person did here, the field and country, who registers them, and what else they did. */
function card(who: PublicAnswer['writtenBy'], did: 'who-wrote' | 'who-checked'): Safe {
  const others = html`<p><a href="${listAddress({ by: who.name })}">${say('who-others', { name: who.name })}</a></p>`
  if (!('field' in who)) return html`<section class="card"><p>${say('unchecked')}</p>${others}</section>`
  const { name, field, country, registeredWith, isDemonstration } = who
  return html`<section class="card"><h3>${name}</h3><p>${say(did)}</p><p>${say('who-field', { field, country })}</p><p>${registeredWith === '' ? say('who-unregistered') : say('who-registered', { body: registeredWith })}</p>${isDemonstration ? html`<p>${say('who-made-up')}</p>` : html``}${others}</section>`
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
