/** A zip of records -> its files. The library comes with the first zip. */

/** The record files of a zip, by name, or why there are none. */
export type Unzipped =
  | {
      readonly kind: 'files'
      readonly files: readonly { readonly name: string; readonly text: string }[]
      readonly skipped: readonly string[]
    }
  | { readonly kind: 'refused'; readonly why: 'zip' | 'empty-zip' | 'too-large' }

/** The first bytes of every zip that holds something. */
export const isZip = async (file: File): Promise<boolean> =>
  new TextDecoder('latin1').decode(await file.slice(0, 4).arrayBuffer()) === 'PK\u0003\u0004'

/** `most` bytes, of all of them together once unpacked: a small zip can hold a very large file. */
export async function unzip(file: File, most: number): Promise<Unzipped> {
  const { unzipSync } = await import('fflate')
  const skipped: string[] = []
  let size = 0
  try {
    const found = unzipSync(new Uint8Array(await file.arrayBuffer()), {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/') || name.startsWith('__MACOSX/')) return false
        if (!/\.(json|ndjson|txt)$/i.test(name)) {
          skipped.push(name)
          return false
        }
        size += originalSize
        return size <= most
      },
    })
    if (size > most) return { kind: 'refused', why: 'too-large' }
    const files = Object.entries(found).map(([name, bytes]) => ({
      name: `${file.name}/${name}`,
      text: new TextDecoder().decode(bytes),
    }))
    return files.length === 0 ? { kind: 'refused', why: 'empty-zip' } : { kind: 'files', files, skipped }
  } catch {
    return { kind: 'refused', why: 'zip' }
  }
}
