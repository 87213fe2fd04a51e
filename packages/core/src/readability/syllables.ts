/**
 * Syllables of an English word by one fixed set of rules, checked in so that every score of Herald means the same.
 *
 * Vowel groups, less silent endings, plus vowels that are spoken apart; a short list of words that no rule catches.
 * Numbers, and abbreviations without a spoken vowel, count one. British and American spellings both.
 */

/** Endings that are a syllable of their own; the stem before them is counted as a word. */
const ownSyllable = ['ly', 'ment', 'ments', 'ful', 'less', 'ness', 'ship', 'time', 'times']

// biome-ignore format: a table
const exceptions: ReadonlyMap<string, number> = new Map(Object.entries({
  being: 2, doing: 2, going: 2, seeing: 2, area: 3, areas: 3, idea: 3, ideas: 3, really: 2, real: 1, science: 2, scientist: 3,
  every: 2, everyone: 3, everything: 3, evening: 2, different: 3, several: 3, business: 2, dual: 2, fluid: 2, fluids: 2,
  ruin: 2, trial: 2, trials: 2, giant: 2, lion: 2, client: 2, hour: 1, hours: 1, our: 1, your: 1, yours: 1, people: 2,
  something: 2, sometimes: 2, somewhere: 2, someone: 2, somebody: 3, therefore: 2, whole: 1, where: 1, diarrhoea: 4,
  diarrhea: 4, nausea: 3, oestrogen: 3, anaemia: 4, oedema: 3, lymphoedema: 4, diabetes: 4, dna: 3, mri: 3, ct: 2, biopsy: 3,
  ache: 1, aches: 1, headache: 2, headaches: 2, recipe: 3, menopause: 3, paediatric: 4, lapsed: 1, via: 2, vial: 2, dial: 2,
}))

/** What a spelling adds to the count of vowel groups. Silent endings: only the first row that fits counts. */
// biome-ignore format: a table
const silentEndings: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/[gq]ues?$/,                       'tongue, league'],
  [/(?<=[aeiouy].*)[^aeiouyl]e$/,     'home, take'],
  [/(?<=[aeiouy].*)[aeiouyr]le$/,     'whole, while'],
  [/(?<=[aeiouy].*)[^aeiouytd]ed$/,   'helped'],
  [/(?<=[aeiouy].*)[^aeiouyscxzgl]es$/, 'homes, takes'],
  [/(?<=[aeiouy].*)[aeiouy]les$/,     'tiles'],
]
/** Spellings that look silent and are not. */
const spoken = /[^aeiouyr]led$|[^aeiouy]les$|(sh|ch)es$/

// biome-ignore format: a table
const spokenApart: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/i[ao](?!(n|ns|us|usly|l|lly|nal|nally|nate|nated)$)/g, 'media, radiation, period'],
  [/(?<![tsc])i(al|an)s?$/g,          'guardian'],
  [/(?<![tscgxnl])(?<!sh)ion(s|al)?$/g, 'scorpion'],
  [/(?<![tscgx])ious(ly)?$/g,         'various'],
  [/(?<![tc])ien(ce|t)/g,             'experience'],
  [/iet(?!h)/g,                       'diet, society, anxiety'],
  [/(?<![qg])ual/g,                   'usual'],
  [/(?<![gs])ua(t|ry)/g,              'January'],
  [/[^q]uou/g,                        'continuous'],
  [/react|creat(?!ure)|reali|(ide|cere)al/g, 'reaction, ideal'],
  [/(?<![gp])eo(?!u)/g,               'video'],
  [/[aeiou]ying$|[^aeiou]ying$/g,     'trying'],
  [/(sm|thm)s?$/g,                    'spasm, rhythm'],
]

/** How many syllables a word has; at least one. Parts joined by a hyphen are counted apart. */
export function syllables(word: string): number {
  const parts = word.toLowerCase().split(/[-\u2010\u2011]/)
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + ofPart(part), 0),
  )
}

function ofPart(part: string): number {
  if (part === '') return 0
  const word = part
    .replaceAll(/['’](s|d|m|re|ve|ll|t)$/g, (_, end: string) => (end === 't' ? 't' : ''))
    .replaceAll(/[^a-z]/g, '')
  if (word === '') return 1
  for (const ending of ownSyllable) {
    const stem = word.slice(0, -ending.length)
    if (word.endsWith(ending) && stem.length > 2 && /[aeiouy]/.test(stem) && !exceptions.has(word))
      return ofStem(stem) + 1
  }
  return ofStem(word)
}

function ofStem(word: string): number {
  const known = exceptions.get(word)
  if (known !== undefined) return known
  const groups = word.match(/[aeiouy]+/g)?.length ?? 0
  const silent = !spoken.test(word) && silentEndings.some(([pattern]) => pattern.test(word)) ? 1 : 0
  const apart = spokenApart.reduce((sum, [pattern]) => sum + (word.match(pattern)?.length ?? 0), 0)
  return Math.max(1, groups - silent + apart)
}
