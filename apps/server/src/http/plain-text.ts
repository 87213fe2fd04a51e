/** Plain text as HTML: lines that begin with a dash or a number are lists, and a first line without an end is a heading. */
import { html, type Safe } from './html.ts'

/** `after` stands behind the last paragraph or item, such as the source of a figure. */
export function plainHtml(text: string, after: Safe = html``): Safe {
  const [first = '', ...others] = text.split('\n').filter((line) => line.trim() !== '')
  const hasHeading = others.length > 0 && !/[.?!:;,)]$/u.test(first) && markOf(first) === 'none'
  const lines = hasHeading ? others : [first, ...others]
  const runs: { mark: Mark; lines: string[] }[] = []
  for (const line of lines) {
    const mark = markOf(line)
    const last = runs.at(-1)
    if (last?.mark === mark) last.lines.push(line)
    else runs.push({ mark, lines: [line] })
  }
  return html`${hasHeading ? html`<h3>${first}</h3>` : html``}${runs.map((run, at) => runHtml(run, at === runs.length - 1 ? after : html``))}`
}

type Mark = 'dash' | 'number' | 'none'

const markOf = (line: string): Mark =>
  line.startsWith('- ') ? 'dash' : /^\d+\. /u.test(line) ? 'number' : 'none'

function runHtml({ mark, lines }: { mark: Mark; lines: readonly string[] }, after: Safe): Safe {
  const end = (at: number) => (at === lines.length - 1 ? after : html``)
  switch (mark) {
    case 'none':
      return html`${lines.map((line, at) => html`<p>${line}${end(at)}</p>`)}`
    case 'dash':
      return html`<ul>${lines.map((line, at) => html`<li>${line.slice(2)}${end(at)}</li>`)}</ul>`
    case 'number':
      return html`<ol>${lines.map((line, at) => html`<li>${line.replace(/^\d+\. /u, '')}${end(at)}</li>`)}</ol>`
  }
}
