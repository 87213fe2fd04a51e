/** The Markdown of one part as HTML: words of the glossary linked, drawings inlined, counts behind a disclosure. */

import { Marked, type Token, type Tokens } from 'marked'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Article, isCounts, isDrawing, type Part } from './article.ts'
import { CountsBlock } from './counts-block.tsx'
import type { Linker } from './glossary.ts'
import { escaped } from './html.ts'
import type { LibrarySay } from './say.ts'

/** SVG text by file name. */
export type Drawings = ReadonlyMap<string, string>

export type Markup = { readonly html: (part: Part) => string }

type Given = {
  readonly article: Article
  readonly linker: Linker
  readonly drawings: Drawings
  readonly say: LibrarySay
}

/** How the parts of one article become HTML, in order: the linker remembers which words were linked already. */
export function markupOf({ article, linker, drawings, say }: Given): Markup {
  let isInLink = false
  const marked = new Marked({
    renderer: {
      text(token) {
        if ('tokens' in token && token.tokens !== undefined) return this.parser.parseInline(token.tokens)
        const plain = unescaped(token.text)
        return isInLink ? escaped(plain) : linker.html(plain)
      },
      link(token) {
        isInLink = true
        const words = this.parser.parseInline(token.tokens)
        isInLink = false
        return `<a href="${escaped(token.href)}">${words}</a>`
      },
    },
  })
  const prose = (tokens: readonly Token[]): string => marked.parser([...tokens])
  return {
    html: (part) => {
      const counts = [...part.counts]
      return part.tokens
        .map((token) => {
          if (isDrawing(token)) return drawingHtml(article.slug, token, drawings)
          if (!isCounts(token)) return prose([token])
          const next = counts.shift()
          if (next === undefined) return ''
          return renderToStaticMarkup(
            <CountsBlock counts={next} open={article.about === 'numbers-shown'} say={say} />,
          )
        })
        .join('')
    },
  }
}

/** Marked hands out text with its entities written out; the linker wants plain text. */
const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** A drawing stands in the page itself, so that it takes the page's colours, in the dark and in forced colours too. */
function drawingHtml(slug: string, token: Token, drawings: Drawings): string {
  const image = token.type === 'paragraph' ? token.tokens?.find(isImage) : undefined
  if (image === undefined) return ''
  const svg = drawings.get(image.href)
  if (svg === undefined)
    throw new Error(
      `${slug}.md names the drawing ${image.href}, which is not in content/en/articles/drawings.`,
    )
  const named = svg.replace('<svg ', `<svg role="img" aria-label="${escaped(unescaped(image.text))}" `)
  return `<figure class="drawing">${named}<figcaption>${escaped(unescaped(image.title ?? ''))}</figcaption></figure>`
}

const isImage = (token: Token): token is Tokens.Image => token.type === 'image'
