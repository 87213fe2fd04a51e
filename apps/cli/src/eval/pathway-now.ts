/** What she takes and feels today, from a pathway case: what warnings rest on. */
import { type Fact, known } from '@herald/core'
import { pathwayFacts as p } from '@herald/core/pathway'
import type { ListFact } from '@herald/core/table'
import { type Fields, numberAt, wordsAt } from './pathway-case.ts'
import { type Dated, daysFrom } from './pathway-days.ts'
import type { Therapy } from './pathway-therapy.ts'

/** Blood counts are low for weeks after the last cycle. */
const lastsDays = 30

const drugs: readonly (readonly [RegExp, ListFact])[] = [
  [
    /THP|TCH|^TH-|^AC|VINO|CTX|CHEMO|CAP|MARG|paclitaxel|docetaxel|carboplatin|capecitabine/u,
    p.onChemotherapy,
  ],
  [/TDM1|TDXD|emtansine|deruxtecan/u, p.onAdc],
  [/PALBO|ABEMA|CDK46|ciclib/u, p.onCdk46],
  [/^TUC|-TUC$|^NERA|^LAP|tucatinib|neratinib|lapatinib/u, p.onTki],
  [/^H-|^HP|THP|TCH|^TH-|^AC-|MAINT|TDM1|TDXD|trastuzumab|pertuzumab|^LAP-H|^MARG/u, p.onHer2Antibody],
]

/** Words of the case, and the symptom each names. */
const symptoms: readonly (readonly [RegExp, ListFact])[] = [
  [/fever|chill|unwell/u, p.feverNow],
  [/cough/u, p.coughNow],
  [/breath|chest_pain|oxygen|faint/u, p.breathlessNow],
  [/seizure|weak|speech|vision|headache|numb_saddle|confus/u, p.brainSignsNow],
  [/yellow|jaundice|dark_urine/u, p.yellowNow],
  [/diarrh/u, p.diarrhoeaNow],
  [/swell|ankle|palpit|weight|pillow/u, p.heartSignsNow],
]

export function nowFacts(
  history: Fields,
  therapies: readonly Therapy[],
  asOf: Dated,
  facts: Map<string, Fact>,
): void {
  for (const one of therapies) {
    const isOver =
      one.end === undefined ? one.reasonEnd !== undefined : daysFrom(one.end, asOf).low > lastsDays
    if (isOver || one.setting === 'other_cancer') continue
    for (const [pattern, fact] of drugs) if (pattern.test(one.id)) facts.set(fact.name, known('yes'))
  }
  for (const word of wordsAt(history, 'now') ?? []) {
    for (const [pattern, fact] of symptoms) if (pattern.test(word)) facts.set(fact.name, known('yes'))
  }
  const celsius = numberAt(history, 'temp_c', 25, 45)
  if (celsius !== undefined && celsius >= 38) facts.set(p.feverNow.name, known('yes'))
}
