/**
 * A question cut into clauses, and what each clause does: it asks for information, or it tells how someone is.
 *
 * Without stops and commas a new clause begins where someone new begins to speak or to be spoken of.
 */
import type { Token } from './tokens.ts'

export type Clause = {
  /** Places in the list of tokens. */
  readonly places: readonly number[]
  readonly kind: 'asks' | 'tells'
}

const joints = 'and but because then also plus since so or though although however'.split(' ')
const subjects = 'i im ive id my she shes he hes her his mum mom dad it its theres there this they'.split(' ')
/** After one of these a subject goes on with the clause: "can I", "after my scan", "what she". */
const holdOn =
  'if whether when can could may might must should shall will would do does did am is are was were has have had of for to in on at by with about after before from into over under than as that what which who how why where until while or and but like all both not than told tell tells asked ask give gives giving gave make makes made take taken see seeing use using get getting got near during without against between through is was keep want'.split(
    ' ',
  )

/** The clauses of a question, in order. */
export function clausesOf(tokens: readonly Token[], text: string): readonly Clause[] {
  const runs: number[][] = []
  tokens.forEach((token, index) => {
    const run = runs.at(-1)
    const before = tokens[index - 1]
    const next = tokens[index + 1]
    const startsAnew =
      run === undefined ||
      token.after !== 'space' ||
      (joints.includes(token.word) && next !== undefined && run.length >= 2) ||
      (run.length >= 3 &&
        subjects.includes(token.word) &&
        before !== undefined &&
        !holdOn.includes(before.word) &&
        !joints.includes(before.word))
    if (startsAnew) runs.push([index])
    else run.push(index)
  })
  return runs.reduce<readonly Clause[]>((so, places) => {
    const before = so.at(-1)
    const goesOn = before?.kind === 'asks' && isContinued(places, tokens)
    return [...so, { places, kind: goesOn || asks(places, tokens, text) ? 'asks' : 'tells' }]
  }, [])
}

/** "... or export for my data": the rest of a question, when nobody new is spoken of in the same sentence. */
function isContinued(places: readonly number[], tokens: readonly Token[]): boolean {
  const words = places.map((index) => tokens[index]?.word ?? '')
  const isSameSentence = tokens[places[0] ?? 0]?.after !== 'stop'
  return (
    isSameSentence &&
    /^(?:or|and|for|in|about|plus|like|with|before|after)$/u.test(words[0] ?? '') &&
    !words.some((word) => /^(?:i|im|ive|she|shes|he|hes|her|his|mum|mom|dad|it|its|theres|me)$/u.test(word))
  )
}

const openers =
  /^(?:(?:request|customer|mother|father|log|query|caller|asks?|mum says|mom says|she says|he says|says|tell me|hi|hello|hey|dear|please|and|or|so|but|also|ok|okay|just|well|then|plus|thanks|thank you|a quick question|quick question|one more question|my question is|question|because|sorry|doctor|team|hi there|hello there|everyone|i wonder|i wondered|i was wondering|wondering|i would like to know|i want to know|id like to know|i need to know|would like to know|want to know|can you tell me|could you tell me|please tell me|tell me|could you please tell me|do you know|does anyone know|can you explain|could you explain|would you kindly explain|please explain|explain|i dont understand|i do not understand|i am not sure|im not sure|not sure|i cant decide|i have a question about|i am asking|im asking|she is asking|he is asking|she wants to know|he wants to know|she wishes to know|the wife wants to know|my wife wants to know|my husband wants to know|i am curious|curious|wanted to ask|i wanted to ask|i want to ask|may i ask|can i ask|id like to ask|i would like to ask|if possible|honestly|(?:my |her |his |our |the |a )?\w+ (?:is asking|asks|asked|is wondering|wonders|wonder|wants to know|would like to know|wishes to know|needs to know)|asking for a friend|i should be (?:grateful|obliged|glad)|would you (?:please|kindly|be so good as to|mind)|if|whether|about) )+/u

/** Ways to ask about a thing rather than about how someone is now. "What do I do" and "is this normal" are not among them. */
const informs = [
  /^(?:what|whats|which|who|whose|where) (?!now\b|do i do|should i do|to do|can i do|do we do|should we do|shall i do|could this|is wrong|is happening|is going on|would cause|is it when|if)/u,
  /^when (?:will|can|could|do|does|should|is|are|would|did|may|was|were|shall)\b/u,
  /^how (?:many|much|long|often|soon|far|early|late|likely|common|big|big|does|do|will|would|is the|is it|are|can|could|should|painful|effective|safe|did|was|does|is|strict|different|hard|easy|old|quickly|fast|come|accurate|sure|good|bad is|high|low|dangerous|aggressive)/u,
  /^why (?:am i having|am i getting|is the|is it|is there|are|do|does (?!my|her|his|she|he)|did|was|were|would (?:the|they|a|my doctor|anyone|someone)|has|have|must|cant (?:i|we) (?:have|get|take|use|just))/u,
  /^(?:can|could|may|will|would|shall|should|must|do|does|did|has|have|might|am|are|is|was|were|isnt|arent|wont|cant|dont|doesnt) (?:i|we|you|they|people|women|men|patients|anyone|everyone|there|a|an|the|some|any|all|having|being|taking|it)\b/u,
  /^(?:can|could|may|will|would|shall|should|must|do|does|did|has|have|might|is|are|was|were|wont) (?!not|now|so|very|still|been|gone|to\b|had|got|getting|going|too|just|also|always|never|only|really|\w+ing\b)\S+/u,
  /^(?:please |kindly |pls )?(?:provide|send|list|define|indicate|inform|state|let me know|explain|confirm|advise|tell me|describe|compare|recommend|suggest|clarify|show me)\b/u,
  /^(?:i|we|she|he|id|wed|my \w+|our \w+) (?:would like|would love|would prefer|would rather|like to|love to|am planning to|plan|plans|planning|hope|hopes|wonder|am hoping|am due|need a|needs a|prefer) (?:to|a|the|my|our|more|another)?\b/u,
  /^(?:(?:i|we|she|he|my \w+) )?(?:wants?|wish|wishes|needs?|prefers?|would like)(?: to)? (?:know|ask|go to|travel|see (?:my|the|a)|keep|continue|work|finish|try|have (?!this)|eat|visit|join|learn|return|start|book|move (?:my|the|to)|change|understand|plan|swim|attend|tablets|a|an|another|more|the)\b/u,
  /^(?:after|until|for|in|at|on|by) (?:how|what|which|when)\b/u,
  /^what if (?!i (?:already|just|have|took|am)|she|he)/u,
  /^(?:items?|points?|first|second|question|subject)\b/u,
  /^(?:the|my|our|her|his|another|one) (?:consultant|surgeon|doctor|oncologist|nurse|team|hospital|clinic|insurer|insurance|mortgage \w+|employer|boss|manager|letter|report|leaflet|book|pastor|website|article|pharmacist|pharmacy|gp|radiologist|trial|company|landlord|bank|school|university|book club|choir|colleagues?|employers?)\b/u,
  /^(?:i|my \w+) (?:am|work|worked|run|own|live|read|study|keep|play|teach|drive|sing|travel|like) (?:an?|as|in|at|for|from|the|to|self|with|near|about|my)\b/u,
  /^(?:is|are|was) there\b/u,
  /^(?:any|anyone|anything|anybody)\b/u,
  /^(?:to know|whether|if) /u,
]
/** Ways that look like a question about a thing and are about how someone is. */
const tellsInstead =
  /^(?:is|are|was|were|should|isnt|arent|am) (?:this|that|these|those|she|he|my|her|his|mum|mom|dad|gran|nan|it (?:normal|usual|common|bad|serious|dangerous|urgent|expected|strange|an emergency|ok that|okay that|all right that|(?:ok|okay|all right|alright|fine|safe) (?:to (?:wait|leave|ignore|sleep on|stop|skip|stay (?:like|at home))|if i (?:wait|leave|ignore|stay|feel|have|be|cant|havent|am)))|everyone|i (?:be (?:worried|concerned|feeling|having|getting|able)|feel|notice|(?:have|see) (?:a|this|my|so)|worry|go in|go to|call|ring|wait|still|ignore|leave|having|getting|feeling|dying|losing|bleeding|need to (?:call|go|worry|ring|see))|we (?:call|ring|wait|go|worry|ignore)|am i (?:dying|having))\b|^(?:can|could|would|will|might|may) (?:she|he|my \w+|her \w+|his \w+|this|that|it) be (?!able|cured|treated|given|tested|allowed|moved|changed|done|removed|seen|used|taken|on|at|in)|^(?:does|will|would|could) it (?:matter|be bad|hurt) (?:that|if i (?:have|feel|am|cant|cannot))|^what (?:if|happens if) i (?:already|just|have)|^can a person|^(?:can|will|could) it wait|^do (?:i|we) need (?:to )?(?:call|go|ring|worry|help|an ambulance|be seen|come)|^(?:how|why) (?:does|do|is|are|has|have|can|would) (?:my|her|his|she|he|mum|mom|dad|this)\b/u
/** "Can she", "will my", "does her": about a person, but about what may be done or what will come. */
const allowed =
  /^(?:is|are|was) (?:my|her|his) (?:hair|cancer|treatment|tumou?r|insurance|surgery|scan|report|stage|grade|age|job|plan|type|next|dose|trial|team|drug|result)|^(?:is|are|was) (?:this|that) (?:true|right|realistic|usual practice|covered|standard|the (?:same|usual|best)|a (?:good|common|standard|new)|free|allowed|possible|correct|available|an option|still|worth|how|why|what|because|needed|necessary)|^(?:can|could|will|would|may|does|do|must|has|should) (?:(?:my|her|his|our) \w+ |this |that )?(?:she|he|her|his|my|mum|mom|dad|gran|nan|directive|\w+) (?:also |still |ever )?(?:have to|need|have|get|eat|drink|fly|travel|go|work|drive|take|be (?:treated|cured|tested|given|removed|in|at)|come (?:to|along|with)|doctor|oncologist|surgeon|team|insurance|treatment|hair|job|cancer|daughters?|sisters?|family|children|kids|mean|change|matter|affect|report|results?|record|employer|scan|nurse|hospital|start|stop taking|see a|tell|bring|move|swim|wear|use|lymph|type|drug|medicine|employer|boss|wear|join|try|keep|continue|catch|inherit|help|work|play|cost|last|cause weight|be (?:on|off|free))\b/u

function asks(places: readonly number[], tokens: readonly Token[], text: string): boolean {
  const words = places.map((index) => tokens[index]?.word ?? '').join(' ')
  const core = words.replace(openers, '')
  if (allowed.test(core)) return true
  if (tellsInstead.test(core)) return false
  if (informs.some((way) => way.test(core))) return true
  return isShortAsking(places, tokens, text)
}

/** "gym during TH?", "MUGA vs echo?": a few words without a person, with a question mark. */
function isShortAsking(places: readonly number[], tokens: readonly Token[], text: string): boolean {
  const last = tokens[places.at(-1) ?? 0]
  const next = tokens[(places.at(-1) ?? 0) + 1]
  const tail = text.slice(last?.end ?? text.length, next?.start ?? text.length)
  const isAboutSomeone = places.some((index) =>
    /^(?:i|im|ive|my|she|shes|he|hes|her|his|it|its|mum|mom|dad|this)$/u.test(tokens[index]?.word ?? ''),
  )
  return tail.includes('?') && !isAboutSomeone
}
