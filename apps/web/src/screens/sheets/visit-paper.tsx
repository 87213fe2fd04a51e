/** The page as it is printed, and as a plain list on the screen. Its lines are measured at the size of the paper, never shrunk. */
import { useLayoutEffect, useRef, useState } from 'react'
import type { VisitInWords } from '../../desk/sheets/visit.ts'
import { Mark } from '../../kit/mark.tsx'
import { useHelpNumbers, useSettings } from '../../settings/settings-context.tsx'
import { dayInFull } from '../../today.ts'
import type { Say } from '../../words/say.ts'
import { dangerNumber, fallingOff, type VisitLine, visitParts } from './visit-lines.ts'

/** The smaller of A4 and Letter in each direction, less the margins of the style sheet, and room for a few lines by hand. */
const pageHeightMm = 279.4 - 2 * 12 - 4
const notesMm = 18
const pixelsAMm = 96 / 25.4

type Props = {
  readonly sheet: VisitInWords
  readonly lines: readonly VisitLine[]
  readonly say: Say
  readonly onFalling: (keys: readonly string[]) => void
}

export function VisitPaper({ sheet, lines, say, onFalling }: Props) {
  const paper = useRef<HTMLDivElement>(null)
  const [falling, setFalling] = useState<readonly string[]>([])
  const number = useHelpNumbers()['cancer-line']
  const { region } = useSettings().settings
  const { name, when, team } = sheet.written
  useLayoutEffect(() => {
    if (paper.current === null) return
    const found = measured(paper.current, lines)
    if (found.join('\n') !== falling.join('\n')) setFalling(found)
    onFalling(found)
  })
  return (
    <div className="paper" ref={paper}>
      <div className="paper-top">
        <p className="paper-name">
          <Mark />
          {say('visit-page-of')}
        </p>
        <p>{[name, when, team].filter((text) => text !== '').join(', ')}</p>
        <p className="quiet">{dayInFull(sheet.asOf, 'en-GB')}</p>
      </div>
      <div className="paper-danger">
        <p>
          <strong>{say('visit-danger')}</strong> {say('visit-danger-rule', { region })}
        </p>
        <p>
          <strong>{dangerNumber(number, say)}</strong>
        </p>
        {sheet.redFlags.map((flag) => (
          <p key={flag}>{flag}</p>
        ))}
      </div>
      {visitParts.map((part) => {
        const own = lines.filter((line) => line.part === part)
        if (own.length === 0 && part !== 'notes') return null
        return (
          <section key={part} className={`paper-part paper-${part}`} data-part={part}>
            <h3>{say(`visit-${part}`)}</h3>
            <ul>
              {own.map(({ key, words }) => (
                <li key={key} data-line={key} data-falls={falling.includes(key) ? 'yes' : undefined}>
                  {words}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

/** The lines that fall off, measured on a copy of the page at the size of the paper. */
function measured(paper: HTMLElement, lines: readonly VisitLine[]): readonly string[] {
  const copy = paper.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return []
  copy.classList.add('paper-measured')
  for (const line of copy.querySelectorAll('[data-falls]')) line.removeAttribute('data-falls')
  document.body.append(copy)
  const top = copy.getBoundingClientRect().top
  const start = (copy.querySelector('[data-part]')?.getBoundingClientRect().top ?? top) - top
  const bottoms = [...copy.querySelectorAll<HTMLElement>('[data-line]')].map((line) => ({
    key: line.dataset['line'] ?? '',
    bottom: line.getBoundingClientRect().bottom - top,
  }))
  copy.remove()
  const heights = bottoms.map(({ key, bottom }, at) => ({
    key,
    height: bottom - (bottoms[at - 1]?.bottom ?? start),
  }))
  const room = (pageHeightMm - notesMm) * pixelsAMm - start
  return fallingOff(
    heights.filter(({ key }) => lines.some((line) => line.key === key)),
    room,
  )
}
