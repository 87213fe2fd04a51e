/** Files -> charts. The reader is loaded when the first file is opened. */
import { remarkInWords, type Words } from '@herald/brief'
import type { RecordImport } from '@herald/record'
import type { FindingInWords, RefusedFile, Reply } from '../desk/desk.ts'
import { findingInWords } from './finding-in-words.ts'
import { isZip, unzip } from './unzip.ts'

export type Tell = (reply: Extract<Reply, { kind: 'reading' }>) => void

/** A phone cannot hold more, and half a record misleads. Checked before a byte is read. */
export const maximumBytes = 64 * 1024 * 1024

type FilesRead = {
  readonly charts: RecordImport['charts']
  readonly findings: readonly FindingInWords[]
  readonly refused: readonly RefusedFile[]
}
type Text = { readonly kind: 'text'; readonly name: string; readonly text: string }

/** Reads all files as one import. What is too large is refused; the rest is read. */
export async function readFiles(files: readonly File[], tell: Tell, words: Words): Promise<FilesRead> {
  const { readRecord } = await import('@herald/record')
  const texts: Text[] = []
  const refused: RefusedFile[] = []
  const skipped: FindingInWords[] = []
  for (const file of files) {
    if (file.size > maximumBytes) {
      refused.push(tooLarge(file.name, file.size, words))
      continue
    }
    tell({ kind: 'reading', file: file.name, done: 0, total: file.size })
    if (!(await isZip(file))) {
      texts.push({ kind: 'text', name: file.name, text: await file.text() })
      continue
    }
    const inside = await unzip(file, maximumBytes)
    switch (inside.kind) {
      case 'refused':
        refused.push(
          inside.why === 'too-large'
            ? tooLarge(file.name, maximumBytes, words)
            : zipRefused(file.name, inside.why, words),
        )
        break
      case 'files':
        texts.push(...inside.files.map((one): Text => ({ kind: 'text', ...one })))
        skipped.push(...inside.skipped.map((name) => leftOut(`${file.name}/${name}`, words)))
    }
  }
  const {
    charts,
    findings,
    refused: unread,
  } = readRecord(texts, {
    onProgress: ({ file, done, total }) => tell({ kind: 'reading', file, done, total }),
  })
  return {
    charts,
    findings: [...skipped, ...findings.map((finding) => findingInWords(finding, words))],
    refused: [...refused, ...unread.map((one) => ({ file: one.file, ...remarkInWords(one, words) }))],
  }
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0)

const tooLarge = (file: string, size: number, words: Words): RefusedFile => {
  const values = { size: megabytes(size), most: megabytes(maximumBytes) }
  return {
    file,
    found: words({ id: 'refused-too-large-found', values }),
    expected: words({ id: 'refused-too-large-expected', values }),
    todo: words({ id: 'refused-too-large-todo' }),
  }
}

const zipRefused = (file: string, why: 'zip' | 'empty-zip', words: Words): RefusedFile => ({
  file,
  found: words({ id: `refused-${why}-found` }),
  expected: words({ id: 'refused-zip-expected' }),
  todo: words({ id: 'refused-zip-todo' }),
})

/** In the reader's own form, so that it stands among what else was not needed. */
const leftOut = (where: string, words: Words): FindingInWords =>
  findingInWords(
    { kind: 'skipped', where, says: 'left-out', values: { words: where.split('/').at(-1) ?? where } },
    words,
  )
