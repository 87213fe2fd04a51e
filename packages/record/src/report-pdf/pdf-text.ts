/** The text layer of a PDF report. Its own entry, because the PDF library is large and only some people need it. */
import { fail, ok, type Result } from '@herald/core'
import type { NotRead } from '../report/report.ts'

export type PdfNotRead =
  | { readonly kind: 'no-text-layer'; readonly values: NotRead['values'] }
  | { readonly kind: 'not-a-pdf'; readonly values: NotRead['values'] }

/** Page after page, line after line. A scan without text, a locked or a broken file says so. */
export async function pdfText(bytes: Uint8Array): Promise<Result<string, PdfNotRead>> {
  const { extractText, getDocumentProxy } = await import('unpdf')
  const opened = await getDocumentProxy(new Uint8Array(bytes)).then(ok, () =>
    fail<PdfNotRead>({
      kind: 'not-a-pdf',
      values: {},
    }),
  )
  if (!opened.ok) return opened
  const { text, totalPages } = await extractText(opened.value, { mergePages: false })
  const pages = text.join('\n\n')
  if ((pages.match(/\p{L}/gu)?.length ?? 0) < (25 * Math.max(1, Math.min(totalPages, 3))) / 3) {
    return fail({
      kind: 'no-text-layer',
      values: { pages: totalPages, letters: 0 },
    })
  }
  return ok(pages)
}
