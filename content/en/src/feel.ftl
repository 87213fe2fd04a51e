### How treatment feels, work, chemo side by side, and looking after yourself: the sentences of q06, q07, q09 and q12 that
### name her drugs. Written by the Herald project. No clinician has checked this yet.

## What drugs are called

drug-trastuzumab_iv-name = trastuzumab
drug-trastuzumab_sc-name = trastuzumab as a shot
drug-pertuzumab-name = pertuzumab
drug-phesgo-name = pertuzumab and trastuzumab in one shot
drug-margetuximab-name = margetuximab
drug-t_dm1-name = T-DM1
drug-t_dxd-name = T-DXd
drug-neratinib-name = neratinib
drug-tucatinib-name = tucatinib
drug-lapatinib-name = lapatinib
drug-docetaxel-name = docetaxel
drug-paclitaxel-name = paclitaxel
drug-nab_paclitaxel-name = nab-paclitaxel
drug-carboplatin-name = carboplatin
drug-doxorubicin-name = doxorubicin
drug-epirubicin-name = epirubicin
drug-cyclophosphamide-name = cyclophosphamide
drug-fluorouracil-name = fluorouracil
drug-capecitabine-name = capecitabine
drug-vinorelbine-name = vinorelbine
drug-eribulin-name = eribulin
drug-gemcitabine-name = gemcitabine
drug-tamoxifen-name = tamoxifen
drug-letrozole-name = letrozole
drug-anastrozole-name = anastrozole
drug-exemestane-name = exemestane
drug-goserelin-name = goserelin
drug-leuprolide-name = leuprolide
drug-fulvestrant-name = fulvestrant
drug-palbociclib-name = palbociclib
drug-zoledronic_acid-name = zoledronic acid
drug-pegfilgrastim-name = pegfilgrastim
drug-filgrastim-name = filgrastim

## A plan: its parts, length and visits

plan-of-drugs = { $drugs }
plan-quoted = “{ $name }”
plan-round-1-week = 1 week
plan-round-2-weeks = 2 weeks
plan-round-3-weeks = 3 weeks
plan-round-4-weeks = 4 weeks
plan-round-other = the length your team sets
plan-if-spread = { $name } (if the cancer has spread)
plan-part = Drugs: { $drugs }, in { $cycles } rounds of { $round }. That takes about { $weeks } weeks, with { $visits }.
plan-part-then = Then: { $drugs }, in { $cycles } rounds of { $round }. That takes about { $weeks } weeks, with { $visits }.
plan-part-year = Drugs: { $drugs }, in rounds of { $round }, with { $visits }. HER2 drugs go on for about a year in all.
plan-part-year-then = Then: { $drugs }, in rounds of { $round }, with { $visits }. HER2 drugs go on for about a year in all.
plan-part-open = Drugs: { $drugs }, in rounds of { $round }, with { $visits }. This goes on for as long as it helps.
plan-part-open-then = Then: { $drugs }, in rounds of { $round }, with { $visits }. This goes on for as long as it helps.
plan-part-tablets = Tablets: { $drugs }, for about { $weeks } weeks.
plan-part-tablets-open = Tablets: { $drugs }, for as long as they help.
plan-hormone-years = Hormone treatment most often goes on for 5 years or more.
plan-length-ask = Ask how many rounds of { $drugs } are planned, and how often you come.
plan-open-ask = Drugs: { $drugs }. This goes on for as long as it helps. Ask how often you would come.
plan-visits = { $days ->
    [one] about 1 clinic day a month
   *[other] about { $days } clinic days a month
}
plan-visits-between = { $low } or { $high } clinic days a month

## Days after a dose

feel-day-one = The day of the dose is day 1.
feel-tired = After { $drugs }: many people feel low from day { $from } to day { $to }.
feel-infection = After { $drugs }: the body fights germs less well from day { $from } to day { $to }.

## What a man reads where the drug's own line names a woman's body

drug-tamoxifen-notice-man = Hot flushes, night sweats, mood changes.
drug-letrozole-notice-man = Stiff joints, hot flushes.
drug-cyclophosphamide-notice-man = Sickness, hair loss, tiredness.
drug-goserelin-notice-man = Hot flushes, low mood, poor sleep.
drug-leuprolide-notice-man = Hot flushes, low mood, poor sleep.

## q06 What follows

q06-title-after = What comes after
q06-plan-before = { $name }: about { $weeks } weeks of drugs. Surgery often comes { $from } to { $to } weeks after the last dose.
q06-plan-chemo = { $name }: the chemo takes about { $weeks } weeks.
q06-plan-weeks = { $name }: about { $weeks } weeks.
q06-plan-open = { $name }: for as long as it helps.
q06-hers-before = The part with { $name } takes about { $weeks } weeks. Surgery often comes { $from } to { $to } weeks after the last dose.
q06-hers-chemo = The chemo of your plan ({ $name }) takes about { $weeks } weeks.
q06-hers-weeks = Treatment with { $name } takes about { $weeks } weeks.
q06-hers-open = Treatment with { $name } goes on for as long as it helps.
q06-conjugate-within = It is { $days } days since the operation. If T-DM1 or T-DXd is next, it most often starts within { $target } weeks.
q06-conjugate-past = It is { $days } days since the operation. T-DM1 or T-DXd most often starts within { $target } weeks. Ask today.
q06-possible = Which plan you will have is not settled. Any of these could be yours, and none is chosen.
q06-next = What comes next is not settled. By the facts so far this could be it: { $options }.

## q07 How it feels

q07-running = You are having { $drugs }.
q07-planned = Your record names these drugs for you: { $drugs }.
q07-planned-several = Your record holds more than one plan: { $plans }.
q07-possible = { $count ->
    [one] Which drugs you will have is not settled. By the facts so far this could be it: { $options }. It is not chosen yet.
   *[other] Which drugs you will have is not settled. By the facts so far these could be yours: { $options }. None is chosen.
}
q07-had = Your record shows { $drugs } in the past. We found no plan for what comes next.
q07-general = That depends on the drugs. We found no plan, and no treatment fits yet.
q07-general-frame = Below is what people with breast cancer like this often notice.
q07-settles = What to find out first: { $fact }.
q07-negative = That depends on the drugs that your team names. Herald covers the drugs for HER2-positive cancer.
q07-next = What may come next: { $options }. Question 4 tells more.
q07-title-notice = What most people notice
q07-title-when = When in each round
q07-title-helps = What can help
q07-title-now = Call now, day or night
q07-title-today = Call the same day
q07-title-later = What can come later
q07-title-general = For people with HER2-positive breast cancer
q07-drug = With { $drug }: { $says }
q07-sign = { $sign } ({ $drug })
q07-easier = When chemo is over and HER2 drugs go on without it, most days are easier.
q07-ask-often = How many people out of 100 get each effect?
q07-ask-cap = Would a cold cap or cold gloves help me?
q07-flag-fever = Fever of 38.0 °C or more, or shaking chills, on these drugs: call now, day or night. Some teams want a call from 37.5 °C.

later-heart = HER2 drugs can weaken the heart. In a trial called HERA, most people whose heart weakened got better.
later-heart-chemo = Doxorubicin and epirubicin can weaken the heart, even years later. Tell any doctor that you had them.
later-leukaemia = Doxorubicin and epirubicin can cause leukaemia years later. This is rare.
later-leukaemia-few = A few people get leukaemia years after chemo. We have no sure number to show.
later-menopause = Chemo can stop periods for good. It does so more often with age. Ask before the first dose if you may want a child.
later-numb = Numb or tingling fingers and feet can last for months or years in some people.
later-lung = Scars in the lung can stay after bad swelling there. That is why a new cough is told at once.
later-bones = Bones can get thinner. A bone scan shows it.
later-womb = Tamoxifen can change the lining of the womb. Bleeding after the menopause needs a check.

## q09 Work

q09-known = You can plan around your drugs. Many people work part of the time, and many take time off.
q09-title-low = Your likely low days
q09-title-low-general = Likely low days
q09-title-length = Clinic days and length
q09-title-ask = What to ask at work
q09-title-care = Where to take care
q09-chemo-weeks = { $name }: the chemo part takes about { $weeks } weeks. That is when most people need time off.
q09-no-chemo = { $name }: there is no chemo of the usual kind in it.
q09-tests = Blood tests and scans can add days. They are often on the same day as the drip.
q09-germs-job = If you work with sick people or small children, ask your team what is safe on those days.
q09-dizzy = If you feel dizzy or sleepy, do not drive, climb or use machines.
q09-docetaxel = Docetaxel holds some alcohol. Do not drive straight after it if you feel light-headed.
q09-numb = If hands or feet tingle, take care with tools, knives, stairs and pedals.
q09-ask-lift = After the operation, when may I lift and drive again?

## q12 Chemo, side by side

q12-running = You are having chemo now: { $drugs }.
q12-planned = Your record names chemo for you: { $drugs }.
q12-possible = { $count ->
    [one] Chemo is part of the plan that could be yours. It is set out below, and it is not chosen.
   *[other] Chemo is part of some plans that could be yours. They are set side by side below, and none is chosen.
}
q12-possible-none = The plans that could be yours have no chemo of the usual kind.
q12-none-now = The drugs you are having are no chemo. You had chemo before: { $drugs }.
q12-partner = Chemo in it: { $drugs }.
q12-no-chemo = There is no chemo of the usual kind in it.
q12-carries = { $drug } carries chemo to the cancer cells. It can feel like chemo.

## Looking after yourself

looking-after-title = Looking after yourself
looking-after-eating = Eating
looking-after-moving = Moving
looking-after-support = Support
looking-after-sleep = Sleep
looking-after-safety = Be safe
