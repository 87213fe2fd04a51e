import type { Message, MessageValue } from './brief.ts'

/** A message with its values, if it has any. */
export const say = (id: string, values?: Readonly<Record<string, MessageValue>>): Message =>
  values === undefined ? { id } : { id, values }

/** Messages for what holds, none for what does not. */
export const when = (holds: boolean, ...messages: readonly Message[]): readonly Message[] =>
  holds ? messages : []
