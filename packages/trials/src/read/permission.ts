/**
 * What a permission does to the other lines of a text: it lets in more, and never refuses (docs/decisions/0027).
 */
import {
  all,
  any,
  brainCells,
  type Criterion,
  type Her2Cell,
  her2Cells,
  leaf,
  type Node,
  type Requirement,
} from '../criterion.ts'

const brainOf = (node: Node): Extract<Criterion, { kind: 'brain' }> | undefined =>
  node.kind === 'leaf' && node.criterion.kind === 'brain' ? node.criterion : undefined

const linesOf = (node: Node): Extract<Criterion, { kind: 'lines' }> | undefined =>
  node.kind === 'leaf' && node.criterion.kind === 'lines' ? node.criterion : undefined

/** A permission widens what another line refuses: "no brain metastases" beside "treated and stable ones may enrol". */
function widenedBrain(requirements: readonly Requirement[]): readonly Requirement[] {
  const permitted = requirements.flatMap((r) => (r.permission ? (brainOf(r.node)?.accept ?? []) : []))
  if (permitted.length === 0) return requirements
  return requirements.map((r) => {
    const brain = brainOf(r.node)
    if (brain === undefined) return r
    // Several permissions add up: each lets in more.
    if (r.permission)
      return { ...r, node: leaf({ ...brain, accept: brainCells.filter((c) => permitted.includes(c)) }) }
    const closed = brain.accept.every((c) => c === 'none')
    if (!closed) return r
    return {
      ...r,
      node: leaf({
        ...brain,
        accept: brainCells.filter((c) => brain.accept.includes(c) || permitted.includes(c)),
      }),
    }
  })
}

/** "HER2-low may enrol in cohort B" beside "HER2-positive": whether she may is open, and she is not refused. */
function widenedHer2(node: Node, leave: readonly Her2Cell[]): Node {
  switch (node.kind) {
    case 'leaf': {
      const { criterion } = node
      if (criterion.kind !== 'her2') return node
      const extra = her2Cells.filter((c) => leave.includes(c) && !criterion.accept.includes(c))
      if (extra.length === 0) return node
      const word = 'HER2 states let in under a condition'
      return any([node, all([leaf({ ...criterion, accept: extra }), leaf({ kind: 'undefined-word', word })])])
    }
    case 'all':
      return { kind: 'all', nodes: node.nodes.map((n) => widenedHer2(n, leave)) }
    case 'any':
    case 'not':
    case 'if':
      return node
  }
}

type SetLeaf = { readonly of: string; readonly accept: readonly string[] }

/** What plain demands let in, for the kinds of which nobody can be two at once. */
function setsOf(node: Node): readonly SetLeaf[] {
  if (node.kind === 'all') return node.nodes.flatMap(setsOf)
  if (node.kind !== 'leaf') return []
  const { criterion: c } = node
  if (c.kind === 'her2') return c.mutant ? [] : [{ of: 'her2', accept: c.accept }]
  if (c.kind === 'tnm') return [{ of: c.axis, accept: c.accept }]
  if (c.kind === 'condition' && c.name === 'measurable brain lesion' && c.want)
    return [{ of: 'brain', accept: brainCells.filter((cell) => cell !== 'none') }]
  if (c.kind === 'brain') return [{ of: 'brain', accept: [...c.accept, ...c.unclear] }]
  return c.kind === 'setting' || c.kind === 'menopause' ? [{ of: c.kind, accept: c.accept }] : []
}

const disjoint = (a: readonly SetLeaf[], b: readonly SetLeaf[]): boolean =>
  a.some((x) => b.some((y) => x.of === y.of && !x.accept.some((value) => y.accept.includes(value))))

/** Two lines that nobody can fit together are two ways in, even where the text has no "or". */
function withoutContradictions(requirements: readonly Requirement[]): readonly Requirement[] {
  const kept: Requirement[] = []
  for (const r of requirements) {
    const mine = r.scopes.length === 0 ? setsOf(r.node) : []
    const rival = kept.findIndex((k) => k.scopes.length === 0 && disjoint(mine, setsOf(k.node)))
    const before = kept[rival]
    if (before === undefined) kept.push(r)
    else {
      const either = any([before.node, r.node])
      // Two situations of the illness that exclude each other: which of them is meant for whom is the team's to say.
      const settled = ![before, r].some((x) =>
        setsOf(x.node).some((set) => set.of === 'setting' || set.of === 'brain'),
      )
      const word = 'who may join: the text says two things'
      kept[rival] = {
        ...before,
        node: settled ? either : all([either, leaf({ kind: 'undefined-word', word })]),
      }
    }
  }
  return kept
}

/** "No earlier lines" beside "up to two lines in the first part": the leave is for some, so more lines are open. */
function widenedLines(requirements: readonly Requirement[]): readonly Requirement[] {
  const leave = requirements.flatMap((r) => (r.permission ? (linesOf(r.node) ?? []) : []))
  if (leave.length === 0) return requirements
  return requirements.map((r) => {
    const own = r.permission ? undefined : linesOf(r.node)
    const wider = own === undefined ? [] : leave.filter((l) => l.count.high > own.count.high)
    if (wider.length === 0) return r
    const word = leaf({ kind: 'undefined-word', word: 'more lines under a condition' })
    return { ...r, node: any([r.node, all([any(wider.map(leaf)), word])]) }
  })
}

/** Every requirement, with what the permissions of the same text add to it. */
export const widened = (
  requirements: readonly Requirement[],
  her2Leave: readonly Her2Cell[],
): readonly Requirement[] =>
  withoutContradictions(widenedLines(widenedBrain(requirements))).map((r) =>
    her2Leave.length === 0 || r.dimension !== 'her2' || r.scopes.length > 0
      ? r
      : { ...r, node: widenedHer2(r.node, her2Leave) },
  )
