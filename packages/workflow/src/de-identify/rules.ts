/**
 * What may give a person away, as rows (ask-a-doctor, section 7; the 18 Safe Harbor kinds of 45 CFR 164.514).
 *
 * Rows propose; a moderator decides and rewrites. Patterns find shapes, not meaning: a name that looks like any other
 * word is found by the list of names that a site gives, or by the person who reads.
 */
export type IdentifierKind =
  | 'name'
  | 'place'
  | 'date'
  | 'age'
  | 'phone'
  | 'email'
  | 'web address'
  | 'number that names a person'
  | 'hospital or clinician'
  | 'trial'
  | 'job'
  | 'family'
  | 'size'
  | 'rare or sensitive'

export type IdentifierRow = {
  readonly id: string
  readonly kind: IdentifierKind
  /** `direct`: must go. `quasi`: counts towards the three that may stay, coarsened. `high risk`: no publication. */
  readonly weight: 'direct' | 'quasi' | 'high risk'
  readonly pattern: RegExp
  /** What may stand in its place; `none` asks for words of our own. */
  readonly instead:
    | 'none'
    | 'age band'
    | 'size band'
    | 'a trial'
    | 'the country'
    | 'my team'
    | 'my hospital'
    | 'desk work, or work on my feet'
    | 'children'
  readonly why: string
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const kin =
  'husband|wife|partner|mother|father|mum|mom|dad|sister|brother|son|daughter|aunt|uncle|friend|boss|neighbou?r|boyfriend|girlfriend|grand(?:mother|father|ma|pa)|cousin'

// biome-ignore format: a table
export const identifierRows: readonly IdentifierRow[] = [
  { id: 'email',       kind: 'email',       weight: 'direct', pattern: /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\s?(?:\.|\(dot\)|\[dot\])\s?[\p{L}]{2,})+/giu, instead: 'none', why: 'An address reaches her.' },
  { id: 'email-spoken', kind: 'email',      weight: 'direct', pattern: /\b[\p{L}\p{N}._-]+\s+at\s+[\p{L}\p{N}-]+\s+dot\s+\p{L}{2,}(?:\s+dot\s+\p{L}{2,})?/giu, instead: 'none', why: 'An address reaches her.' },
  { id: 'web',         kind: 'web address', weight: 'direct', pattern: /\b(?:https?:\/\/\S+|www\.\S+|[\p{L}\p{N}-]+\.(?:com|org|net|co\.uk|de|fr|blog)(?:\/\S*)?)/giu, instead: 'none', why: 'A page or a profile may be hers.' },
  { id: 'handle',      kind: 'web address', weight: 'direct', pattern: /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_]{3,}|\b(?:instagram|facebook|tiktok|twitter|username|user name|screen name)\s*(?:is|:)?\s*[\p{L}\p{N}_.]{3,}/giu, instead: 'none', why: 'A name on a forum can be searched.' },
  { id: 'handle-shape', kind: 'web address', weight: 'direct', pattern: /(?<![\p{L}\p{N}@._-])\p{L}[\p{L}\p{N}]*[_.](?:[\p{L}\p{N}]+[_.])*[\p{L}\p{N}]+(?![\p{L}\p{N}@])|\b(?:insta|snap|snapchat|reddit|discord|handle|youtube|twitch|whatsapp|telegram|messenger|linkedin|dm)\b(?:\s+(?:me|is|at|on|name|the|forum|of|my|as))*\s*:?\s+[\p{L}\p{N}_.]{4,}/giu, instead: 'none', why: 'A name on a forum can be searched.' },
  { id: 'phone-short', kind: 'phone',       weight: 'direct', pattern: /(?<![\d.,])0\d{2,4}[\s-]?\d{3,4}[\s-]?\d{2,4}(?!\d)|\b\d{3}[\s.-]\d{4}\b|\b(?:(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|double|triple)[\s,-]+){4,}(?:oh|zero|one|two|three|four|five|six|seven|eight|nine)\b/giu, instead: 'none', why: 'A number to call.' },
  { id: 'code-number', kind: 'number that names a person', weight: 'direct', pattern: /\b(?=[A-Z\d]*\d{4})[A-Z]{1,4}-?\d{4,}[A-Z]?\b|\b\d{3}-\d{2}-\d{4}\b|\b[A-Z]{2}\d{2}\s?[A-Z]{3}\b|\bplate\s*:?\s*[A-Z\d][A-Z\d -]{3,8}\b|\b(?:no|number|ref|reference|id|mrn|nhs|hosp|chi|medicare|medicaid|policy|plan)\b\.?\s*(?:is|:|#)?\s*[A-Z]{0,4}[\d][\dA-Z/-]{4,}/giu, instead: 'none', why: 'A number that only she has.' },
  { id: 'ip',          kind: 'number that names a person', weight: 'direct', pattern: /\b(?:\d{1,3}\.){3}\d{1,3}\b/gu, instead: 'none', why: 'An address of a device.' },
  { id: 'phone',       kind: 'phone',       weight: 'direct', pattern: /(?<![\d.])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{2,5}\)[\s.-]?)?\d{2,5}(?:[\s.-]\d{2,5}){2,4}(?!\d)|(?:\+\d{1,3}[\s.-]?)?\(\d{2,5}\)[\s.-]?\d{2,5}(?:[\s.-]\d{2,5}){0,3}(?!\d)|(?<!\d)(?:\+|00)?\d{10,13}(?!\d)/gu, instead: 'none', why: 'A number to call, to fax or to pay.' },
  { id: 'record',      kind: 'number that names a person', weight: 'direct', pattern: /\b(?:NHS|MRN|SSN|hospital|patient|record|insurance|policy|member|account|passport|licen[cs]e|case|claim|serial|device|plate|registration)\s*(?:no\.?|number|nr|id|#)?\s*(?:is|:|#)?\s*[A-Z]{0,3}[\d][\dA-Z-]{4,}/giu, instead: 'none', why: 'A number that only she has.' },
  { id: 'long-number', kind: 'number that names a person', weight: 'direct', pattern: /(?<![\d.,])\d{7,}(?![\d.,])/gu, instead: 'none', why: 'Long numbers name people, cards or files.' },
  { id: 'trial-id',    kind: 'trial',       weight: 'direct', pattern: /\b(?:NCT\d{8}|ISRCTN\d{6,}|EudraCT\s*[\d-]+|20\d\d-\d{6}-\d\d)\b/giu, instead: 'a trial', why: 'Some trials have few sites.' },
  { id: 'date-iso',    kind: 'date',        weight: 'direct', pattern: /\b(?:19|20)\d\d-\d\d?-\d\d?\b|\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b/gu, instead: 'none', why: 'A day narrows it to a few people.' },
  { id: 'date-words',  kind: 'date',        weight: 'direct', pattern: new RegExp(`\\b(?!May (?:I|we|my|she|he|they|the|it|a|you)\\b)(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?:${months})\\b\\.?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,?\\s+(?:19|20)\\d\\d)?`, 'gu'), instead: 'none', why: 'A day or a month narrows it. Say early, during or after treatment.' },
  { id: 'date-small',  kind: 'date',        weight: 'direct', pattern: /(?<![\d/.])\d{1,2}\/\d{1,2}(?![\d/])|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b|\b(?:january|february|april|june|july|august|september|october|november|december)\b|\b(?:in|since|last|this|until|by|early|late|mid)[\s-]+(?:march|may)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\s+\d{1,2}(?:st|nd|rd|th)?\b/giu, instead: 'none', why: 'A day or a month narrows it. Say early, during or after treatment.' },
  { id: 'date-day',    kind: 'date',        weight: 'direct', pattern: /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?)?\b|\bthe\s+\d{1,2}(?:st|nd|rd|th)\b(?!\s+(?:dose|cycle|infusion|time|week|day|year|month|round|session|one))/giu, instead: 'none', why: 'With the day of the page it gives a date.' },
  { id: 'date-feast',  kind: 'date',        weight: 'direct', pattern: /\b(?:valentine['’]?s|new year['’]?s?|halloween|bonfire night|boxing day|mother['’]?s day|father['’]?s day|st patrick['’]?s|bank holiday|hogmanay|hanukkah|passover|ramadan|eid|diwali|lent|pancake day|4th of july|fourth of july|labor day|memorial day|xmas|(?:our|wedding) anniversary)(?:\s+(?:day|eve))?/giu, instead: 'none', why: 'With the year it gives a date.' },
  { id: 'date-relative', kind: 'date',      weight: 'direct', pattern: /\b(?:last|this|next|on)\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Christmas|Easter|Eid|Diwali|Thanksgiving)(?:\s+(?:Day|Eve))?\b|\bmy\s+\d+(?:st|nd|rd|th)?\s+birthday\b/giu, instead: 'none', why: 'With the day of the page it gives a date.' },
  { id: 'age',         kind: 'age',         weight: 'quasi',  pattern: /\b(?:aged?|I am|I'm|she is|he is|she's|he's|I was)\s+(?:only\s+)?(\d{1,3})\b(?!\s*(?:weeks?|months?|days?|cm|mm|kg|%|of|out))|\b(\d{1,3})[\s-]?(?:years?[\s-]old|y\/?o|yr[\s-]old)\b/giu, instead: 'age band', why: 'Ages go in bands; over 89 and under 30 never stay.' },
  { id: 'age-bare',    kind: 'age',         weight: 'quasi',  pattern: /(?<=,\s)(\d{2})(?=,|\s*$)/gmu, instead: 'age band', why: 'Ages go in bands; over 89 and under 30 never stay.' },
  { id: 'age-high',    kind: 'age',         weight: 'direct', pattern: /\b(?:ninety|one hundred|a hundred)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?\b(?!\s*(?:percent|per cent|%|minutes|days|mg|out|of|ml|in))|\b(?:9\d|10\d|11[0-5])(?=\s*(?:years|yrs|yo|y\/o|now|today|and still|next))|\b(?:turn(?:ed|s|ing)?|aged?)\s+(?:9\d|10\d)\b|\b\d{1,3}(?:st|nd|rd|th)\s+birthday\b/giu, instead: 'age band', why: 'Over 89 is rare.' },
  { id: 'age-child',   kind: 'age',         weight: 'direct', pattern: /\b(?:son|daughter|boy|girl|baby|grandson|granddaughter|child|kid|toddler)\s+(?:is|was|turned|turns|will be|just turned|aged)\s+(\d{1,2})\b/giu, instead: 'children', why: 'The age of a child narrows it.' },
  { id: 'zip',         kind: 'place',       weight: 'direct', pattern: /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b|\b(?:zip|postcode|post code|postal code)\s*(?:is|:)?\s*[A-Z\d][A-Z\d -]{2,8}/gu, instead: 'the country', why: 'A code of a few streets.' },
  { id: 'street',      kind: 'place',       weight: 'direct', pattern: /\b\d{1,4}[a-z]?\s+(?:\p{Lu}\p{L}+\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Court|Close|Way|Boulevard|Blvd)\b/gu, instead: 'the country', why: 'An address.' },
  { id: 'zip-us',      kind: 'place',       weight: 'direct', pattern: /\b\d{5}-\d{4}\b|\b(?:zip|zipcode)\D{0,6}\d{5}\b|\b[A-Z]{2}\s+\d{5}\b/gu, instead: 'the country', why: 'A code of a few streets.' },
  { id: 'house',       kind: 'place',       weight: 'direct', pattern: /\b(?:flat|apartment|apt|unit|house|room|block)\s+(?:no\.?\s*)?\d+[a-z]?\b(?:,?\s+\p{Lu}[\p{L}'’-]+){0,4}|\b\d{1,4}[a-z]?\s+(?:\p{L}+\s){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|court|close|crescent|terrace|gardens|grove|square|row|hill|park|boulevard|blvd)\b|\b(?:\p{Lu}\p{L}+\s){1,2}(?:House|Lodge|Cottage|Farm|Street|Road|Avenue|Lane|Close|Crescent|Terrace|Gardens|Square)\b/gu, instead: 'the country', why: 'An address.' },
  { id: 'place',       kind: 'place',       weight: 'direct', pattern: /\b(?:live|lives|living|born|moved|from|near|based|village|town|city|county|city of|town of)\s+(?:in\s+|to\s+|of\s+|at\s+|near\s+)?(?:the\s+)?(\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+){0,2})/gu, instead: 'the country', why: 'Places below the country go.' },
  { id: 'clinician',   kind: 'hospital or clinician', weight: 'direct', pattern: /\b(?:Dr|Doctor|Prof|Professor|Mr|Mrs|Ms|Miss|Nurse|Sister|Sir|Dame)\b\.?\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?/gu, instead: 'my team', why: 'Her team can lead to her, and they have a right too.' },
  { id: 'clinician-low', kind: 'hospital or clinician', weight: 'direct', pattern: /\b(?:dr|doctor|doc|prof|professor|mr|mrs|ms|miss|nurse|sister|surgeon|consultant|oncologist|pharmacist|matron)\b\.?\s+(?:(?:[A-Z]\.?|van|von|de|der|den|la|le|el|al|bin|o|ó|mac|ní|o['’])\s+)*(?!\b(?:says?|said|is|was|told|and|who|will|would|wants?|for|to|at|in|about|if|thinks?|on|has|had|or|can|could|may|with|from|did|does|gave|called|rang|wrote|please|but|that|because|when|before|after|how|what|the|a|my|me|i|we|she|he|are|were|appointment|appointments|visit|visits|team|specialist|line|only|not|first|there|here|asked|explained|wanted|by|of)\b)\p{L}[\p{L}'’-]+/giu, instead: 'my team', why: 'Her team can lead to her, and they have a right too.' },
  { id: 'place-two',   kind: 'place',       weight: 'direct', pattern: /\b(?:new (?:york|jersey|orleans|mexico|hampshire|delhi)|los angeles|san (?:francisco|diego|jose|antonio)|las vegas|st\.? (?:albans|ives|helens|louis|paul|andrews)|milton keynes|isle of \p{L}+|(?:north|south|east|west)\s(?:london|wales|yorkshire|carolina|dakota|sussex|virginia)|(?:great|little|lower|upper|nether|much)\s\p{Lu}\p{L}+|rhode island|hong kong|cape town|tel aviv|buenos aires)\b/giu, instead: 'the country', why: 'A place below the country.' },
  { id: 'hospital-low', kind: 'hospital or clinician', weight: 'direct', pattern: /\b(?:royal|saint|st\.?|queen['’]?s?|king['’]?s?|princess|prince|mount|our lady['’]?s?|sacred heart|good shepherd)\s+(?!(?:of|jelly|mail|is|was)\b)\p{L}[\p{L}'’]+(?:\s+(?:hospital|infirmary|hospice))?/giu, instead: 'my hospital', why: 'A place of care narrows it.' },
  { id: 'employer',    kind: 'place',       weight: 'direct', pattern: /\b(?:the (?:council|borough|police force|fire brigade|parish)|(?:work|working|worked|job) (?:for|at) (?!(?:home|night|a|an|the|my|least|all|full|part|myself|about|once|weekends?)\b)\p{L}[\p{L}'’&-]+)/giu, instead: 'none', why: 'An employer narrows it.' },
  { id: 'ward',        kind: 'hospital or clinician', weight: 'direct', pattern: /\b(?:ward|bay|theatre|clinic|suite|unit)\s+(?:\d+\s?[A-Za-z]?|[A-Z]\d*)\b|\b(?:\p{L}[\p{L}'’]+\s+){1,2}(?:hospital|hospice|infirmary|cancer cent(?:re|er)|clinic|medical cent(?:re|er)|diagnostic cent(?:re|er)|primary|surgery practice)\b(?<!\b(?:the|my|our|her|his|a|local|nearest|another|this|that|each|every|same|to|at|in|from|go|back|private|public|of|new|first|different|other|which|what|any|breast|heart|eye|day)\s+\p{L}+)/giu, instead: 'my hospital', why: 'A place of care narrows it.' },
  { id: 'hospital',    kind: 'hospital or clinician', weight: 'direct', pattern: /\b(?:\p{Lu}[\p{L}'’.-]+\s+){1,4}(?:Hospital|Hospitals|Clinic|Surgery|Practice|Health Centre|Institute|Church|Chapel|Academy|College|Choir|Club|Infirmary|Cancer Cent(?:re|er)|Medical Cent(?:re|er)|Hospice|University|Trust|School|Ltd|Inc|Bank)\b/gu, instead: 'my hospital', why: 'A place of care or work narrows it.' },
  { id: 'name-said',   kind: 'name',        weight: 'direct', pattern: /\b(?:[Mm]y name is|[Ii]['’]m called|[Cc]alled|[Nn]amed|[Ss]igned|[Ss]incerely|[Rr]egards|[Tt]hanks|[Ll]ove),?\s+(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2})/gu, instead: 'none', why: 'A name.' },
  { id: 'name-said-low', kind: 'name',      weight: 'direct', pattern: /\b(?:my name is|my name['’]?s|i['’]?m called|they call me|call me|ask for|known as|goes by)\s+(?!(?:on|at|the|a|my|back|when|if|in|me|after|now|again|for|to|it|that|help|more|advice)\b)\p{L}[\p{L}'’-]+/giu, instead: 'none', why: 'A name.' },
  { id: 'name-initial', kind: 'name',       weight: 'direct', pattern: /\b\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}'’-]+/gu, instead: 'none', why: 'A name with an initial.' },
  { id: 'name-kin',    kind: 'name',        weight: 'direct', pattern: new RegExp(`\\b(?:${kin}),?\\s+(\\p{Lu}[\\p{L}'’-]+)`, 'gu'), instead: 'none', why: 'The name of someone close.' },
  { id: 'job',         kind: 'job',         weight: 'quasi',  pattern: /\b(?:I am|I'm|I work|working|work|job|she is|he is)\s+(?:as\s+)?(?:an?|the)\s+((?:\p{L}+\s){0,2}(?:teacher|nurse|driver|lawyer|solicitor|farmer|pilot|police officer|soldier|chef|cook|cleaner|engineer|doctor|dentist|vet|priest|vicar|actor|singer|athlete|councillor|mayor|judge|hairdresser|carer|accountant|manager|baker|nun|firefighter|musician|professor|journalist))\b/giu, instead: 'desk work, or work on my feet', why: 'A job narrows it.' },
  { id: 'children',    kind: 'family',      weight: 'quasi',  pattern: /\b(?:\d+|one|two|three|four|five|six|twin|triplet)s?\s+(?:young\s+|small\s+|little\s+)?(?:children|kids|sons?|daughters?|boys|girls|teenagers|toddlers|babies|twins|triplets)\b|\btwins\b|\btriplets\b/giu, instead: 'children', why: 'How many and how old narrows it.' },
  { id: 'size',        kind: 'size',        weight: 'quasi',  pattern: /\b(\d+(?:[.,]\d+)?)\s?(?:-|x|×|by)?\s?(?:mm|cm|millimet(?:re|er)s?|centimet(?:re|er)s?)\b/giu, instead: 'size band', why: 'Sizes go in bands.' },
  { id: 'man',         kind: 'rare or sensitive', weight: 'high risk', pattern: /\b(?:male breast cancer|as a man|I am a man|I'm a man|my (?:husband|dad|father|brother|son|grandfather) has breast cancer)\b/giu, instead: 'none', why: 'Few men have breast cancer.' },
  { id: 'pregnant',    kind: 'rare or sensitive', weight: 'high risk', pattern: /\b(?:pregnan\p{L}*|expecting a baby|weeks along|gave birth|breastfeeding)\b/giu, instead: 'none', why: 'Few have both at once.' },
  { id: 'gene',        kind: 'rare or sensitive', weight: 'high risk', pattern: /\b(?:TP53|PALB2|CDH1|PTEN|Li[- ]Fraumeni|Cowden|Lynch syndrome|ATM gene|CHEK2)\b/giu, instead: 'none', why: 'A rare gene.' },
  { id: 'both-breasts',kind: 'rare or sensitive', weight: 'high risk', pattern: /\b(?:both breasts|bilateral)\b/giu, instead: 'none', why: 'Both sides at once is rare.' },
  { id: 'inflammatory',kind: 'rare or sensitive', weight: 'high risk', pattern: /\binflammatory\b/giu, instead: 'none', why: 'A rare kind of cancer.' },
  { id: 'known',       kind: 'rare or sensitive', weight: 'high risk', pattern: /\b(?:on TV|on the news|newspaper|politician|famous|celebrity|my podcast|my blog|court case|lawsuit|sued|suing|trial judge|asylum|refugee|prison|in the army|nunnery|convent|only (?:woman|person|one) in)\b/giu, instead: 'none', why: 'Others know this story.' },
  { id: 'harm',        kind: 'rare or sensitive', weight: 'high risk', pattern: /\b(?:suicid\p{L}*|kill myself|rape\p{L}*|abus\p{L}*|violen\p{L}*|hits me|my (?:child|son|daughter|baby) (?:is|was) (?:ill|sick|dying|disabled))\b/giu, instead: 'none', why: 'Too much to lose.' },
  { id: 'photo',       kind: 'rare or sensitive', weight: 'high risk', pattern: /\b(?:photo|picture|selfie|attached image|scan image)s?\b/giu, instead: 'none', why: 'A picture can show a face, a mark or a tag.' },
]
