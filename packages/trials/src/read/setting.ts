/** Where the illness stands now: early, locally advanced, metastatic. */
import { all, any, leaf, type Setting, settings } from '../criterion.ts'
import { type Finding, isFreedom, type Reader } from './clause.ts'

const earlySettings = settings.filter((s) => s.startsWith('early'))
const therapyWord =
  /\b(?:prior|previous(?:ly)?|received|receiving|regimens?|lines?|therap(?:y|ies)|treated|treatment|chemotherapy|progressed|progression|relapsed (?:during|within|under)|setting)\b/i
const illness =
  'TPBC|TNBC|BC|ABC|breast|disease|cancer|carcinoma|adenocarcinoma|tumou?rs?|malignan\\w+|solid|MBC'

/** The sentence up to where it starts to speak of treatment; a progression of the illness is still about the illness. */
export function beforeTherapy(text: string): string {
  if (/^(?:progression|progressive|recurrent or progressive) (?:of|disease)/i.test(text))
    return text.replace(/ (?:after|on|following|while)\b.*/i, '')
  // "Locally advanced or metastatic disease previously treated" keeps its first half.
  const hit = therapyWord.exec(text)
  return hit === null ? text : text.slice(0, hit.index)
}

const noMetastases =
  /\b(?:no|without|absence of|free (?:of|from)) (?:any |known |clinical |radiological |radiologic )*(?:(?:evidence|signs?|presence|suspicion) (?:of|for) )?(?:(?:distant|haematogenous|hematogenous|remote|overt) )*metasta\w+/gi
const otherSites =
  /\bmetasta\w+ (?:that (?:is|are) )?(?:amenable|accessible|available|suitable)\b|\b(?:neo-?)?\(?(?:neo)?\)?adjuvant,? (?:or |and |and\/or )?metastatic\b|\b(?:risks?|potential|likelihood|probability|chance) (?:of|for) (?:\w+ )?metasta\w+|\b(?:biops(?:y|ies)|tissue|samples?|specimens?|confirmation|staining|immunohistochemistry|IHC) (?:of|from|on|in) (?:an? |the |any )?metasta\w+(?: (?:breast )?(?:cancer|tumou?rs?|disease))?(?: (?:lesions?|sites?|tissue|specimens?|samples?))?|\(?\btumou?rs?, ?(?:lymph )?nodes?,?(?: and| &)? ?metasta\w+\)?|\bmicro-?\s?metasta\w+|(?:primary|metastatic)(?: (?:and|or|and\/or) |\/)(?:primary |metastatic )(?:\w+ ){0,2}(?:tissue|samples?|specimens?|biops\w+|material|blocks?)|metasta\w+[^.,;]{0,8} (?:to|in|involving) (?:the )?(?:(?:regional|axillary|ipsilateral|local|locoregional) )+\w+|(?:brain|CNS|central nervous system|liver|lung|bone|nodal|node|intracranial|visceral|leptomeningeal|cranial|pulmonary|cardiac)[^.,;]{0,25}metasta\w+|metasta\w+[^.,;]{0,8} (?:to|in|involving) (?:the )?(?:brain|liver|CNS|lymph|bone|axill|\w+ axill)\w*|metastatic (?:disease )?(?:site|biopsy|lesion|samples?|specimen|tissue|tumou?r (?:site|biopsy|tissue|samples?|specimens?|blocks?)|brain|CNS)|metasta\w+ \(?(?:>|in four|in clinic)|CNS metast\w+|sites? of metast\w+|metastatic sites?/gi

// "Less than stage IV" names the stages below it.
const notYetIV = /(?:less than|below|lower than|<|earlier than)\s*stage\s*(?:IV|4)\b/gi
const blanked = (hit: string): string => ' '.repeat(hit.length)

function settingsIn(text: string): readonly Setting[] {
  const found = new Set<Setting>()
  const early =
    /\bearly[- ]?(?:stage)?\b[^.]{0,20}(?:breast|stage|disease|cancer)|\boperable\b|non-?\s?metastatic|not metastasi|\bresectable (?:breast|disease)|no distant metasta|stage\s+I\s*(?:-|to|,)\s*III/i.test(
      text,
    ) && !/in-?operable/i.test(text)
  const negatedMetastatic = /non-?\s?metastatic|not metastasi[sz]ed|has not metastasi/i.test(text)
  const metastatic = /\bmetasta(?:tic|sis|ses|sized)\b|\bMBC\b|\bstage IV\b/i.test(text) && !negatedMetastatic
  const locally = /locally[- ]advanced|\bLABC\b/i.test(text)
  const advanced = /(?<!locally[- ]|locally )advanced\b|\bABC\b/i.test(
    text.replace(/locally[- ]advanced/gi, ' '),
  )
  const unresectable =
    /unresectable|in-?operable|not (?:be )?(?:amenable|curable)|surgically unresectable|\bcan ?not be (?:surgically |completely )?(?:removed|resected)/i.test(
      text,
    )
  const recurrent =
    /\brecurrent\b|\brelapsed\b|\b(?:local|regional|loco-?regional)(?:ly)? (?:recurrence|relapse)\b/i.test(
      text,
    )
  const incurable = /\bincurable\b/i.test(text)
  if (metastatic || advanced || incurable) found.add('metastatic')
  if (advanced || unresectable || recurrent || locally || incurable)
    found.add('locally-advanced-unresectable')
  if (recurrent) found.add('metastatic')
  const onlyLocally = locally && !metastatic && !unresectable && !advanced && !recurrent
  if (early || onlyLocally) for (const s of earlySettings) found.add(s)
  if (
    (/newly diagnosed|previously untreated|\buntreated\b/i.test(text) && (early || onlyLocally)) ||
    /early[^.]{0,20}untreated/i.test(text)
  ) {
    for (const s of earlySettings) if (s !== 'early-untreated') found.delete(s)
  }
  return settings.filter((s) => found.has(s))
}

// "Previously untreated, stage II-III" is a situation, and not only a stage.
const untreatedStage =
  /\b(?:untreated|treatment[- ]na[iï]ve)\b[^.;]*\bstages?\s*:?\s*(?:I{1,3}(?!V)|[1-3])|\bstages?\s*:?\s*(?:I{1,3}(?!V)|[1-3])[^.;]*\b(?:untreated|treatment[- ]na[iï]ve)\b/i

// Words that may stand in front of a spread that is refused; any other word speaks of something beside it.
const spreadFrame =
  /\b(?:patients?|participants?|subjects?|wom[ae]n|individuals|those|who|whose|with|has|have|had|having|is|are|be|been|a|an|the|any|all|no|not|or|and|in|at|of|on|for|to|by|as|from|known|documented|suspected|confirmed|proven|definite|definitive|clear|clinical(?:ly)?|radiolog\w+|radiograph\w+|histolog\w+|patholog\w+|imaging|evidence|evident|presence|signs?|diagnosis|diagnosed|history|current|active|present|prior|previous|newly|distant|remote|overt|haematogenous|hematogenous|visceral|breast|cancers?|carcinoma|adenocarcinoma|disease|illness|tumou?rs?|invasive|primary|local(?:ly)?|regional(?:ly)?|advanced|recurrent|relapsed|unresectable|inoperable|stage|early|de|novo|synchronous|concurrent|other|locoregional(?:ly)?|inflammatory|bilateral|contralateral|either|both|established|baseline|must|should|eligible|screening|step|registration|HER-?2|ER|HR|PR|positive|negative|beyond|exclu\w+)\b/gi
// "Metastases to the spine with compression": one place, or what came of it.
const narrowSpread =
  /^\s*(?:(?:disease|cancer|lesions?|breast cancer)\s+)?(?:(?:to|in|involving) (?:the )?(?!distant|other|any)[a-z]+|with (?!distant|or without|evidence)|requiring|causing|resulting|leading|potential)\b/i

export const readSetting: Reader = ({ text, section, polarity, parent }) => {
  const untreated = untreatedStage.exec(text)
  if (
    untreated !== null &&
    polarity === 'require' &&
    section === 'inclusion' &&
    !/\bIV\b|metasta|\b4\b/i.test(text)
  )
    return [
      {
        dimension: 'stage',
        start: untreated.index,
        end: untreated.index + untreated[0].length,
        node: leaf({ kind: 'setting', accept: ['early-untreated'] }),
      },
    ]
  if (/\b(?:prior|previous(?:ly)?|treat\w+|received)\b[^.]*$/i.test(parent)) return []
  if (isFreedom(text) && /\bany\b[^.]{0,30}\bstages?\b|stage (?:is )?not specified/i.test(text))
    return [{ dimension: 'stage', start: 0, end: text.length, node: leaf({ kind: 'no-limit', of: 'stage' }) }]
  if (polarity === 'permit') return []
  const own = text.replace(otherSites, (hit) => ' '.repeat(hit.length)).replace(notYetIV, blanked)
  const spared = own.search(noMetastases) >= 0
  const cleared = beforeTherapy(
    own.replace(noMetastases, (hit) => 'non-metastatic'.padEnd(hit.length)),
  ).replace(/\([^()]*exclude metasta[^()]*\)/gi, (hit) => ' '.repeat(hit.length))
  const word = new RegExp(
    `\\b(?:metasta\\w+|MBC|ABC|advanced|unresectable|in-?operable|operable|early[- ]?stage|early|recurrent|relapsed|non-?metastatic|stage IV|has not metastasized)\\b`,
    'i',
  ).exec(cleared)
  if (word === null) return []
  const about =
    new RegExp(`\\b(?:${illness})\\b`, 'i').test(cleared) ||
    /^(?:distant )?metasta|evidence (?:of|for) distant metast|(?:presence|absence) of (?:distant )?metast|\bdistant metast|documented metasta|\bMBC\b/i.test(
      cleared,
    )
  // "breast cancer that: is unresectable or metastatic": the illness stands in the line above.
  const below =
    /^(?:is |are |has )?(?:unresectable|metastatic|locally|advanced)/i.test(cleared) &&
    new RegExp(`\\b(?:${illness})\\b`, 'i').test(parent)
  if (
    !(about || below || spared) ||
    /history of|malignanc(?:y|ies) (?:other|within|in the)|other malign|complications of advanced/i.test(
      cleared,
    )
  )
    return []
  if (
    /limited to the subset|co-?morbid|amenable to (?:surg|resec|radi)/i.test(cleared) &&
    !/not amenable to (?:curative )?(?:resection|surg)[^.]*$/i.test(cleared) &&
    (polarity === 'forbid' || /limited to|co-?morbid/i.test(cleared))
  )
    return []
  if (polarity === 'forbid' && /\bamenable (?:to|for)\b|\bcurative\b|\bcurable\b/i.test(text)) return []
  if (/lymph node metast|response to|if (?:there|a patient)|HER2 (?:status|testing)/i.test(cleared)) return []
  if (/^inability|\bproof\b|rule out|recommended/i.test(text)) return []
  if (
    polarity === 'forbid' &&
    /life-threatening|extensive|symptomatic|visceral|uncontrolled|rapidly/i.test(cleared)
  )
    return []
  if (polarity === 'forbid' && spared && !/residual|recurrent/i.test(text)) {
    return [
      {
        dimension: 'stage',
        start: 0,
        end: text.length,
        node: leaf({ kind: 'setting', accept: settings.filter((s) => s !== 'metastatic') }),
      },
    ]
  }
  // "Without distant metastases" alone leaves every illness that has not spread.
  const onlySpared = spared && settingsIn(cleared.replace(/non-?\s?metastatic/gi, ' ')).length === 0
  const accept = onlySpared ? settings.filter((s) => s !== 'metastatic') : settingsIn(cleared)
  if (accept.length === 0) return []
  const give = (a: readonly Setting[]): readonly Finding[] => [
    {
      dimension: 'stage',
      start: word.index,
      end: word.index + word[0].length,
      node: leaf({ kind: 'setting', accept: a }),
    },
  ]
  if (polarity === 'require') return section === 'exclusion' ? [] : give(accept)
  if (/^(?:metasta|MBC)/i.test(word[0])) {
    const before = cleared
      .slice(0, word.index)
      .replace(/\([^()]*\)/g, ' ')
      .replace(spreadFrame, ' ')
    if (/[a-z]{4}/i.test(before) || narrowSpread.test(cleared.slice(word.index + word[0].length))) return []
  }
  // Exclusion by a joint condition ("in patients who could be cured") is more than the situation says.
  if (
    /\b(?:who|whom|if|unless|candidates?|only site|more than \d|limited to|in whom|newly diagnosed untreated|HER-?2|ErbB)\b/i.test(
      cleared,
    )
  ) {
    if (
      !/suspected or confirmed|metastatic disease/i.test(cleared) ||
      /\b(?:candidates?|newly diagnosed)\b|HER-?2|ErbB/i.test(cleared)
    )
      return []
  }
  // A local relapse has no situation of its own here: open for who is not in early disease.
  if (
    /\b(?:recurrent|relapsed)\b/i.test(cleared) &&
    !/metasta|stage IV|MBC|distant|advanced|unresectable|inoperable/i.test(cleared)
  ) {
    const [first] = give(settings.filter((s) => !accept.includes(s)))
    return first === undefined
      ? []
      : [{ ...first, node: any([first.node, leaf({ kind: 'undefined-word', word: text.trim() })]) }]
  }
  // "Locally advanced" alone is a word for the highest early stages too: who is below them fits, the others hang on it.
  if (
    /locally[- ]advanced/i.test(cleared) &&
    accept.some((s) => s.startsWith('early')) &&
    !/metasta|stage IV|MBC|distant/i.test(cleared)
  ) {
    const below = [
      leaf({ kind: 'setting', accept: ['metastatic'] }),
      all([
        leaf({ kind: 'setting', accept: earlySettings }),
        leaf({ kind: 'stage', when: 'diagnosis', accept: ['0', 'I', 'IIA', 'IIB'] }),
      ]),
    ]
    const [first] = give(accept)
    return first === undefined
      ? []
      : [{ ...first, node: any([...below, leaf({ kind: 'undefined-word', word: text.trim() })]) }]
  }
  const out = /metasta|stage IV|MBC|distant/i.test(cleared)
    ? accept.filter(
        (s) =>
          s === 'metastatic' ||
          (s === 'locally-advanced-unresectable' && /unresectable|inoperable|recurrent/i.test(cleared)),
      )
    : accept
  return out.length === 0 ? [] : give(settings.filter((s) => !out.includes(s)))
}
