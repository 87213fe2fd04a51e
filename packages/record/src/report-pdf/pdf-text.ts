/** The text layer of a PDF report. Its own entry, because the PDF library is large and only some people need it. */
import { fail, ok, type Result } from '@herald/core'
import type { NotRead } from '../report/report.ts'

export type PdfNotRead =
  | Extract<NotRead, { kind: 'no-text-layer' }>
  | { readonly kind: 'not-a-pdf'; readonly message: string }

/** Page after page, line after line. A scan without text, a locked or a broken file says so. */
export async function pdfText(bytes: Uint8Array): Promise<Result<string, PdfNotRead>> {
  const { extractText, getDocumentProxy } = await import('unpdf')
  const opened = await getDocumentProxy(new Uint8Array(bytes)).then(ok, () =>
    fail<PdfNotRead>({
      kind: 'not-a-pdf',
      message:
        'This file cannot be opened as a PDF. It may be damaged or locked with a password. Save it again without a password, or paste the text.',
    }),
  )
  if (!opened.ok) return opened
  const { text, totalPages } = await extractText(opened.value, { mergePages: false })
  const pages = text.join('\n\n')
  if ((pages.match(/\p{L}/gu)?.length ?? 0) < (25 * Math.max(1, Math.min(totalPages, 3))) / 3) {
    return fail({
      kind: 'no-text-layer',
      message: `This PDF has ${totalPages} page${totalPages === 1 ? '' : 's'} and no text layer: it is a scan. Ask the hospital for the text or a searchable PDF, or type the results in.`,
    })
  }
  return ok(pages)
}
