/**
 * Red flags in a person's own words: concepts, each a few word classes that stand close together.
 *
 * `triage` names the row of the triage table that the concept speaks of (symptom, and the yes-or-no flag where one fits): its
 * citation stands there, and `beforeAccepting` asks that table what it means with her drugs. Levels follow the triage
 * flags and the thresholds of pathway F2; where the two differ the higher one stands. Reviewed by nobody yet: two
 * clinicians must read every row before real people use it.
 *
 * Slots joined by ` + ` must all be there, in any order; `|` parts alternatives; `@` names a class; `#` names a number.
 */
import type { Flag, SymptomId } from '@herald/core/toxicity'

export type FlagLevel = 'emergency' | 'urgent' | 'doubt'
export type FlagRow = {
  readonly id: string
  readonly level: FlagLevel
  readonly words: string
  /** How many words the match may span (8 when absent). */
  readonly within?: number
  /** The slots may lie in different sentences. */
  readonly across?: true
  /** The name of an illness: asked about in general, it is a question like any other. */
  readonly name?: true
  /** A word right behind the match that makes it something else: "confused about the dates". */
  readonly unlessNext?: string
  readonly triage?: readonly [SymptomId | 'any', ...Flag[]]
}

export const lexiconReview = { reviewedBy: 'nobody yet', version: '2026-11-21.2' } as const

// biome-ignore format: a table
const breathing: readonly FlagRow[] = [
  { id: 'breath-cannot',    level: 'emergency', words: '@cannot|@hard|stopped|stops|not_breathing|isnt_breathing|shallow|labour* + @breath|@air', within: 6, triage: ['breathlessness', 'cannot_breathe'] },
  { id: 'breath-not-right', level: 'emergency', words: 'not|isnt|arent|wont|cannot + breathing|breathe|breath + right|properly|well|normal*|enough|easily|deep*', within: 6, triage: ['breathlessness', 'cannot_breathe'] },
  { id: 'breath-none',      level: 'emergency', words: 'not_breathing|isnt_breathing|stopped_breathing|barely_breathing|hardly_breathing|not_breathe|stops_breathing|breathing_stopped', triage: ['breathlessness', 'cannot_breathe'] },
  { id: 'breath-sips',      level: 'emergency', words: 'sips|gulps|gulping|gulp|mouthfuls|tiny|snatch*|under_water|underwater|not_go_in|wont_go_in|wouldnt_go_in|not_enough|hungry|hunger + @air|lie|lying|feel', within: 7, triage: ['breathlessness', 'cannot_breathe'] },
  { id: 'breath-gasp',      level: 'emergency', words: 'gasp*|panting|pants_for|fighting_for_air|starved_of_air|no_air|not_enough_air|air_hunger|suffocat*|asphyxia*|drowning|smothered|smothering|stridor|choking|choke|choked|strangling', triage: ['breathlessness', 'cannot_breathe'] },
  { id: 'breath-catch',     level: 'emergency', words: '@cannot|@hard + catch|get|draw|take|find|fill|suck|catching|sucking + @air|lungs', within: 8, triage: ['breathlessness', 'cannot_breathe'] },
  { id: 'breath-pause',     level: 'emergency', words: 'stop|stopping|pause|pausing|rest + for_air|for_breath|to_breathe|for_a_breath|to_catch|between_words', within: 6, triage: ['breathlessness', 'breathless_at_rest'] },
  { id: 'breath-words',     level: 'emergency', words: 'few_words|one_word|two_words|three_words|full_sentence*|whole_sentence|a_sentence|finish_a_sentence|three_or_four_words + @air|@breathless|@cannot|stop', within: 12, triage: ['breathlessness', 'breathless_at_rest'] },
  { id: 'breath-rest',      level: 'emergency', words: '@breathless + @rest', within: 10, triage: ['breathlessness', 'breathless_at_rest'] },
  { id: 'breath-severe',    level: 'emergency', words: '@very + @breathless', within: 5, triage: ['breathlessness', 'breathless_at_rest'] },
  { id: 'breath-clot',      level: 'emergency', words: '@breathless|@breath + leg|legs|calf + @swell|@hot', within: 24, across: true, triage: ['breathlessness', 'one_leg_swollen'] },
  { id: 'breath-fast',      level: 'emergency', words: '@breath + fast|rapid*|quick*|shallow|nois*|gurgl*|rattl*|strange|funny|snor*|grunt*|crackl*|bubbl*|whistl*|kettle|noise*|fits_and_starts|uneven|irregular*|crackles|like_a_fish|like_fish|wet|gaps', within: 6, triage: ['breathlessness', 'cannot_breathe'] },
  { id: 'blue',             level: 'emergency', words: '@pale|face + @blueGrey|funny_colour|funny_color|wrong_colour|wrong_color|odd_colour|odd_color|strange_colour|colour_has_gone|lost_colour|lost_color|no_colour', within: 8, triage: ['breathlessness', 'blue_lips'] },
  { id: 'colour-gone',      level: 'emergency', words: 'gone|went|turned|going|looks|is|colour|color + grey|gray|white|ashen|putty|waxy|blue|paper|sheet|ghost|pale|chalk + @third|@family|i|clammy|sweat*|cold', within: 9, triage: ['breathlessness', 'blue_lips'] },
  { id: 'oxygen-low',       level: 'emergency', words: 'oxygen|sats|sat|spo2|saturation|oximeter|o2 + #oxygen_below_92|low|dropped|dropping|falling', triage: ['breathlessness'] },
  { id: 'cough-blood',      level: 'emergency', words: '@cough + @redFroth', within: 8, triage: ['cough', 'coughing_blood'] },
  { id: 'cough-blood-name', level: 'emergency', words: 'haemoptysis|hemoptysis', triage: ['cough', 'coughing_blood'] },
  { id: 'mouth-blood',      level: 'emergency', words: '@blood + from_mouth|from_the_mouth|from_my_mouth|from_her_mouth|out_of_my_mouth|from_his_mouth|from_throat|from_my_throat|from_lungs', within: 8, triage: ['cough', 'coughing_blood'] },
  { id: 'airway',           level: 'emergency', words: '@throat + @airwaySwell', within: 8, triage: ['infusion_reaction', 'airway_swelling'] },
  { id: 'allergy',          level: 'emergency', words: 'anaphyla*|epipen|epi_pen|angioedema|angio_oedema', name: true, triage: ['infusion_reaction', 'airway_swelling'] },
  { id: 'reaction-severe',  level: 'emergency', words: 'hives|rash|welts|itch*|flush*|drip|infusion + @breathless|wheez*|@collapse|@airwaySwell|breathe', within: 14, across: true, triage: ['infusion_reaction', 'wheeze'] },
  { id: 'breath-effort',    level: 'urgent',    words: '@breathless', triage: ['breathlessness'] },
  { id: 'breath-worse',     level: 'urgent',    words: '@breath|stairs|hill + worse|worsening|shallower|harder|puff*|heavier|changed|stopping', within: 7, triage: ['breathlessness'] },
  { id: 'cough-new',        level: 'urgent',    words: 'cough|coughing|coughs|coff', triage: ['cough', 'new_or_worse'] },
  { id: 'pillows',          level: 'urgent',    words: 'pillows|upright|propped|chair|recliner + sleep|breathe|night|extra|more', within: 8, triage: ['breathlessness', 'worse_lying_flat'] },
]

// biome-ignore format: a table
const heart: readonly FlagRow[] = [
  { id: 'chest-pain',       level: 'emergency', words: '@chest + @pain|@press|discomfort|sitting_on|standing_on|wrong|funny|explod*', within: 8, unlessNext: 'scan scans echo echocardiogram ct', triage: ['chest_pain', 'crushing_chest_pain'] },
  { id: 'weight-on-me',     level: 'emergency', words: 'elephant|weight|heavy|someone|somebody|something|brick* + sitting|sat|pressing|press|standing|kneeling|on_top|leaning + me|her|him|my|chest', within: 9, triage: ['chest_pain', 'crushing_chest_pain'] },
  { id: 'rib-press',        level: 'emergency', words: 'ribs|ribcage|bust|breasts|bosom + @press', within: 8, triage: ['chest_pain', 'crushing_chest_pain'] },
  { id: 'clutching',        level: 'emergency', words: 'clutch*|grabbing_at|holding_his_chest|holding_her_chest', triage: ['chest_pain', 'crushing_chest_pain'] },
  { id: 'pain-sweat',       level: 'emergency', words: '@pain|@press + sweat*|clammy|profuse*|drenched', within: 14, across: true, triage: ['chest_pain', 'crushing_chest_pain'] },
  { id: 'crushing',         level: 'emergency', words: 'crushing|crushed|squeezing|vice_like|viselike|vicelike + pain|feeling|sensation|feel|pressure|feels|inside|across', within: 5, triage: ['chest_pain', 'crushing_chest_pain'] },
  { id: 'pain-to-arm',      level: 'emergency', words: '@pain|@press + @armJaw + goes|go|going|down|into|spread*|radiat*|shoot*|travel*|left|up_to|sweat*|clammy|sick', within: 14, triage: ['chest_pain', 'crushing_chest_pain'] },
  { id: 'pain-on-breath',   level: 'emergency', words: '@pain|catch|catches|pleurit* + when_i_breathe|when_breathing|breathe_in|breathing_in|deep_breath|when_she_breathes|when_he_breathes|breathe_deep*|every_breath|each_breath|pleurit*|take_a_breath', within: 12, triage: ['chest_pain', 'pain_with_breath'] },
  { id: 'chestpain',        level: 'emergency', words: 'chestpain|chestpains|angina', triage: ['chest_pain', 'crushing_chest_pain'] },
  { id: 'heart-attack',     level: 'emergency', words: 'heart_attack|cardiac_arrest|heart_stopped|heart_stopping|heart_failing', name: true, triage: ['chest_pain', 'crushing_chest_pain'] },
  { id: 'collapse',         level: 'emergency', words: '@collapse', triage: ['palpitations', 'collapse'] },
  { id: 'on-the-floor',     level: 'emergency', words: 'fell|found|dropped|went_down|keeled|lying|woke|came_round|ended_up|crumpled + floor|ground|bathroom|kitchen|stairs|deck|garden|carpet + @third|@family|answer*|respond*|neighbour|suddenly|i', within: 14, triage: ['palpitations', 'collapse'] },
  { id: 'clot-lung',        level: 'emergency', words: 'clot|embolism|embolus|pe + lung|lungs|pulmonary', name: true, triage: ['breathlessness', 'came_on_suddenly'] },
  { id: 'heart-racing-ill', level: 'emergency', words: 'rac*|pound*|hammer*|flutter*|palpitation*|gallop*|going_like_crazy|thump* + @collapse|@nearFaint|@breathless|elephant|@press', within: 24, across: true, triage: ['palpitations', 'fainted'] },
  { id: 'pressure-low',     level: 'emergency', words: 'bp|blood_pressure + #systolic_below_90', within: 5, triage: ['palpitations', 'collapse'] },
  { id: 'pulse-fast',       level: 'emergency', words: 'pulse|hr|heart|heartbeat|heart_rate|bpm|beats + #pulse_over_130', within: 9, triage: ['palpitations', 'fast_heartbeat'] },
  { id: 'palpitations',     level: 'urgent',    words: 'palpitation*|heart_flutter*|tachycard*|arrhythm*|atrial_fib*|flip_flop*', triage: ['palpitations', 'fast_heartbeat'] },
  { id: 'heart-racing',     level: 'urgent',    words: '@heart + racing|race|races|pound*|flutter*|irregular*|skip*|fast|thump*|jump*|going|banging|beating|hammering|leaping|gallop*|missing|beats|quick|crazy|weird|funny|flip*|somersault*', within: 7, triage: ['palpitations', 'fast_heartbeat'] },
  { id: 'leg-clot',         level: 'urgent',    words: 'leg|legs|calf|arm|foot|ankle|thigh|hand + @swell|@hot|twice|size|puffed|killing|throb*', within: 8, triage: ['leg_swelling', 'one_leg_swollen'] },
  { id: 'calf',             level: 'urgent',    words: 'calf|dvt|thrombos* + @swell|@hot|@pain|suspected|clot|hard', triage: ['leg_swelling', 'calf_hot_painful'] },
  { id: 'dvt',              level: 'urgent',    words: 'dvt|blood_clot|thrombosis|a_clot|blood_clots', name: true, triage: ['leg_swelling', 'calf_hot_painful'] },
  { id: 'neck-veins',       level: 'urgent',    words: 'neck|veins|arm + @swell|big|standing_out|bulging + port|picc|line|veins|neck', within: 9, triage: ['leg_swelling', 'arm_swollen_with_line'] },
  { id: 'fluid',            level: 'urgent',    words: 'ankle|ankles|feet|legs|shoes|boots|socks + @swell|dont_fit|tight|not_fit|puffy|water', triage: ['leg_swelling', 'ankles_swollen'] },
  { id: 'weight-fast',      level: 'urgent',    words: 'put_on|gained|gain|up + kilo|kilos|kg|kgs|lb|lbs|pounds|stone + day|days|week|since|overnight', within: 12, triage: ['weight_gain', 'fast_weight_gain'] },
  { id: 'ejection',         level: 'urgent',    words: 'lvef|ejection_fraction|heart_function + fell|dropped|down|fallen|drop + breath*|orthopn*|swollen|@breathless|pillows', within: 16, across: true, triage: ['breathlessness', 'worse_lying_flat'] },
]

// biome-ignore format: a table
const nerves: readonly FlagRow[] = [
  { id: 'stroke',           level: 'emergency', words: 'stroke|tia|mini_stroke|strokes|stroak', name: true, triage: ['headache_neuro', 'stroke_signs'] },
  { id: 'face-drop',        level: 'emergency', words: '@face + @droop|numb', within: 8, triage: ['headache_neuro', 'stroke_signs'] },
  { id: 'face-side',        level: 'emergency', words: '@face|eye + looks_different|different|to_one_side|one_side|on_one_side|the_side|down_one_side|side + side|one|looks|going|gone|went', within: 9, triage: ['headache_neuro', 'stroke_signs'] },
  { id: 'speech',           level: 'emergency', words: '@speech + @garbled', within: 7, triage: ['headache_neuro', 'stroke_signs'] },
  { id: 'speech-cannot',    level: 'emergency', words: '@cannot|struggl*|trouble + speak|talk|say|get|find|form|make + words|word|speak|talk|speech|sentence|out|anything|sense|properly|name', within: 8, triage: ['headache_neuro', 'stroke_signs'] },
  { id: 'words-lost',       level: 'emergency', words: 'word|words|names|nouns + wont_come|will_not_come|dont_come|not_come|go_missing|vanish*|wont_form|not_arrive|produce|unable', within: 14, triage: ['headache_neuro', 'stroke_signs'] },
  { id: 'speech-gone',      level: 'emergency', words: '@cannot|stopped|lost + speak|speaking|talk|talking|speech', within: 4, triage: ['headache_neuro', 'stroke_signs'] },
  { id: 'slurring',         level: 'emergency', words: 'slur|slurr*|dysphasi*|aphasi*|dysarthri*|hemipar*|hemiple*', triage: ['headache_neuro', 'stroke_signs'] },
  { id: 'one-side',         level: 'emergency', words: '@limb + @weak|@numb|dead|asleep + @sudden|@oneSide|both|went|gone|just|since|today|morning|hours|minutes|lunch|night|now|right_now', within: 12, triage: ['headache_neuro', 'stroke_signs'] },
  { id: 'side-gone',        level: 'emergency', words: 'right|left|one_side|half + numb*|dead|limp|floppy|useless|wasnt_there|not_there|disappeared|dropp*|paraly*|weak*', within: 5, unlessNext: 'breast boob armpit nipple toe', triage: ['headache_neuro', 'stroke_signs'] },
  { id: 'out-of-hand',      level: 'emergency', words: 'out_of_my_hand|out_of_her_hand|out_of_his_hand|from_my_hand|through_my_fingers|out_of_my_fingers|hand_wont|hand_will_not', triage: ['headache_neuro', 'stroke_signs'] },
  { id: 'cannot-move',      level: 'emergency', words: '@cannot|wont|not + move|feel|lift|raise|use|grip|control|hold + arm|arms|leg|legs|side|hand|foot', within: 7, triage: ['headache_neuro', 'new_clumsy_or_weak'] },
  { id: 'hand-drops',       level: 'emergency', words: 'hand|arm|fingers + dropping_things|drops_things|dropping_everything|keeps_dropping|drops_everything|drift|wont_do|not_do', within: 9, triage: ['headache_neuro', 'stroke_signs'] },
  { id: 'gcs',              level: 'emergency', words: 'gcs|avpu', triage: ['headache_neuro', 'cannot_wake'] },
  { id: 'staring',          level: 'emergency', words: 'staring|stares|vacant|blank|glazed + @jerk|twitch*|not|doesnt|eyes|hear|respond|off|keeps', within: 14, triage: ['headache_neuro', 'seizure'] },
  { id: 'paralysed',        level: 'emergency', words: 'paralys*|paralyz*|hemipar*|loc', triage: ['headache_neuro', 'stroke_signs'] },
  { id: 'seizure',          level: 'emergency', words: '@seizure', triage: ['headache_neuro', 'seizure'] },
  { id: 'shaking-body',     level: 'emergency', words: '@jerk + whole|body|uncontroll*|eyes_rolled|limp|all_over|floor|eyes|arms_and_legs + @third|@family|@first|floor|then|body', within: 14, triage: ['headache_neuro', 'seizure'] },
  { id: 'confused',         level: 'emergency', words: '@confused + @third|@family|@sudden|newly|since|today|fever|morning|afternoon|night|lunch', within: 12, unlessNext: 'about by over which whether as how why what with at because between', triage: ['headache_neuro', 'new_confusion'] },
  { id: 'confused-me',      level: 'doubt',     words: '@confused', unlessNext: 'about by over which whether as how why what with at because between', triage: ['headache_neuro', 'new_confusion'] },
  { id: 'not-knowing',      level: 'emergency', words: 'not|doesnt|does_not|didnt|isnt|cant|cannot|forgot|forgets|no_idea|wont|unable + know|recogni*|remember|sure|knows|name|tell + me|us|anybody|anyone|people|faces|day|year|where|who|month|own|home|name|kids|children + @third|@family', within: 14, triage: ['headache_neuro', 'new_confusion'] },
  { id: 'who-am-i',         level: 'emergency', words: 'who_am_i|who_i_am|who_are_you|who_we_are|who_you_are|same_question|same_thing|same_story|every_two_minutes|over_and_over + ask|asks|asking|asked|keeps|repeats|repeating|says|always', within: 9, triage: ['headache_neuro', 'new_confusion'] },
  { id: 'pupil',            level: 'emergency', words: 'pupil|pupils + huge|big|bigger|one|different|blown|uneven|size', within: 7, triage: ['headache_neuro', 'stroke_signs'] },
  { id: 'balance',          level: 'emergency', words: 'veer*|toppl*|listing|tilting|leaning|falling_to|pulling_to|stagger* + left|right|one_side|side|double|over', within: 9, triage: ['headache_neuro', 'stroke_signs'] },
  { id: 'lost-myself',      level: 'emergency', words: 'where_i_am|where_i_was|what_day_it_is|who_i_am|somewhere_else|in_my_nightie|in_the_street|wandering|wandered|how_i_got|own_name|boyfriends_name|husbands_name|childrens_names|kids_names|my_address + dont|didnt|not|know|forgot|waking|woke|found|remember|couldnt|cannot|cant', within: 12, triage: ['headache_neuro', 'new_confusion'] },
  { id: 'not-there',        level: 'emergency', words: 'not_there|arent_there|isnt_there|nobody_there|arent_in_the_room|not_in_the_room|no_one_there|there_arent|dead_people|on_the_wall|on_the_walls|in_the_curtains + see*|talk*|people|hear*|bugs|insects|spiders|answering|man|children|voices|faces', within: 14, triage: ['headache_neuro', 'new_confusion'] },
  { id: 'wrong-name',       level: 'emergency', words: 'calling|called|calls|thinks|asking|asked|thought + dogs_name|wrong_name|someone_else|somebody_else|dead|died|stranger|strangers|1980*|what_year|what_day|where_she|where_he', within: 14, triage: ['headache_neuro', 'new_confusion'] },
  { id: 'wake',             level: 'emergency', words: 'wake|waking|rouse|roused|wakes|waken|awake|wake_up|open_her_eyes|open_his_eyes|come_round|stir|opening_her_eyes|opening_his_eyes|awaken + @hard|@cannot|not|isnt|impossible|doesnt|does_not', within: 9, triage: ['headache_neuro', 'cannot_wake'] },
  { id: 'no-answer',        level: 'emergency', words: 'not|doesnt|does_not|isnt|wont|cant|cannot|stopped|no|barely|hardly + answer|answering|respond|responding|response|react|reacting|reaction|rouse|reachable|hear|hears + @third|@family', within: 9, unlessNext: 'phone line emails email calls letters messages', triage: ['headache_neuro', 'cannot_wake'] },
  { id: 'sleeps',           level: 'emergency', words: '@sleepy + keeps|keep|mid|while|halfway|too|cant|cannot|very|all_day|hard|confused|barely + @third|@family', within: 12, triage: ['headache_neuro', 'cannot_wake'] },
  { id: 'sleepy',           level: 'doubt',     words: 'drows*|lethargic|groggy|comatose|obtunded|somnolent|stupor', triage: ['headache_neuro', 'cannot_wake'] },
  { id: 'headache-worst',   level: 'emergency', words: '@headache + worst|thunderclap|@sudden|explod*|seconds|out_of_nowhere|bang|hammer|lightning|instantly|split_second|axe|struck|gunshot', within: 14, triage: ['headache_neuro', 'worst_ever_sudden'] },
  { id: 'headache-new-kind',level: 'emergency', words: '@headache + never|unlike + like|this|before|felt|known|had|ever', within: 12, triage: ['headache_neuro', 'worst_ever_sudden'] },
  { id: 'headache-neck',    level: 'emergency', words: '@headache|fever + stiff_neck|neck_is_stiff|neck_stiff*|light_hurts|confused|seizure|rash', within: 20, across: true, triage: ['headache_neuro', 'worst_ever_sudden'] },
  { id: 'headache-bad',     level: 'urgent',    words: '@headache + @vomit|sick|morning*|@sight|days|week|weeks|month|fortnight|worse|balance|wont_go|persist*|@very|double|every_day|constant|balance|dizzy', within: 14, across: true, triage: ['headache_neuro', 'worse_in_morning_with_vomiting'] },
  { id: 'sight-loss',       level: 'emergency', words: 'blind|blindness|loss_of_sight|loss_of_vision|lost_my_sight|lost_sight|lost_vision|lost_my_vision|vision_gone|sight_gone|lost_the_sight|black_curtain|gone_blind|went_blind', unlessNext: 'trial study study', triage: ['eyes', 'sudden_sight_loss'] },
  { id: 'sight-cannot',     level: 'emergency', words: '@cannot|lost|gone|stopped|missing|went|black|dark|curtain|shadow|shutter|disappeared|missing|half|not|turned_off|switched_off|dimmed + @sight + words|road|board|letters|properly|clearly|field|lower|upper|swirls|anything|turned|@sudden|left|right|side|half|one|both|out_of|curtain|just|black', within: 14, triage: ['eyes', 'sudden_sight_loss'] },
  { id: 'sight-change',     level: 'urgent',    words: '@sight + blurr*|double|flash*|worse|changed|wavy|zigzag*|tunnel|distort*|fuzzy|floaters|halo*', within: 7, triage: ['eyes', 'sight_change'] },
  { id: 'back-legs',        level: 'emergency', words: '@back + @pain|mets|metast*|cancer + @leg|walk|walking + @weak|@numb|@cannot|give|giving|trouble|strange|stand', within: 26, across: true, triage: ['neuropathy', 'leg_weakness_with_back_pain'] },
  { id: 'legs-gone',        level: 'emergency', words: '@leg + gone|gave_way|give_way|giving_way|paraly*|jelly|buckl*|weak*|wont_hold|not_hold|wobbl*|without_force|no_force|no_strength|no_power|heavy|useless|dead|give_out|giving_out|collaps*|wont_carry|not_carry|dont_work|wont_work|not_work|stopped|spaghetti|string|rubber', within: 7, triage: ['neuropathy', 'leg_weakness_with_back_pain'] },
  { id: 'legs-numb',        level: 'emergency', words: 'leg|legs|thighs|waist|hips|chest_down|waist_down|t10|sensory_level|belt|below_the + @numb|lost_sensation|loss_of_sensation|lost_all_feeling|pins', within: 7, triage: ['neuropathy', 'leg_weakness_with_back_pain'] },
  { id: 'function-lost',    level: 'urgent',    words: 'no|lost|loss|losing|without|lacking + sensation|strength|power|pulse|response|control|movement|balance|reflexes|grip|use_of|coordination', within: 4, triage: ['headache_neuro', 'new_clumsy_or_weak'] },
  { id: 'floor-feel',       level: 'emergency', words: '@cannot|not|dont|no + feel|feeling + floor|ground|feet|carpet|chair|seat', within: 7, triage: ['neuropathy', 'walking_unsteady'] },
  { id: 'walk-not',         level: 'emergency', words: '@cannot|stopped|lost + walk|stand|stand_up|standing|walking|bear_weight|get_up|use_legs + legs|leg|back|spine|numb|suddenly|morning|today|yesterday|floor|now', within: 12, triage: ['neuropathy', 'leg_weakness_with_back_pain'] },
  { id: 'saddle',           level: 'emergency', words: 'numb*|@cannot|no|not|lost|dont|tingl*|dead|anaesth*|anesth* + @saddle', within: 8, triage: ['neuropathy', 'lost_bladder_or_bowel_control'] },
  { id: 'bladder',          level: 'emergency', words: '@cannot|lost|lose|losing|no|loss|trouble|not|dont|without + control|hold|feel|feeling|sensation|know|controlling|knowing + bladder|bowel|bowels|@urine|stool|poo|toilet', within: 10, triage: ['neuropathy', 'lost_bladder_or_bowel_control'] },
  { id: 'water-ran',        level: 'emergency', words: 'leak*|ran_out_of_me|ran_down|dribbl* + water|waters|pee|wee|urine|cant_tell|cannot_tell|never_felt|didnt_feel|didnt_know|not_feel|need_to_go', within: 14, triage: ['neuropathy', 'lost_bladder_or_bowel_control'] },
  { id: 'wet-self',         level: 'emergency', words: 'wet|wetting|soiled|soiling|messed|peed|pooed|weed|accident|incontinen*|shat|poop* + @self|bed|pants|chair|trousers|underwear', within: 6, triage: ['neuropathy', 'lost_bladder_or_bowel_control'] },
  { id: 'retention',        level: 'emergency', words: 'urinary_retention|retention|trouble_peeing|trouble_weeing|cant_pee|cannot_pee|cant_wee|cannot_wee|incontinen*|difficulty_passing_urine|trouble_passing_urine + leg|legs|back|numb*|spine|spinal|weak*', within: 20, across: true, triage: ['neuropathy', 'lost_bladder_or_bowel_control'] },
  { id: 'cord',             level: 'emergency', words: 'cauda_equina|cord_compression|spinal_cord', name: true, triage: ['neuropathy', 'leg_weakness_with_back_pain'] },
  { id: 'brain-bleed',      level: 'emergency', words: 'brain + bleed*|haemorrhag*|hemorrhag*', triage: ['headache_neuro', 'stroke_signs'] },
  { id: 'head-injury',      level: 'emergency', words: 'head + hit|banged|knocked|bumped|injury|bashed|cracked|whacked|smacked|clonked|struck + platelet*|thinner*|tdm1|t_dm1|kadcyla|vomit*|chemo|bleeding|warfarin|apixaban|drowsy|confused|sick', within: 40, across: true, triage: ['bleeding', 'head_injury_low_platelets'] },
  { id: 'head-knock',       level: 'urgent',    words: 'head + hit|banged|knocked|bumped|bashed|injury|whacked|smacked|clonked', within: 6, triage: ['bleeding', 'head_injury'] },
]
export const dangerOfBodies = [...breathing, ...heart, ...nerves]
