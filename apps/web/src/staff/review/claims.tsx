/** The answer block by block: a claim with its source beside it, and a tick at each number. */
import type { ReplyText, Workspace } from '@herald/api'
import { useSay } from '../../words/language.tsx'
import { idOf } from '../language.ts'
import { type NumberPlace, numbersIn } from '../numbers-in.ts'
import { Tick } from '../text-field.tsx'

type Props = {
  readonly text: ReplyText
  readonly scan: NonNullable<Workspace['frozen']>['scan']
  readonly ticked: ReadonlySet<string>
  readonly onTick: (key: string, is: boolean) => void
}

export function Claims({ text, scan, ticked, onTick }: Props) {
  const say = useSay()
  const numbers = numbersIn(text)
  const ofBlock = (block: number) => numbers.filter((one) => one.block === block)
  const ofAsk = numbers.filter(({ block }) => block >= text.blocks.length)
  return (
    <>
      <ol className="claims">
        {text.blocks.map((block, at) => (
          <li key={`${at} ${block.text}`} className={block.kind}>
            <p>{block.text}</p>
            <div>
              {block.kind === 'cited' ? (
                <>
                  <p className="quiet">
                    {block.title} <span className="block">{block.source}</span>
                  </p>
                  <Tick
                    label={say('staff-claim-tick')}
                    isTicked={ticked.has(`claim-${at}`)}
                    onTick={(is) => onTick(`claim-${at}`, is)}
                  />
                </>
              ) : (
                <p className="quiet">{say('staff-own-words')}</p>
              )}
              <Numbers of={ofBlock(at)} ticked={ticked} onTick={onTick} />
            </div>
          </li>
        ))}
      </ol>
      {text.ask.length === 0 ? null : (
        <>
          <h3>{say('staff-ask')}</h3>
          <ul>
            {text.ask.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Numbers of={ofAsk} ticked={ticked} onTick={onTick} />
        </>
      )}
      {scan.length === 0 ? null : (
        <>
          <h3>{say('staff-danger')}</h3>
          <ul className="places">
            {scan.map(({ row, start, words, context, level }) => (
              <li key={`${row} ${start}`}>
                <q>{words}</q> {say(`staff-level-${level}`)}, {say(`staff-context-${idOf(context)}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

type NumbersProps = Pick<Props, 'ticked' | 'onTick'> & { readonly of: readonly NumberPlace[] }

function Numbers({ of, ticked, onTick }: NumbersProps) {
  return (
    <>
      {of.map(({ key, number, before, after }) => (
        <Tick
          key={key}
          label={`…${before}${number}${after}…`}
          isTicked={ticked.has(`number-${key}`)}
          onTick={(is) => onTick(`number-${key}`, is)}
        />
      ))}
    </>
  )
}
