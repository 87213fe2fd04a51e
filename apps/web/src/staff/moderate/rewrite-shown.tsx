/** The exact text that would be public, with what is still found in it. */
import type { Moderation } from '@herald/api'
import { useSay } from '../../words/language.tsx'
import { idOf } from '../language.ts'
import { ReplyShown } from '../work/reply-shown.tsx'
import { Proposals } from './original.tsx'

type Props = { readonly page: Moderation; readonly rewrite: NonNullable<Moderation['rewrite']> }

export function RewriteShown({ page, rewrite }: Props) {
  const say = useSay()
  return (
    <article className="rewrite-shown">
      <h3>{rewrite.title}</h3>
      <p className="quiet">
        {say(`staff-topic-${idOf(rewrite.topic)}`)}, {say(`staff-phase-${idOf(rewrite.phase)}`)}
      </p>
      <blockquote className="her-words">{rewrite.question}</blockquote>
      <p>
        <strong>{rewrite.short}</strong>
      </p>
      <ReplyShown text={rewrite.text} />
      <Counts page={page} />
      <Proposals of={page.left} />
    </article>
  )
}

export function Counts({ page }: { readonly page: Moderation }) {
  const say = useSay()
  return (
    <p className={page.quasiIdentifiers > page.mostQuasiIdentifiers ? 'soon' : undefined}>
      {say('staff-quasi', { count: page.quasiIdentifiers, most: page.mostQuasiIdentifiers })}{' '}
      {say('staff-group', { count: page.smallestGroup })}
    </p>
  )
}
