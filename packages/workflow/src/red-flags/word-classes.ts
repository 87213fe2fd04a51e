/**
 * The words that danger is told in, by class: parts of the body, what they do, how bad, how fast.
 *
 * Rows of `danger-concepts.ts` put classes together (`@chest + @pain`), so a new pairing needs no new phrase.
 * `_` joins words that stand side by side; `*` ends a stem. Misspelling, denial and time are read elsewhere.
 */

// biome-ignore format: a table
export const wordClasses = {
  // Who
  family:    'mum mom mother mummy mommy mama dad father daddy wife husband hubby partner friend sister brother son daughter neighbour neighbor aunt uncle nan gran granny grandma grandad grandpa grandmother grandfather patient child kid baby cousin boyfriend girlfriend madam nana papa granma gramps lady girl boy niece nephew stepmum inlaw carer client missus fella bloke mate',
  third:     'she shes he hes her him his they',
  first:     'i im ive id me my mine myself',
  self:      'myself herself himself themself themselves yourself',
  partner:   'he she partner husband boyfriend wife girlfriend ex dad father son brother man him hes',

  // Not able
  cannot:    'cant cannot couldnt unable not_able wont will_not wouldnt would_not no_longer never_again impossible not_manage fails failing incapable not_possible is_not_able hardly barely scarcely struggl* battling inability not_capable no_ability not_be_able unable_to',
  hard:      'hard harder difficult* trouble troubles troubling struggl* fight* battl* laboured labored labour problem problems awkward strain* effort work_to',
  not:       'not no isnt arent aint doesnt does_not dont do_not didnt did_not hasnt havent wont will_not cant cannot couldnt stopped stops never nothing refus* without unable hardly barely',

  // Body
  breath:    'breath breathe breaths breathing breathin breathed inhale inhaling lungful breathes respirations respiratory breather',
  air:       'air breath wind oxygen',
  breathless:'breathless* short_of_breath shortness_of_breath short_of_wind out_of_breath puffed puffing winded dyspn* sob breathlessness short_breath shortness_breath short_in_breath lack_of_breath lack_of_air low_on_air wheez* orthopn* tachypn* pnd hard_breathing heavy_breathing breathlessly peching unable_to_finish out_of_puff',
  chest:     'chest breastbone breast_bone sternum ribcage rib_cage heart cardiac precordial retrosternal epigastr* substernal breastplate bosom ticker',
  armJaw:    'arm arms jaw shoulder neck',
  throat:    'tongue throat lip lips face mouth airway neck eyes eyelids eyelid cheeks cheek tonsils windpipe voice throats',
  face:      'face mouth smile eyelid cheek lip lips facial lopsided cheeks eye',
  pale:      'lip lips mouth fingers fingertips fingernails face skin nails tongue',
  limb:      'arm arms leg legs hand hands foot feet side limb limbs body',
  leg:       'leg legs feet foot knees thighs knee calves hips ankles',
  back:      'back spine spinal backbone',
  belly:     'belly stomach tummy abdom* gut guts tum',
  sight:     'vision sight eyesight eye eyes seeing see visual field_of_vision',
  saddle:    'between_my_legs between_her_legs between_his_legs between_the_legs between_legs groin saddle private privates bottom backside buttock* bum genital* perine* crotch undercarriage behind',
  stool:     'poo poos pooing poop poops stool stools motion motions shit bowel_movement* bowel_motion* faeces feces number_two turd*',
  urine:     'pee peed peeing wee weed weeing urine urinat* water passed_water piss pissing',
  loo:       'toilet loo lavatory bathroom restroom washroom commode bog',
  heart:     'heart heartbeat pulse heart_rate hr ticker',
  line:      'port picc line drip_site needle_site cannula wound scar injection_site drip port_site incision stitches stitch drain iv_site iv catheter hickman operation_site surgery_site',
  body:      'arm arms leg legs hand hands finger fingers foot feet toes face mouth eye eyes eyelid eyelids head neck throat tongue chest heart back spine belly stomach tummy side skin ribs rib shoulder shoulders body jaw lips lip gums breathing pulse bladder bowel bowels calf calves thigh knee knees ankle ankles groin bottom hip hips nose ear ears lungs kidney kidneys liver tooth teeth scalp muscles bone bones armpit wrist elbow nipple voice brain vein veins joint joints legs guts stomach insides',

  // Sensation
  pain:      'pain pains painful hurt hurts hurting ache aches aching agony sore burning burns stabbing throbbing cramp cramps cramping knife sharp excruciating killing tender twinge*',
  press:     'tight tightness tightening tightens pressure press presses pressing pressed crush* squeez* squash* heavy heaviness weight clamp* vice vise band gripp* grip elephant brick bricks stone constrict* compress* tense strangl* belt anvil truck cement block boulder slab horse car tractor weighs weighing hug_of_iron iron strap fist girdle knot boot rock bull band oppression fire',
  numb:      'numb numbness no_feeling cant_feel cannot_feel dont_feel do_not_feel not_feel lost_feeling lost_sensation dead pins_and_needles tingl* wooden novocaine anaesth* anesth* felt_like_felt like_felt wood no_sensation no_feelings sensation_gone feeling_gone no_sense_of',
  weak:      'weak weakness weaker limp floppy lifeless heavy paraly* useless gave_way give_way gives_way giving_way gave_out given_out gives_out giving_out gave_up went_dead gone_dead without_force no_strength no_power not_obey doesnt_obey wont_obey stopped_working not_working doesnt_work does_not_work wont_work not_work wont_move not_move cant_move cannot_move cant_lift cannot_lift wont_lift wont_hold not_hold cant_hold jelly buckl* wobbl* drops dropping drift collaps* unsteady drag* trailing crumpl* folded fold dangl* lead like_lead rubber* spaghetti string noodles wasnt_there was_not_there isnt_there not_there wasnt_mine not_mine not_my_own noodle folding sagging gives_up giving_up nowhere wont_grip not_grip cant_grip no_strength no_power no_force not_respond doesnt_respond not_obeying wont_do not_do no_dae without_strength without_force no_strength_in like_lead like_cotton hung_there just_hung not_enter_strength',
  droop:     'droop* hangs hanging slack slipped dropped drop drops sag sags sagging lopsided crooked fallen wonky slid twisted uneven sliding to_one_side one_side dribbl* drool* pulled_down skewed melting asymmetr* slipped_down skew',
  swell:     'swell* swollen swelled swoll puff* bigger blown_up balloon* huge enlarged big twice_the_size double_the_size doubled massive fat ginormous inflat* bulg* tight',
  airwaySwell: 'swell* swollen swelled clos* tighten* tightness tight puff* bigger blown_up balloon* huge enlarged narrow* shut shutting block* thick thickening come_up coming_up lump_in constrict* angioedema angio_oedema big fat twice double massive golf_ball blew_up blow_up went_up blown puffing massively thicker fatter inflated thickened',
  blueGrey:  'blue grey gray purple bluish greyish grayish dusky ashen cyano* mauve violet navy slate putty ash cyanosed queer_look funny_look colour_of',
  hot:       'hot red warm burning sore painful tender angry purple inflamed',
  blood:     'blood bloody bloodstained blood_stained bloodied clots claret',
  bleed:     'bleed* bled blood nosebleed* haemorrhag* hemorrhag* nose_bleed* bloody blood_loss',
  heavy:     'wont_stop to_stop all_over drench* drip* puddle pool will_not_stop not_stop doesnt_stop cant_stop cannot_stop not_stopping does_not_stop never_stops heav* pour* gush* everywhere lots lot loads soak* flood* non_stop nonstop hour hours clots fill* faster through spurt* stream* running run* bucket* pint* cup* torrent* tap pump* keeps massive ages mins minutes much dressing towel towels tissues pumping soaking soaked quit stop drops dripping size not_holding clotting golf_ball',
  vomit:     'vomit* threw_up throw_up throwing_up thrown_up sick puke* puking brought_up bring_up bringing_up brings_up retch* barf* heav* haematemesis hematemesis upchuck* chuck* spew* chunder* boak* regurgitat* vomits spit_up spits',
  cough:     'cough* spit* spat hack* phlegm sputum mucus hawk* saliva expector*',
  redFroth:  'blood bloody red froth* foam* pink rust* blood_stained bits_of_red specks_of_red dark_red',
  collapse:  'collaps* keeled unconscious* passed_out pass_out passing_out passes_out blacked_out black_out blacking_out blacks_out fainted fainting faints blackout blackouts unresponsive unrousable slumped lifeless out_cold lost_consciousness losing_consciousness lose_consciousness loses_consciousness loss_of_consciousness came_round came_to came_around found_on_the_floor syncop* dropped_to_the_floor hit_the_floor hit_the_deck next_thing_i_knew next_thing_i_know woke_up_on_the_floor woke_on_the_floor coming_to knocked_out conked_out zonked_out lost_conscious without_conscious without_consciousness inconscious lights_went_out went_down greyed_out graying_out greying_out grayed_out zoning_out zoned_out zone_out face_down floorboards slid_to_the_floor sank_to_the_floor met_the_floor keel_over conk_out dropped_like went_out_cold crumpled found_her_on found_him_on found_on face_first lost_time spark_out drop_down dropped_down fell_without made_a_malaise malaise took_a_weakness took_a_turn toppl* no_pulse out_for_the_count rushed_up wouldnt_wake tripped_and dont_remember_a_thing no_memory_of_it on_the_deck not_come_to flat_out paralysed_and',
  nearFaint: 'faint dizzy dizziness giddy lightheaded light_headed light_head head_is_spinning head_spinning room_spinning spinning going_to_faint woozy swimmy vertigo about_to_pass_out nearly_fainted unsteady head_rush see_stars seeing_stars went_dark went_black goes_black went_grey went_gray going_black going_dark went_white',
  seizure:   'seizure seizures convuls* epilep* seizing a_fit having_fits had_fits is_fitting was_fitting started_fitting shes_fitting hes_fitting been_fitting fits fitted_again eyes_rolled eyes_rolling eyes_rolled_back bit_her_tongue bit_his_tongue bit_my_tongue bitten_her_tongue foaming_at_the_mouth status_epilepticus grand_mal tonic_clonic',
  jerk:      'jerk* twitch* thrash* stiff rigid spasm* convuls* shaking_all_over shaking flail* trembl* twitching',
  confused:  'confused confusion muddled delirious delirium disorient* hallucinat* incoheren* rambling babbling gibberish nonsense not_making_sense makes_no_sense making_no_sense isnt_making_sense doesnt_make_sense not_make_sense out_of_it not_with_it away_with_the_fairies lost_the_plot agitated not_herself not_himself isnt_herself isnt_himself not_themselves not_herself_at_all raving seeing_things hearing_things talking_rubbish losing_her_mind losing_his_mind spaced_out bewildered not_in_her_mind no_sense lost_her_mind not_making_any_sense gone_in_the_head doolally dottled crazy_stuff talking_crazy doesnt_make_any_sense not_making_any',
  sleepy:    'drows* sleepy sleeping asleep lethargic groggy comatose drifting dozy somnolent stupor zonked dopey dozing obtunded asleep_all slept',
  garbled:   'slur* garbled gibberish rubbish jumbled muddled nonsense wrong lost mixed scrambled mush mushy backwards mumbl* thick drunk babbl* dysphas* aphas* incoherent tangled twisted strange',
  speech:    'speech speak speaking spoke words word talking talks talk sentence sentences say saying sounds voice mouth tongue',
  oneSide:   'one left right half single only_one other_side one_sided onesided unilateral',
  sudden:    'sudden* all_of_a_sudden out_of_nowhere out_of_the_blue all_at_once abrupt* instantly without_warning acute* in_seconds in_a_flash bang like_lightning',
  very:      'very severe* extreme* terrib* really bad badly so awful* horrib* dreadful* unbearable excruciating worst worse intense agony serious* violent* crippling insane',
  rest:      'rest resting sitting sit sat still lying lie laying bed talk* speak* sudden* all_at_once sentence sentences nothing chair flat words whisper doing_nothing standing_still sofa couch',
  headache:  'headache* head_ache* head_pain pain_in_my_head pain_in_her_head pain_in_his_head head_hurts head_is_pounding head_pounding head_is_splitting migraine* head_is_exploding sore_head head_is_killing skull pain_in_the_head head_is_bursting head_exploded head_exploding head_splits head_bursting head_is_bursting head_bursts',

  // Fever, infection, chemistry
  fever:     'fever fevers feverish fevrish high_temperature high_temp burning_up burn_up burns_up running_a_temperature running_a_temp pyrexi* febrile high_fever boiling roasting running_hot temperature_is_up temp_is_up spiking spiked temperature_spike have_temperature got_a_temperature a_temperature body_hot body_is_hot burning_hot very_hot so_hot hot_to_touch hot_to_the_touch boiling_hot',
  thermo:    'fever* temp temps temperature temperatures thermometer reading reads read degrees celsius fahrenheit hot running',
  shiver:    'shiver* shaking shakes shaky chills chill rigor* trembl* teeth_chattering teeth_are_chattering chattering cold_sweat cold_sweats goosebumps quiver* quaking shook shake much_cold very_cold freezing baltic chilling juddering shuddering nithered brividi',
  unwell:    'unwell ill poorly weak awful dreadful terrible rough dying rotten floppy wretched bad grim',
  yellow:    'yellow yellowing yellowish yellowed jaundic* icter* mustard orange brass gold golden banana custard lemon',
  darkUrine: 'dark brown tea cola coke coca orange rust coffee whisky beer amber mahogany',

  // Harm
  die:       'to_die be_dead dead not_wake_up dying_tonight kill_myself end_it end_it_all end_my_life end_her_life end_his_life i_was_dead disappear_forever wake_up_dead not_be_here not_to_wake not_be_alive to_be_gone be_gone die to_sleep_and_not_wake to_not_wake to_not_exist',
  suicide:   'suicid* kill_myself killing_myself kill_herself kill_himself kill_themself end_my_life ending_my_life end_her_life end_his_life take_my_own_life taking_my_own_life take_my_life take_her_own_life end_it_all ending_it_all end_it_tonight better_off_dead better_off_without_me better_off_without_her better_without_me no_reason_to_live nothing_to_live_for not_worth_living no_point_in_living no_point_living no_point_in_going_on no_point_going_on ending_it ending_things end_things ending_everything end_everything top_myself off_myself unalive hang_myself drown_myself jump_off walk_into_the_sea overdosing stop_existing cease_to_exist not_wanting_to_be_here suicde disappear_for_good sleep_and_never_wake sleep_forever never_wake_up not_wake_up kms goodbye_letter goodbye_letters goodbye_note suicide_note in_front_of_a_train in_front_of_a_bus wish_i_was_dead wish_i_were_dead wish_it_was_over wish_i_could_die say_goodbye says_goodbye saying_goodbye said_goodbye rather_die rather_be_dead self_harm* selfharm* finish_my_life finish_her_life finish_his_life finish_myself finish_herself finish_it_all finish_my_own end_myself be_no_more leave_this_world leave_this_life leaving_this_world do_away_with kill_me not_want_to_wake easier_for_everyone easier_for_them better_for_everyone wont_find_me dont_find_me find_my_body no_longer_be_here off_the_bridge off_a_bridge driving_off into_the_lake into_the_river affairs_in_order burn_herself burn_myself last_letter last_letters final_letter to_be_gone finished_with_life enough_of_life enough_of_living give_away_my gave_away_her do_not_reply look_after_my_dog tired_of_life not_live_with_this on_purpose thoughts_of_the_railway disappear goodbye_emails goodbye_messages goodbye_texts tired_of_being_here tired_of_being_alive so_done done_done chosen_the_day chosen_a_day chosen_the_date picked_a_day picked_the_day settled_the_date set_the_date_to obituary leave_this_body if_i_was_gone if_i_were_gone not_see_christmas wont_see_christmas medicines_to_die jumping_off jumpin_off from_the_window out_of_the_window',
  pills:     'pill pills tablet tablets capsule capsules meds medicine medicines medication medications morphine paracetamol tylenol dose doses insulin oxycodone patches sleeping_pills sleepers painkillers capecitabine xeloda neratinib nerlynx tucatinib tukysa letrozole tamoxifen anastrozole warfarin dexamethasone steroids loperamide codeine tramadol oramorph fentanyl lapatinib drug drugs',
  took:      'took taken taking swallowed swallowing had ate eaten gave given popped necked downed drank tipped',
  tooMany:   'too_many too_much double doubled twice two extra both again second another wrong whole all entire handful bottle box packet pack strip triple three four five six ten instead mistake mistakenly accident* overdos* more_than leftover mixed mixed_up mix_up dog someone_elses thirty forty',
  hits:      'hit hits hitting beat beats beating punch* strangl* chok* slap* kick* grabb* shov* threaten* rape* raping rapes throttl* attacked attacking attacks_me smash* throws threw pushes pushed pins abus* hurts hurt hurting burns locks locked controls forces forced bruises knife',
} as const satisfies Readonly<Record<string, string>>

export type WordClass = keyof typeof wordClasses
