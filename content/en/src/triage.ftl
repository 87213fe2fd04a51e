### Words of the symptom diary and of triage. Ids name the symptom, the rule or the question.

## Levels

level-self_care = You can care for this at home. Keep a note.
level-mention = Tell your team at your next visit or message them this week.
level-call_today = Call your team today, in working hours. If it is night, call first thing, or the 24-hour line if it gets worse.
level-call_now = Call your 24-hour cancer line now, day or night. Do not wait.
level-emergency = Call the emergency number now. Do not drive yourself.

## Rules for any symptom

why-grade = { $grade ->
    [0] No problem that needs a call was told.
    [1] { $symptom }: there, but you cope.
    [2] { $symptom }: it gets in your way.
    [3] { $symptom }: it is bad.
   *[4] { $symptom }: it is very bad.
}
why-emergency-sign = This is an emergency sign.
why-two-problems = Two problems at the same time need a call now.
why-three-days = This has gone on for three days. Please call.
why-worry = You are very worried. That is reason enough to call.
why-uk_warm = On these drugs this temperature can mean infection. You need a blood test now.
why-uk_cold = Being too cold can be a sign of infection too.
level-could-lower = This is the worst it could still be. Your answer here could change it: { $question }

why-g_preg = Most of these drugs can harm a baby. Call before the next dose.
why-g_missed_steroid = Docetaxel needs the steroid tablets first.
why-g_cord = This can be pressure on the spine.
why-g_sepsis = Infection can be serious even with a normal temperature.

## Fever

symptom-fever = Fever
why-fev1 = On these drugs a fever can mean low white cells and infection. You need a blood test and maybe antibiotics within an hour of arriving.
why-fev2 = A lower reading still counts when you shake, feel ill or have taken paracetamol.
why-fev3 = Take it again in one hour. Call now if it reaches 38.0 or you feel ill.
why-fev4 = Being too cold can be a sign of infection too.
why-fev5 = These can be signs of sepsis.
why-fev6 = Fever can be the first sign of lung inflammation from T-DXd.
self-care-fever-1 = Check for fever before you take any pain or fever pill.
self-care-fever-2 = Drink water.
self-care-fever-3 = Keep your alert card and phone by you.

## Chills or shaking

symptom-chills = Chills or shaking
why-chi1 = Shaking chills can mean infection even with no fever.
why-chi2 = The line may be infected.
why-chi3 = This may be a reaction to the drip.
self-care-chills-1 = Check your temperature now and again in one hour.
self-care-chills-2 = Warm blanket and warm drink.

## Nausea

symptom-nausea = Nausea
why-nau1 = You may be drying out.
why-nau2 = There are other anti-sickness drugs to try.
self-care-nausea-1 = Take anti-sickness tablets by the clock for the days your team said.
self-care-nausea-2 = Small cool plain meals; ginger if you like it.
self-care-nausea-3 = Sip water, squash or broth often.

## Vomiting

symptom-vomiting = Vomiting
why-vom1 = Blood needs urgent care.
why-vom2 = You may be drying out.
why-vom3 = Sickness with headache can come from the brain.
why-vom4 = Ask before you take more tablets.
self-care-vomiting-1 = Rest your stomach for an hour, then sip.
self-care-vomiting-2 = Do not repeat a cancer tablet you brought up.

## Diarrhoea

symptom-diarrhoea = Diarrhoea
why-dia1 = These are danger signs with loose stools.
why-dia2 = Stop capecitabine tablets until you have spoken to the team.
why-dia3 = Loperamide is not holding it. The tablet may need a pause.
why-dia4 = Fever with loose stools on chemo can be bowel infection.
why-dia5 = Early severe effects can mean DPD lack.
why-dia6 = More than two days needs a call.
self-care-diarrhoea-1 = Use loperamide as your team showed you. Never take more than the leaflet says.
self-care-diarrhoea-2 = 8 to 10 cups of fluid a day, with some salt and sugar.
self-care-diarrhoea-3 = Plain food; no milk, alcohol or hot spice for now.
self-care-diarrhoea-4 = Count your stools each day.

## Mouth or throat sores

symptom-mouth_sores = Mouth or throat sores
why-mou1 = Sores let germs in.
why-mou2 = Early severe sores can mean DPD lack.
why-mou3 = This may be thrush.
self-care-mouth_sores-1 = Rinse with salt water four times a day.
self-care-mouth_sores-2 = Soft brush, no alcohol mouthwash.
self-care-mouth_sores-3 = Cool soft food.

## Tiredness

symptom-fatigue = Tiredness
why-fat1 = This can be low blood count or the heart.
why-fat2 = Being unable to get up needs a check.
self-care-fatigue-1 = Short walks each day help more than rest alone.
self-care-fatigue-2 = Plan one key task a day.
self-care-fatigue-3 = Nap less than an hour.

## Short of breath

symptom-breathlessness = Short of breath
why-bre0 = Short of breath while resting now needs urgent care.
why-bre1 = T-DXd can inflame the lungs. The next dose waits until this is checked.
why-bre2 = This can be a clot in the lung.
why-bre3 = These together can mean the heart is weak.
why-bre4 = The oxygen reading is low.
why-bre5 = The oxygen reading is low for you.
why-bre6 = This may be a reaction to the drip or shot.
why-bre7 = These drugs can inflame the lungs.
self-care-breathlessness-1 = Sit up; slow breaths.
self-care-breathlessness-2 = Never wait for the next visit with new breathlessness.

## Cough

symptom-cough = Cough
why-cou1 = Any new cough on T-DXd can be lung inflammation. The label says to report it at once.
why-cou2 = This can be a chest infection.
why-cou3 = Blood needs a check today. Call the emergency number if it is more than a spoonful.
why-cou4 = These drugs can inflame the lungs.
self-care-cough-1 = Note when it began.
self-care-cough-2 = Honey and warm drinks.
self-care-cough-3 = Do not start old antibiotics.

## Chest pain or tightness

symptom-chest_pain = Chest pain or tightness
why-che1 = This drug can tighten heart arteries. Stop the tablets.
why-che2 = This can be a clot in the lung.
self-care-chest_pain-1 = Sit down, call, and do not drive.

## Pounding or racing heart

symptom-palpitations = Pounding or racing heart
why-pal1 = A fast heart with these needs urgent care.
why-pal2 = HER2 drugs can strain the heart.
self-care-palpitations-1 = Sit, breathe slowly, skip coffee.
self-care-palpitations-2 = Count the beats in 15 seconds and write it down.

## Arm or leg swelling

symptom-leg_swelling = Arm or leg swelling
why-leg1 = This can be a clot.
why-leg2 = New swelling of both legs can come from the heart.
why-leg3 = Swelling with breathlessness or fast weight gain can be heart failure.
why-leg4 = Docetaxel can cause fluid build-up.
why-leg5 = A leg clot may have moved to the lung.
self-care-leg_swelling-1 = Raise your legs.
self-care-leg_swelling-2 = Weigh yourself each morning.

## Fast weight gain

symptom-weight_gain = Fast weight gain
why-wei1 = The label says call at once for 5 lb (2.3 kg) or more in a day.
why-wei2 = Two kilos in a week can be fluid.
why-wei3 = Fluid with breathlessness can be heart failure.
self-care-weight_gain-1 = Weigh at the same time each morning.
self-care-weight_gain-2 = Steroids can add weight slowly; that is not urgent.

## Numb or tingling hands or feet

symptom-neuropathy = Numb or tingling hands or feet
why-neu1 = This can be pressure on the spine.
why-neu2 = The next dose may need to change.
self-care-neuropathy-1 = Test bath water with your elbow.
self-care-neuropathy-2 = Firm shoes, night light, no loose rugs.
self-care-neuropathy-3 = Keep hands and feet moving.

## Rash or itch

symptom-rash = Rash or itch
why-ras1 = This can be a severe drug rash. Stop tablets until you speak to the team.
why-ras2 = This can be a severe allergy.
why-ras3 = Rash with fever needs a check now.
why-ras4 = Early treatment of shingles works best.
self-care-rash-1 = Plain cream twice a day.
self-care-rash-2 = Sun cover.
self-care-rash-3 = Take warm, not hot, showers.

## Sore red palms or soles

symptom-hand_foot = Sore red palms or soles
why-han1 = Stop capecitabine and call. A short pause early prevents worse.
why-han2 = Tell the team when it starts.
why-han3 = Broken skin with fever can be infection.
self-care-hand_foot-1 = Urea or thick cream, cotton gloves and socks at night.
self-care-hand_foot-2 = Cool water, loose shoes, no long hot baths.

## Hair loss

symptom-hair_loss = Hair loss
why-hai1 = Ask about hair that has not come back.
why-hai2 = There is help: wigs, caps, talk.
self-care-hair_loss-1 = Soft hat, sun cream on the scalp.
self-care-hair_loss-2 = Ask about cold caps before the first dose.

## Hot flushes

symptom-hot_flushes = Hot flushes
why-hot1 = Call before you stop. Other choices exist.
why-hot2 = A real fever is not a flush.
self-care-hot_flushes-1 = Layers, fan, cool room at night.
self-care-hot_flushes-2 = Less alcohol and hot spice.
self-care-hot_flushes-3 = Paced breathing or CBT helps many.

## Joint, bone or muscle pain

symptom-joint_pain = Joint, bone or muscle pain
why-joi1 = This can be a torn spleen after a white-cell shot.
why-joi2 = The joint may be infected.
why-joi3 = Call before you stop. A switch often helps.
why-joi4 = A few people get a bone problem on this drug. An X-ray or dental check can tell.
why-joi5 = New bone pain that wakes you needs a check.
self-care-joint_pain-1 = Move every day, start slow.
self-care-joint_pain-2 = Check your temperature before a pain tablet if you have chemo.

## Bleeding or bruising

symptom-bleeding = Bleeding or bruising
why-ble1 = Platelets may be low. You need a blood test today.
why-ble2 = Bleeding that does not stop needs help now.
why-ble3 = This can be heavy bleeding inside.
why-ble4 = Bleeding after menopause on tamoxifen needs a womb check.
why-ble5 = This is heavy bleeding.
why-ble6 = A knock to the head with low platelets can bleed inside.
self-care-bleeding-1 = Lean forward and pinch the soft nose for 10 minutes.
self-care-bleeding-2 = Soft toothbrush.
self-care-bleeding-3 = No aspirin or ibuprofen unless your team says so.

## Yellow skin or eyes, dark urine

symptom-jaundice = Yellow skin or eyes, dark urine
why-jau1 = These drugs can hurt the liver. Do not take the next tablet until you call.
why-jau2 = The liver may be failing.
self-care-jaundice-1 = Do not drink alcohol.
self-care-jaundice-2 = List every medicine and herb you take.

## Headache, sight or speech change, weakness

symptom-headache_neuro = Headache, sight or speech change, weakness
why-hea1 = This may be a stroke or pressure in the brain.
why-hea2 = HER2 cancer can spread to the brain. This needs a scan soon.
why-hea3 = A new headache that stays needs a check.
self-care-headache_neuro-1 = Drink water, rest in a dark room.
self-care-headache_neuro-2 = Anti-sickness tablets can cause headache; tell your team.

## Low mood or worry

symptom-mood = Low mood or worry
why-moo1 = You deserve help right now. Call the emergency or crisis line, and stay with someone.
why-moo2 = Please talk to someone now: the cancer line or the crisis line.
why-moo3 = Steroid tablets can do this. The dose can change.
self-care-mood-1 = Tell one person you trust.
self-care-mood-2 = Walk outside, and keep to your usual day.
self-care-mood-3 = Ask for the counsellor; it is part of care.

## Poor appetite

symptom-appetite = Poor appetite
why-app1 = You may be drying out.
why-app2 = This is a lot of weight to lose in a month.
self-care-appetite-1 = Six small meals.
self-care-appetite-2 = Protein first.
self-care-appetite-3 = Drink milk shakes or meal drinks.

## Reaction to a drip or shot

symptom-infusion_reaction = Reaction to a drip or shot
why-inf1 = Tell the nurse this second. They can slow or stop the drip.
why-inf2 = This can be a severe allergy.
why-inf3 = Most reactions come within a day of the drip.
self-care-infusion_reaction-1 = A small red sore patch after a thigh shot is usual for two days.
self-care-infusion_reaction-2 = Cool cloth.

## Constipation

symptom-constipation = Constipation
why-con1 = Three days is too long on these drugs.
why-con2 = The bowel may be blocked.
self-care-constipation-1 = Water, fibre, walking.
self-care-constipation-2 = A laxative your team agrees.

## Belly pain

symptom-belly_pain = Belly pain
why-bel1 = This can be a torn spleen.
why-bel2 = Pain with fever on chemo can be bowel infection.
self-care-belly_pain-1 = Heat pad, plain food.
self-care-belly_pain-2 = Check for fever before you take any pill for it.

## Eye problems

symptom-eyes = Eye problems
why-eye1 = Sudden sight loss needs urgent care.
why-eye2 = Tamoxifen can hurt the eye in a few people.
self-care-eyes-1 = Use plain tear drops.
self-care-eyes-2 = On docetaxel, tell us early if your eyes water.

## Sore drip, port or shot site

symptom-drip_site = Sore drip, port or shot site
why-sit1 = A leak of this drug can burn. Early care limits harm.
why-sit2 = The line may be infected.
self-care-drip_site-1 = Cool cloth for a thigh shot; ask first about heat or cold for a leak.

## Questions, answered yes or no

ask-airway_swelling = Is your tongue, lip, face or throat swelling?
ask-ankles_swollen = Are your ankles puffy?
ask-arm_swollen_with_line = Is the arm or neck on your line side swollen?
ask-belly_cramps_severe = Do you have bad belly cramps?
ask-better_off_dead = Have you felt you would be better off dead?
ask-black_stools = Are your stools black like tar?
ask-bleed_over_10_min = Has it bled for more than 10 minutes?
ask-bleed_over_20_min = Has it bled for more than 20 minutes?
ask-bleeding_after_menopause = Have you bled from the vagina after your periods stopped for good?
ask-blisters_peeling = Is the skin in blisters or peeling?
ask-blood_in_stool = Is there red blood in your stool?
ask-blood_in_urine = Is there blood in your pee?
ask-blood_in_vomit = Is there blood or coffee-like bits in your vomit?
ask-blue_lips = Are your lips blue or grey?
ask-both_legs_new = Is the swelling new and in both legs?
ask-breathless_at_rest = Are you short of breath while sitting still now?
ask-breathless_too = Are you short of breath too?
ask-breathless_walking_flat = Are you short of breath when you walk on flat ground?
ask-buttons_hard = Is it hard to do buttons or pick up coins?
ask-calf_hot_painful = Is one calf hot, red or sore?
ask-came_on_suddenly = Did it come on all at once?
ask-cannot_breathe = Are you fighting for breath?
ask-cannot_eat_or_drink = Can you hardly eat or drink at all?
ask-cannot_get_out_of_bed = Are you too weak to get out of bed?
ask-cannot_keep_cancer_tablets_2_days = Have you brought up your cancer pills two days in a row?
ask-cannot_wake = Is the person hard to wake?
ask-cannot_walk_or_hold = Is it too sore to walk or hold things?
ask-chest_tight = Is your chest tight?
ask-chills_after_line_flush = Did the chills start after your line was flushed?
ask-chills_or_fever_after_drip = Did chills or fever start within a day of the drip?
ask-collapse = Did you collapse?
ask-coughing_blood = Are you coughing up blood?
ask-covers_over_third = Does the rash cover more than a third of your body?
ask-covers_up_to_third = Does the rash cover more than a few patches, up to a third of your body?
ask-crushing_chest_pain = Is there a heavy or crushing pain in your chest?
ask-dark_urine = Is your pee dark like tea even when you drink well?
ask-diarrhoea_over_48h = Has it gone on for more than two days?
ask-distress_about_hair = Does the hair loss upset you a lot?
ask-eating_drinking_less = Do you eat or drink less than usual?
ask-faint_or_dizzy = Do you feel faint or dizzy when you stand?
ask-fainted = Did you faint?
ask-fast_breathing_mottled = Is your breathing fast, or your skin blotchy or cold?
ask-fast_heartbeat = Is your heart racing at rest?
ask-fast_weight_gain = Have you put on 2 kg (4 to 5 lb) or more in a week?
ask-getting_worse_before_next_dose = Is it getting worse, with a dose due soon?
ask-head_injury = Have you hit your head?
ask-head_injury_low_platelets = Have you hit your head while your platelets are low?
ask-headache_over_7_days = Has the headache lasted more than a week?
ask-heavy_bleeding = Are you bleeding a lot and it will not stop?
ask-hives = Do you have raised itchy welts?
ask-hot_swollen_joint = Is one joint hot and swollen?
ask-in_clinic_now = Are you in the clinic chair now?
ask-jaw_pain = Do you have jaw pain or a mouth sore that will not heal?
ask-lasts_over_10_min = Does it last more than 10 minutes?
ask-left_upper_belly_or_shoulder_tip_pain = Is there pain high in the left belly or at the tip of the left shoulder?
ask-leg_weakness_with_back_pain = Do you have back pain with new weak or numb legs?
ask-loperamide_tried_24h = Have you used loperamide for a day without it working?
ask-lost_bladder_or_bowel_control = Have you newly lost control of pee or stool, or feel numb between the legs?
ask-many_new_bruises = Do you have many new bruises?
ask-might_be_pregnant = Could you be pregnant?
ask-missed_premed_steroid = Did you miss the steroid pills before docetaxel?
ask-mouth_sores_severe = Is your mouth too sore to eat?
ask-nausea_over_7_days = Have you felt sick for more than a week?
ask-new_bone_pain_night = Do you have new bone pain that wakes you?
ask-new_clumsy_or_weak = Is one side or one limb newly weak or clumsy?
ask-new_confusion = Are you, or is the person, newly confused?
ask-new_or_worse = Is this new, or worse than your usual?
ask-no_fluids_24h = Have you kept almost no fluid down for a day?
ask-no_regrowth_6_months = Has your hair not come back six months after chemo?
ask-no_sleep_agitated_on_steroids = Are you wired, cross or sleepless on steroid pills?
ask-no_stool_3_days = Have you had no stool for three days?
ask-no_urine_8h = Have you passed no pee for eight hours?
ask-no_wind = Have you passed no wind today?
ask-one_leg_swollen = Is one leg swollen and the other not?
ask-pain_on_effort = Does the pain come when you walk or climb?
ask-pain_with_breath = Is it sharp when you breathe in?
ask-pale_breathless = Are you pale and short of breath?
ask-palms_soles_painful = Do your palms or soles hurt?
ask-right_belly_pain_severe = Is there bad pain under the right ribs?
ask-seizure = Was there a fit?
ask-severe_headache = Is there a bad headache too?
ask-shaking_chills = Did you shake so much you could not stop?
ask-shingles_like = Is it a painful strip of blisters on one side?
ask-sight_change = Has your sight changed?
ask-site_blister_black = Is the skin at the needle site in blisters or black?
ask-site_pain_swelling = Is the needle site sore and swollen?
ask-site_pus = Is there pus at the line site?
ask-site_red_small = Is there a small red patch at the shot site?
ask-soaks_pad_per_hour = Do you soak a pad each hour?
ask-soft_food_only = Is soft food all that you can eat?
ask-sore_eyes_or_mouth_with_rash = Are your eyes or mouth sore along with the rash?
ask-stool_incontinence = Have you had accidents with loose stool?
ask-stroke_signs = Is the face drooping, an arm weak, or speech slurred?
ask-sudden_sight_loss = Did you lose sight all at once?
ask-suicide_plan = Do you have a plan to end your life?
ask-thigh_or_groin_pain = Do you have new thigh or groin pain?
ask-thinking_of_stopping_tablets = Are you thinking of stopping your pills?
ask-tiny_red_spots = Do you have tiny red or purple spots on your skin?
ask-took_paracetamol = Have you taken paracetamol, ibuprofen or steroids in the last six hours?
ask-very_unwell_shivery = Do you feel very ill or shivery, even with no fever?
ask-vomits_too = Are you being sick as well?
ask-walking_unsteady = Is it hard to walk or feel the floor?
ask-wheeze = Is there a wheeze?
ask-white_patches = Are there white patches in your mouth?
ask-worse_in_morning_with_vomiting = Is the headache worst in the morning, with vomiting?
ask-worse_lying_flat = Is it worse when you lie flat?
ask-worst_ever_sudden = Is it the worst headache of your life and sudden?
ask-yellow_eyes = Are your eyes or skin yellow?

## The diary

diary-answers-name = These are diary answers for today.
diary-weekly-name = These questions ask about the last 7 days.
diary-red-flags-first = First, is any of these true right now?
diary-not-yet = Answer these first. Then we can say what to do.
diary-stopped = This is the worst it could still be. One answer could change it.
diary-nurse-decides = A nurse may decide otherwise. What you feel counts.
diary-summary-title = My diary since the last visit
diary-summary-symptom = { $days ->
    [one] { $symptom }: told on 1 day.
   *[other] { $symptom }: told on { $days } days.
}
diary-summary-worst = Worst on { $day }.
diary-summary-note = Note of { $day }: { $note }
diary-summary-call = You called or were told to call on { $day }.
