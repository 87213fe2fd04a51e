/** What stands beside the options: practical rules, both sides of contested points, warnings. Which hold, core's tables say. */
import type { CareAbout } from '@herald/core/pathway'
import type { ContestedPoint, Message, OptionLine } from './brief.ts'
import type { Context } from './context.ts'
import { say } from './say.ts'

/** The rules of the pathway about some matters: at most five, in the order of the dossier. */
export const careOf = ({ pathway }: Context, ...about: readonly CareAbout[]): readonly Message[] =>
  pathway.care
    .filter((one) => about.includes(one.about))
    .slice(0, 5)
    .map(({ id }) => say(`care-${id}`))

/** Both sides of every point that touches one of these options. */
export const contestedOf = (options: readonly OptionLine[]): readonly ContestedPoint[] =>
  [...new Set(options.flatMap(({ contested }) => contested))]
    .toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    .map((id) => ({
      id,
      one: say(`contested-${id.toLowerCase()}-plain-one`),
      other: say(`contested-${id.toLowerCase()}-plain-other`),
    }))

/** Warnings of the pathway: an emergency first. Notices that only need reading are left to the answers. */
export const warningsOf = ({ pathway }: Context): readonly Message[] =>
  pathway.flags
    .filter(({ tier }) => tier > 0)
    .toSorted((a, b) => a.tier - b.tier)
    .map(({ id }) => say(`warning-plain-${id.replaceAll('_', '-')}`))
