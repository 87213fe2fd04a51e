/** What kind of cancer, on which side, with vessel invasion and in situ disease: facts shown and compared, not scored. */
import { clauseAround, clauseBefore, type Mention, type Scene } from './mention.ts'
import { sideIn } from './parts.ts'

type Row = readonly [value: string, pattern: RegExp]
const invasive =
  '(?:invasive|infiltrating|infiltrative|invading)(?:\\s+(?:and in[\\s-]situ|multifocal|multicentric|poorly|moderately|well|differentiated|mammary|pleomorphic|classic|residual|focus of|foci of|grade \\w+|high[\\s-]grade|low[\\s-]grade)[\\s,-]*)*'

// biome-ignore format: a table
const histologies: readonly Row[] = [
  ['mixed ductal-lobular', new RegExp(`${invasive}[\\s-]+(?:mixed )?(?:ductal (?:and|&|\\/) ?lobular|ductal-lobular|(?:mammary|ductal) carcinoma,? with (?:focal )?(?:mixed )?(?:ductal and )?lobular features|mammary carcinoma,? mixed|carcinoma,? mixed ductal)`, 'g')],
  ['ductal',       new RegExp(`${invasive}[\\s-]+duct(?:al)?\\b|carcinoma ductale invasivum|duct(?:al)? (?:adeno)?carcinoma,? (?:invasive|infiltrating|nos|nst)|(?:histolog\\w+ type|tumou?r type)[^.;\\n]{0,40}:?\\s*duct(?:al)? (?:adeno)?carcinoma(?! in)|carcinoma[^.;\\n]{0,40}histologic type duct|no special type|\\bnst\\b|duktales? (?:mamma)?karzinom|invasives? duktal\\w*|carcinoma ductal (?:infiltrante|invasivo)`, 'g')],
  ['lobular',      new RegExp(`${invasive}[\\s-]+lobular\\b|carcinoma lobulare invasivum|lobular (?:adeno)?carcinoma,? (?:invasive|infiltrating)|invasives? lobular\\w*|lobulares? karzinom|carcinoma lobulillar`, 'g')],
  ['tubular',      new RegExp(`(?:${invasive}[\\s-]+)?tubular carcinoma`, 'g')],
  ['mucinous',     new RegExp(`(?:${invasive}[\\s-]+)?(?:mucinous|colloid) (?:adeno)?carcinoma`, 'g')],
  ['medullary',    /(?:atypical )?medullary carcinoma/g],
  ['metaplastic',  /metaplastic carcinoma/g],
  ['papillary',    /(?:invasive|infiltrating) (?:micro)?papillary/g],
]

export function histologyMentions(scene: Scene, rankAt: (place: number) => number): readonly Mention[] {
  return histologies.flatMap(([value, pattern]) =>
    [...scene.text.matchAll(pattern)].flatMap((match) => {
      const kind = scene.sectionAt(match.index).kind
      if (kind === 'legend' || kind === 'genomic assay' || kind === 'blocks' || negated(scene, match.index))
        return []
      return [
        mention('histology', value, match.index, match[0].length, kind === 'history', rankAt(match.index)),
      ]
    }),
  )
}

const mention = (
  fact: Mention['fact'],
  value: string,
  start: number,
  length: number,
  earlier: boolean,
  rank: number,
): Mention => ({ fact, value, start, end: start + length, earlier, rank })

/** "No", "without", "history of", "cannot exclude": what follows is not stated as found. */
export const negated = (scene: Scene, at: number): boolean =>
  /\b(?:no|not|without|negative for|rule out|r\/o|cannot exclude|absence of|free of|no evidence of|no residual)\s+(?:\w+\s+){0,3}$/.test(
    clauseBefore(scene.text, at, 60),
  )

/** Whether the words at a place name an invasive cancer that the report finds there. */
export const isInvasiveThere = (scene: Scene, start: number, end: number): boolean => {
  const body = scene.text.slice(start, end)
  for (const match of body.matchAll(
    /(?:invasive|infiltrating|infiltrative|residual (?:ductal|lobular)|invasiv\w*|infiltrante) (?:[a-z,()-]+ ){0,5}?(?:carcinoma|cancer|adenocarcinoma|karzinom|ductal|lobular|duct)|carcinoma (?:ductale|lobulare) invasivum/g,
  )) {
    if (
      !negated(scene, start + match.index) &&
      !/metasta/.test(clauseBefore(scene.text, start + match.index, 40))
    )
      return true
  }
  return false
}

const breastSide = /\b(?:breast|mamma\w*|mammary|mastectomy|lumpectomy|quadrantectomy|laterality|mammae)\b/

/** Side of the tumour: the diagnosis and the synopsis name it; the label of the received material only agrees or conflicts. */
export function lateralityMentions(scene: Scene, rankAt: (place: number) => number): readonly Mention[] {
  const found: Mention[] = []
  const side =
    /\b(?:left|right|righty|rt|lt|sinistrae?|dextrae?|linke\w*|rechte\w*|links|rechts|izquierd\w|derech\w)\b/g
  const breasts = scene.parts.filter((p) => !p.nodesOnly)
  const withCancer = breasts.filter((p) => isInvasiveThere(scene, p.start, p.end))
  for (const match of scene.text.matchAll(side)) {
    // The other breast, removed for a benign lesion, is not the tumour's side.
    const inside = scene.partAt(match.index)
    if (
      inside !== undefined &&
      !inside.nodesOnly &&
      withCancer.length > 0 &&
      !withCancer.some((p) => p.key === inside.key)
    )
      continue
    const section = scene.sectionAt(match.index)
    const end = match.index + match[0].length
    const before = clauseBefore(scene.text, match.index, 60)
    const after = scene.text.slice(end, end + 50).split(/[.\n;]/)[0] ?? ''
    const near = `${before.slice(-40)} ${after.slice(0, 40)}`
    const part = scene.partAt(match.index)
    const label = /laterality[\s:]*$/.test(before)
    const breast =
      label ||
      (breastSide.test(near) && !/(?:upper|lower)\s*$/.test(before)) ||
      (part !== undefined && !part.nodesOnly && match.index < part.start + part.head.length + 8)
    const nodes = /^\s*(?:axill\w*|lymph|sentinel)/.test(after) || /(?:axilla\w*|nodes?),?\s*$/.test(before)
    if (!breast || nodes || section.kind === 'blocks' || section.kind === 'legend') continue
    const value = sideIn(match[0])
    if (value === 'left' || value === 'right') {
      const weight =
        label || section.kind === 'diagnosis'
          ? 3
          : section.kind === 'synoptic'
            ? 3
            : section.kind === 'history'
              ? 0
              : 1
      found.push(
        mention(
          'laterality',
          value,
          match.index,
          match[0].length,
          section.kind === 'history',
          rankAt(match.index) * 10 + weight,
        ),
      )
    }
  }
  return found
}

const vessel =
  /(?:(?:lymph\w*|angio\w*|blood vessel|vessel|vascular|venous)[\s/,-]*)+(?:and )?(?:(?:lymph\w*|vascular|vessel|space)[\s/,-]*)*(?:invasion|involvement|emboli|permeation)|\blvi\b|\blvsi\b|invasio carcinomatosa vasorum/g
const dcis = /\bdcis\b|ductal carcinoma[\s-]in[\s-]situ|intraductal carcinoma|in[\s-]situ carcinoma/g
const affirmed =
  /\b(?:present|identified|seen|positive|extensive|massive|focal|prominent|yes|noted|involv\w*|with|nuclear grade|grade|type|solid|cribriform|comedo)\b/

export function presenceMentions(scene: Scene, rankAt: (place: number) => number): readonly Mention[] {
  const read = (fact: 'lymphovascular_invasion' | 'dcis', pattern: RegExp): Mention[] =>
    [...scene.text.matchAll(pattern)].flatMap((match) => {
      const kind = scene.sectionAt(match.index).kind
      if (
        kind === 'legend' ||
        kind === 'blocks' ||
        kind === 'genomic assay' ||
        kind === 'gross' ||
        kind === 'specimens' ||
        kind === 'immunohistochemistry' ||
        kind === 'intraoperative'
      )
        return []
      const end = match.index + match[0].length
      const before = clauseBefore(scene.text, match.index, 50)
      const after = scene.text.slice(end, end + 60).split(/[.\n;]/)[0] ?? ''
      const around = clauseAround(scene.text, match.index, end)
      if (/margin|from|distance/.test(around) && fact === 'dcis' && !/present|identified/.test(after))
        return []
      const isNo =
        /\b(?:no|not|without|negative for|absence of|no evidence of|sine)\s+(?:\w+ ){0,2}$/.test(before) ||
        /^[\s:()-]*(?:\(?[a-z]+\)?[\s:]*)?(?:is |are )?(?:not|no\b|none|absent|negative)/.test(after)
      if (isNo)
        return [
          mention(fact, 'absent', match.index, match[0].length, kind === 'history', rankAt(match.index)),
        ]
      const isYes = affirmed.test(after) || affirmed.test(before) || (fact === 'dcis' && kind === 'diagnosis')
      return isYes && !/^\s*:\s*$/.test(after)
        ? [mention(fact, 'present', match.index, match[0].length, kind === 'history', rankAt(match.index))]
        : []
    })
  return [...read('lymphovascular_invasion', vessel), ...read('dcis', dcis)]
}
