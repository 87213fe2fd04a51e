/** Sentences that name a treatment and say nothing of whether she had it: what it would do, how long it went, what it is for. */
import { withoutException } from './agent-rule.ts'
import type { Clause } from './clause.ts'

type Row = { readonly what: string; readonly only?: 'forbid' | 'require'; readonly words: RegExp }

// biome-ignore format: a table
const rows: readonly Row[] = [
  { what: 'what stands in its way',      words: /\b(?:preclud\w+|interfer\w+|confer\w*|absorption|absorb)\b/i },
  { what: 'made impossible',             words: /\b(?:would|could|may|might) (?:prevent|prohibit|delay|compromise|limit|complicate)\b/i },
  { what: 'a plan',        only: 'forbid', words: /\b(?:plans?|intends?|intention|intent) (?:for|to|of)\b/i },
  { what: 'how long it went', only: 'forbid', words: /\bfor (?:a (?:period|duration) of )?(?:less|fewer|shorter|no more|<|≤)\s*(?:than\s*)?\d/i },
  { what: 'its end now',   only: 'forbid', words: /\b(?:will|should|must) be (?:discontinued|stopped|held|withheld)\b/i },
  { what: 'a list of intervals', only: 'forbid', words: /:\s*(?:≥|>|at least )?\d+ (?:days?|weeks?|half-lives)\b|\bwithin (?:\w+ ){1,2}half-lives\b/i },
  { what: 'no duty',                     words: /\b(?:not mandatory|not necessary|may (?:remain|continue|stay) on)\b/i },
  { what: 'why the rule stands',         words: /\bit is (?:un)?(?:clear|known|certain)\b/i },
  { what: 'menopause by treatment', only: 'require', words: /\b(?:ovarian (?:function )?(?:suppression|ablation)|post-?\s?menopausal|(?:induced|chemical) menopause)\b[^.;]*\b(?:GnRH|LHRH|gonadotropin|luteini[sz]ing|goserelin|leupro\w+|triptorelin)/i },
  { what: 'what may be given later', only: 'forbid', words: /\bduring (?:the )?(?:study|trial|protocol)(?: (?:therapy|treatment|participation))?\b/i },
]

export const notHistory = ({ text, polarity }: Clause): boolean =>
  rows.some(
    (row) => (row.only === undefined || row.only === polarity) && row.words.test(withoutException(text)),
  )
