/** Her question without a script: where it stands, what was said, the answer, a reply, and the way to take it back. */
import type { AskerCase } from '@herald/api'
import { Temporal } from 'temporal-polyfill'
import { html, type Safe } from '../http/html.ts'
import { plainHtml } from '../http/plain-text.ts'
import type { Site } from '../service.ts'
import { form, helpPanel, page } from './pages.ts'
import { fixedText, momentInWords, say } from './words.ts'

export const caseAddress = (id: string): string => `/ask/plain/case/${id}`

export function plainCasePage(site: Site, csrf: string, one: AskerCase, trouble: string | undefined): string {
  const { timeZone } = site.setting.hours
  const when = (at: string) => momentInWords(Temporal.Instant.from(at), timeZone)
  const by = one.news.kind === 'on time' ? when(one.news.by) : ''
  const isDangerous =
    one.state === 'urgent_hold' ||
    one.messages.some((each) => each.kind === 'fixed' && each.text === 'case-closed-danger')
  const version = [['version', String(one.version)]] as const
  const said = one.messages.map((each): Safe => {
    if (each.kind === 'questions')
      return html`<li>${when(each.at)}<ul>${each.questions.map((question) => html`<li>${question}</li>`)}</ul></li>`
    if (each.kind === 'from her') return html`<li>${when(each.at)}<p class="words">${each.text}</p></li>`
    const reason = each.reason === undefined ? '' : fixedText(each.reason, site)
    return html`<li>${when(each.at)}<p>${fixedText(each.text, site, { by, reason })}</p></li>`
  })
  return page(
    say('ask-case-heading'),
    html`${isDangerous ? helpPanel(site, 'emergency-text') : html``}
${trouble === undefined ? html`` : html`<p class="banner" role="alert">${trouble}</p>`}
${by === '' ? html`` : html`<p class="short">${say('ask-case-by', { when: by })}</p>`}
${one.answer === undefined ? html`` : answerOf(one.answer)}
<h2>${say('ask-case-messages')}</h2><ol>${said}</ol>
${one.mayDo.includes('add_info') ? form(csrf, 'info', version, html`<p><label for="text">${say('ask-case-reply')}</label></p><textarea id="text" name="text" rows="5" maxlength="8000"></textarea>`, html`<button type="submit">${say('ask-case-reply-send')}</button>`, `${caseAddress(one.id)}/info`) : html``}
<h2>${say('ask-case-sent')}</h2><p class="words">${one.question}</p>
${one.mayDo.includes('withdraw') ? form(csrf, 'withdraw', version, html``, html`<button type="submit">${say('ask-act-withdraw')}</button>`, `${caseAddress(one.id)}/withdraw`) : html``}
<p>${say('ask-only-browser')}</p><p><a href="${caseAddress(one.id)}">${say('ask-case-look')}</a></p>`,
  )
}

const answerOf = ({ text, writtenBy, approvedBy }: NonNullable<AskerCase['answer']>): Safe => {
  const named = ({ name, field, country }: typeof writtenBy) => ({ name, what: field, value: country })
  return html`<h2>${say('ask-answer-heading')}</h2>
${text.blocks.map((block) => plainHtml(block.text, block.kind === 'cited' ? html` <cite>${block.title}</cite>` : html``))}
<ul>${text.ask.map((line) => html`<li>${line}</li>`)}</ul>
<p><strong>${say('ask-answer-danger')}</strong> <a href="/help">${say('ask-help-link')}</a></p>
<p>${say('ask-answer-by', named(writtenBy))}</p><p>${say('ask-answer-checked', named(approvedBy))}</p>`
}
