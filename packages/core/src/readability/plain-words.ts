/**
 * The rules of plain words that a machine can check (patient-words.md, PW4 to PW20), over any text a patient reads.
 *
 * Each function gives back the sentences or words that break its rule; an empty list is a pass. They catch wording, not
 * meaning: a text that passes can still be unclear, and only readers can tell (PW23).
 */
import { sentencesOf, wordsOf } from './readability.ts'

/** PW4: the longest sentence a patient reads. */
export const mostWords = 20
/** PW5: the most sentences in one paragraph. */
export const mostSentences = 3

/** PW4: sentences that are too long. */
export const longSentences = (text: string): readonly string[] =>
  sentencesOf(text).filter((sentence) => wordsOf(sentence).length > mostWords)

/** PW5: paragraphs with too many sentences. Lists are not paragraphs. */
export const longParagraphs = (text: string): readonly string[] =>
  text
    .split(/\n{2,}/)
    .filter((block) => !/^\s*(?:[-#+•]|\d+[.)])/.test(block))
    .filter((block) => sentencesOf(block).length > mostSentences)

/** PW6: sentences in the passive voice: a form of "be" and a participle. Words that only look like one are let through. */
export const passiveSentences = (text: string): readonly string[] =>
  sentencesOf(text).filter((sentence) => {
    const found = [...sentence.matchAll(passive)]
    return found.some(([, participle = '']) => !states.has(participle.toLowerCase()))
  })

const irregular =
  'given|taken|done|made|seen|found|held|kept|told|shown|known|put|cut|set|read|sent|paid|left|worn|born|begun|brought|built|chosen|drawn|felt|grown|hurt|laid|led|lost|meant|met|said|spoken|spread|taught|thought|understood|written'
const passive = new RegExp(
  `\\b(?:am|is|are|was|were|be|been|being)\\s+(?:not\\s+|also\\s+|often\\s+|still\\s+|then\\s+|mostly\\s+|\\w+ly\\s+)?(\\w+ed|${irregular})\\b`,
  'giu',
)
/** Participles that say how somebody is, not what is done to them. */
const states = new Set(
  'tired worried scared married interested supposed swollen bored confused advanced mixed related hurt spread born left'.split(
    ' ',
  ),
)

/** PW8 and PW13: risks in a form that readers get wrong, or that leaves the sum to them. */
export const bareRisks = (text: string): readonly string[] =>
  sentencesOf(text).filter(
    (sentence) => riskForms.some((form) => form.test(sentence)) && !isMeasure(sentence),
  )

const riskForms: readonly RegExp[] = [
  /\d\s*(?:%|percent|per cent)/iu,
  /\b(?:1|one) in (?:\d|two|three|four|five|six|seven|eight|nine|ten|every)/iu,
  /\bodds\b|\brelative risk\b|\bhazard\b/iu,
  /\b(?:twice|double|half|three times|a third|a quarter) (?:as|the (?:risk|chance)|less|more) /iu,
]
/** A percent that is a measurement and no chance: cells of a stain, the heart, body weight. */
const isMeasure = (sentence: string): boolean =>
  /\d\s*(?:%|percent|per cent)/iu.test(sentence) &&
  /\b(?:cells?|ER|PR|LVEF|heart scan|weight|kg)\b/u.test(sentence)

/** PW12: words for a chance that stand alone, with no count beside them. */
export const loneRiskWords = (text: string): readonly string[] =>
  sentencesOf(text).filter((sentence) => chanceWords.test(sentence) && !/out of 1/u.test(sentence))

const chanceWords =
  /\b(?:very )?(?:common|uncommon|rare|rarely|commonly)\b(?! (?:mistake|group|gene|fall))|\b(?:high|low|higher|lower) (?:chance|risk|odds)\b|\brisk is (?:high|low)\b/iu

/** PW20: words that blame, frighten, promise or belittle, with the pattern that found them. */
export const bannedWords = (text: string): readonly string[] =>
  sentencesOf(text).flatMap((sentence) =>
    banned.flatMap((pattern) => {
      const found = pattern.exec(sentence)
      return found === null ? [] : [`${found[0]}: ${sentence}`]
    }),
  )

// "Cells that fight germs" and "each beat of the heart" are the plain words for what they name.
const banned: readonly RegExp[] = [
  /\b(?:fight(?! germs)|fighting|battle|war|warriors?|survivors?|sufferers?|victims?|brave|hero|journey)\b/iu,
  /\bbeat (?:it|this|cancer|the)\b|\blost (?:her|his|their|the) (?:life|fight|battle)\b/iu,
  /\b(?:you|patients?) failed\b|\bfailed (?:treatment|to respond)\b|\brefused\b|\bnon-?complian/iu,
  /\byou should\b|\byou must not have\b|\bearly is key\b|\blifestyle\b/iu,
  /\b(?:aggressive|deadly|terminal)\b|\bpalliative(?! or supportive| care)\b/iu,
  /\b(?:cure|cures|miracle|breakthrough|wonder drug)\b/iu,
  /\bstay positive\b|\bin control\b|\bhappens for a reason\b|\bdo not worry\b/iu,
  /\b(?:just|simply|mild|routine|minor)\b/iu,
  /\b(?:harvest|toxic|poison|slash|nuke|stripping|honey|ladies|pinkwash)\w*\b/iu,
  /\bnothing more can be done\b|\bat least\b(?= you| it)/iu,
  /!/u,
]

/** PW7: abbreviations in a text: words with two capitals, or a capital and a number. */
export const abbreviationsIn = (text: string): readonly string[] => [
  ...new Set(
    text.match(/(?<![\p{L}\p{N}-])(?=\p{L}*\p{Lu}[\p{L}\p{N}-]*[\p{Lu}\p{N}])[\p{L}][\p{L}\p{N}-]*/gu) ?? [],
  ),
]
