### The parts of an option card, rules beside the options, both sides of contested points, warnings.
### Written by the Herald project. No clinician has checked this yet.

## Length and visits

card-length-weeks = About { $weeks } weeks.
card-length-weeks-chemo = About { $weeks } weeks in all. The chemo takes about { $chemo } weeks of that.
card-length-growth = It goes on as long as it works and you can take it.
card-length-year-in-all = Until you have had one year of HER2 drugs in all.
card-length-years = { $years ->
    [one] 1 year.
   *[other] { $years } years.
}
card-length-years-range = { $from } to { $to } years.
card-length-ask = Herald has no fixed length for this. Ask your team.
card-visits-count = About { $visits } visits for a drip or shot.
card-visits-every = One visit every { $weeks } weeks.
card-visits-home = You take tablets at home. Visits are for check-ups.
card-visits-ask = Ask your team how often you would come.
card-unknown-contested = Experts differ on this. Both sides are shown on this page.
card-unknown-old = Counts are not shown: nobody has checked them for more than a year.
card-unknown-no-count = We have no count in people out of 100 for this one.
card-unknown-you = No trial tells how it will go for you.

## What it did for people in a trial

benefit-none-left-at-surgery = This is from a trial of people { $people } ({ $trial }). Of 100, { $did } had no cancer left at surgery, and { $not } had some. With { $against } it was { $other } and { $otherNot }.
benefit-none-left-at-surgery-alone = This is from a trial of people { $people } ({ $trial }). Of 100, { $did } had no cancer left at surgery, and { $not } had some. There was no other group.
benefit-no-cancer-back = This is from a trial of people { $people } ({ $trial }). Of 100, { $did } were free of cancer after { $years } years, and { $not } were not. With { $against } it was { $other } and { $otherNot }.
benefit-no-cancer-back-alone = This is from a trial of people { $people } ({ $trial }). Of 100, { $did } were free of cancer after { $years } years, and { $not } were not. There was no other group.
benefit-living = This is from a trial of people { $people } ({ $trial }). Of 100, { $did } were alive after { $years } years, and { $not } were not. With { $against } it was { $other } and { $otherNot }.
benefit-people-small-clear = with a cancer up to 3 cm and clear nodes
benefit-people-stage-1 = with stage 1 cancer
benefit-people-after-surgery = after surgery
benefit-people-in-nodes = with cancer in the nodes
benefit-people-stage-2-3 = with stage 2 or 3 cancer
benefit-people-high-risk = at high risk before surgery
benefit-people-left = with cancer left after drugs
benefit-people-left-high-risk = with cancer left and a higher risk
benefit-people-aged-70-80 = aged 70 to 80
benefit-people-nodes-cleared = whose nodes cleared up
benefit-against-no-anthracycline = no red chemo
benefit-against-no-her2-drug = chemo and no HER2 drug
benefit-against-no-pertuzumab = one HER2 drug
benefit-against-tchp = TCHP
benefit-against-ac-thp = AC, then THP
benefit-against-trastuzumab = trastuzumab
benefit-against-t-dm1 = T-DM1
benefit-against-with-chemo = chemo added
benefit-against-no-node-radiation = no radiation of the nodes

## Rules beside the options

care-genomic-test = A gene profile of the cancer can add to the picture. It never takes a choice away.
care-surgery-came-first = With cancer in nodes or over 2 cm, drugs are often talked about before surgery. Surgery first is not a mistake.
care-one-year = HER2 drugs last one year in all. Rounds before surgery count.
care-six-months = Six months can be talked about when the risk is low and the drug is hard to bear.
care-not-two-years = Two years of trastuzumab were no better than one, and harder on the heart.
care-resume = After a break the treatment can go on. After a long break a bigger first dose is given.
care-hormones-start = Hormone tablets start after chemo, and within a year of the diagnosis.
care-bone-density = Bones are measured before these hormone drugs start.
care-tamoxifen-medicines = Some drugs for mood weaken tamoxifen. Tell your team all you take.
care-bone-drug-checks = Before a bone drug, teeth, kidneys and calcium are checked.
care-scan-is-not-surgery = Even if scans show no cancer after drugs, surgery is still part of the plan.
care-nodes-decide-drugs = What is found in the nodes decides the next drug. With no node surgery that is not known.
care-radiation-with-drugs = HER2 drugs and hormone tablets can go on during radiation.
care-radiation-after-chemo = Chemo and radiation are not given at the same time.
care-radiation-not-left-out = The trials that left radiation out were of HER2-negative cancer.
care-contraception = A pregnancy waits until 7 months after the last HER2 drug. Ask which birth control fits.
care-contraception-men = Men use birth control until 4 months after this drug.
care-breastfeeding = Breastfeeding waits until 7 months after the last HER2 drug.
care-pause-hormones = After 18 to 30 months of hormone drugs, a pause to have a baby can be talked about.
care-heart-every-3-months = The heart is scanned about every 3 months on HER2 drugs.
care-heart-after = After HER2 drugs the heart is scanned every 6 months for 2 years or more.
care-visits-3-to-6-months = In the first 3 years you are checked every 3 to 6 months.
care-visits-6-to-12-months = From year 3 to year 5 you are checked every 6 to 12 months.
care-visits-yearly = After 5 years you are checked once a year.
care-mammogram = A breast X-ray is done once a year.
care-no-routine-scans = With no signs, blood markers and body scans are not done as a routine.
care-watch-menopause = Early menopause can come after treatment. Tell your team about hot flushes or missed periods.
care-watch-leukaemia = After the red chemo there is a small risk of blood cancer. Tell your team about odd bruises or tiredness.
care-no-routine-brain-scan = With no signs from the brain, nobody knows if brain scans help.
care-chemo-stops = The chemo part stops after about 4 to 6 months. The HER2 drugs go on.
care-same-drugs-for-the-body = When only the brain spots grow, the drugs for the body can stay the same.
care-her2-drugs-go-on = HER2 drugs stay part of the plan when drugs change.
care-growth-call = A lump that grows, a new lump or a skin change: call your team now.
care-residual-is-common = Cancer left after drugs is common. It can be treated, and it is nobody's fault.

## Contested points, both sides

contested-u1-plain-one = People with cancer up to 5 mm did well with drugs in a trial.
contested-u1-plain-other = That trial had no other group. The gain may be small next to the side effects.
contested-u2-plain-one = Surgery first, then a lighter course, has very good results.
contested-u2-plain-other = Drugs first show how well they work, and can open more drugs later.
contested-u3-plain-one = With T-DXd first, more people had no cancer left at surgery.
contested-u3-plain-other = It was never tested against TCHP, and long-term results are not there yet.
contested-u4-plain-one = In one trial THP left no cancer in as many people, with less harm.
contested-u4-plain-other = That was one country. Long-term results are not there yet.
contested-u5-plain-one = Pertuzumab was part of what worked, so some go on with it.
contested-u5-plain-other = No trial shows how long it helps once no cancer is left.
contested-u6-plain-one = T-DXd is approved in the United States for this.
contested-u6-plain-other = The trial was of people at higher risk. It can inflame the lungs.
contested-u7-plain-one = One more drug of the same kind may work.
contested-u7-plain-other = A drug of another kind may work better. No trial has tested it.
contested-u8-plain-one = Neratinib helped people after trastuzumab.
contested-u8-plain-other = That trial came before the newer drugs. Nobody knows if it adds to them.
contested-u9-plain-one = With ovaries at rest, an aromatase inhibitor did better for all people.
contested-u9-plain-other = In people with HER2-positive cancer the results are mixed.
contested-u10-plain-one = The guideline offers radiation of nodes that cleared up, in some cases.
contested-u10-plain-other = A trial found no gain in 5 years. Few people in it had a large cancer.
contested-u11-plain-one = T-DXd with pertuzumab holds the cancer for longer.
contested-u11-plain-other = It can inflame the lungs, and the sickness goes on. THP has longer results.
contested-u12-plain-one = A rest from T-DXd would spare side effects.
contested-u12-plain-other = No trial has tested to stop or switch.
contested-u13-plain-one = After T-DXd, tucatinib is used, most of all with spots in the brain.
contested-u13-plain-other = Other drugs may do as well. No trial has tested it.
contested-u14-plain-one = If the cancer grows before surgery, surgery now is one way.
contested-u14-plain-other = A switch of drugs is the other. There are few cases to learn from.
contested-u15-plain-one = The guideline treats a return within a year as the second line.
contested-u15-plain-other = The first-line trial took people from 6 months on.
contested-u16-plain-one = We looked for an approval where you live and did not find one.
contested-u16-plain-other = It may have come since. Your team can look it up.
contested-u17-plain-one = One report of T-DXd counts fewer people with lung trouble.
contested-u17-plain-other = Another report counts more, and some deaths.
contested-u18-plain-one = Some trials may change this.
contested-u18-plain-other = We did not find their results yet.

## Warnings

warning-plain-fever-on-treatment = Fever of 38.0 °C or more, or shaking chills, on chemo or a drug like it: go to hospital now.
warning-plain-breathless-at-rest = Trouble breathing at rest, chest pain, or a cough with fever: this is an emergency.
warning-plain-brain-danger-signs = A fit, a weak arm or leg, or loss of speech or sight: call the emergency number.
warning-plain-yellow-eyes = Yellow eyes or skin, or being confused: this is an emergency.
warning-plain-new-cough = A new cough, short breath or fever on T-DXd or T-DM1: call your team the same day.
warning-plain-heart-failure-signs = Swollen ankles, 2 kg more in 3 days, or a racing heart: call your team the same day.
warning-plain-diarrhoea = Four or more extra loose stools in a day: call your team the same day.
warning-plain-inflammatory-start-soon = With a red, swollen breast, treatment starts within days to 2 weeks. Ask today.
warning-plain-pregnancy-no-treatment = HER2 drugs, radiation and hormone drugs wait until after the birth.
