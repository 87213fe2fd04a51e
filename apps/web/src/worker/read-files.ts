/** Files -> charts. The reader is loaded when the first file is opened. */
import type { RecordImport } from '@herald/record'
import type { RefusedFile, Reply } from '../desk/desk.ts'

export type Tell = (reply: Extract<Reply, { kind: 'reading' }>) => void

/** A phone cannot hold more, and half a record misleads. Checked before a byte is read. */
export const maximumBytes = 64 * 1024 * 1024

type FilesRead = Pick<RecordImport, 'charts' | 'findings' | 'refused'>

/** Reads all files as one import. What is too large is refused; the rest is read. */
export async function readFiles(files: readonly File[], tell: Tell): Promise<FilesRead> {
  const { readRecord } = await import('@herald/record')
  const readable = files.filter(({ size }) => size <= maximumBytes)
  const tooLarge = files.filter(({ size }) => size > maximumBytes).map(refusal)
  const texts = []
  for (const file of readable) {
    tell({ kind: 'reading', file: file.name, done: 0, total: file.size })
    texts.push({ kind: 'text', name: file.name, text: await file.text() } as const)
  }
  const { charts, findings, refused } = readRecord(texts, {
    onProgress: ({ file, done, total }) => tell({ kind: 'reading', file, done, total }),
  })
  return { charts, findings, refused: [...tooLarge, ...refused] }
}

const refusal = ({ name, size }: File): RefusedFile => ({
  file: name,
  found: `a file of ${(size / 1024 / 1024).toFixed(0)} MB`,
  expected: 'at most 64 MB a file',
  todo: 'Export a shorter time, or leave out pictures and bills. You can also open parts one by one.',
})
