/** Plain text inside an Attachment: base64 to UTF-8. PDFs and pictures are left to a person. */
import { type Node, text } from './node.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const valueOf = new Map(Array.from(alphabet, (letter, value) => [letter, value] as const))

/** Longer attachments are documents for a person, not a report's few pages of text. */
const longest = 200_000

/** The bytes as percent escapes; undefined where a letter is not of base64. */
function escaped(base64: string): string | undefined {
  let bits = 0
  let held = 0
  let out = ''
  for (const letter of base64.replace(/-/g, '+').replace(/_/g, '/')) {
    if (/[\s=]/.test(letter)) continue
    const value = valueOf.get(letter)
    if (value === undefined) return undefined
    held = ((held << 6) | value) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    out += `%${((held >> bits) & 0xff).toString(16).padStart(2, '0')}`
  }
  return out
}

/** The text of an attachment that says it is plain text; '' for anything else or what is not UTF-8. */
export function attachedText(attachment: Node): string {
  const data = text(attachment['data'])
  if (!/^text\/plain\b/i.test(text(attachment['contentType'])) || data === '' || data.length > longest)
    return ''
  const bytes = escaped(data)
  if (bytes === undefined) return ''
  try {
    return decodeURIComponent(bytes).trim()
  } catch {
    return ''
  }
}
