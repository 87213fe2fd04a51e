/** Files made on this device, to be saved on it: links into memory, nothing is asked of any server. */
import { useEffect, useState } from 'react'
import type { ExportedFile } from '../desk/desk.ts'

type Props = { readonly files: readonly ExportedFile[]; readonly words: (name: string) => string }

export function SaveLinks({ files, words }: Props) {
  const [links, setLinks] = useState<readonly (readonly [name: string, address: string])[]>([])
  useEffect(() => {
    const made = files.map(
      ({ name, type, text }) => [name, URL.createObjectURL(new Blob([text], { type }))] as const,
    )
    setLinks(made)
    return () => {
      for (const [, address] of made) URL.revokeObjectURL(address)
    }
  }, [files])
  return (
    <ul className="plain">
      {links.map(([name, address]) => (
        <li key={name}>
          <a href={address} download={name} className="tall">
            {words(name)}
          </a>
        </li>
      ))}
    </ul>
  )
}
