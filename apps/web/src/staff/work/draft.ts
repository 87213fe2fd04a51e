/** An answer while it is written: blocks with keys, what to ask, ticks. Pure; saving is ./use-autosave.ts. */
import { type Block, checklistItems, type ReplyText, replyText } from '@herald/api'

export type ChecklistItem = (typeof checklistItems)[number]
export type DraftBlock = { readonly key: number; readonly block: Block }
export type Draft = {
  readonly blocks: readonly DraftBlock[]
  /** One question a line, as typed. */
  readonly ask: string
  readonly checklist: readonly ChecklistItem[]
  readonly nextKey: number
}

export const emptyDraft: Draft = {
  blocks: [{ key: 0, block: { kind: 'paragraph', text: '' } }],
  ask: '',
  checklist: [],
  nextKey: 1,
}

export function draftFrom(text: ReplyText, checklist: readonly ChecklistItem[]): Draft {
  return {
    blocks: text.blocks.map((block, key) => ({ key, block })),
    ask: text.ask.join('\n'),
    checklist,
    nextKey: text.blocks.length,
  }
}

/** What is sent; nothing while no block has words. Blank paragraphs stay on the screen and are not sent. */
export function replyOf({ blocks, ask }: Draft): ReplyText | undefined {
  const reply = {
    blocks: blocks.map(({ block }) => block).filter(({ text }) => text.trim() !== ''),
    ask: ask
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  }
  const read = replyText.safeParse(reply)
  return read.success ? read.data : undefined
}

/** Put behind the block that is worked on; behind all where there is none. A blank paragraph there gives way. */
export function withBlock(draft: Draft, block: Block, after: number | undefined): Draft {
  const found = draft.blocks.findIndex(({ key }) => key === after)
  const at = found === -1 ? draft.blocks.length : found + 1
  const before = draft.blocks.slice(0, at)
  const last = before.at(-1)
  const kept =
    last?.block.kind === 'paragraph' && last.block.text.trim() === '' ? before.slice(0, -1) : before
  return {
    ...draft,
    blocks: [...kept, { key: draft.nextKey, block }, ...draft.blocks.slice(at)],
    nextKey: draft.nextKey + 1,
  }
}

/** What a reply begins with: her own first sentence, so that the first words name what she worries about. */
export function firstWords(question: string, most = 200): string {
  const [sentence = ''] = /^[\s\S]*?[.?!](?=\s|$)|^[\s\S]+/u.exec(question.trim()) ?? []
  const words = sentence.replaceAll(/\s+/gu, ' ')
  return words.length <= most ? words : `${words.slice(0, words.lastIndexOf(' ', most))} …`
}

/** Put before everything else. The blank paragraph of a new draft gives way. */
export function withOpening(draft: Draft, text: string): Draft {
  const [first, ...rest] = draft.blocks
  const isBlank = first?.block.kind === 'paragraph' && first.block.text.trim() === ''
  const opening: DraftBlock = { key: draft.nextKey, block: { kind: 'paragraph', text } }
  return { ...draft, blocks: [opening, ...(isBlank ? rest : draft.blocks)], nextKey: draft.nextKey + 1 }
}

export const withText = (draft: Draft, key: number, text: string): Draft => ({
  ...draft,
  blocks: draft.blocks.map((one) =>
    one.key === key && one.block.kind === 'paragraph' ? { key, block: { kind: 'paragraph', text } } : one,
  ),
})

/** One paragraph is always there to write in. */
export function withoutBlock(draft: Draft, key: number): Draft {
  const blocks = draft.blocks.filter((one) => one.key !== key)
  return blocks.length > 0
    ? { ...draft, blocks }
    : { ...emptyDraft, ask: draft.ask, checklist: draft.checklist }
}

export function moved(draft: Draft, key: number, by: -1 | 1): Draft {
  const at = draft.blocks.findIndex((one) => one.key === key)
  const other = at + by
  const one = draft.blocks[at]
  const two = draft.blocks[other]
  if (one === undefined || two === undefined) return draft
  const blocks = draft.blocks.map((block, place) => (place === at ? two : place === other ? one : block))
  return { ...draft, blocks }
}

export const withTick = (draft: Draft, item: ChecklistItem, isTicked: boolean): Draft => ({
  ...draft,
  checklist: checklistItems.filter((one) => (one === item ? isTicked : draft.checklist.includes(one))),
})

/** All words, as a reader meets them. */
export const wordsOfDraft = ({ blocks, ask }: Draft): string =>
  [...blocks.map(({ block }) => block.text), ask].join('\n')
