/**
 * Which tumours a report tells apart, and which tumour a place in the text speaks of.
 *
 * Two breasts with invasive cancer are two tumours. Foci of one breast are kept apart only when the report gives at
 * least two of them results of their own. A statement that cannot be placed belongs to none.
 */
import type { Scene } from './mention.ts'
import { isInvasiveThere } from './morphology.ts'
import type { Side } from './parts.ts'

export type TumourPlan = {
  readonly names: readonly string[]
  /** Index of the tumour that a place speaks of; `shared` for all, `unplaced` when it cannot be told. */
  readonly at: (place: number) => number | 'shared' | 'unplaced'
}

/** `markers` are the places of marker results: foci count as told apart when they have them. */
export function tumoursOf(scene: Scene, markers: readonly number[]): TumourPlan {
  const sides = invasiveSides(scene)
  if (sides.length === 2) return bySide(scene, sides)
  return byFocus(scene, markers) ?? { names: [''], at: () => 0 }
}

function invasiveSides(scene: Scene): readonly Side[] {
  const sides: Side[] = []
  for (const part of scene.parts) {
    if (part.nodesOnly || (part.side !== 'left' && part.side !== 'right')) continue
    const kind = scene.sectionAt(part.start).kind
    if (kind === 'gross' || kind === 'intraoperative' || kind === 'specimens') continue
    if (!sides.includes(part.side) && isInvasiveThere(scene, part.start, part.end)) sides.push(part.side)
  }
  return sides
}

const sideOfBreast =
  /\b(left|right)[\s-]+(?:sided\s+)?(?:breast|tumou?r|carcinoma|cancer|mass|lesion|side)\b|\b(?:breast|tumou?r|mastectomy),?\s+(left|right)\b/g

function bySide(scene: Scene, sides: readonly Side[]): TumourPlan {
  const at = (place: number): number | 'unplaced' => {
    const part = scene.partAt(place)
    const own = scene.text.slice(Math.max(part?.start ?? 0, scene.sectionAt(place).start), place)
    const told = [...own.matchAll(sideOfBreast)].at(-1)
    const side = told?.[1] ?? told?.[2]
    if (side === 'left' || side === 'right') return sides.indexOf(side)
    if (part !== undefined && (part.side === 'left' || part.side === 'right')) return sides.indexOf(part.side)
    const section = scene.sectionAt(place)
    const above = scene.text.slice(section.start, place)
    // Nodes that no specimen head places belong to the only side whose nodes were taken.
    const nodeSides = new Set(scene.parts.filter((p) => p.nodesOnly).map((p) => p.side))
    const [only] = [...nodeSides]
    const clause = scene.text.slice(Math.max(0, place - 60), place + 60)
    if (nodeSides.size === 1 && (only === 'left' || only === 'right') && /\b(?:lymph|nodes?|pn)/.test(clause))
      return sides.indexOf(only)
    const named = [...above.matchAll(/\b(left|right)\b/g)].at(-1)?.[1]
    return named === 'left' || named === 'right' ? sides.indexOf(named) : 'unplaced'
  }
  return { names: sides.map((s) => `${s} breast`), at }
}

const focus =
  /\b(\d{1,2})(?::00| ?o'? ?clock)\b|\b(?:tumou?r|mass|lesion|focus|nodule)\s*(?:#|no\.?|number)?\s*([1-4]|[a-d]|one|two|three)\b(?=[\s:.,)-])/g

function byFocus(scene: Scene, markers: readonly number[]): TumourPlan | undefined {
  const names: {
    readonly name: string
    readonly at: number
    readonly section: number
    readonly end: number
  }[] = []
  for (const match of scene.text.matchAll(focus)) {
    const section = scene.sectionAt(match.index)
    if (
      ['gross', 'blocks', 'legend', 'history', 'specimens', 'intraoperative', 'genomic assay'].includes(
        section.kind,
      )
    )
      continue
    const clock = match[1]
    if (clock !== undefined && (Number(clock) < 1 || Number(clock) > 12)) continue
    names.push({
      name: clock === undefined ? `tumour ${match[2] ?? ''}` : `${Number(clock)} o'clock`,
      at: match.index,
      section: section.start,
      end: section.end,
    })
  }
  const lead = (place: number): string | undefined => {
    const section = scene.sectionAt(place)
    const part = scene.partAt(place)
    const from = Math.max(section.start, part !== undefined && part.nodesOnly ? part.start : section.start)
    const here = names
      .filter((n) => n.section === section.start && n.at >= from && n.at <= place)
      .at(-1)?.name
    if (here !== undefined || section.addendum === 0) return here
    // A comment under a marker table speaks of the table's focus.
    return names.filter((n) => scene.sectionAt(n.at).addendum === section.addendum && n.at <= place).at(-1)
      ?.name
  }
  const told = new Set(markers.map(lead).filter((n) => n !== undefined))
  if (told.size < 2) return undefined
  const order = [...new Set(names.map((n) => n.name))].filter((n) => told.has(n))
  const at = (place: number): number | 'shared' => {
    const name = lead(place)
    const index = name === undefined ? -1 : order.indexOf(name)
    return index < 0 ? 'shared' : index
  }
  return { names: order, at }
}
