### Words about drugs, side effects and the calendar. One message a fact; ids name the drug and what is said.

## HER2 antibodies

drug-trastuzumab_iv-plain = This drug sticks to HER2, a growth switch on the cancer cell, and blocks it. It also helps your immune system find the cell.
drug-trastuzumab_iv-late = Up to one week late: give the usual dose now. More than one week late: give the loading dose again, then go on from that day.
drug-trastuzumab_iv-notice = Most people notice little after the first dose. The first drip can bring chills or fever. Some feel tired or have loose stools.
drug-trastuzumab_iv-helps-1 = Tell the nurse at once if you feel cold, flushed or short of breath in the chair.
drug-trastuzumab_iv-helps-2 = Rest and drink water that evening.
drug-trastuzumab_iv-helps-3 = Go to every heart scan, even if you feel well.
drug-trastuzumab_iv-call-now-1 = short of breath
drug-trastuzumab_iv-call-now-2 = you faint
drug-trastuzumab_iv-call-now-3 = sudden swelling or fast weight gain
drug-trastuzumab_iv-call-now-4 = a fast or pounding heart that does not settle
drug-trastuzumab_iv-call-today-1 = new swelling of both ankles
drug-trastuzumab_iv-call-today-2 = a dry cough that stays

drug-trastuzumab_sc-plain = This is the same HER2 drug in a small shot under the skin of the thigh. A helper protein lets it spread in.
drug-trastuzumab_sc-late = Give the missed shot as soon as possible. Keep at least 3 weeks to the next one. There is no loading dose.
drug-trastuzumab_sc-notice = The thigh can be sore or red for a day or two. The visit is much shorter than a drip.
drug-trastuzumab_sc-helps-1 = A cool cloth on the thigh.
drug-trastuzumab_sc-helps-2 = Swap legs each time.
drug-trastuzumab_sc-call-now-1 = trouble breathing, hives or face swelling
drug-trastuzumab_sc-call-today-1 = a hot or spreading red patch

drug-pertuzumab-plain = This drug stops HER2 from joining with other growth switches. It works as a team with trastuzumab.
drug-pertuzumab-late = Less than 6 weeks since the last dose: you get the usual dose. At 6 weeks or more you get the larger first dose again. It stops if trastuzumab stops.
drug-pertuzumab-notice = Many people get loose stools, most of all in the first three cycles. Dry or itchy skin can follow.
drug-pertuzumab-helps-1 = Keep loperamide at home and use it as your team showed you.
drug-pertuzumab-helps-2 = Drink small amounts often.
drug-pertuzumab-helps-3 = Use a plain skin cream.
drug-pertuzumab-call-now-1 = 7 or more extra stools in a day
drug-pertuzumab-call-now-2 = diarrhoea with fever, blood, or feeling faint
drug-pertuzumab-call-today-1 = 4 to 6 extra stools in a day
drug-pertuzumab-call-today-2 = diarrhoea for more than 24 hours in spite of loperamide

drug-phesgo-plain = This single shot holds two HER2 drugs. It goes under the skin of the thigh in about five to eight minutes.
drug-phesgo-late = Less than 6 weeks since the last shot: give the maintenance shot now. Six weeks or more: give the loading shot, then go on every 3 weeks.
drug-phesgo-notice = The thigh may sting or swell for a day. Many people get loose stools, as with pertuzumab.
drug-phesgo-helps-1 = Let the vial warm up first (the nurse does this).
drug-phesgo-helps-2 = Swap thighs.
drug-phesgo-helps-3 = Keep loperamide at home.
drug-phesgo-call-now-1 = trouble breathing, hives, fainting
drug-phesgo-call-now-2 = 7 or more extra stools in a day
drug-phesgo-call-today-1 = 4 to 6 extra stools in a day

drug-margetuximab-plain = This HER2 drug is built to call in more immune cells. It is used with chemotherapy after other HER2 drugs.
drug-margetuximab-late = Give it as soon as possible and keep 3 weeks to the next dose. There is no loading dose.
drug-margetuximab-notice = The first drip can bring chills, fever or feeling sick. Later drips are easier for most.
drug-margetuximab-helps-1 = Tell the nurse at once about chills or flushing.
drug-margetuximab-call-now-1 = short of breath, fainting, fast swelling or weight gain
drug-margetuximab-call-today-1 = new ankle swelling

## HER2 antibodies that carry chemotherapy

drug-t_dm1-plain = This drug carries a strong chemo right to cells with HER2. It drops the chemo inside the cell.
drug-t_dm1-late = Give it as soon as possible; do not wait for the next planned cycle. Then keep 3 weeks between doses. No loading dose.
drug-t_dm1-notice = Many people feel tired or a bit sick, or get headaches and nosebleeds. Tingling in hands or feet may build up.
drug-t_dm1-helps-1 = Use a soft toothbrush and pinch the nose for 10 minutes if it bleeds.
drug-t_dm1-helps-2 = Ask us first if you want to take aspirin or ibuprofen.
drug-t_dm1-helps-3 = Keep warm gloves and safe shoes if you have tingling.
drug-t_dm1-call-now-1 = yellow skin or eyes
drug-t_dm1-call-now-2 = bleeding that does not stop in 15 minutes
drug-t_dm1-call-now-3 = short of breath
drug-t_dm1-call-now-4 = black stools
drug-t_dm1-call-now-5 = a head injury
drug-t_dm1-call-today-1 = new bruises or tiny red spots
drug-t_dm1-call-today-2 = dark urine with belly pain
drug-t_dm1-call-today-3 = a new cough

drug-t_dxd-plain = This drug carries many chemo parts to cells with HER2. Some chemo also reaches cells close by.
drug-t_dxd-late = Give it as soon as possible; do not wait for the next planned cycle. Then keep 3 weeks between doses. No loading dose.
drug-t_dxd-notice = Many people feel sick, and it may last a week or more. Many feel tired, and hair may thin. A new cough always matters.
drug-t_dxd-helps-1 = Take anti-sickness tablets on time, even before you feel sick.
drug-t_dxd-helps-2 = Eat small, cool, plain meals.
drug-t_dxd-helps-3 = Plan rest for the first week.
drug-t_dxd-call-now-1 = any new cough, short breath or fever
drug-t_dxd-call-now-2 = cannot keep fluids down for a day
drug-t_dxd-call-today-1 = sickness that stops you eating well
drug-t_dxd-call-today-2 = your oxygen is less than is usual for you

## HER2 tablets

drug-neratinib-plain = This tablet blocks HER2 from inside the cell. It is taken each day for one year after trastuzumab.
drug-neratinib-late = Skip a missed or vomited dose. Take the next one the next day.
drug-neratinib-notice = Diarrhoea often starts in the first days and is worst in the first month. It gets easier for most.
drug-neratinib-helps-1 = Start low and step up if your team agrees.
drug-neratinib-helps-2 = Have loperamide in the house before tablet one.
drug-neratinib-helps-3 = Drink about 2 litres a day.
drug-neratinib-helps-4 = Eat small plain meals.
drug-neratinib-call-now-1 = 7 or more extra stools in a day
drug-neratinib-call-now-2 = fainting, fever or blood with diarrhoea
drug-neratinib-call-now-3 = yellow eyes
drug-neratinib-call-today-1 = 4 to 6 extra stools in a day
drug-neratinib-call-today-2 = loperamide not working after 24 hours

drug-tucatinib-plain = This tablet blocks HER2 from inside the cell. It can reach cancer in the brain.
drug-tucatinib-late = Skip a missed or vomited dose. Take the next one at the usual time.
drug-tucatinib-notice = Loose stools often start around day 12. Hands and feet can get sore and red.
drug-tucatinib-helps-1 = Take loperamide early and drink often.
drug-tucatinib-helps-2 = Thick cream on hands and feet morning and night.
drug-tucatinib-helps-3 = Loose shoes.
drug-tucatinib-call-now-1 = 7 or more extra stools in a day
drug-tucatinib-call-now-2 = yellow skin or eyes
drug-tucatinib-call-today-1 = 4 to 6 extra stools in a day
drug-tucatinib-call-today-2 = hands or feet that blister or hurt
drug-tucatinib-call-today-3 = dark urine

drug-lapatinib-plain = This tablet blocks two growth switches inside the cell. It is used less now that newer drugs exist.
drug-lapatinib-late = Skip a missed dose. Do not take double the next day.
drug-lapatinib-notice = Many people get loose stools and a rash.
drug-lapatinib-helps-1 = Loperamide at the first loose stool.
drug-lapatinib-helps-2 = Plain cream and sun cover.
drug-lapatinib-call-now-1 = yellow skin or eyes
drug-lapatinib-call-now-2 = you faint
drug-lapatinib-call-now-3 = 7 or more extra stools in a day
drug-lapatinib-call-today-1 = rash with pus or pain
drug-lapatinib-call-today-2 = 4 to 6 extra stools in a day

## Chemotherapy

drug-docetaxel-plain = This chemo freezes the cell's inner frame so it cannot split.
drug-docetaxel-late = The team rebooks it when blood counts allow. Never make it up at home.
drug-docetaxel-notice = Hair falls out after 2 to 3 weeks. Many people get a sore mouth, tired legs, puffy ankles, watery eyes or nail changes.
drug-docetaxel-helps-1 = Ask about a cold cap and cold gloves before the first drip.
drug-docetaxel-helps-2 = Take the steroid tablets exactly as told.
drug-docetaxel-helps-3 = Rinse your mouth with salt water four times a day.
drug-docetaxel-call-now-1 = 38.0 C or more, or shaking
drug-docetaxel-call-now-2 = throat tight or rash during the drip
drug-docetaxel-call-today-1 = puffy legs with weight gain
drug-docetaxel-call-today-2 = red painful hands
drug-docetaxel-call-today-3 = watery or sore eyes

drug-paclitaxel-plain = This chemo freezes the cell's inner frame so it cannot split. A small weekly dose is easier on the body.
drug-paclitaxel-late = A missed weekly dose is often skipped or given the next week. The team decides.
drug-paclitaxel-notice = Hair loss, tiredness, aches on days 2 to 4, and tingling that may build week by week.
drug-paclitaxel-helps-1 = Cold gloves and socks during the drip may help.
drug-paclitaxel-helps-2 = Move fingers and toes often.
drug-paclitaxel-helps-3 = Tell the team early about tingling.
drug-paclitaxel-call-now-1 = 38.0 C or more, or shaking
drug-paclitaxel-call-now-2 = flushing or short of breath in the chair
drug-paclitaxel-call-today-1 = tingling that makes buttons or walking hard

drug-nab_paclitaxel-plain = This is paclitaxel wrapped in a blood protein. It needs no castor oil, and few people get an allergy.
drug-nab_paclitaxel-late = The team rebooks it.
drug-nab_paclitaxel-notice = It feels much like paclitaxel. There is less allergy and more tingling.
drug-nab_paclitaxel-helps-1 = Tell the team early about tingling.
drug-nab_paclitaxel-call-now-1 = 38.0 C or more, or shaking
drug-nab_paclitaxel-call-today-1 = tingling that stops you doing tasks

drug-carboplatin-plain = This chemo sticks to DNA so the cell cannot copy itself. The dose depends on how well the kidneys work.
drug-carboplatin-late = The team rebooks it when counts allow.
drug-carboplatin-notice = You may feel sick and tired and bruise with ease.
drug-carboplatin-helps-1 = Take anti-sickness tablets on time.
drug-carboplatin-helps-2 = Drink well on the day.
drug-carboplatin-call-now-1 = 38.0 C or more
drug-carboplatin-call-now-2 = bleeding that will not stop
drug-carboplatin-call-now-3 = cannot keep fluids down
drug-carboplatin-call-today-1 = new bruises

drug-doxorubicin-plain = This strong red chemo cuts and jams DNA. Its total lifetime amount is limited to guard the heart.
drug-doxorubicin-late = The team rebooks it.
drug-doxorubicin-notice = Red urine for a day or two is normal. Many people lose their hair, feel sick or get mouth sores.
drug-doxorubicin-helps-1 = Suck ice during the push if your team agrees.
drug-doxorubicin-helps-2 = Take anti-sickness tablets on time.
drug-doxorubicin-call-now-1 = burning or swelling at the needle, during or after
drug-doxorubicin-call-now-2 = 38.0 C or more
drug-doxorubicin-call-now-3 = short of breath
drug-doxorubicin-call-today-1 = mouth too sore to eat

drug-epirubicin-plain = This is a cousin of doxorubicin. It also cuts DNA and has a lifetime limit.
drug-epirubicin-late = The team rebooks it.
drug-epirubicin-notice = Red urine, hair loss, sickness, mouth sores.
drug-epirubicin-helps-1 = Take anti-sickness pills on time.
drug-epirubicin-helps-2 = Suck ice during the push if your team agrees.
drug-epirubicin-call-now-1 = it burns where the needle is
drug-epirubicin-call-now-2 = 38.0 C or more
drug-epirubicin-call-today-1 = mouth too sore to eat

drug-cyclophosphamide-plain = This chemo ties DNA strands together so the cell cannot copy them.
drug-cyclophosphamide-late = The team rebooks it.
drug-cyclophosphamide-notice = Sickness, hair loss, tiredness. Periods may stop.
drug-cyclophosphamide-helps-1 = Drink 2 to 3 litres in the first two days.
drug-cyclophosphamide-helps-2 = Ask early if you may want a baby one day.
drug-cyclophosphamide-call-now-1 = blood in urine
drug-cyclophosphamide-call-now-2 = 38.0 C or more
drug-cyclophosphamide-call-today-1 = burning when passing urine

drug-fluorouracil-plain = This chemo is a fake DNA part. It jams the copy work. Here it is used as one part of FEC.
drug-fluorouracil-late = The team rebooks it.
drug-fluorouracil-notice = Sore mouth and loose stools.
drug-fluorouracil-helps-1 = Rinse your mouth with salt water.
drug-fluorouracil-call-now-1 = chest pain
drug-fluorouracil-call-now-2 = severe diarrhoea in the first week
drug-fluorouracil-call-today-1 = mouth too sore to drink

drug-capecitabine-plain = This tablet turns into 5-FU in the body, most of all in the cancer.
drug-capecitabine-late = Skip a missed or vomited dose. Keep to the plan. Days 15 to 21 stay tablet-free.
drug-capecitabine-notice = Sore red hands and feet, loose stools and mouth sores.
drug-capecitabine-helps-1 = Urea cream on hands and feet.
drug-capecitabine-helps-2 = Avoid hot water and tight shoes.
drug-capecitabine-helps-3 = Stop and call early if palms or soles hurt.
drug-capecitabine-call-now-1 = chest pain: stop tablets and get emergency help
drug-capecitabine-call-now-2 = 4 or more extra stools in a day
drug-capecitabine-call-now-3 = severe mouth sores in the first week
drug-capecitabine-call-today-1 = palms or soles that hurt, peel or blister

drug-vinorelbine-plain = This chemo breaks the cell's inner frame so it cannot split.
drug-vinorelbine-late = The team rebooks it.
drug-vinorelbine-notice = Constipation, sore vein, tired.
drug-vinorelbine-helps-1 = Start a gentle laxative early.
drug-vinorelbine-helps-2 = Drink well and walk.
drug-vinorelbine-call-now-1 = 38.0 C or more
drug-vinorelbine-call-now-2 = no stool for 3 days with pain or vomiting
drug-vinorelbine-call-today-1 = no stool for 3 days

drug-eribulin-plain = This chemo stops the cell's inner frame from growing.
drug-eribulin-late = Day 8 may be delayed up to a week or skipped. The team decides.
drug-eribulin-notice = Tired, hair loss, tingling.
drug-eribulin-helps-1 = Tell the team early about tingling.
drug-eribulin-call-now-1 = 38.0 C or more
drug-eribulin-call-today-1 = tingling that stops tasks

drug-gemcitabine-plain = This chemo is a fake DNA part that stops copying.
drug-gemcitabine-late = The team rebooks it.
drug-gemcitabine-notice = Flu-like day, tired, bruising.
drug-gemcitabine-helps-1 = Rest the next day. Check for fever before you take a pain pill.
drug-gemcitabine-call-now-1 = 38.0 C or more
drug-gemcitabine-call-now-2 = short of breath
drug-gemcitabine-call-today-1 = new bruises

## Hormone treatment

drug-tamoxifen-plain = This tablet blocks oestrogen from feeding the cancer cell.
drug-tamoxifen-late = Take it when you remember on the same day. If it is almost time for the next one, skip it. Never double.
drug-tamoxifen-notice = Hot flushes, night sweats, discharge, mood changes.
drug-tamoxifen-helps-1 = Cool room, layers, a fan.
drug-tamoxifen-helps-2 = Ask about medicines that are safe with tamoxifen for flushes.
drug-tamoxifen-call-now-1 = one hot swollen painful leg
drug-tamoxifen-call-now-2 = sudden breathlessness or chest pain
drug-tamoxifen-call-now-3 = face droop or slurred speech
drug-tamoxifen-call-today-1 = you bleed and your periods had stopped
drug-tamoxifen-call-today-2 = new blurred sight

drug-letrozole-plain = This pill cuts the oestrogen your fat, skin and muscle make.
drug-letrozole-late = Take it when you remember unless the next is almost due. Never double.
drug-letrozole-notice = Stiff joints, hot flushes, dry vagina.
drug-letrozole-helps-1 = Daily walking and strength work.
drug-letrozole-helps-2 = Vitamin D and calcium.
drug-letrozole-helps-3 = Ask to switch brand or drug before you stop.
drug-letrozole-call-now-1 = chest pain
drug-letrozole-call-today-1 = a fall with bone pain
drug-letrozole-call-today-2 = pain that makes you want to stop the tablets

drug-anastrozole-plain = This pill cuts the oestrogen your fat, skin and muscle make.
drug-anastrozole-late = Take it when you remember unless the next is almost due. Never double.
drug-anastrozole-notice = Stiff joints, most of all in the morning. Hot flushes.
drug-anastrozole-helps-1 = Daily walking and strength work.
drug-anastrozole-helps-2 = Ask to switch drug before you stop.
drug-anastrozole-call-now-1 = chest pain
drug-anastrozole-call-today-1 = a fall with bone pain

drug-exemestane-plain = This tablet shuts off the tool the body uses to make oestrogen outside the ovaries.
drug-exemestane-late = Take it when you remember unless the next is almost due. Never double.
drug-exemestane-notice = Stiff joints, hot flushes, low mood in some.
drug-exemestane-helps-1 = Move every day.
drug-exemestane-helps-2 = Ask to switch drug before you stop.
drug-exemestane-call-now-1 = chest pain
drug-exemestane-call-today-1 = a fall with bone pain

drug-goserelin-plain = This implant tells the brain to rest the ovaries. It is like a menopause you can turn off.
drug-goserelin-late = Get it as soon as you can. If it is more than a few days late the ovaries may wake up. Tell the team before the next aromatase tablet plan.
drug-goserelin-notice = Hot flushes, dry vagina, low mood, poor sleep.
drug-goserelin-helps-1 = Strength work, vitamin D.
drug-goserelin-helps-2 = Ask for help with flushes and sex.
drug-goserelin-call-now-1 = fainting or a fast-growing belly bruise after the implant
drug-goserelin-call-today-1 = a period or spotting returns
drug-goserelin-call-today-2 = the shot will be late

drug-leuprolide-plain = This shot tells the brain to rest the ovaries.
drug-leuprolide-late = Get it as soon as you can and tell the team.
drug-leuprolide-notice = Hot flushes, dry vagina, low mood, poor sleep.
drug-leuprolide-helps-1 = Do strength work and take vitamin D.
drug-leuprolide-helps-2 = Ask for help with flushes and sex.
drug-leuprolide-call-now-1 = face swelling or trouble breathing after the shot
drug-leuprolide-call-today-1 = a period comes back

drug-fulvestrant-plain = This shot breaks down the oestrogen switch on the cancer cell.
drug-fulvestrant-late = Have it as soon as you can. Then 28 days to the next.
drug-fulvestrant-notice = Sore buttock for a few days, flushes, stiff joints.
drug-fulvestrant-helps-1 = Relax the leg, walk after.
drug-fulvestrant-call-now-1 = leg weakness after the shot
drug-fulvestrant-call-today-1 = a hot growing lump at the site

## CDK4/6 inhibitor, bone drug and white-cell boosters

drug-palbociclib-plain = This tablet stops the cell from starting to split.
drug-palbociclib-late = Skip a missed or vomited dose. Take the next at the usual time.
drug-palbociclib-notice = Low counts on blood tests, tired, sore mouth, thin hair.
drug-palbociclib-helps-1 = Keep blood-test dates.
drug-palbociclib-helps-2 = Wash hands; check your temperature if unwell.
drug-palbociclib-call-now-1 = 38.0 C or more
drug-palbociclib-call-now-2 = you are newly short of breath
drug-palbociclib-call-today-1 = a new cough
drug-palbociclib-call-today-2 = sore mouth that stops eating

drug-zoledronic_acid-plain = This drip slows bone loss. After menopause it also lowers the chance of cancer in bone.
drug-zoledronic_acid-late = Rebook it. A few weeks do not matter.
drug-zoledronic_acid-notice = Fever and aches for one to three days after the first drip.
drug-zoledronic_acid-helps-1 = Paracetamol, rest and water; check your temperature first if you also have chemo.
drug-zoledronic_acid-helps-2 = Tell your dentist.
drug-zoledronic_acid-call-now-1 = cramps with tingling lips
drug-zoledronic_acid-call-today-1 = jaw pain or a sore that will not heal
drug-zoledronic_acid-call-today-2 = new thigh or groin pain

drug-pegfilgrastim-plain = This shot helps the bone marrow make white cells faster.
drug-pegfilgrastim-late = Call the team; it may still help up to a few days after chemo.
drug-pegfilgrastim-notice = Aching bones in the back and hips for a few days.
drug-pegfilgrastim-helps-1 = Take paracetamol if you have no fever.
drug-pegfilgrastim-helps-2 = A warm bath.
drug-pegfilgrastim-call-now-1 = pain in the left upper belly or left shoulder tip
drug-pegfilgrastim-call-now-2 = short of breath
drug-pegfilgrastim-call-today-1 = bone pain that stops sleep

drug-filgrastim-plain = This daily shot helps the bone marrow make white cells.
drug-filgrastim-late = Take it when you remember that day; never two in one day.
drug-filgrastim-notice = Aching bones.
drug-filgrastim-helps-1 = Take paracetamol if you have no fever.
drug-filgrastim-call-now-1 = left upper belly or left shoulder-tip pain
drug-filgrastim-call-today-1 = bone pain that stops sleep

## The calendar

visit-title-treatment = Clinic visit
visit-title-test = Test at the clinic
visit-title-tablets = New pack of tablets
visit-title-surgery = Time kept free
visit-details-treatment = { $count ->
    [one] One drug is planned.
   *[other] { $count } drugs are planned.
}
visit-details-test-lvef = A heart scan is due by this day.
visit-details-test-blood_count = A blood count is due by this day.
visit-details-test-liver = A liver blood test is due by this day.
visit-details-tablets = Tablets start on this day, as your team showed you.
visit-details-surgery = Surgery often falls in these weeks. Your team sets the day.
visit-details-may-move = Your team may move this visit.
plan-end = The last dose is planned for { $day }.
plan-no-end = This plan has no end date. It goes on while it helps you.
plan-two-clocks = Your drugs run on cycles of different length. That is why the days do not line up.
plan-team-picks = Your team still has to pick one drug here.
plan-closed-day = The clinic is closed that day. The visit moves to the next open day.

## A late or missed dose

late-usual = You get the usual dose, and the next one is counted from that day.
late-load = You get the larger first dose again. It takes longer that day.
late-no-load = This drug has no larger first dose. The next one is counted from that day.
late-soon = Have it as soon as you can. The next one is counted from that day.
late-next = The one after that is due on { $day }.
late-too-soon = It is too soon for the next dose. The label says from { $day } on.
late-last-unknown = We do not know when you had the last dose. Ask your team what to give now.
late-ask-new-day = Ask your team for a new day.
late-labels-differ = Two labels say two things here. Ask your team which one they follow.
late-team-rebooks = Chemo is not moved by Herald. Your team books it again.
late-tablet-skip = Skip the tablet you missed. Take the next one at the usual time. Never take two.
late-tablet-same-day = Take it if it is still the same day. If not, skip it. Never take two.
late-tell-team = Tell your team that this shot was late.

## The heart

heart-next-scan = Your next heart scan is due by { $day }.
heart-hold = The label says to hold the drug and scan again. Your team decides.
heart-keep-holding = The label says to keep holding and scan again. Your team decides.
heart-may-resume = The label says the drug may start again. Your team decides.
heart-stop = The label says to stop the drug here. A heart doctor should help decide.
heart-labels-differ = Some guides let people go on under a heart doctor. Labels say hold. Ask about both.
heart-call-first = Call now if you are short of breath, faint or swell fast. Do not wait for a scan.

## How often, out of 100

frequency-with-without = Out of 100 people, { $with } had this with the drug and { $without } without it.
frequency-with = Out of 100 people, { $with } had this. The trial had no other group.
frequency-under-one = Fewer than 1 out of 100 people had this.
frequency-not-yours = This is what happened in one trial. It is not a forecast for you.
frequency-rechecked = We are checking this number again.

## What follows

follows-surgery = Surgery often comes from { $from } to { $to }. Your team sets the day.
follows-radiation = If you need radiation, it often starts by { $to }. Your team sets the day.
follows-next-drug = If the next drug comes after surgery, it should start by { $to }.
follows-year-ends = One year of HER2 treatment ends about { $to }.
follows-neratinib = If you and your team choose neratinib, this rule wants it to start by { $to }.

## Work and daily life

work-low-days = You may feel low in these days: { $from } to { $to }.
work-infection-days = You may catch germs with more ease from { $from } to { $to }. Keep away from people who are ill.
work-visits = Clinic days in this month: { $count }.
work-ask-1 = Ask if you can work from home on the days after a drip.
work-ask-2 = Ask for time off for clinic days before you need it.
work-ask-3 = Ask if your hours can be shorter for a few months.
work-ask-4 = Ask for a place to rest, and a seat away from people who are ill.
work-ask-5 = You do not have to tell your employer the name of your illness in many places. Ask what the rule is where you live.
work-note = How people feel differs a lot. Plan for low days, and change the plan as you learn.

## Looking after yourself

care-eating-1 = Eat small meals every 2 to 3 hours. You do not need to be hungry.
care-eating-2 = Eat the food with most protein first.
care-eating-3 = Keep easy food at hand, such as yoghurt, eggs or soup.
care-eating-4 = Sip water often. Drink between meals if you fill up fast.
care-eating-5 = Call your team if you cannot eat for a day, or if you lose weight fast.
care-moving-1 = Walk a little each day when you feel up to it.
care-moving-2 = Rest before you are worn out. Then try again.
care-moving-3 = Stop and call if your chest hurts or you are short of breath.
care-moving-4 = Do what you used to do, as far as you can. Ask first when blood counts are low.
care-support-1 = Tell one person what would help this week.
care-support-2 = Ask your team for a counsellor. It is part of care.
care-support-3 = All feelings are allowed. You do not have to be cheerful.
care-support-4 = Ask if there is a group of people with the same cancer, near you or online.
care-sleep-1 = Keep the same hours for bed. Nap for less than an hour.
care-before-pills = Ask your team before you take herbs or new pills.
