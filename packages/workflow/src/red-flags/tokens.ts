/** A question as words: each with its place in the text, its sentence, and the stop before it. */
export type Token = {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** What stands between this word and the one before. */
  readonly after: 'space' | 'comma' | 'stop'
  /** Written with a capital inside a sentence that is not all capitals: likely a name. */
  readonly isName: boolean
}

/** Words in lower case, without accents and apostrophes: `can't`, `can not` and `carnt` are one word; numbers in words are numbers. */
export function tokensOf(text: string): readonly Token[] {
  const capitals = text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0
  // In a text that is all capitals, or a title, a capital is no name.
  const isShouted = text === text.toUpperCase() || capitals > (text.match(/\p{L}+/gu)?.length ?? 0) / 2
  const tokens: Token[] = []
  let sentence = 0
  let end = 0
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’‘`´]\p{L}+)*(?:[.,]\d+)?(?:\p{L}(?!\p{L}))?%?/gu)) {
    const between = text.slice(end, match.index)
    const after = /[.!?;\n\r…]/u.test(between) ? 'stop' : /[,:()–—+]|\s-\s/u.test(between) ? 'comma' : 'space'
    if (after === 'stop' && tokens.length > 0) sentence += 1
    end = match.index + match[0].length
    const word = plain(match[0])
    const last = tokens.at(-1)
    if (word === 'not' && last?.word === 'can') {
      tokens[tokens.length - 1] = { ...last, word: 'cannot', end }
      continue
    }
    const isFirst = tokens.length === 0 || after === 'stop'
    const isName = !isShouted && !isFirst && /^\p{Lu}\p{L}+/u.test(match[0]) && !/^I['’]/u.test(match[0])
    tokens.push({ word, start: match.index, end, sentence, after: isFirst ? 'stop' : after, isName })
  }
  return withNumbers(tokens)
}

const plain = (typed: string): string => {
  const word = typed
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’‘`´]/gu, '')
    .toLowerCase()
  return typings.get(word) ?? word
}

/** Typing habits that are no slips: short forms and words written as they sound. */
const typings: ReadonlyMap<string, string> = new Map(
  (
    'carnt=cant cnt=cant cany=cant caint=cant dnt=dont wnt=wont wot=what wat=what wats=whats wots=whats wen=when wiv=with wid=with hav=have bin=been ' +
    'gon=gone iv=ive iam=im shs=shes hes=hes u=you ur=your r=are pls=please plz=please thx=thanks ned=need eny=any fink=think sins=since ' +
    'realy=really propaly=properly proply=properly properley=properly hert=heart hart=heart hed=head breth=breath breeth=breathe breef=breath ' +
    'stoak=stroke stroak=stroke gonna=going wanna=want wana=want gotta=got lil=little tho=though cuz=because cos=because coz=because becos=because ' +
    'tung=tongue blud=blood throte=throat purpel=purple masive=massive hart=heart gran=gran swolen=swollen yelow=yellow sed=said wich=which wud=would shud=should cud=could becuse=because dos=does thay=they ther=there here=here ' +
    'wk=week wks=weeks hrs=hours hr=hr mins=minutes yr=year yrs=years tmrw=tomorrow 2day=today 2nite=tonight tonite=tonight nite=night nites=nights'
  )
    .split(' ')
    .map((pair) => {
      const [typed = '', meant = ''] = pair.split('=')
      return [typed, meant] as const
    }),
)

const units = 'zero one two three four five six seven eight nine'.split(' ')
const tens: Readonly<Record<string, number>> = { thirty: 30, forty: 40, ninety: 90, eighty: 80, hundred: 100 }

/** "thirty eight point nine" and "a hundred and two" are numbers too: a reading may be written as it is spoken. */
function withNumbers(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    const whole = tens[token.word]
    if (whole === undefined) {
      out.push(token)
      continue
    }
    let last = index
    let value = whole
    const next = tokens[last + 1]?.word === 'and' ? last + 2 : last + 1
    const unit = units.indexOf(tokens[next]?.word ?? '')
    if (unit > 0) {
      value += unit
      last = next
    }
    const tenth = tokens[last + 1]?.word === 'point' ? units.indexOf(tokens[last + 2]?.word ?? '') : -1
    if (tenth >= 0) {
      value += tenth / 10
      last += 2
    }
    out.push(last === index ? token : { ...token, word: String(value), end: tokens[last]?.end ?? token.end })
    index = last
  }
  return out
}
