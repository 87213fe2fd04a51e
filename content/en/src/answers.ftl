### Sentences of the fifteen answers. Written by the Herald project. No clinician has checked this yet.
### Rules: reading grade 6, no sentence over 20 words, no figure without its frame (patient-words, PW1-PW23).

question-q01 = How sure is it that my cancer is HER2-positive?
question-q02 = Where is my cancer?
question-q03 = What stage is it?
question-q04 = What treatments could I have?
question-q05 = Which treatment may suit me best?
question-q06 = How soon should treatment start?
question-q07 = How may treatment make me feel?
question-q08 = Is there a trial I could ask about?
question-q09 = Can I work during treatment?
question-q10 = Do I need my breast removed?
question-q11 = Do I need radiation?
question-q12 = Do I need chemo?
question-q13 = Do I need hormone treatment?
question-q14 = Will it be paid for?
question-q15 = What if treatment does not work?

notice-informs = Herald explains. It does not choose treatment. You and your team do that.
notice-checked = Written by the Herald project. No clinician has checked this yet.
about-side = These answers are about the cancer in your { $side } breast.
about-other = Your record also names another cancer. These answers do not cover it.
about-nothing = We found no breast cancer in this record. The answers below are general.
about-elsewhere = This record names a cancer, but not of the breast. Herald only knows breast cancer.

side-left = left
side-right = right

flag-pregnant = Your record speaks of a pregnancy. Tell your team before any drug, scan or radiation. HER2 drugs can harm a baby before birth.
flag-pregnancy-unclear = Your record disagrees about a pregnancy. Ask for a test before any drug. HER2 drugs can harm a baby before birth.
flag-heart = Your heart scan of { $percent } percent is on the low side. Ask what it means for HER2 drugs before the next dose.
flag-brain-calm = A fit, a weak arm or leg, or trouble speaking is an emergency.
flag-brain = Your record names spread to the brain. A fit, a weak arm or leg, or trouble speaking is an emergency.

## Before news that may be hard: a calm line instead of the answer

gate-spread-closed = This part speaks of cancer that has spread or come back. It may or may not be about you.
gate-not-working-closed = There are more treatments, and more care. This part opens when you want it to.
gate-new-report-closed = This rests on a new report. It opens when you want it to.

## What facts are called

fact-her2 = HER2 test
fact-er = Oestrogen receptor (ER)
fact-pr = Progesterone receptor (PR)
fact-size = Size of the cancer
fact-t = T, the size group
fact-n = N, the lymph nodes
fact-m = M, spread to other parts
fact-grade = Grade
fact-stage-stated = Stage written in the record
fact-lvef = Heart scan
fact-pregnancy = Pregnancy
fact-menopause = Periods and menopause
fact-treatment = Drugs in your record
fact-surgery = Operation
fact-side = Side
fact-region = Where you are treated

## Requests: what is missing, who has it, what to say

request-her2-what = The missing part of the HER2 test
request-her2-who = The pathology laboratory
request-her2-ask = Was a gene test for HER2 done, called ISH or FISH? What did it show?
request-distant-what = Whether the cancer has been found in other parts of the body
request-distant-who = Your cancer team
request-distant-ask = Have you looked for spread to other parts? What did you find?
request-nodes-what = Whether lymph nodes under the arm were checked before treatment
request-nodes-who = Your cancer team
request-nodes-ask = Were my lymph nodes checked, and was one sampled with a needle?
request-size-what = The size of the cancer before treatment
request-size-who = The report of your scan
request-size-ask = What was the largest size on the scan, in millimetres?
request-grade-what = The grade of the cancer
request-grade-who = Your pathology report
request-grade-ask = What grade is it: 1, 2 or 3?
request-hormone-what = Whether the cancer has hormone receptors (ER and PR)
request-hormone-who = Your pathology report
request-hormone-ask = Is my cancer ER positive? Is it PR positive? What are the numbers?
request-removed-what = The size of the cancer that was taken out
request-removed-who = The report after your operation
request-removed-ask = How large was the cancer in the piece that was taken out?
request-removed-nodes-what = How many lymph nodes held cancer at the operation
request-removed-nodes-who = The report after your operation
request-removed-nodes-ask = How many nodes were taken out, and how many held cancer?
request-diagnosis-day-what = The day of the diagnosis
request-diagnosis-day-who = The report of your biopsy
request-diagnosis-day-ask = On which day was the cancer found?
request-surgery-day-what = The day of the operation
request-surgery-day-who = The letter from the hospital
request-surgery-day-ask = On which day was my operation?
request-heart-what = A heart scan from the last three months
request-heart-who = Your cancer team
request-heart-ask = When was my last heart scan, and what was the number (LVEF)?
request-pregnancy-what = Whether you could be pregnant
request-pregnancy-who = You and your cancer team
request-pregnancy-ask = Should I have a pregnancy test before treatment?
request-menopause-what = Whether your periods have stopped for good
request-menopause-who = You and your cancer team
request-menopause-ask = Do you count me as before or after menopause?

reply-fact = { $fact }: { $is }
reply-her2-positive = If it is positive
reply-her2-negative = If it is negative
reply-any = If it is { $is }
leaves-stage = your stage is { $stages }
leaves-her2-positive = HER2 drugs can be part of your treatment
leaves-her2-negative = HER2 drugs are not for you, and other treatments are
leaves-hormone-positive = hormone treatment can be part of your plan
leaves-hormone-negative = hormone treatment would not help
leaves-place = it has been found in: { $places }
place-breast-only = the breast only
place-breast-and-nodes = the breast and lymph nodes
place-elsewhere-in-the-body = another part of the body


ask-her2-score = What does the report say for the HER2 protein test (IHC)?
ask-her2-ish = What does the report say for the HER2 gene test (ISH or FISH)?
ask-grade = What grade is it?
ask-er = Is it ER positive?
ask-pr = Is it PR positive?
ask-size = How large is it, in millimetres?
ask-nodes = Did the team find cancer in lymph nodes before treatment?
ask-distant = Has it been found in other parts of the body?
ask-removed-size = How large was the cancer that was taken out, in millimetres?
ask-removed-nodes = How many lymph nodes held cancer?
ask-diagnosis-day = On which day was the cancer found? The day on the biopsy report counts.
ask-surgery-day = On which day was the operation of the breast?
ask-lvef = What was the heart scan number (LVEF), in percent?
ask-pregnancy = Are you pregnant?
ask-menopause = Have your periods stopped for good?
help-copy = Copy the words or number from the report. If you are not sure, leave it open.
help-team = If you do not know, leave it open and ask your team.
choice-positive = Positive
choice-negative = Negative
choice-0 = 0
choice-1 = 1+
choice-2 = 2+
choice-3 = 3+
choice-grade-1 = Grade 1
choice-grade-2 = Grade 2
choice-grade-3 = Grade 3
choice-n0 = They looked and found none
choice-n1 = Yes, nodes that can move (N1)
choice-n2 = Yes, nodes stuck together (N2)
choice-n3 = Yes, near the collarbone or breastbone (N3)
choice-m0 = They looked and found none
choice-m1 = Yes
choice-pn0 = None
choice-pn1 = 1 to 3
choice-pn2 = 4 to 9
choice-pn3 = 10 or more
choice-pregnant = Yes
choice-not-pregnant = No, a test in the last month was negative
choice-premenopausal = No
choice-postmenopausal = Yes

## q01 How sure is HER2

q01-positive-settled = Your cancer is HER2-positive. The tests are clear.
q01-positive-to-confirm = Your cancer looks HER2-positive. One thing should still be checked.
q01-negative-settled = Your cancer is HER2-negative. The tests are clear.
q01-negative-to-confirm = Your cancer looks HER2-negative. One thing should still be checked.
q01-equivocal = The first HER2 test was in between. The gene test decides, and we did not find its result.
q01-open = It is not clear yet if your cancer is HER2-positive.
q01-indeterminate = The HER2 test could not be used. A new sample is needed.
q01-not-tested = We found no HER2 test in this record. That does not mean it is negative.
q01-disagree = Your reports do not agree about HER2. Both are shown here.
q01-newest-guides = Treatment talk rests on the newest sample. The first sample still counts for the stage.
q01-sample-score = Sample of { $when }: the protein test (IHC) says { $score }.
q01-sample-call = Sample of { $when }: the report says { $call }, without a score.
q01-sample-ish = Sample of { $when }: the gene test (ISH) says { $result }.
q01-sample-ratio = Sample of { $when }: the gene test has a ratio of { $ratio }.
q01-sample-copies = Sample of { $when }: { $copies } HER2 gene copies in each cell.
q01-result-positive = positive
q01-result-negative = negative
q01-result-equivocal = in between
q01-what = HER2 is a protein on the outside of cells. Too much of it tells cancer cells to grow.
q01-matters = The result matters a lot. HER2 drugs work on cancers that have too much HER2.
q01-how-common = Out of 100 breast cancers, about 14 are HER2-positive. This count is from the United States, 2017 to 2021.
q01-tier-low = Your result is called HER2-low. That is not HER2-positive, and it is treated in another way.
q01-tier-ultralow = Your result is called HER2-ultralow. That is not HER2-positive.
q01-tier-zero = The report says 0. It does not say if any stain was seen. You can ask.
q01-step-none = No further HER2 test is needed for now.
q01-step-reflex-ish = Next step: a gene test (ISH) on the same sample.
q01-step-ihc-same-tissue = Next step: the protein test (IHC) on the same sample.
q01-step-recount-blinded = Next step: a second person counts the gene signals again, without seeing the first count.
q01-step-adjudicate = Two counts do not agree. The laboratory has its own way to settle this.
q01-step-dual-probe-ish = Next step: a gene test with two probes, to get both numbers.
q01-step-ihc-or-dual-probe = Next step: the report of a HER2 test, by protein (IHC) or gene (ISH).
q01-step-new-specimen = Next step: a test on a new sample.
q01-step-test-invasive-component = Next step: a test on the part of the cancer that grows into the breast tissue.
q01-step-count-20-cells = Too few cells were counted. Next step: count at least 20.
q01-step-review-discordance = Two results do not fit together. Next step: the laboratory looks at both again.
q01-step-repeat-test = This kind of tumour is seldom HER2-positive. Next step: repeat the test.
q01-step-retest-excision = A new test on the operated piece may be done.
q01-reread = This report is older than the rules of June 2018. Today the same numbers would count as { $result }. Ask what that means for you.
q01-find-report = The record has a result, but no score or count. Ask for the pathology report itself.
q01-comment-group2 = The gene test fell in a rare group. The few such cancers in trials did not clearly gain from HER2 drugs.
q01-comment-group3 = The gene test fell in a rare group. There is too little evidence to call it positive.
q01-comment-group4 = The gene test was close to the line. Without a strong protein test it counts as negative.
q01-unknown = A test looks at a small piece. Other parts of the cancer can be different.
q01-action = Ask for a copy of the full pathology report, and keep it.
q01-ask-ish = Was the gene test (ISH or FISH) done? What were the ratio and the copy number?
q01-ask-surgery = Will the piece from the operation be tested too?
q01-ask-repeat = Would a second test change the plan?

## q02 Where is it

q02-side = The cancer was found in your { $side } breast.
q02-no-side = The record does not say which breast.
q02-size = The largest size written down is { $mm } mm ({ $when }).
q02-size-open = We found no size in this record.
q02-nodes-found = Cancer was found in lymph nodes near the breast ({ $n }).
q02-nodes-none = The lymph nodes were checked, and no cancer was found ({ $n }).
q02-nodes-open = Lymph nodes: no check is written in this record.
q02-far-found = Cancer was found in another part of the body: { $sites }.
q02-far-found-unnamed = The record says that cancer was found in another part of the body.
q02-far-none = When the cancer was found, no sign of it was seen in other parts (M0).
q02-far-open = Other parts of the body: no check is written in this record.
q02-later = Later, cancer was found in other parts: { $sites } ({ $when }).
q02-differ = The record says different things about this place.
q02-three = Think of three places: the breast, the nodes near it, and the rest of the body.
q02-not-looked = "Not looked for" is not the same as "not there". We keep the two apart.
q02-unknown = No scan can see very small groups of cells.
q02-action = Ask which scans were done, and write down the dates.
q02-ask-scans = Which scans do I still need, and why?
q02-ask-node = Was a node sampled with a needle, and was a clip put in?
q02-flag = New bone pain, breathlessness, headache or weakness: call your team the same day.
site-brain = brain
site-bone = bone
site-liver = liver
site-lung = lung
site-distant-node = distant lymph nodes
site-other = another place

## q03 Stage

q03-decided = Your stage is { $stage } ({ $system }).
q03-possible = Your stage is { $stages }. What is still missing decides which one.
q03-possible-one = Your stage comes out as { $stage }, whatever the missing facts turn out to be.
q03-many = Your stage cannot be named yet. Too many facts are missing.
q03-none = Stage cannot be named from this record.
system-clinical = clinical stage, before treatment
system-pathological = stage after surgery
system-anatomic = by size and spread only
q03-official = By the official rules no stage may be written while { $missing } is missing.
missing-t-unknown = the size
missing-n-unknown = the check of the lymph nodes
missing-m-unknown = the check for spread
missing-grade-unknown = the grade
missing-her2-unknown = the HER2 result
missing-er-unknown = the ER result
missing-pr-unknown = the PR result
missing-in-situ-with-nodal-disease = a look at why nodes hold cancer
missing-in-situ-with-distant-metastasis = a look at why there is spread
missing-no-evidence-of-cancer = a place where the cancer was found
q03-after-surgery-open = After surgery it could be { $stages }. What is missing there is { $missing }.
q03-also-clinical = Before treatment the stage was { $stage }.
q03-anatomic = By size and spread alone it is { $stage }. That older way leaves out HER2, hormones and grade.
q03-stated = Your record says stage { $stages }. We show what we work out from the facts beside it.
q03-stated-same = Your record says the same.
q03-stated-disagree = Your record names more than one stage: { $stages }. Ask which one your team uses, and why.
q03-rests = It rests on { $t }, { $n }, { $m }, the grade, HER2, ER and PR.
q03-after = You had drugs before surgery. Then the first stage stays, and the later findings are written beside it.
q03-is-not = A stage groups cancers. It does not tell what will happen to one person.
q03-relapse = A cancer that comes back does not get a new stage number.
q03-unknown = Two people with the same stage can do very differently.
q03-action = Ask your team to write down your stage, and which system they use.
q03-ask-when = Is this stage from before or after treatment?
q03-ask-change = What result could still change it?

## q04 Options

q04-open-her2 = It depends on HER2. Until that test is clear, no HER2 drug can be named for you.
q04-positive = You could have drugs that aim at HER2. They are used with other treatments.
q04-negative = HER2 drugs are not for this cancer. Other treatments are, and your team will name them.
q04-parts = Treatment may join up to five parts. They are surgery, chemo, HER2 drugs, radiation and hormone treatment.
q04-order-early = Some people have surgery first. Others have drugs first, to shrink the cancer.
q04-order-size = The order depends mainly on the size, and on whether nodes hold cancer.
q04-spread = When the cancer has spread, drugs are the main treatment.
q04-after-drugs = You had drugs before surgery. What was left at surgery guides the next drug.
q04-had = Your record lists these drugs: { $drugs }.
q04-checks = Before HER2 drugs, the team checks the heart, hepatitis B, and pregnancy if it is possible.
q04-pregnant = In pregnancy HER2 drugs wait until after the birth. Some chemo and surgery can be possible.
q04-heart = Your heart scan is low. The team may choose other drugs, or treat the heart first.
q04-unknown = Herald lists what guidelines name. It does not know your wishes or everything about your health.
q04-action = Bring the list of what is missing to your next visit.
q04-ask-why = Why this order for me?
q04-ask-give-up = What do I give up with each choice?

## q05 Which suits me

q05-headline = Herald does not pick a treatment. It can help you compare, and you have a say.
q05-open = First the missing facts, because they change the choices.
q05-compare = Look at the top two or three choices side by side.
q05-four = For each, ask four things: the gain, the harm, how long, and how often you must come.
q05-matters = Say what matters to you: hair, nausea, work, visits, children, being done soon.
q05-no = You can say no to a treatment. You can change your mind.
q05-unknown = No trial tells how one person will do. Trials count groups of people.
q05-action = Write down the three things that matter most to you.
q05-ask-same = Would you choose the same at another hospital?
q05-ask-board = Was my case talked over by the whole team?

## q06 How soon

answer-overdue = What this answer rests on was due for a check by { $day }. It may be out of date. Ask your team.
q06-no-date = We found no date of diagnosis in this record, so we cannot count the days.
q06-since-diagnosis = It is { $days } days since the diagnosis on { $day }.
q06-since-surgery = It is { $days } days since the operation on { $day }.
q06-past-diagnosis = The diagnosis was on { $day }. We did not find when drugs started.
q06-past-surgery = The operation was on { $day }. We did not find when drugs started.
q06-ordered = Your record orders these drugs: { $drugs }. It does not say that they were given.
q06-started = Your drug treatment started on { $day }.
q06-time = There is usually time for a second opinion. There is also time to talk about having children later.
q06-unknown = Nobody can name one exact day. A few days seldom matter.
q06-action = Ask for the date of the next step, and write it down.
q06-ask-booked = What is booked, and when?
q06-ask-wait = Which delays are safe, and which are not?
q06-flag = A red, swollen, hot breast that came on fast: call your team the same day.

## q07 How will I feel

q07-no-plan = That depends on the drugs. We found no treatment plan in this record.
q07-plan = Your record names these drugs: { $drugs }.
q07-trastuzumab = Trastuzumab: some people get fever or chills after the first dose. It can weaken the heart, so the heart is checked.
q07-pertuzumab = Pertuzumab: loose stools are the main effect.
q07-chemo = Chemo: tiredness, feeling sick, hair loss, and more risk of infection.
q07-t-dm1 = T-DM1: tiredness, low platelets, liver changes and tingling in hands or feet.
q07-t-dxd = T-DXd: feeling sick and tired. A new cough or breathlessness must be told at once.
q07-hormone = Hormone tablets: hot flushes, stiff joints.
q07-eat = If you cannot eat much, try small meals every few hours.
q07-unknown = Nobody can tell in advance who will get which effect.
q07-action = Keep the number of the day and night line where you can see it.
q07-ask-home = What can I take at home, and what not?
q07-ask-night = Who do I call at night?
q07-flag = Fever of 38.0 °C or more, or shaking chills, during chemo: call now, day or night. Some teams want a call from 37.5 °C.
q07-flag-breath = Trouble breathing or chest pain: this is an emergency.

## q08 Trials

q08-headline = There may be a trial. Your team can look for one that fits you.
q08-facts = Trials ask for facts: stage, HER2, hormones, earlier drugs, heart scan.
q08-missing = Some of these are missing here, so a search would miss trials.
q08-random = In many trials a computer picks the treatment. It may be the new one or the usual one.
q08-leave = You can say no, and you can leave a trial at any time.
q08-warn = A trial should not take the place of a treatment that works well, unless your team agrees.
q08-unknown = Nobody can promise that a new drug is better.
q08-action = Ask at your next visit if a trial is open for you.
q08-ask-extra = Are there extra visits, tests or costs?
q08-ask-leave = What happens if I leave?

## q09 Work

q09-headline = Many people work during part of treatment, and many take time off. Both are fine.
q09-depends = It depends on the drugs, on your job, and on how you feel.
q09-days = With chemo, the days after each dose are often the hardest.
q09-infection = Chemo lowers the cells that fight germs. Crowds and sick people are a risk in those weeks.
q09-later = Antibody drugs without chemo are often easier to work with.
q09-no-plan = We found no plan with dates. With one, we can show your likely low days.
q09-unknown = We do not know your job or the law where you live.
q09-action = Tell your team what your work needs from you.
q09-ask-letter = Can you write a letter for my employer?
q09-ask-day = Can I choose the day of the week for the drip?
q09-flag = Do not drive or use machines when you feel dizzy, or after drugs that make you sleepy.

## q10 Breast removal

q10-done-bcs = You had an operation that kept the breast ({ $when }).
q10-done-mastectomy = You had an operation that removed the breast ({ $when }).
q10-often-kept = HER2 alone is never a reason to remove the breast. Often the breast can be kept.
q10-inflammatory = With inflammatory breast cancer, removing the breast is usual.
q10-size = It depends on the size of the cancer, the size of the breast, and how many spots there are.
q10-shrink = Drugs first can shrink the cancer, so that less has to be removed.
q10-equal = When both are possible, people live as long after either one.
q10-radiation = Keeping the breast usually means radiation after it.
q10-spread = When the cancer has spread, an operation of the breast is often not the first step.
q10-man = In men the whole breast is often removed, since there is little tissue. Ask if keeping it is possible.
q10-unknown = The record does not show the whole picture of your breast. Your surgeon sees it.
q10-action = Ask to see the pictures, and where the edges would be.
q10-ask-keep = Can it be kept, now or after drugs?
q10-ask-rebuild = What are my choices for rebuilding, and how does radiation fit in?
q10-ask-nodes = How many nodes would be taken out?

## q11 Radiation

q11-after-kept = After an operation that keeps the breast, radiation is usual.
q11-after-removed = After removal, radiation depends on the size and on how many nodes hold cancer.
q11-not-yet = That is settled after the operation, when the report is there.
q11-nodes = Cancer in the nodes makes radiation more likely.
q11-done = Your record shows that you had radiation.
q11-order = It comes after chemo. HER2 drugs and hormone tablets can go on at the same time.
q11-spread = When the cancer has spread, radiation is used for single places, such as bone or brain.
q11-unknown = Experts do not agree about every case, most of all when drugs cleared the nodes.
q11-action = Ask who decides about radiation in your team, and when.
q11-ask-fields = Which places would be treated?
q11-ask-heart = How is the heart kept out of the way?
q11-flag = New cough or trouble breathing after radiation or T-DXd: call your team the same day.

## q12 Chemo

q12-usual = HER2 drugs were tested together with chemo. So chemo is often part of the plan.
q12-small = For very small cancers without nodes, no chemo or a short course can be enough.
q12-had = Your record shows chemo: { $drugs }.
q12-negative = This cancer is HER2-negative. Then chemo depends on size, nodes, grade and hormones. Herald does not cover that choice.
q12-open-her2 = That hangs on HER2 first. HER2-positive cancers are more often given chemo.
q12-spread = When the cancer has spread, chemo is often used at the start, and then stopped while HER2 drugs go on.
q12-short = Shorter or milder courses exist. Ask which ones were tested for people like you.
q12-pregnant = In pregnancy, some chemo can be given later on, but not HER2 drugs.
q12-unknown = How much chemo adds to HER2 drugs in very small cancers is not settled.
q12-action = Ask what the chemo adds for you, in people out of 100.
q12-ask-short = Could I have the shorter course?
q12-ask-stop = What if I stop early?
q12-flag = Fever of 38.0 °C or more during chemo: call now, day or night. Some teams want a call from 37.5 °C.

## q13 Hormones

q13-positive = Yes, hormone treatment is likely to be part of your plan.
q13-negative = Your cancer has no hormone receptors, so hormone treatment would not help.
q13-open = That depends on hormone receptors. We did not find whether your cancer has them.
q13-disagree = Your reports do not agree about hormone receptors. Both are shown here.
q13-samples-differ = Your samples differ: one had hormone receptors, another had not. Ask which one guides your plan.
q13-means = Your report says { $receptors }. That means hormones help this cancer grow.
q13-general = Some cancers have hormone receptors. Then hormones help them grow.
q13-tablets = Tablets can block the hormones. Most people take tablets for 5 years or more.
q13-beside = HER2 drugs do not replace hormone tablets. You can have both.
q13-wrong = You may read that HER2-positive cancers do not respond to hormones. That is not right when ER or PR is positive.
q13-share = Out of 100 HER2-positive cancers, about 71 have hormone receptors. This count is from the United States, 2017 to 2021.
q13-low = Your report counts few cells. Between 1 and 10 percent, nobody knows how much hormone treatment helps.
q13-before = Before menopause, an injection that rests the ovaries may be added.
q13-after = After menopause, tablets called aromatase inhibitors are usual.
q13-man = For men, tamoxifen is the usual tablet.
q13-unknown = How long is best for one person is not known.
q13-action = Ask when hormone treatment would start, and for how long.
q13-ask-bones = Do I need a bone scan first?
q13-ask-ovaries = Should my ovaries be rested as well?
q13-flag = A swollen sore leg, sudden breathlessness or vaginal bleeding on tamoxifen: call the same day.
receptor-er = ER positive
receptor-pr = PR positive
receptor-both = ER positive and PR positive

## q14 Payment

q14-headline = We cannot promise what your plan pays. We can give you the words to ask.
q14-region-open = Tell Herald where you are treated to see which drugs are approved there.
q14-region-us = This is for the United States.
q14-region-eu = This is for the European Union.
q14-approval = { $option }: { $approval }
q14-words = Ask about: approval before treatment, biosimilar, appeal, help with costs.
q14-us-before = Many drugs need approval by your plan before the first dose. It is called prior authorization. The clinic asks for it.
q14-us-appeal = If the plan says no, you can appeal. Your doctor can also talk to a doctor of the plan.
q14-us-help = Ask about the most you may have to pay in a year, and about help from drug makers and charities.
q14-us-ask-before = Has prior authorization been asked for, and for which drugs?
q14-us-ask-cost = What will I pay for each dose, and is there help with it?
q14-eu-approved = A drug can be approved for the whole European Union and still not be paid for in your country.
q14-eu-single = For a drug that is not on the list, a hospital can often ask your health fund for you alone.
q14-eu-help = The social worker of your hospital knows the forms, the travel costs and sick pay.
q14-eu-ask-paid = Is this drug paid for in our country, for my kind of cancer?
q14-eu-ask-single = If it is not, can you ask my health fund for me alone?
q14-uk-funded = The NHS pays for drugs that have been agreed for your kind of cancer. England, Wales, Scotland and Northern Ireland decide apart.
q14-uk-single = For a drug that is not agreed, your team can make an individual funding request.
q14-uk-help = Ask about free prescriptions, travel costs and sick pay. A cancer nurse or a charity adviser can help.
q14-uk-ask-funded = Is this drug funded by the NHS for me, or through a special fund?
q14-uk-ask-single = If it is not, would an individual funding request make sense?
q14-other = The social worker or money adviser of your hospital knows the rules where you are.
q14-approved = A drug that is approved for your kind of cancer is more often paid for.
q14-biosimilar = Some HER2 drugs have cheaper copies that work the same way. They are called biosimilars.
q14-unknown = Rules differ by country and by plan, and they change.
q14-action = Ask for the money adviser of your hospital.
q14-ask-before = Does this treatment need approval first? Who asks for it?
q14-ask-refused = What can we do if they say no?
q14-flag = Never stop a drug because of money without calling your team first.

## q15 If it does not work

q15-headline = There are more treatments. Which ones depends on what you have had.
q15-residual = Some cancer was left after drugs and surgery. That happens to many people, and it changes the next drug.
q15-relapse = The cancer came back. There are drugs for this, and the time since your last HER2 drug matters.
q15-spread = Cancer that has spread usually cannot be cured. It can often be held for years.
q15-negative = For HER2-negative cancer the next drugs are other ones. Herald does not cover them.
q15-lines = HER2 drugs come in several lines. When one stops working, another can follow.
q15-sample = A new sample is often worth taking, since HER2 and hormones can change.
q15-comfort = Care that eases symptoms can start early, next to cancer treatment.
q15-unknown = Nobody knows in advance how well a treatment will work for you.
q15-action = Ask now what plan B would be. It is easier to hear on a calm day.
q15-ask-again = Would you take a new sample?
q15-ask-plan = What would plan B and plan C be?
q15-flag = A fit, a weak arm or leg, loss of speech, or bad breathlessness: call the emergency number.

date-between = between { $from } and { $to }
date-none = a day that is not written down
reply-whatever = whatever it shows
