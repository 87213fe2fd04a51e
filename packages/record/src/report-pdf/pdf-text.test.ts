import { describe, expect, test } from 'vitest'
import { pdfText } from './pdf-text.ts'

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))

/** A one-page PDF written by hand: the drawing operators of its page, and nothing else. */
function pdf(page: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const xref = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const tail = `xref\n0 6\n0000000000 65535 f \n${xref}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return bytesOf(body + tail)
}

const lines = ['FINAL DIAGNOSIS: BREAST, LEFT, BIOPSY: INVASIVE DUCTAL CARCINOMA.', 'HER2: positive (3+).']
const drawn = `BT /F1 12 Tf 50 800 Td 16 TL ${lines.map((l) => `(${l.replace(/[()]/g, '\\$&')}) Tj T*`).join(' ')} ET`

describe('text of a PDF', () => {
  test('the text layer, line by line', async () => {
    const text = await pdfText(pdf(drawn))
    expect(text).toMatchObject({ ok: true, value: expect.stringContaining('HER2: positive (3+).') })
  })

  test('a scan without text says so', async () => {
    const text = await pdfText(pdf('0 0 595 842 re f'))
    expect(text).toMatchObject({
      ok: false,
      error: { kind: 'no-text-layer', values: { pages: 1 } },
    })
  })

  test('a file that is no PDF says so', async () => {
    const text = await pdfText(bytesOf('%PDF-1.4 and then nothing'))
    expect(text).toMatchObject({ ok: false, error: { kind: 'not-a-pdf' } })
  })
})
