/**
 * A statement that nothing here understands is a doubt, not a "no" (I6).
 *
 * Three check sets showed that a lexicon misses a quarter of the emergencies that it has not seen. So a clause passes
 * only in a question, or if it speaks of something ordinary, or is very short. Everything else waits for a person to read it.
 */
import type { Token } from './tokens.ts'

/** Stems of what people ordinarily write about here. None of them names a symptom. */
const topics = (
  'chemo herceptin trastuzumab perjeta pertuzumab kadcyla enhertu tdxd tdm1 tchp tch nerlynx neratinib tucatinib tukysa ' +
  'tamoxifen letrozole anastrozole exemestane phesgo capecitabine docetaxel paclitaxel taxol taxotere carboplatin immun ' +
  'her2 ihc fish ish er pr grade stage node lymph tumour tumor cancer biops patholog report result test scan mri ct pet echo mammogram ' +
  'surg operation mastectom lumpectom reconstruct radi hormone treatment trial oncolog doctor nurse team consultant hospital clinic ' +
  'appointment diagnos insur work job employer employ travel fly holiday diet food vitamin exercise hair wig price cost pay leave ' +
  'option choice choose thank answer famil child kids genetic brca fertil finish complete told said question ask wonder understand explain mean mean second opinion cycle ' +
  'metast recur dcis invas inflammatory lobular ductal receptor ki67 port picc drip infusion injection vaccin jab dental wedding sleep'
).split(' ')

const asks = [
  'what',
  'when',
  'how',
  'can',
  'does',
  'is',
  'are',
  'do',
  'will',
  'should',
  'which',
  'who',
  'why',
  'where',
  'could',
  'would',
  'may',
  'did',
  'has',
  'have',
  'was',
  'were',
]

/** The clauses that neither ask nor speak of anything ordinary; short ones are greetings and thanks. */
export function notUnderstood(tokens: readonly Token[], text: string): readonly (readonly Token[])[] {
  const sentences = [...new Set(tokens.map(({ sentence }) => sentence))]
  return sentences.flatMap((sentence) => {
    const own = tokens.filter((token) => token.sentence === sentence)
    const last = own.at(-1)
    const next = tokens.find((token) => token.sentence === sentence + 1)
    const end = last === undefined ? '' : text.slice(last.end, next?.start)
    const isQuestion = end.includes('?') || asks.includes(own[0]?.word ?? '')
    return isQuestion ? [] : clausesOf(own).filter(isUnexplained)
  })
}

/** An ordinary word excuses its own clause only: "my oncologist is away and my wife will not wake" is two. */
function clausesOf(sentence: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]]
  for (const token of sentence) {
    if (token.after === 'comma' || token.word === 'and' || token.word === 'but') clauses.push([])
    clauses.at(-1)?.push(token)
  }
  return clauses
}

const isUnexplained = (clause: readonly Token[]): boolean =>
  clause.length >= 5 && !clause.some(({ word }) => topics.some((stem) => speaksOf(word, stem)))

// A short stem must be the whole word: "er" is not "ever".
const speaksOf = (word: string, stem: string) => (stem.length < 4 ? word === stem : word.startsWith(stem))
