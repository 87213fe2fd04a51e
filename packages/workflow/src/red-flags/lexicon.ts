/**
 * Red flags in a person's own words: the lexicon, as rows.
 *
 * Levels follow `triage` (flags of any symptom, base levels and rules) and the thresholds of pathway F2; where the two
 * differ the higher one stands. Reviewed by nobody yet: two clinicians must read every row before real people use it.
 *
 * Words: slots joined by ` + ` (all must be there, in any order, close together); alternatives by `|`; `_` joins words that
 * stand side by side; `*` ends a stem; `#` names a number. Misspelling, negation and time are not written in rows.
 */
export type FlagLevel = 'emergency' | 'urgent' | 'doubt'
export type FlagRow = {
  readonly id: string
  readonly level: FlagLevel
  readonly words: string
  /** How many words the match may span (8 when absent). */
  readonly within?: number
  /** The slots may lie in different sentences. */
  readonly across?: true
}

export const lexiconReview = { reviewedBy: 'nobody yet', version: '2026-11-21' } as const

// biome-ignore format: a table
export const lexicon: readonly FlagRow[] = [
  // Breathing and throat
  { id: 'breath-cannot',      level: 'emergency', words: 'cant|cnt|carnt|cany|cannot|couldnt|unable|not_able|struggl*|fight*|gasp*|difficult*|trouble|troubles|hard|harder|hardly|barely|stopped|stops|problem|problems|no_longer|wont + breath|breathe|breathing|breaths|breth|breathin' },
  { id: 'breath-gasp',        level: 'emergency', words: 'gasping|gasps|gasped|panting|fighting_for_air|starved_of_air|no_air|not_enough_air|cant_get_air|cant_get_enough_air' },
  { id: 'breath-catch',       level: 'emergency', words: 'cant|cannot|couldnt|unable|trouble|struggl* + catch|get|draw|take + breath|air', within: 6 },
  { id: 'breath-rest',        level: 'emergency', words: 'breathless*|short_of_breath|shortness_of_breath|out_of_breath|puffed|winded + rest|resting|sitting|sit|still|lying|bed|talk*|speak*|sudden*|all_at_once|sentence|nothing' },
  { id: 'breath-severe',      level: 'emergency', words: 'very|severe*|extreme*|terrib*|really|bad|badly|so + breathless*|short_of_breath|shortness_of_breath', within: 5 },
  { id: 'breath-clot',        level: 'emergency', words: 'breathless*|short_of_breath|shortness_of_breath|breathing|breath + leg|legs|calf + swollen|swell*|sore|painful|hot', within: 20 },
  { id: 'suffocate',          level: 'emergency', words: 'suffocat*|choking|choke|asphyxia*|drowning|smothered' },
  { id: 'breath-fast',        level: 'emergency', words: 'breathing|breaths|breath + fast|rapid*|quick*|shallow|noisy|gurgling|rattl*|strange|funny', within: 6 },
  { id: 'blue',               level: 'emergency', words: 'lip|lips|mouth|fingers|face|skin|nails + blue|grey|gray|purple|bluish|greyish', within: 6 },
  { id: 'oxygen-low',         level: 'emergency', words: 'oxygen|sats|sat|spo2|saturation|oximeter + #oxygen below 92' },
  { id: 'oxygen-word',        level: 'emergency', words: 'oxygen|sats|spo2|saturation + low|dropped|dropping|falling' },
  { id: 'cough-blood',        level: 'emergency', words: 'cough*|spit*|hack*|phlegm|sputum|mucus + blood|bloody|red|froth*|foam*|pink' },
  { id: 'airway',             level: 'emergency', words: 'tongue|throat|lip|lips|face|mouth|airway|neck|eyes|eyelids|eyelid|cheeks|cheek + swell*|swollen|swelled|clos*|tight*|puff*|bigger|blown_up|balloon*|ballooned|huge|enlarged', within: 7 },
  { id: 'allergy',            level: 'emergency', words: 'anaphyla*|epipen' },
  { id: 'wheeze-reaction',    level: 'emergency', words: 'wheez* + drip|infusion|treatment|hives|rash|swell*', within: 14 },
  { id: 'breath-effort',      level: 'urgent',    words: 'breathless*|short_of_breath|shortness_of_breath|out_of_breath|puffed|winded|wheez*|breathing_is_worse' },
  { id: 'cough-new',          level: 'urgent',    words: 'cough|coughing|coughs|coff' },

  // Heart and clots
  { id: 'chest-pain',         level: 'emergency', words: 'chest|breastbone|sternum + pain|pains|painful|hurt|hurts|hurting|ache|aches|aching|crush*|squeez*|tight|tightness|pressure|heavy|heaviness|burning|stabbing|elephant|sore', within: 7 },
  { id: 'chest-weight',       level: 'emergency', words: 'chest + sitting|sat|elephant|weight|band|vice|vise|brick|stone|standing|gripped|gripping|clamp*|knife|stab*|squash*|explod*', within: 9 },
  { id: 'heart-pain',         level: 'emergency', words: 'heart + pain|pains|hurts|hurting|aches|aching|crush*|squeez*|tightness', within: 4 },
  { id: 'tight-arm',          level: 'emergency', words: 'tight|tightness|pressure|squeez*|heaviness|crush* + arm|jaw|ribs|shoulder|neck', within: 10 },
  { id: 'chestpain',          level: 'emergency', words: 'chestpain|chestpains|angina' },
  { id: 'heart-attack',       level: 'emergency', words: 'heart_attack|cardiac_arrest|heart_stopped' },
  { id: 'arm-jaw',            level: 'emergency', words: 'pain|ache + left_arm|jaw + sweat*|chest|sick|clammy', within: 14 },
  { id: 'collapse',           level: 'emergency', words: 'collaps*|keeled_over|unconscious|passed_out|blacked_out|fainted|fainting|faints|blackout|passing_out|unresponsive|unrousable|not_responding|not_respond|wont_respond|slumped|lifeless|out_cold|lost_consciousness|losing_consciousness|lose_consciousness|loses_consciousness|came_round|came_to|came_around|found_on_the_floor' },
  { id: 'clot-lung',          level: 'emergency', words: 'clot|embolism|pe + lung|lungs' },
  { id: 'leg-clot',           level: 'urgent',    words: 'one|left|right|calf|single + leg|calf|arm + swollen|swell*|swelling|hot|red|sore|painful', within: 7 },
  { id: 'calf',               level: 'urgent',    words: 'calf|dvt + swollen|swell*|hot|red|sore|pain|painful|hurts|tender|suspected|clot' },
  { id: 'dvt',                level: 'urgent',    words: 'dvt|blood_clot' },
  { id: 'palpitations',       level: 'urgent',    words: 'palpitation*|heart_flutter*' },
  { id: 'heart-racing',       level: 'urgent',    words: 'heart|heartbeat|pulse + racing|race*|pound*|flutter*|irregular*|skipping|fast|thumping|jump*|going|banging|beating|hammering|leaping|gallop*|missing|beats' , within: 6 },
  { id: 'fluid',              level: 'urgent',    words: 'ankle|ankles|feet|legs + swollen|swell*|swelling|puffy' },
  { id: 'weight-fast',        level: 'urgent',    words: 'put_on|gained|gain|up + kilo|kilos|kg|lb|lbs|pounds + day|days|week', within: 10 },
  { id: 'pillows',            level: 'urgent',    words: 'pillows + sleep|breathe|night|extra|more' },

  // Brain and nerves
  { id: 'stroke',             level: 'emergency', words: 'stroke|tia|mini_stroke' },
  { id: 'face-drop',          level: 'emergency', words: 'face|mouth|smile|eyelid + droop*|hangs|hanging|slack|slipped|dropped|drop|drops|sagging|lopsided|crooked|fallen|numb' },
  { id: 'speech',             level: 'emergency', words: 'speech|speak|speaking|words|talking|talks|sentence|sentences + slur*|garbled|gibberish|rubbish|cant|cannot|jumbled|muddled|nonsense|wrong|lost|mixed|unable' },
  { id: 'slurring',           level: 'emergency', words: 'slurr*' },
  { id: 'one-side',           level: 'emergency', words: 'arm|leg|side|hand|limb|body|legs|arms + weak|weakness|numb|limp|floppy|lifeless|dropping|dead|paraly*|cant_move|cannot_move|wont_move|heavy + sudden*|one|left|right|cant|both|half|went|gone', within: 9 },
  { id: 'cannot-move',        level: 'emergency', words: 'cant|cannot|unable|wont + move|feel|lift + arm|arms|leg|legs|side', within: 7 },
  { id: 'seizure',            level: 'emergency', words: 'seizure|seizures|convuls*|fitting|fits|epilep*|seizing|a_fit' },
  { id: 'shaking-body',       level: 'emergency', words: 'jerk*|twitch* + whole|body|uncontroll*|arms|eyes_rolled', within: 8 },
  { id: 'confused',           level: 'emergency', words: 'confus*|delirious|disorient*|hallucinat*|doesnt_know_where|does_not_know_where|doesnt_recognise|does_not_recognise|not_making_sense|makes_no_sense|making_no_sense + she|he|shes|hes|mum|mom|mother|dad|wife|husband|partner|friend|sister|suddenly|day|fever|very|i|is|am|feel|really', within: 14 },
  { id: 'wake',               level: 'emergency', words: 'wake|waking|rouse|wakes + hard|cant|cannot|difficult|wont|not|unable|impossible|doesnt|will_not|barely|trouble' },
  { id: 'headache-worst',     level: 'emergency', words: 'worst|thunderclap|sudden*|explod*|seconds + headache*|head_pain|head_ache', within: 10 },
  { id: 'headache-new-kind',  level: 'emergency', words: 'headache*|head_pain + never|unlike + like|this|before|felt|known', within: 12 },
  { id: 'headache-struck',    level: 'emergency', words: 'headache*|head_pain + out_of_nowhere|bang|hammer|lightning|instantly|explosion|split_second', within: 16 },
  { id: 'headache-vomit',     level: 'urgent',    words: 'headache*|head_ache|head_hurts + vomit*|sick|morning*|vision|sight|days|week|weeks|worse|balance|wont_go|persist*|severe|bad|terrib*', within: 14 },
  { id: 'sight-loss',         level: 'emergency', words: 'blind|loss_of_sight|loss_of_vision|lost_my_sight|lost_sight|lost_vision|lost_my_vision|vision_gone|sight_gone' },
  { id: 'sight-cannot',       level: 'emergency', words: 'cant|cannot|unable|lost|gone|stopped + see|sight|vision + eye|eyes|sudden*|left|right|side|half', within: 9 },
  { id: 'sight-change',       level: 'urgent',    words: 'vision|sight|seeing|eyesight + blurr*|double|flash*|worse|changed' },
  { id: 'back-legs',          level: 'emergency', words: 'back|spine + pain|pains|hurts|ache|agony|sore|painful + leg|legs|feet + weak*|numb*|cant|cannot|wobbly|tingl*|give|giving|jelly|buckl*', within: 24 },
  { id: 'legs-gone',          level: 'emergency', words: 'leg|legs + numb|gone|gave_way|give_way|giving_way|paraly*|jelly|buckl*|weak', within: 6 },
  { id: 'saddle',             level: 'emergency', words: 'numb*|feel|feeling|sensation + between_my_legs|between_her_legs|between_his_legs|between_the_legs|groin|saddle|private|bottom|genitals', within: 8 },
  { id: 'bladder',            level: 'emergency', words: 'lost|lose|losing|no|cant|cannot + control|hold + bladder|bowel|bowels|pee|wee|urine|stool|poo', within: 9 },
  { id: 'wet-self',           level: 'emergency', words: 'wet|wetting|soiled|soiling|messed + myself|herself|himself|bed|themself' },
  { id: 'brain-bleed',        level: 'emergency', words: 'brain + bleed*|haemorrhag*|hemorrhag*' },
  { id: 'head-injury',        level: 'emergency', words: 'head + hit|banged|knocked|bumped|injury|bashed|cracked + platelet*|thinner*|tdm1|kadcyla|vomit*|chemo|bleeding', within: 40, across: true },
  { id: 'head-knock',         level: 'urgent',    words: 'head + hit|banged|knocked|bumped|bashed|injury', within: 5 },

  // Bleeding
  { id: 'bleed-heavy',        level: 'emergency', words: 'bleed*|blood|nosebleed* + wont_stop|to_stop|all_over|drench*|dripping|puddle|will_not_stop|not_stop|doesnt_stop|cant_stop|cannot_stop|not_stopping|heav*|pour*|gush*|everywhere|lots|lot|loads|soak*|flood*|non_stop|nonstop|hour|hours|clots', within: 16 },
  { id: 'vomit-blood',        level: 'emergency', words: 'vomit*|threw_up|throw_up|throwing_up|sick|puke*|puking|brought_up + blood|bloody|coffee', within: 14 },
  { id: 'black-stool',        level: 'emergency', words: 'poo|poop|stool|stools|motions|shit|bowel_movement*|faeces|feces + black|tar|tarry' },
  { id: 'blood-stool',        level: 'urgent',    words: 'poo|poop|stool|stools|pee|wee|urine|toilet|bottom|rectal + blood|bloody|bleed*|red' },
  { id: 'bruises',            level: 'urgent',    words: 'bruis* + new|lots|many|all_over|everywhere|covered|unexplained|easily|suddenly' },
  { id: 'spots',              level: 'urgent',    words: 'tiny|pinprick|little|small + red|purple + spots|dots', within: 6 },
  { id: 'nosebleed',          level: 'urgent',    words: 'nosebleed*|nose_bleed*|gums_bleed*|nose_is_bleeding|bleeding_gums' },
  { id: 'pad',                level: 'urgent',    words: 'soak*|changing|filling + pad|pads|tampon*' },
  { id: 'bleed-vagina',       level: 'urgent',    words: 'vagina*|womb|down_below|after_menopause|period + bleed*|blood|spotting' },

  // Infection and chemistry
  { id: 'sepsis',             level: 'emergency', words: 'sepsis|septic' },
  { id: 'mottled',            level: 'emergency', words: 'skin|hands|legs|arms + mottled|blotchy|clammy|cold_and_grey|ashen + breath*|shiver*|fever|confus*|weak|ill|unwell', within: 20, across: true },
  { id: 'fever-confused',     level: 'emergency', words: 'fever*|temperature|temp + confus*|drowsy|sleepy|rambling|collaps*|stiff_neck', within: 24, across: true },
  { id: 'fever-number',       level: 'urgent',    words: 'fever*|temp|temperature|thermometer|reading + #fever' },
  { id: 'fever-number-unit',  level: 'urgent',    words: '#fever + c|f|celsius|fahrenheit|degrees', within: 3 },
  { id: 'fever',              level: 'urgent',    words: 'fever|feverish|fevers|high_temperature|high_temp|burning_up|running_a_temperature' },
  { id: 'rigors',             level: 'urgent',    words: 'shiver*|shaking|shakes|chills|rigor*|trembl*|teeth_chattering|chill|shivvering' },
  { id: 'neutropenic',        level: 'urgent',    words: 'neutropeni*' },
  { id: 'line-infected',      level: 'urgent',    words: 'port|picc|line|drip_site|needle|cannula|wound|scar|injection_site + pus|infected|red|hot|oozing|swollen|weeping|blister*|black|smell*' },
  { id: 'jaundice',           level: 'urgent',    words: 'eyes|eye|skin|face + yellow|yellowing|yellowish' },
  { id: 'jaundice-word',      level: 'urgent',    words: 'jaundice*' },
  { id: 'dark-urine',         level: 'urgent',    words: 'pee|wee|urine + dark|brown|tea|cola' },
  { id: 'no-urine',           level: 'urgent',    words: 'not|no|hasnt|havent|cant|cannot|stopped + urine|pee|wee|peed|urinat* + passed|since|hours|today|pass|all_day|yesterday', within: 12 },
  { id: 'no-urine-since',     level: 'urgent',    words: 'havent_peed|hasnt_peed|not_peed|havent_weed|cant_pee|cannot_pee|not_passing_urine|no_urine' },

  // Gut
  { id: 'diarrhoea-many',     level: 'urgent',    words: 'diarrh*|runs|loose|watery|toilet|poo|poop|bathroom + #4 or more|constant*|nonstop|non_stop|all_day|all_night|wont_stop|every_hour|days|blood|dizzy|severe|bad|terrib*|uncontroll*', within: 12 },
  { id: 'no-fluids',          level: 'urgent',    words: 'cant|cannot|not|nothing|unable|havent|hasnt + keep|kept|hold|held + down|water|fluid*|food|drink', within: 8 },
  { id: 'comes-up',           level: 'urgent',    words: 'everything|drink|eat|food|water|anything|tablets + comes|coming|came|brought|bring|straight + back_up|up_again|right_back|straight_back', within: 10 },
  { id: 'not-drinking',       level: 'urgent',    words: 'not|cant|cannot|unable|havent|hasnt|hardly|barely + drink*|drunk|swallow* + anything|water|day|hours|all|all_day|at_all', within: 9 },
  { id: 'vomit-many',         level: 'urgent',    words: 'vomit*|throwing_up|being_sick|been_sick|puking + #4 or more|constant*|all_day|all_night|hours|wont_stop|everything|keep|cant_stop|days|non_stop|nonstop', within: 10 },
  { id: 'belly-severe',       level: 'urgent',    words: 'belly|stomach|tummy|abdom*|ribs|shoulder_tip + severe|agony|terrib*|unbearable|excruciating|awful|worst|doubled|stabbing', within: 10 },
  { id: 'mouth-severe',       level: 'urgent',    words: 'mouth|throat + sore|sores|ulcer*|blister* + cant|cannot|unable|not|hardly', within: 12 },

  // Skin
  { id: 'skin-peel',          level: 'urgent',    words: 'skin|hands|feet|rash|palms|soles + peel*|blister*|falling_off|raw', within: 9 },
  { id: 'rash-bad',           level: 'urgent',    words: 'rash|hives|welts + all_over|spreading|whole|covered|everywhere|body|drip|infusion|fever', within: 10 },

  // Pregnancy and treatment by mistake
  { id: 'pregnant',           level: 'urgent',    words: 'pregnant|pregnancy_test|missed_my_period|missed_a_period|expecting_a_baby' },
  { id: 'period-late',        level: 'urgent',    words: 'period|periods + late|missed|overdue|skipped|not_come', within: 8 },
  { id: 'pregnant-bleed',     level: 'emergency', words: 'pregnan* + bleed*|pain|pains|cramps|blood', within: 14 },
  { id: 'overdose',           level: 'emergency', words: 'overdos*|took_too_many|taken_too_many|swallowed_too_many|double_dose|twice_the_dose|too_many_tablets|too_many_pills|took_them_all|whole_box|whole_pack' },
  { id: 'overdose-whole',     level: 'emergency', words: 'took|taken|swallowed|swallow + whole|all|entire|handful + bottle|box|packet|pack|strip|pills|tablets', within: 8 },
  { id: 'very-unwell',        level: 'urgent',    words: 'too_weak_to|cant_get_out_of_bed|cannot_get_out_of_bed|cant_stand_up|cannot_stand_up|cant_stand|extremely_unwell|very_unwell|very_ill' },

  // Wanting to die, harm, not safe
  { id: 'die-want',           level: 'emergency', words: 'want|wants|wanted|wish|ready|going|plan|planning|thinking|thought|rather|better_off|wishing + to_die|be_dead|dead|not_wake_up|dying_tonight|kill_myself|end_it|end_it_all|end_my_life|end_her_life|end_his_life|i_was_dead|disappear_forever' },
  { id: 'suicide',            level: 'emergency', words: 'suicid*|kill_myself|killing_myself|kill_herself|kill_himself|kill_themself|end_my_life|ending_my_life|take_my_own_life|end_it_all|ending_it_all|end_it_tonight|better_off_dead|better_off_without_me|no_reason_to_live|nothing_to_live_for|nothing_is_worth_it|not_worth_living|nothing_matters_any_more|decided_how_to_do_it|no_point_in_living|no_point_living|ending_it|ending_things|end_things|ending_everything|end_everything|ending_my_life|top_myself|off_myself|jump_off|hang_myself|drown_myself' },
  { id: 'means',              level: 'emergency', words: 'pills|tablets|rope|knife|gun|bridge|overdose + in_front_of_me|saved_up|ready|had_enough|say_goodbye|goodbye|tell_my', within: 24, across: true },
  { id: 'live-not',           level: 'emergency', words: 'dont_want|do_not_want|doesnt_want|does_not_want|didnt_want|cant|cannot|no_longer_want|tired_of|not_want + live|living|be_alive|be_here|exist|wake_up|go_on_living|be_around', within: 8 },
  { id: 'harm-self',          level: 'emergency', words: 'hurt|hurting|harm|harming|harmed|cut|cutting + myself|herself|himself|themself', within: 4 },
  { id: 'unsafe',             level: 'emergency', words: 'not_safe|unsafe|isnt_safe|not_feel_safe|dont_feel_safe|afraid_of + home|him|her|partner|husband|wife|boyfriend|house|here', within: 8 },
  { id: 'violence',           level: 'emergency', words: 'partner|husband|boyfriend|wife|girlfriend|he|she|dad|son|ex + hits|hit|beats|beat|threaten*|strangl*|punch*|chokes|slaps|hurts + me', within: 7 },
  { id: 'go-on',              level: 'doubt',     words: 'cant|cannot|how_much_longer|dont_know_how|no_longer + go_on|carry_on|take_this|take_any_more|take_it|cope|keep_going', within: 14 },
  { id: 'hopeless',           level: 'doubt',     words: 'hopeless|no_hope|worthless|giving_up|given_up|whats_the_point|no_point|burden|end_of_my_rope|end_of_my_tether|say_goodbye|saying_goodbye' },

  // Words too vague to weigh: a person must look
  { id: 'emergency-word',     level: 'doubt',     words: 'emergency|ambulance|999|911|112|a_and_e|urgent|urgently|life_threatening' },
  { id: 'something-wrong',    level: 'doubt',     words: 'something + wrong|terrible|bad_is_happening|not_right|isnt_right', within: 6 },
  { id: 'strange',            level: 'doubt',     words: 'feel|feels|feeling|felt + strange|weird|awful|terrible|dreadful|odd|funny|really_ill|really_unwell|dizzy|faint|lightheaded|light_headed|drunk', within: 5 },
  { id: 'dark',               level: 'doubt',     words: 'went|going|goes + dark|black|blank|white|blurry', within: 4 },
  { id: 'near-faint',         level: 'doubt',     words: 'nearly|almost|about_to + faint*|pass_out|passed_out|collaps*|blacked_out|fell', within: 5 },
  { id: 'help',               level: 'doubt',     words: 'help|someone + now|right_now|please|quick|quickly|immediately|asap + scared|frightened|terrified|alone|now|me|dying', within: 14 },
  { id: 'dying',              level: 'doubt',     words: 'am_i_dying|im_dying|i_am_dying|shes_dying|hes_dying|she_is_dying|he_is_dying|going_to_die|gonna_die' },
  { id: 'want-over',          level: 'doubt',     words: 'want|wish|wanted + over|to_stop|it_to_end|this_to_end|out|to_sleep_forever|peace', within: 10 },
  { id: 'turn',               level: 'doubt',     words: 'funny|strange|bad|odd|weird|dizzy|fainting + turn|spell|episode|moment|feeling', within: 4 },
  { id: 'curtain',            level: 'doubt',     words: 'eye|eyes|vision|sight + curtain|shadow|shutter|veil|missing|gone|went|lost|patch|black', within: 9 },
  { id: 'breathing-any',      level: 'doubt',     words: 'breathing|breathe' },
  { id: 'chest-any',          level: 'doubt',     words: 'chest + feel|feels|feeling|funny|strange|odd|weird|twinge|flutter*|discomfort|uncomfortable', within: 6 },
  { id: 'headache-any',       level: 'doubt',     words: 'headache*' },
  { id: 'sight-any',          level: 'doubt',     words: 'vision|eyesight' },
  { id: 'temperature-any',    level: 'doubt',     words: 'temperature|shivery|flu|infection + feel|have|hot|cold|like|symptoms|got|with', within: 6 },
  { id: 'fell',               level: 'doubt',     words: 'fell|fallen + over|down|stairs|floor|shower', within: 5 },
  // A body that changes: what the rows above do not know must not be taken for nothing.
  { id: 'body-change',        level: 'doubt',     words: 'arm|arms|leg|legs|hand|hands|foot|feet|face|mouth|eye|eyes|eyelid|eyelids|head|neck|throat|tongue|chest|heart|back|belly|stomach|tummy|side|skin|ribs|shoulder|body|jaw|lips|breathing|pulse|bladder|bowels + went|gone|going|goes|suddenly|feels|feeling|felt|started|starting|stopped|hurts|hurting|aches|burns|burning|pain|painful|agony|throbbing|wont|cant|cannot|wrong|different|strange|odd|worse|worst|came|coming|turned|turning|lost|losing|weak|numb|swollen|swelling|floppy|stiff|heavy|tight|cold|freezing|bleeding', within: 8 },
  { id: 'happening-now',      level: 'doubt',     words: 'now|tonight|this_morning|this_afternoon|this_evening|minutes_ago|hour_ago|hours_ago|right_now|just_now|last_night|today|suddenly|all_of_a_sudden + i|im|ive|my|she|shes|he|hes|her|his|mum|mom|dad|wife|husband|mother|father|friend|sister|brother|partner + feel|feels|felt|went|gone|cant|cannot|pain|started|happened|woke|ill|sick|worse|scared|weak|found|dropped|keeps|keep|lost|fell|bad', within: 14 },
  { id: 'bleeding-any',       level: 'doubt',     words: 'bleeding|blood_in' },
  { id: 'stop-medicine',      level: 'doubt',     words: 'stopped|stop|skip|skipped + taking + tablets|pills|medicine|treatment|drug', within: 6 },
]
