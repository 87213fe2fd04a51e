/**
 * Several receptors in one text: "ER positive, PR negative, HER2 negative", "ER+/PR-/HER2 3+".
 * Each part must start with its receptor; a part that does not is left alone.
 */
import type { Target } from '../codes/observations.ts'
import { type Concept, wordsOf } from '../fhir/concept.ts'
import type { Node } from '../fhir/node.ts'
import { type Values, valuesOf } from './values.ts'

const panelWords = /receptors?\b.*\b(?:status|panel|results?)|hormone receptors|biomarkers?\b|\ber\b.*\bpr\b/i

// biome-ignore format: a table
const starts: readonly (readonly [start: RegExp, target: Target])[] = [
  [/^(?:er|o?estrogen[\s-]receptor)(?=[\s:=(+-]|$)/i,                                           'ER'],
  [/^(?:pr|pgr|progesterone[\s-]receptor)(?=[\s:=(+-]|$)/i,                                     'PR'],
  [/^her-?2(?:\/?neu)?\s*(?:by\s+)?\(?(?:ihc|immuno\w*)\)?/i,                                   'HER2 IHC'],
  [/^her-?2(?:\/?neu)?\s*(?:by\s+)?\(?(?:fish|ish|cish)\)?/i,                                   'HER2 ISH'],
  [/^her-?2(?:\/?neu)?(?=[\s:=(+-]|$)/i,                                                        'HER2'],
]

export type PanelPart = { readonly target: Target; readonly values: Values }

/** The parts of a text that lists receptors; none when the Observation is no such list. */
export function receptorPanel(code: Concept, observation: Node): readonly PanelPart[] {
  if (!wordsOf(code).some((words) => panelWords.test(words))) return []
  const values = valuesOf(observation, '')
  return values.concepts.flatMap((concept) => {
    if (concept.codings.length > 0) return []
    return concept.text.split(/[,;\n]|\.\s|\/(?=\s*(?:er|pr|pgr|her-?2))/i).flatMap((part): PanelPart[] => {
      const words = part.trim()
      const found = starts.find(([start]) => start.test(words))
      if (found === undefined) return []
      const rest = words.replace(found[0], '').replace(/^[\s:=]+/, '')
      const only = { ...concept, text: rest }
      return [{ target: found[1], values: { ...values, concepts: [only], measures: [], unusable: [] } }]
    })
  })
}
