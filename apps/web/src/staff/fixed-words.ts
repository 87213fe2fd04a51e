/** The service's fixed texts as staff see them: her words, with a mark where a number of the site or a time stands. */
import { sentences } from '@herald/content-en/parts/workflow'
import { speaker } from '../words/say.ts'

const say = speaker('en-GB', sentences)
const known = new Set([...sentences.matchAll(/^([a-z][\w-]*) =/gmu)].map(([, id = '']) => id))

const mark = '…'
const places = { emergency: mark, cancerLine: mark, crisisLine: mark, by: mark, promised: mark, opens: mark }

/** The id itself where a newer server sends a text that this page does not know. */
export const fixedWords = (id: string, reason: string | undefined): string =>
  known.has(id)
    ? say(id, { ...places, reason: reason !== undefined && known.has(reason) ? say(reason, places) : mark })
    : id
