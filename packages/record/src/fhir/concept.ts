/** CodeableConcept, Coding, plain string, or an array of them, as one shape. */
import { type CodeSystem, systemOf } from '../codes/systems.ts'
import { isNode, list, type Node, nodes, text } from './node.ts'

export type Coding = {
  readonly system: CodeSystem
  readonly systemWords: string
  readonly code: string
  readonly display: string
  readonly path: string
}

export type Concept = {
  readonly codings: readonly Coding[]
  readonly text: string
  readonly path: string
}

export const noConcept: Concept = { codings: [], text: '', path: '' }

function codingOf(node: Node, path: string): Coding {
  const systemWords = text(node['system'])
  return {
    system: systemOf(systemWords),
    systemWords,
    code: text(node['code']),
    display: text(node['display']),
    path,
  }
}

/** One concept from whatever stands there; codings of several concepts are kept together. */
export function conceptOf(value: unknown, path: string): Concept {
  const codings: Coding[] = []
  let words = ''
  for (const item of list(value)) {
    if (!isNode(item)) {
      if (words === '') words = text(item)
      continue
    }
    const inner = nodes(item['coding'])
    for (const coding of inner) codings.push(codingOf(coding, `${path}.coding[${codings.length}]`))
    if (inner.length === 0 && item['code'] !== undefined) codings.push(codingOf(item, path))
    if (words === '') words = text(item['text']) || text(item['concept'])
  }
  return { codings, text: words, path }
}

/** Every wording of the concept, the displays first: what words are looked for in. */
export const wordsOf = (concept: Concept): readonly string[] =>
  [...concept.codings.map(({ display }) => display), concept.text].filter((words) => words !== '')

/** How the record puts it, for showing. */
export function shown(concept: Concept): string {
  const coding = concept.codings[0]
  if (coding === undefined) return concept.text
  const words = coding.display || concept.text
  return words === '' ? coding.code : coding.code === '' ? words : `${words} (${coding.code})`
}
