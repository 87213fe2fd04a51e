/** HER2 by in situ hybridisation: ratio, copies and verdicts, which often stand far from the word HER2. */
import { aboutCutoff, type Her2Mention } from './her2.ts'
import { clauseAround, type ReportFact, type Scene } from './mention.ts'
import type { Token } from './tokens.ts'

const ratioName =
  /(?:her-?\s?2(?:\/neu)?\s*(?:gene\s*)?(?:[/:]|to|-)\s*(?:cep|chromosome|chr|centromere|cen)[\s.-]*17[^.\d]{0,40}?ratio|\bratio\b|her-?\s?2(?:\/neu)?\s*[/:]\s*(?:cep|cen|chr)[\s-]*17)([^\d<>≤≥]{0,60}?)(?<![<>≤≥]\s?=?\s?)(\d{1,2}\.\d{1,2}|\d{1,2}(?=\s?:\s?1\b))/g
const ratioSaid =
  /signals?\s+(?:was|is|were)\s+(?:determined|calculated|found|measured|estimated)\s+(?:to be|as|at)\s+(\d{1,2}\.\d{1,2})/g
const copyName =
  /(?:(?:average|mean|avg\.?)\s+(?:number of\s+|no\.? of\s+|#\s+)?her-?2(?:\/neu)?\s*(?:gene\s*)?(?:copy number|copies|copy|signals?)(?:\s*(?:number))?(?:\s*(?:per|\/)\s*(?:tumou?r |interphase )?(?:cell|nucle\w+))?|her-?2(?:\/neu)?\s*(?:gene\s*)?(?:copy number|copies|signals)\s*(?:per|\/)\s*(?:tumou?r |interphase )?(?:cell|nucle\w+)|her-?2(?:\/neu)? (?:gene )?(?:copy number|signals?)(?=[\s:=]{1,3}\d{1,2}\.\d)|(?:average|mean) (?:gene )?copy number(?:\s*(?:per|\/)\s*(?:cell|nucle\w+))?|number of her-?2(?:\/neu)? (?:copies|signals) per (?:cell|nucle\w+))([^\d.]{0,24})(\d{1,2}(?:\.\d{1,2})?)(?:\s*-\s*(\d{1,2}(?:\.\d)?))?/g
const copiesSaid =
  /(\d{1,2}(?:\.\d{1,2})?)\s+(?:her-?2(?:\/neu)?\s+)(?:gene\s+)?(?:copies|signals)\s+per\s+(?:cell|nucle\w+)/g

/** Ratio, copies and hybridisation verdicts, which often stand far from the word HER2. */
export function ishMentions(
  scene: Scene,
  tokens: readonly Token[],
  rankAt: (place: number) => number,
): readonly Her2Mention[] {
  const found: Her2Mention[] = []
  const say = (
    fact: ReportFact,
    value: string,
    start: number,
    end: number,
    method: 'ish' | 'ihc' = 'ish',
  ): void => {
    const section = scene.sectionAt(start)
    if (section.kind === 'genomic assay' || section.kind === 'blocks') return
    const earlier = section.kind === 'history'
    found.push({ fact, value, start, end, earlier, rank: rankAt(start), method, weak: false })
  }
  const text = scene.text
  const isCutoff = (gap: string, after: string): boolean =>
    /great|less|more|below|above|cut|normal|reference|expected|consider|range|than|defin/.test(gap) ||
    /^\s*(?:or (?:greater|more|higher|above|less|below)|and (?:above|greater)|is (?:considered|positive|amplified|negative)|to \d|-\s*\d)/.test(
      after,
    )
  for (const match of text.matchAll(ratioName)) {
    const [whole, gap = '', value = ''] = match
    const end = match.index + whole.length
    if (
      !nearHer2(text, match.index, end) ||
      isCutoff(gap, text.slice(end, end + 30)) ||
      /[.]\s[^.]*[.]\s/.test(gap)
    )
      continue
    say('her2_ish_ratio', value, match.index, end)
  }
  for (const match of text.matchAll(ratioSaid)) {
    const end = match.index + match[0].length
    if (nearHer2(text, match.index, end)) say('her2_ish_ratio', match[1] ?? '', match.index, end)
  }
  for (const match of text.matchAll(copyName)) {
    const end = match.index + match[0].length
    if (/cep|chromosome|centromer/.test(match[0]) || isCutoff(match[1] ?? '', text.slice(end, end + 30)))
      continue
    if (scene.sectionAt(match.index).kind === 'legend') continue
    say(
      'her2_copies',
      match[3] === undefined ? (match[2] ?? '') : `${match[2] ?? ''}-${match[3]}`,
      match.index,
      end,
    )
  }
  for (const match of text.matchAll(copiesSaid)) {
    const end = match.index + match[0].length
    if (
      !/[<>≤≥]\s*$|than\s+$/.test(text.slice(0, match.index).slice(-8)) &&
      scene.sectionAt(match.index).kind !== 'legend'
    )
      say('her2_copies', match[1] ?? '', match.index, end)
  }
  for (const token of tokens) {
    const words = text.slice(token.start, token.end)
    if (
      token.kind === 'expression' &&
      /her-?2|erb|neu/.test(words) &&
      scene.sectionAt(token.start).kind !== 'legend' &&
      !/over-?expression[^.]{0,12}(?:of|that)$/.test(words)
    ) {
      say('her2_ihc', token.value, token.start, token.end, 'ihc')
    }
    if (
      token.kind === 'pending' &&
      /\b(?:fish|cish|sish|ish|in[\s-]situ hybridi[sz]ation)\b/.test(
        clauseAround(text, token.start, token.end),
      ) &&
      nearHer2(text, token.start, token.end) &&
      scene.sectionAt(token.start).kind !== 'legend'
    ) {
      say('her2_ish_result', 'pending', token.start, token.end)
    }
    if (
      token.kind !== 'ish result' ||
      aboutCutoff(scene, token) ||
      /^\s*(?:control|cell line)/.test(text.slice(token.end)) ||
      scene.sectionAt(token.start).kind === 'legend'
    )
      continue
    if (nearHer2(text, token.start, token.end)) say('her2_ish_result', token.value, token.start, token.end)
    const before = /(?<![-\d.]\s?)(\d{1,2}\.\d{1,2})\s*[,(]?\s*$/.exec(
      text.slice(Math.max(0, token.start - 12), token.start),
    )
    if (
      before !== null &&
      nearHer2(text, token.start, token.end) &&
      !/[<>≤≥]\s*\/?=?\s*\d{1,2}\.\d{1,2}\s*[,;(-]?\s*$|than/.test(
        text.slice(Math.max(0, token.start - 24), token.start),
      )
    ) {
      say('her2_ish_ratio', before[1] ?? '', token.start - before[0].length, token.end)
    }
  }
  return found
}

const nearHer2 = (text: string, start: number, end: number): boolean =>
  /her[\s-]{0,2}2|erb-?b?-?2|neu\b|cep\s?-?17|\bd?-?fish\b|cish|in[\s-]situ hybrid/.test(
    text.slice(Math.max(0, start - 400), end + 60),
  ) && !/topo\w*|egfr|myc|tfe3|mdm2/.test(text.slice(Math.max(0, start - 60), end))
