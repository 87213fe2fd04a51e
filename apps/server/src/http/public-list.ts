/** The list of published answers: a search that is a plain form, the topics as a tree, and the filters. No script. */
import { phases, type SearchReply, topics } from '@herald/api'
import { html, raw, type Safe } from './html.ts'
import { dateWords, frame, listAddress, phaseWords, say, topicWords, trail } from './public-frame.ts'

export type Asked = {
  readonly q?: string | undefined
  readonly topic?: string | undefined
  readonly phase?: string | undefined
  readonly sort?: string | undefined
  readonly by?: string | undefined
}

export function listPage(asked: Asked, found: SearchReply): string {
  const count = found.count === 'more' ? say('count-more') : say('count', { count: found.count })
  const address = (page: number) => listAddress({ ...plain(asked), page: String(page) })
  const isLast = found.count !== 'more' && found.page * 20 >= found.count
  const heading = asked.topic === undefined || asked.topic === '' ? say('title') : topicWords(asked.topic)
  return frame(
    heading,
    html`${trail(crumbsOf(asked))}<h1>${heading}</h1>
<p>${asked.by === undefined ? say('lead') : say('by', { name: asked.by })}</p>
<form action="/questions" method="get" role="search">
<p><label>${say('search')} <input type="search" name="q" maxlength="200" value="${asked.q ?? ''}"></label> <button type="submit">${say('search')}</button></p>
<details><summary>${say('narrow')}</summary>
<p><label>${say('topic')} <select name="topic"><option value="">${say('any')}</option>${options(topics, asked.topic, topicWords)}</select></label></p>
<p><label>${say('phase')} <select name="phase"><option value="">${say('any')}</option>${options(phases, asked.phase, phaseWords)}</select></label></p>
<p><label>${say('sort')} <select name="sort">${options(['fit', 'date'], asked.sort, (one) => say(`sort-${one}`))}</select></label></p>
</details>
</form>
${topicTree(asked)}
${found.corrected.map(({ from, to }) => html`<p>${say('corrected', { from, to })}</p>`)}
${found.alsoSearched.length === 0 ? html`` : html`<p>${say('also', { words: found.alsoSearched.join(', ') })}</p>`}
<p role="status">${count}</p>
${found.items.length === 0 ? html`<p>${say('none')}</p><p><a href="/library">${say('none-library')}</a></p><p><a href="/ask">${say('ask')}</a></p>` : html`<ul class="answers">${found.items.map(line)}</ul>`}
<p class="pages">${found.page > 1 ? html`<a href="${address(found.page - 1)}">${say('page-before')}</a> ` : html``}${isLast ? html`` : html`<a href="${address(found.page + 1)}">${say('page-next')}</a>`}</p>`,
  )
}

const line = (one: SearchReply['items'][number]): Safe =>
  html`<li><a href="/questions/${one.slug}">${one.title}</a><p>${one.short}</p><p class="quiet">${topicWords(one.topic)} · ${one.isReviewed ? say('line-checked', { day: dateWords(one.reviewedOn) }) : say('line-unchecked')}</p></li>`

const options = (
  all: readonly string[],
  chosen: string | undefined,
  inWords: (one: string) => string,
): readonly Safe[] =>
  all.map(
    (one) => html`<option value="${one}"${raw(one === chosen ? ' selected' : '')}>${inWords(one)}</option>`,
  )

/** All topics; under the chosen one its times of treatment. What is shown now says so. */
function topicTree({ topic, phase }: Asked): Safe {
  const link = (isHere: boolean, address: string, words: string): Safe =>
    html`<a href="${address}"${raw(isHere ? ' aria-current="page"' : '')}>${words}</a>`
  return html`<details class="topics"><summary>${say('topics')}</summary><nav aria-label="${say('topics')}"><ul>
<li>${link(topic === undefined, '/questions', say('topics-all'))}</li>
${topics.map((one) => html`<li>${link(one === topic && phase === undefined, listAddress({ topic: one }), topicWords(one))}${one === topic ? html`<ul>${phases.map((each) => html`<li>${link(each === phase, listAddress({ topic: one, phase: each }), phaseWords(each))}</li>`)}</ul>` : html``}</li>`)}
</ul></nav></details>`
}

const crumbsOf = ({ topic, phase }: Asked) => [
  { words: 'Herald', address: '/' },
  { words: say('title'), address: '/questions' },
  ...(topic === undefined || phase === undefined
    ? []
    : [{ words: topicWords(topic), address: listAddress({ topic }) }]),
]

const plain = (asked: Asked): Record<string, string> =>
  Object.fromEntries(
    Object.entries(asked).flatMap(([key, value]) =>
      value === undefined || value === '' ? [] : [[key, value]],
    ),
  )
