/** Red flags of bleeding, infection, the gut, pregnancy, wrong doses, and of life itself. How to read a row: `danger-concepts.ts`. */
import { dangerOfBodies, type FlagRow } from './danger-concepts.ts'

// biome-ignore format: a table
const bleeding: readonly FlagRow[] = [
  { id: 'bleed-heavy',      level: 'emergency', words: '@bleed + @heavy', within: 14, triage: ['bleeding', 'heavy_bleeding'] },
  { id: 'bleed-faint',      level: 'emergency', words: '@bleed + @nearFaint|@collapse|pale', within: 20, across: true, triage: ['bleeding', 'heavy_bleeding'] },
  { id: 'vomit-blood',      level: 'emergency', words: '@vomit + @blood|coffee', within: 14, triage: ['vomiting', 'blood_in_vomit'] },
  { id: 'vomit-blood-name', level: 'emergency', words: 'haematemesis|hematemesis|melaena|melena', triage: ['vomiting', 'blood_in_vomit'] },
  { id: 'black-stool',      level: 'emergency', words: '@stool|@loo + black|tar|tarry|treacle|liquorice', within: 8, triage: ['bleeding', 'black_stools'] },
  { id: 'blood-stool',      level: 'urgent',    words: '@stool|@urine|@loo|bottom|rectal|back_passage|pan|wipe|wiped + @bleed|red|pink|blood', within: 9, triage: ['bleeding', 'blood_in_stool'] },
  { id: 'bruises',          level: 'urgent',    words: 'bruis* + new|lots|many|all_over|everywhere|covered|unexplained|easily|suddenly|legs|arms|keep|huge|more', triage: ['bleeding', 'many_new_bruises'] },
  { id: 'spots',            level: 'urgent',    words: 'red|purple + spots|dots|pinprick*|specks|petechia*|freckles', within: 6, triage: ['bleeding', 'tiny_red_spots'] },
  { id: 'petechiae',        level: 'urgent',    words: 'petechia*|purpura', triage: ['bleeding', 'tiny_red_spots'] },
  { id: 'nosebleed',        level: 'urgent',    words: 'nosebleed*|nose_bleed*|nose_bled|nose_has_bled|gums_bleed*|gum_bleed*|nose_is_bleeding|bleeding_gums|bleeding_nose|epistaxis', triage: ['bleeding'] },
  { id: 'pad',              level: 'urgent',    words: 'soak*|changing|filling|flood* + pad|pads|tampon*|towel*', triage: ['bleeding', 'soaks_pad_per_hour'] },
  { id: 'bleed-vagina',     level: 'urgent',    words: 'vagina*|womb|down_below|down_there|menopause|period|periods|downstairs + bleed*|blood|spotting|bled', triage: ['bleeding', 'bleeding_after_menopause'] },
  { id: 'bleed-any',        level: 'doubt',     words: 'bleeding|bled|blood_on|spotting', triage: ['bleeding'] },
]

// biome-ignore format: a table
const infection: readonly FlagRow[] = [
  { id: 'sepsis',           level: 'emergency', words: 'sepsis|septic|meningitis', name: true, triage: ['fever', 'fast_breathing_mottled'] },
  { id: 'mottled',          level: 'emergency', words: 'mottled|blotchy|clammy|ashen|grey|gray|waxy|marbled + @breath|shiver*|@fever|confus*|@unwell|cold|sweat*|skin|looks|face', within: 20, across: true, triage: ['fever', 'fast_breathing_mottled'] },
  { id: 'fever-very-ill',   level: 'emergency', words: '@fever|#fever|rigor* + confus*|drowsy|sleepy|rambling|@collapse|@nearFaint|stiff_neck|nonsense|not_know|doesnt_know|@breathless|mottled|passing_out|bp', within: 26, across: true, triage: ['fever', 'fast_breathing_mottled'] },
  { id: 'fever-number',     level: 'urgent',    words: '@thermo + #fever', within: 8, triage: ['fever'] },
  { id: 'fever-number-unit',level: 'urgent',    words: '#fever + c|f|celsius|fahrenheit|degrees|deg|centigrade', within: 3, triage: ['fever'] },
  { id: 'fever-number-c',   level: 'urgent',    words: '#fever_written', within: 1, triage: ['fever'] },
  { id: 'fever',            level: 'urgent',    words: '@fever', unlessNext: 'of below under', triage: ['fever'] },
  { id: 'rigors',           level: 'urgent',    words: '@shiver', unlessNext: 'eggs hands my your on up it them out', triage: ['chills', 'shaking_chills'] },
  { id: 'hot-cold',         level: 'urgent',    words: 'hot|burning|boiling|roasting + cold|freezing|shivery', within: 8, across: true, unlessNext: 'cap caps capping flush flushes flash flashes water drink drinks food foods tub bath meal meals', triage: ['chills', 'shaking_chills'] },
  { id: 'cold-body',        level: 'urgent',    words: 'cold|ice|icy|frozen + cant_get_warm|cannot_get_warm|hands|blankets|blanket|sweat*|shak*|all_over|bones', within: 9, triage: ['chills', 'shaking_chills'] },
  { id: 'neutropenic',      level: 'urgent',    words: 'neutropenic|neutropenia|neutrophils|anc|white_cells|white_count|counts + fever|temp*|#fever|ill|unwell|sore_throat|infection|shiver*|0.1|0.2|0.3|0.4|0.5', within: 12, triage: ['fever', 'very_unwell_shivery'] },
  { id: 'line-infected',    level: 'urgent',    words: '@line + pus|infected|red|ooz*|swollen|weep*|blister*|black|smell*|opened|open|gaping|boiling|stink*|burst|leak*|gap*|split|discharg*|green|throb*|stinks|sore|pain*|hard_lump|fell_out|coming_out|swelling|come_apart|bleed*', within: 10, triage: ['drip_site', 'site_pus'] },
  { id: 'pus',              level: 'urgent',    words: 'pus|abscess|discharge_smells|smelly_discharge|gunk|ooze|oozing|cellulitis', triage: ['drip_site', 'site_pus'] },
  { id: 'breast-hot',       level: 'urgent',    words: 'breast|armpit|scar + hot|swollen|red|throb* + fever|shiver*|hot|pain*|spreading|suddenly|unwell', within: 12, triage: ['drip_site', 'site_pain_swelling'] },
  { id: 'jaundice',         level: 'urgent',    words: '@yellow + eyes|eye|skin|face|whites|colour|color|she|he|mum|mom|i|went|gone|looks|sclera*|turned', within: 10, triage: ['jaundice', 'yellow_eyes'] },
  { id: 'jaundice-word',    level: 'urgent',    words: 'jaundic*|icter*', name: true, triage: ['jaundice', 'yellow_eyes'] },
  { id: 'jaundice-confused',level: 'emergency', words: '@yellow + @confused|@sleepy', within: 20, across: true, triage: ['jaundice', 'new_confusion'] },
  { id: 'dark-urine',       level: 'urgent',    words: '@urine + @darkUrine', within: 8, triage: ['jaundice', 'dark_urine'] },
  { id: 'no-urine',         level: 'urgent',    words: '@not|little + @urine|peed|urinated|weed + passed|since|hours|today|pass|passing|all_day|yesterday|day|night|much|morning|coming|out|come|stopped', within: 12, triage: ['nausea', 'no_urine_8h'] },
  { id: 'no-urine-since',   level: 'urgent',    words: 'havent_peed|hasnt_peed|not_peed|havent_weed|cant_pee|cannot_pee|cant_wee|not_passing_urine|no_urine|urinary_retention|anuri*', triage: ['nausea', 'no_urine_8h'] },
]

// biome-ignore format: a table
const gut: readonly FlagRow[] = [
  { id: 'diarrhoea-many',   level: 'urgent',    words: 'diarrh*|diarea*|the_runs|squits|trots|loose|watery|runny|@loo|@stool + #4_or_more|constant*|nonstop|non_stop|all_day|all_night|wont_stop|every_hour|days|blood|@nearFaint|severe|bad|terrib*|uncontroll*|explosive|water|accident*|off|times|dozen|despite', within: 12, triage: ['diarrhoea'] },
  { id: 'many-times',       level: 'urgent',    words: 'been|going|gone|went|go + #4_or_more + times|today|night|midnight|morning', within: 7, triage: ['diarrhoea'] },
  { id: 'no-fluids',        level: 'urgent',    words: '@not|nothing|cant + keep|kept|hold|held|stay|stays|staying|keeping|keeps + down|water|fluid*|food|drink|in|stomach|sip', within: 10, triage: ['nausea', 'no_fluids_24h'] },
  { id: 'comes-up',         level: 'urgent',    words: 'everything|drink|drinking|eat|food|water|tablets|it_all + comes|coming|came|brought|bring|straight|shoots + back_up|up_again|right_back|straight_back|up|back', within: 10, triage: ['nausea', 'no_fluids_24h'] },
  { id: 'not-drinking',     level: 'urgent',    words: '@not|little + drink*|drunk|swallow*|eaten|eat|drank + anything|water|day|days|hours|all|all_day|at_all|nothing|much|sip|since', within: 10, triage: ['nausea', 'no_fluids_24h'] },
  { id: 'vomit-many',       level: 'urgent',    words: '@vomit + #4_or_more|constant*|all_day|all_night|hours|wont_stop|everything|keep|keeps|cant_stop|days|non_stop|nonstop|all_the_day|times|every|stop|weekend|since', within: 10, triage: ['vomiting', 'no_fluids_24h'] },
  { id: 'belly-severe',     level: 'urgent',    words: '@belly|ribs|shoulder_tip|side + severe|agony|terrib*|unbearable|excruciating|awful|worst|doubled|stabb*|bent|@very|sharp|hard_as|rock_hard|rigid|hugely|blocked + @pain|@swell|cramp*|doubled|bent|agony|hard|like|wind|sick', within: 12, triage: ['belly_pain', 'belly_cramps_severe'] },
  { id: 'spleen',           level: 'emergency', words: 'left|shoulder_tip|shoulder + ribs|belly|stomach|shoulder + pain|sharp|agony|stab*|ache + neulasta|pegfilgrastim|filgrastim|lonquex|ziextenzo|gcsf|g_csf|white_cell|injection|up|tip|under', within: 26, triage: ['belly_pain', 'left_upper_belly_or_shoulder_tip_pain'] },
  { id: 'bowel-blocked',    level: 'urgent',    words: 'no_bowel_movement*|not_been_to_the_toilet|no_stool*|not_pooed|constipat*|no_wind|cant_pass_wind|not_opened_my_bowels|blocked|cant_poo|bowels_havent + @vomit|sick|@pain|days|swollen|bloated', within: 20, across: true, triage: ['constipation', 'no_stool_3_days'] },
  { id: 'mouth-severe',     level: 'urgent',    words: 'mouth|throat|gums|tongue + sore*|ulcer*|blister*|raw + @not|hardly|eat|drink|swallow|soup|white|bleed*', within: 14, triage: ['mouth_sores', 'cannot_eat_or_drink'] },
  { id: 'skin-peel',        level: 'urgent',    words: 'skin|hands|feet|rash|palms|soles|heels|fingers|lips + peel*|blister*|falling_off|raw|coming_off|come_off|water_bubbles|crack*|split*|shedding|slough*', within: 12, triage: ['rash', 'blisters_peeling'] },
  { id: 'rash-bad',         level: 'urgent',    words: 'rash|hives|welts|lumps|spots|itch*|bumps + all_over|spreading|whole|covered|everywhere|body|drip|infusion|fever|big|come_up|came_up|since|injection|raised', within: 12, triage: ['rash', 'covers_up_to_third'] },
  { id: 'hand-foot',        level: 'urgent',    words: 'palms|soles|feet|hands|foot|fingertips + @cannot + walk|hold|stand|grip|touch', within: 14, triage: ['hand_foot', 'cannot_walk_or_hold'] },
  { id: 'very-unwell',      level: 'urgent',    words: 'too_weak_to|cant_get_out_of_bed|cannot_get_out_of_bed|cant_stand_up|cannot_stand_up|cant_stand|extremely_unwell|very_unwell|very_ill|really_ill|so_ill|so_weak|very_weak|really_poorly|cant_get_up|cannot_get_up|cant_get_off|cannot_get_off|bedbound|just_lies_there|lifting_my_head|cant_lift_my_head|gravely_ill', triage: ['fatigue', 'cannot_get_out_of_bed'] },
  { id: 'reaction',         level: 'urgent',    words: 'drip|infusion|injection|jab|treatment|dose|flush|flushed + shak*|shiver*|itch*|hives|flushed|rash|burning|swollen|lump|hot|blotch*|reaction|funny|strange|back_pain|dizzy|faint|cold', within: 14, across: true, triage: ['infusion_reaction', 'chills_or_fever_after_drip'] },
]

// biome-ignore format: a table
const life: readonly FlagRow[] = [
  { id: 'pregnant',         level: 'urgent',    words: 'pregnant|pregnancy|with_baby|expecting|with_child|up_the_duff + think|may|might|am|im|found|test|positive|could|just|shes|is|maybe|line|lines', within: 8, unlessNext: 'later', triage: ['any', 'might_be_pregnant'] },
  { id: 'pregnant-any',     level: 'urgent',    words: 'pregnant|embarazada', unlessNext: 'later after again someday when before in one', triage: ['any', 'might_be_pregnant'] },
  { id: 'test-lines',       level: 'urgent',    words: 'two_lines|second_line|faint_line|pink_lines|blue_line + test', within: 8, triage: ['any', 'might_be_pregnant'] },
  { id: 'period-late',      level: 'urgent',    words: 'period|periods|weeks|days|im + late|missed|overdue|skipped|not_come|hasnt_come', within: 7, triage: ['any', 'might_be_pregnant'] },
  { id: 'pregnant-bleed',   level: 'emergency', words: 'pregnan* + bleed*|pain|pains|cramp*|blood', within: 16, across: true, triage: ['bleeding', 'heavy_bleeding'] },
  { id: 'labour',           level: 'emergency', words: 'waters|water|contractions|baby|bump + broke|broken|went|gone|leaking|moving|kicking|early|weeks|pains', within: 12, unlessNext: 'bottle', triage: ['bleeding', 'heavy_bleeding'] },
  { id: 'overdose',         level: 'emergency', words: 'overdos*|took_too_many|taken_too_many|swallowed_too_many|took_too_much|taken_too_much|too_many_tablets|too_many_pills|too_many_of|drank_bleach|drank_the|swallowed_bleach|drank_antifreeze|drank_weedkiller|took_them_all|whole_box|whole_pack|whole_bottle|whole_strip|poison*', name: true },
  { id: 'overdose-whole',   level: 'emergency', words: '@took + whole|entire|handful|bottle|packet|strip|all_of|all_the|all_my|all_her|rest_of_the|box|loads|lots|load|bunch + @pills|bottle|them|box|strip|packet|it', within: 12 },
  { id: 'overdose-take',    level: 'emergency', words: 'take|takes|took|had|swallow* + all_the|all_of|whole|entire|handful|in_one_go|days_of|weeks_of|all_at_once|10x|ten_times + pills|tablets|them|medicine|meds|morphine|bottle', within: 9 },
  { id: 'dose-multiple',    level: 'emergency', words: '10x|x10|ten_times|five_times|5x|tenfold + dose|tablets|pills|amount', within: 5 },
  { id: 'dose-mixed',       level: 'urgent',    words: 'wrong|double|triple|mixed_up|twice + dose|tablets|pills|medicine|injection|amount', within: 4, unlessNext: 'blind dense antibody daily a weekly checked' },
  { id: 'took-many',        level: 'emergency', words: 'took|taken|swallowed + #10_or_more + @pills', within: 5, unlessNext: 'mg minutes hours days weeks months' },
  { id: 'dose-wrong',       level: 'urgent',    words: '@took + @tooMany + @pills|mistake|accident*|error|morning|dose', within: 12 },
  { id: 'die-want',         level: 'emergency', words: 'want|wants|wanted|wish|wishes|ready|plan|plans|planning|thinking|thought|thoughts|rather|better_off|wishing|wana|wanna|prefer|hope|hoping|pray|praying|trying|deserve + @die', within: 6, triage: ['mood', 'suicide_plan'] },
  { id: 'suicide',          level: 'emergency', words: '@suicide', triage: ['mood', 'suicide_plan'] },
  { id: 'means',            level: 'emergency', words: 'pills|tablets|rope|knife|gun|bridge|overdose|morphine|razor|medication|meds + in_front_of_me|saved|saving|hoard*|stockpil*|stash*|putting_by|put_by|putting_my|ready|had_enough|goodbye|collect*|counting|putting_them|have_enough|been_keeping|tell_my', within: 24, across: true, triage: ['mood', 'suicide_plan'] },
  { id: 'last-things',      level: 'doubt',     words: 'not_see|wont_see|gave_me|given_me|giving_away|gave_away|goodbye|past_friday|no_plans|stopped_making_plans + christmas|summer|birthday|cards|bank|ring|jewel*|list|plans|passwords|keys|things', within: 10, triage: ['mood', 'better_off_dead'] },
  { id: 'means-near',       level: 'emergency', words: 'rope|noose|gun|razor|blade|blades|rifle|shotgun|knife|patches|lorazepam|morphine + garage|bag|drawer|hides|hidden|has|saved|bought|loaded|enough', within: 9, triage: ['mood', 'suicide_plan'] },
  { id: 'how-many',         level: 'emergency', words: 'how_many|enough|how_much + pills|tablets|these|them|morphine + takes|kill|die|enough|would_it_take|it_takes|overdose|googl*', within: 12, triage: ['mood', 'suicide_plan'] },
  { id: 'planned',          level: 'emergency', words: 'planned|decided|letters|note|forgive|sorry|goodbye|funeral + find_me|how_to_do_it|do_it|fault|laid_out|nothing_left|left_but|written_my|my_good|little_ones|without_me|nobodys', within: 16, across: true, triage: ['mood', 'suicide_plan'] },
  { id: 'not-worth',        level: 'emergency', words: 'nothing_is_worth|not_worth|isnt_worth + it|living|life|any_more|anymore', within: 6, unlessNext: 'cost money travel trip price', triage: ['mood', 'better_off_dead'] },
  { id: 'putting-by',       level: 'emergency', words: 'putting|saving|storing|keeping|hiding|collecting + tablets|pills|morphine|medicine + by|up|away|aside|enough', within: 7, triage: ['mood', 'suicide_plan'] },
  { id: 'live-not',         level: 'emergency', words: 'dont|do_not|doesnt|does_not|didnt|cant|cannot|no_longer|tired_of|not|stop|sick_of|done|no|wasnt|werent|wish_i_wasnt|bored_of|hate + live|living|be_alive|be_here|exist|wake_up|go_on_living|be_around|being_alive|here_any_more|here_anymore|to_live|alive|around_any_more|existing|on_this_earth|in_this_world', within: 8, unlessNext: 'in alone near with on at far close together', triage: ['mood', 'suicide_plan'] },
  { id: 'no-point',         level: 'emergency', words: 'no_point|whats_the_point|what_is_the_point|see_the_point|dont_see_a_point|pointless|not_see_the_point|no_reason|no_use + carry*|go_on|going_on|living|live|life|more|anymore|any_of_it|being|staying|waking', within: 7, triage: ['mood', 'better_off_dead'] },
  { id: 'stop-for-good',    level: 'emergency', words: 'make_it|make_everything|make_this|all + stop|end|go_away|over + for_good|forever|tonight|for_ever|permanently|once_and_for_all', within: 9, triage: ['mood', 'suicide_plan'] },
  { id: 'last-day',         level: 'emergency', words: 'last_day|last_night|last_message|final_message|wont_be_here|not_be_here|wont_be_around|gone_by|when_im_gone|not_going_to_be_here|be_gone_by + tell|decided|tomorrow|kids|love|sorry|tonight|today|by|anyone|everyone|morning', within: 16, across: true, triage: ['mood', 'suicide_plan'] },
  { id: 'better-without',   level: 'emergency', words: 'better_off|better|easier|relief|happier|relieved + without_me|wasnt_here|werent_here|was_gone|were_gone|wasnt_around|werent_around|gone|dead|not_here|wasnt_alive|just_wasnt + kids|children|everyone|everybody|family|husband|they|all|them|if', within: 16, triage: ['mood', 'better_off_dead'] },
  { id: 'harm-self',        level: 'emergency', words: 'hurt|hurting|harm|harming|harmed|cut|cutting|burn|burning|kill|killing|hang|drown|starve|cuts + myself|herself|himself|themself', within: 4, triage: ['mood', 'suicide_plan'] },
  { id: 'unsafe',           level: 'emergency', words: 'not_safe|unsafe|isnt_safe|not_feel_safe|dont_feel_safe|afraid_of|scared_of|frightened_of|terrified_of|afraid_to_go|scared_to_go + home|him|her|partner|husband|wife|boyfriend|house|here|man|father|son', within: 8 },
  { id: 'violence',         level: 'emergency', words: '@partner + finger_marks|marks_on|bruises_on|@hits + me|us|my_face|my_arm|my_head', within: 9 },
  { id: 'did-not-mean',     level: 'emergency', words: 'he|she|partner|husband|son|boyfriend|him + didnt_mean_it|didnt_mean_to|gets_rough|got_rough|gets_violent|loses_his_temper|lost_his_temper|shouts|screams|makes_me|forces_me|takes_my_pain', within: 9 },
  { id: 'put-in-hospital',  level: 'emergency', words: '@partner + put|lands|landed|sent|puts|broke|breaks|blacked + her|me|him + hospital|jaw|rib|ribs|eye|arm', within: 9 },
  { id: 'control',          level: 'emergency', words: 'wont_let_me|doesnt_let_me|not_let_me|not_allow*|forbids|stops_me|hides|hid|took_away|takes_away|locks|chucked|smashed|broke|says_i_cant|says_im_not_going|says_shes_not_going + medicine|tablets|treatment|phone|leave|house|hospital|appointments|door + he|husband|partner|boyfriend|family|she|wife', within: 14 },
  { id: 'go-on',            level: 'doubt',     words: '@cannot|cant_more|cannot_more|how_much_longer|dont_know_how|no_longer|dont_want_to|do_not_want_to|no_strength_to + go_on|carry_on|take_this|take_any_more|take_it|cope|keep_going|do_this|go_through|bear_it|bear_this|face_it|face_another|more|another_night|another_day', within: 14, triage: ['mood', 'better_off_dead'] },
  { id: 'hopeless',         level: 'doubt',     words: 'hopeless|no_hope|worthless|giving_up|given_up|give_up|whats_the_point|no_point|a_burden|end_of_my_rope|end_of_my_tether|self_harm*|despair|despairing|end_of_the_line|done_with|had_enough|numb_inside|empty_inside', triage: ['mood', 'better_off_dead'] },
  { id: 'no-sleep-wired',   level: 'doubt',     words: 'not_slept|havent_slept|no_sleep|hasnt_slept + days|nights|steroids|wired|talking', within: 12, triage: ['mood', 'no_sleep_agitated_on_steroids'] },
]

// biome-ignore format: a table
const vague: readonly FlagRow[] = [
  { id: 'emergency-word',   level: 'doubt',     words: 'emergency|ambulance|999|911|112|a_e|a_and_e|urgent|urgently|life_threatening|paramedic*|casualty|mayday|sos|resus|intensive_care', unlessNext: 'number numbers contact card' },
  { id: 'go-in',            level: 'doubt',     words: 'go|going|went|rush*|drive|taken|take|head|admitted|sent + the_er|to_er|to_hospital|hospital_now|emergency_room|emergency_dept|urgent_care|a_e', within: 5 },
  { id: 'something-wrong',  level: 'doubt',     words: 'something|somethings|somthing + wrong|terrible|bad|not_right|isnt_right|happening|off|awful', within: 6 },
  { id: 'strange',          level: 'doubt',     words: 'feel|feels|feeling|felt|came_over|come_over|acting|looks|looking|seems|being|going|gone + strange|weird|awful|terrible|dreadful|odd|funny|peculiar|ill|unwell|@nearFaint|drunk|wrong|rough|horrible|horrid|dying|grey|poorly|out_of_it|unsteady|hot|freezing|different', within: 5 },
  { id: 'near-faint',       level: 'urgent',    words: '@nearFaint', unlessNext: 'line lines positive', triage: ['palpitations'] },
  { id: 'help',             level: 'doubt',     words: 'help|someone|somebody|anyone + now|right_now|quick|quickly|immediately|asap|scared|frightened|terrified|alone|dying|pls_help|hurry', within: 12 },
  { id: 'dying',            level: 'doubt',     words: 'am_i_dying|im_dying|i_am_dying|shes_dying|hes_dying|she_is_dying|he_is_dying|think_im_dying' },
  { id: 'want-over',        level: 'doubt',     words: 'want|wish|wanted + over|it_to_stop|it_to_end|this_to_end|out|sleep_forever|peace', within: 8, unlessNext: 'more about what how which if whether with' },
  { id: 'turn',             level: 'doubt',     words: 'funny|strange|bad|odd|weird|dizzy|fainting|queer + turn|spell|episode|moment|do', within: 4 },
  { id: 'like-this',        level: 'doubt',     words: 'like_this|happened_again|happening_again|keeps_doing|it_happened|doing_it_again|came_back + since|again|hours|minutes|today|days|now|night|she|he|i', within: 8 },
  { id: 'not-improving',    level: 'doubt',     words: 'wont_stop|will_not_stop|getting_worse|got_worse|gets_worse|worsening|wont_go_away|not_going_away|keeps_happening|spreading_fast|more_and_more|worse_and_worse|worse_every' },
  { id: 'breathing-any',    level: 'doubt',     words: 'breathing|breathe' },
  { id: 'temperature-any',  level: 'doubt',     words: 'temperature|shivery|flu|infection|infected + feel|have|hot|cold|like|symptoms|got|high|up', within: 6, unlessNext: 'jab jabs vaccine shot shots vaccination' },
  { id: 'headache-any',     level: 'doubt',     words: '@headache', triage: ['headache_neuro'] },
  { id: 'fell',             level: 'doubt',     words: 'fell|fallen|falling|falls|tripped + over|down|stairs|floor|shower|bath|keep|keeps|bed|twice|again', within: 5, unlessNext: 'asleep pregnant' },
  { id: 'stop-medicine',    level: 'doubt',     words: 'stopped|skipped|missed|forgot|forgotten|run_out|ran_out + steroid*|dexamethasone|insulin|warfarin|apixaban|blood_thinner*|thinners', within: 8 },
]

/** Every row, in the order in which a clinician reads them. */
export const lexicon: readonly FlagRow[] = [
  ...dangerOfBodies,
  ...bleeding,
  ...infection,
  ...gut,
  ...life,
  ...vague,
]
