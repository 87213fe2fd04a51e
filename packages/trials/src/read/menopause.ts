/** Menopause: before, after, or with ovaries at rest. */
import { all, any, leaf, type Menopause } from '../criterion.ts'
import { type Finding, isContraception, isFreedom, type Reader } from './clause.ts'

export const male = /\b(?:male|males|men|man)\b/i
const found = (
  dimension: Finding['dimension'],
  start: number,
  end: number,
  node: Finding['node'],
): Finding => ({ dimension, start, end, node })

export const readMenopause: Reader = ({ text, polarity }) => {
  const sterile = /^[^.;]*\bpost-?\s?menopausal,? or (?:be |are )?surgically sterile\b[.;]?$/i.exec(text)
  if (sterile !== null && polarity === 'require' && !isContraception(text) && !/child|pregnan/i.test(text))
    return [
      found(
        'menopause',
        0,
        text.length,
        any([
          leaf({ kind: 'menopause', accept: ['post'] }),
          leaf({ kind: 'undefined-word', word: 'surgically sterile' }),
        ]),
      ),
    ]
  if (
    isContraception(text) ||
    /\breproductive potential\b|\((?:(?:for|in|if) (?:pre|peri|post)|(?:pre|peri|post)-?\s?menopausal[^()]{0,30}\bonly\b)[^()]*\)/i.test(
      text,
    ) ||
    /\b(?:is|are|will be) required (?:in|for|of)\b[^.;]*\b(?:pre|peri|post)-?\s?menopausal/i.test(text) ||
    // "Premenopausal women must agree to ..." asks it of them alone.
    /^\W*(?:all )?(?:(?:pre|peri|post)-?\s?(?:menopausal)?(?:\s*(?:\/|,|and|or)\s*)?)+ (?:female )?(?:women|patients|participants|subjects|females?)(?: \([^()]*\))? (?:must|should|need|will|are (?:required|expected))\b/i.test(
      text,
    ) ||
    // "Women can be postmenopausal, as defined by" opens a list of who may join.
    /\bcan (?:also )?be (?:either )?(?:pre|peri|post)/i.test(text) ||
    /surgically sterile|\bHRT\b|hormone replacement|pregnan|child-?bearing|defined as (?:aged|those)|considered postmenopausal|amenorrheic|^women (?:under|over)|hCG/i.test(
      text,
    )
  )
    return []
  const hit = /\b(post-?\s?menopausal|pre-?\s?menopausal|menopausal status)\b/i.exec(text)
  if (hit === null) return []
  const at = (node: Finding['node']): readonly Finding[] => [
    found('menopause', hit.index, hit.index + hit[0].length, node),
  ]
  if (
    isFreedom(text) ||
    /\bpre-?(?:\s|,|\/|-|and\b|or\b|peri\b)+post-?\s?menopaus/i.test(text) ||
    /\bpre-?\s?menopausal (?:or|and|\/) post|\bpost-?\s?menopausal (?:or|and|\/) pre/i.test(text)
  )
    return at(leaf({ kind: 'no-limit', of: 'menopause' }))
  // What menopause means is not that she must be past it.
  if (
    (/^post-?menopausal women defined|menopausal (?:status )?(?:is |was )?defined (?:as|by)|menopausal is defined/i.test(
      text,
    ) &&
      !/\bmust be\b/i.test(text)) ||
    (polarity === 'forbid' &&
      !/^(?:patients? |women |subjects? |participants? )?(?:who )?(?:are |were )?(?:pre|post)-?\s?menopausal/i.test(
        text,
      ))
  )
    return []
  const post = /post-?\s?menopausal/i.test(text)
  const pre = /pre-?\s?menopausal/i.test(text)
  if (polarity === 'forbid')
    return at(
      post
        ? leaf({ kind: 'menopause', accept: ['pre', 'pre-suppressed', 'male'] })
        : any([
            leaf({ kind: 'menopause', accept: ['post', 'male'] }),
            all([
              leaf({ kind: 'menopause', accept: ['pre-suppressed'] }),
              leaf({ kind: 'undefined-word', word: 'premenopausal, with treatment that rests the ovaries' }),
            ]),
          ]),
    )
  if (!post && !pre) return []
  const suppression = /suppress|LHRH|GnRH|luteini[sz]ing[- ]hormone[- ]releasing/i.test(text)
  const accept: Menopause[] = []
  if (post) accept.push('post')
  if (male.test(text) || /status for women/i.test(text)) accept.push('male')
  if (suppression) accept.push('pre-suppressed')
  if (pre && !suppression) accept.push('pre', 'pre-suppressed')
  // "Agreeable to suppression" lets in a woman who has not started it.
  if (pre && /agree|willing/i.test(text) && suppression) accept.push('pre')
  // Leave for the premenopausal, under a condition, takes nothing from the others.
  if (polarity === 'permit' && pre) {
    const all3: readonly Menopause[] = [...new Set<Menopause>([...accept, 'post', 'male'])]
    const free = leaf({ kind: 'menopause', accept: all3 })
    return at(all3.length === 4 ? free : any([free, leaf({ kind: 'undefined-word', word: text.trim() })]))
  }
  return at(leaf({ kind: 'menopause', accept }))
}
