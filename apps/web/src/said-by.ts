/** What an answer says, as one short text: the same for as long as it reads the same. Kept for "New since last time". */
import type { AnswerInWords } from './desk/brief-in-words.ts'

/** A checksum, not the words: what she keeps on the device need not hold each answer twice. FNV-1a, 32 bits. */
export function saidBy({ headline, points, redFlags, standing, closed }: AnswerInWords): string {
  const text = [closed, standing, ...redFlags, ...headline, ...points].join('\n')
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return (sum >>> 0).toString(36)
}
