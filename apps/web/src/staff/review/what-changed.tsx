/** What changed since the version before, word by word; said as well as shown. */
import type { ReplyText } from '@herald/api'
import { diffWords } from 'diff'
import { Disclosure } from '../../kit/disclosure.tsx'
import { useSay } from '../../words/language.tsx'

const wordsOf = ({ blocks, ask }: ReplyText): string => [...blocks.map(({ text }) => text), ...ask].join('\n')

export function WhatChanged({ before, now }: { readonly before: ReplyText; readonly now: ReplyText }) {
  const say = useSay()
  const parts = diffWords(wordsOf(before), wordsOf(now)).reduce<
    readonly { readonly at: number; readonly value: string; readonly kind: 'same' | 'added' | 'removed' }[]
  >(
    (all, { value, added, removed }) => [
      ...all,
      {
        at: (all.at(-1)?.at ?? 0) + (all.at(-1)?.value.length ?? 0),
        value,
        kind: added ? 'added' : removed ? 'removed' : 'same',
      },
    ],
    [],
  )
  return (
    <Disclosure title={say('staff-what-changed')}>
      <p className="changed">
        {parts.map(({ at, value, kind }) =>
          kind === 'same' ? (
            <span key={at}>{value}</span>
          ) : kind === 'added' ? (
            <ins key={at}>
              <span className="for-ears">{say('staff-added')} </span>
              {value}
            </ins>
          ) : (
            <del key={at}>
              <span className="for-ears">{say('staff-removed')} </span>
              {value}
            </del>
          ),
        )}
      </p>
    </Disclosure>
  )
}
