/**
 * What a stretch of the report is: its diagnosis, its gross description, an addendum, the legend under a result.
 *
 * A heading is one of the names below at the start of a line or sentence; it holds until the next one. Where a fact
 * stands decides how much it weighs (a final diagnosis outranks a gross description) and whether it is read at all
 * (a legend, a methods paragraph and a gene-expression assay never give a result).
 */
import type { Normalised } from './normalise.ts'

export const sectionKinds = [
  'diagnosis',
  'synoptic',
  'immunohistochemistry',
  'microscopic',
  'comment',
  'gross',
  'history',
  'intraoperative',
  'specimens',
  'blocks',
  'genomic assay',
  'legend',
] as const

export type SectionKind = (typeof sectionKinds)[number]

export type Section = {
  readonly kind: SectionKind
  /** 0 in the first report; 1, 2 ... inside its addenda, later ones higher. */
  readonly addendum: number
  /** True where the addendum says that it corrects or replaces what was issued before. */
  readonly amends: boolean
  /** In the normalised text, heading included. */
  readonly start: number
  readonly end: number
  /** True when an actual heading was found, false for the opening lines of a report without one. */
  readonly headed: boolean
}

type Heading = readonly [kind: SectionKind | 'addendum', names: string, needsColonOrCapitals: boolean]

// biome-ignore format: a table
const headings: readonly Heading[] = [
  ['addendum',             'start of addendum|(?:procedures\\/)?addend(?:um|a|ums)(?! (?:pathologist|final|completed))(?: (?:report|diagnosis|comment|issued|discussion))?|suppl?ement(?:al|ary) (?:report|information|findings)|amended (?:report|diagnosis)|nachtrag|zusatzbericht|suplemento|adenda', true],
  ['genomic assay',        'oncotype(?: ?dx)?(?: breast cancer)?(?: assay)?|mammaprint|prosigna|endopredict|pam ?50|21[- ]gene(?: recurrence)?(?: score| assay)?|recurrence score|breast cancer index|blueprint', false],
  ['legend',               'methodology|methods?(?: used)?|footnotes?|interpretation guidelines?|interpretive (?:guide(?:lines?)?|criteria|key|data)|reference ranges?|ref(?:erence)? values?|scoring (?:system|criteria|guidelines?|key|scale)|limitations|overview of this test|disclaimer|clinical experience|her-?2 scoring|score interpretation|legend|interpretation key|explanation of (?:the )?scor\\w+|guidelines?|definitions?', true],
  ['blocks',               'cassette (?:summary|key)|block (?:summary|key|designation)|summary of sections?|sections? code|section key|ink code|sections? submitted|key to (?:blocks|sections)', true],
  ['intraoperative',       'intra-? ?operative (?:consultation|diagnosis|frozen section)s?|frozen section(?: diagnosis| consultation)?|fs ?\\/ ?dx|tp ?\\/ ?dx|ioa ?\\/ ?dx|touch (?:imprint|prep)(?: diagnosis)?', true],
  ['history',              'clinical (?:diagnosis|history|information|data|details|indications?|summary|notes?|findings)(?: ?(?:and|&|\\/) ?(?:history|diagnosis))?|patient history|(?:relevant |past |brief )?(?:medical )?history|pre-? ?op(?:erative)?\\.? ?(?:diagnosis|dx)|post-? ?op(?:erative)?\\.? ?(?:diagnosis|dx)|operative (?:procedure|findings)|indications?|klinische angaben|datos clinicos|anamnese', true],
  ['specimens',            'specimens?(?: ?\\( ?s ?\\))?(?: (?:submitted|received|source))?(?:\\/processing information)?|material(?: \\(s\\)| ?s)? ?(?:submitted|received|sent)?|tissues? submitted|source of specimen|nature of specimen|parts? received', true],
  ['gross',                'gross(?: and microscopic)?(?: (?:description|examination|appearance|pathology|findings|report|dictation))?|macroscop(?:y|ic)(?: (?:description|examination|findings|appearance))?|makroskopi\\w+|descripcion macroscopica', true],
  ['synoptic',             '(?:cap ?(?:cancer )?)?(?:synoptic|tumou?r|cancer(?: case)?|case|breast(?: tissue)?) (?:report|summary|synopsis|data|checklist|worksheet|protocol)|case synopsis|cancer case summary|surgical pathology cancer case summary|synoptic(?: report| diagnosis| summary)?(?: ?[-:] ?[a-z]+)?|protocol for (?:the )?examination of specimens[a-z ]*|(?:breast )?(?:pathologic|pathology|prognostic) parameters|(?:minimum|minimal|core) data ?set|breast (?:cancer|carcinoma) (?:checklist|template|summary|profile|data)|invasive (?:breast )?(?:carcinoma|cancer) (?:checklist|template|summary)|tumou?r characteristics|invasive (?:carcinoma|tumou?r)(?=\\s?: ?present)|summary of (?:pathologic(?:al)? )?findings|ajcc checklist', true],
  ['immunohistochemistry', '(?:results? of |additional )?immunohistochemi(?:cal|stry)(?: (?:examination|studies|study|results?|stains?|findings|report|analysis|evaluation))*|(?:breast )?(?:prognostic|predictive|tumou?r)(?:\\/predictive)? ?(?:and predictive )?(?:markers?|panel|factors?|indicators?|profile)(?: (?:results?|panel|report|studies|analysis))*|biomarkers?(?: (?:results?|report|studies|testing|panel|template))*|breast biomarkers?[a-z ]*|(?:hormone |steroid )?receptor (?:status|studies|analysis|results?|assays?)|hormone receptors?|ancillary (?:studies|tests?)|special (?:studies|stains)|er ?[\\/,] ?pr[a-z0-9\\/, -]{0,12} results?|(?:analytical |clinical )?interpretation of results?|molecular (?:studies|pathology|results?)|fish (?:results?|report|analysis)|immunhistochemie|immunohistologi\\w+|inmunohistoquimica|immuno(?:histo)?', true],
  ['comment',              'comments?(?: ?\\(s\\))?|(?:pathologist\'?s? )?notes?|remarks|discussion|opinion', true],
  ['microscopic',          'microscop(?:y|ic)(?: (?:description|examination|findings|appearance|dictation))?|(?:histology|histologic(?:al)? description)|mikroskopi\\w+|descripcion microscopica', true],
  ['diagnosis',            '(?:final |revised |corrected |amended |addendum |principal )?(?:(?:surgical )?patholog(?:y|ic|ical)|histo(?:logic(?:al)?|patholog(?:y|ic|ical))|microscopic|anatomic(?:al)?(?: patholog(?:y|ic|ical))?)? ?(?:diagnos(?:is|es|e|tico|tic))(?: ?\\(continued\\)| ?\\(es\\))?|final (?:report|pathologic(?:al)? report)|(?:final|pathologic(?:al)?|microscopic|surgical) interpretation|conclusions?|(?:patho)?histologische diagnose|diagnostico(?: anatomopatologico)?|beurteilung|kritischer bericht', true],
]

const heading = headings.map(([kind, names, strict]) => ({
  kind,
  strict,
  // A heading opens a line or sentence, or stands in capitals before a colon.
  regex: new RegExp(
    `(?<=^|(?:[\\n.;:)\\]*"]|\\s\\s) ?\\s*(?:-|\\d{1,2}[.)]|[a-z][.)])?\\s*)(?:${names})(?=\\s?#?\\s?\\d{0,2}\\s*(?:\\([^)]{0,30}\\)\\s*)?[:.\\n-]|\\s*$)`,
    'g',
  ),
}))

/** Section by section, without gaps, in the order of the text. */
export function sectionsOf(report: Normalised): readonly Section[] {
  const found: { kind: SectionKind | 'addendum'; at: number; end: number }[] = []
  for (const { kind, regex } of heading) {
    for (const match of report.text.matchAll(regex)) {
      const end = match.index + match[0].length
      const words = report.original.slice(
        report.spanOf(match.index, end).start,
        report.spanOf(match.index, end).end,
      )
      const after = report.text.slice(end, end + 40)
      const colon = /^\s?#?\s?\d{0,2}\s*(?:\([^)]{0,30}\)\s*)?:/.test(after)
      const capitals = words === words.toUpperCase()
      const ownLine = /^\s?#?\s?\d{0,2}\s*\n/.test(after) || /^\s?#?\s?\d{0,2}\s*\./.test(after)
      if (colon || capitals || ownLine) found.push({ kind, at: match.index, end })
    }
  }
  found.sort((a, b) => a.at - b.at || b.end - a.end)
  const kept = found.filter((f, i) => !found.slice(0, i).some((g) => g.at <= f.at && g.end > f.at))
  return lay(report, kept)
}

function lay(
  report: Normalised,
  found: readonly { kind: SectionKind | 'addendum'; at: number; end: number }[],
): readonly Section[] {
  const sections: Section[] = []
  let kind: SectionKind = 'diagnosis'
  let addendum = 0
  let amends = false
  let start = 0
  let headed = false
  const close = (end: number): void => {
    // A list of specimens names parts; one that goes on to describe the cancer is a form.
    const describes =
      kind === 'specimens' &&
      /(?:invasive|infiltrating) (?:\w+ ){0,2}carcinoma|histologic(?:al)? (?:type|grade)|tumou?r size/.test(
        report.text.slice(start, end),
      )
    if (end > start)
      sections.push({ kind: describes ? 'synoptic' : kind, addendum, amends, start, end, headed })
  }
  let addenda = 0
  for (const next of found) {
    if (next.kind !== 'addendum' && staysIn(kind, next.kind)) continue
    // "Invasive carcinoma: present" opens a form only where no description of it has begun.
    if (report.text.startsWith('invasive', next.at) && !describesNoCancer.has(kind)) continue
    close(next.at)
    start = next.at
    headed = true
    if (next.kind === 'addendum') {
      addenda += 1
      addendum = addenda
      const opening = report.text.slice(next.at, next.at + 400)
      amends = /amend|correct(?:ed|ion)|revis(?:ed|ion)|supersede|replaces|in error|should read/.test(opening)
      kind = 'comment'
    } else {
      if (ends.has(next.kind)) {
        addendum = 0
        amends = false
      }
      kind = next.kind
    }
  }
  close(report.text.length)
  return sections
}

const describesNoCancer: ReadonlySet<SectionKind> = new Set([
  'gross',
  'history',
  'specimens',
  'blocks',
  'intraoperative',
])

/** Labels inside a form that look like headings: "Procedure:" in a synopsis, "Interpretation:" of a gene assay. */
function staysIn(now: SectionKind, next: SectionKind): boolean {
  if (now === 'synoptic') return next === 'specimens'
  return now === 'genomic assay' && (next === 'legend' || next === 'comment' || next === 'specimens')
}

/** These headings do not occur inside an addendum: they end it. */
const ends: ReadonlySet<SectionKind> = new Set(['gross', 'history', 'intraoperative', 'blocks'])
