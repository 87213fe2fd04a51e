### Names of treatments and of what to ask, in plain words. Written by the Herald project. No clinician has checked this yet.

option-why-clinician = { $why }.
option-figure-clinician = { $trial } ({ $who }): { $figure }. Read on { $day }.
option-figure-rechecked = { $trial } ({ $who }): { $figure }. From knowledge, being re-checked.
option-could-become = It could become { $statuses }.

pathway-ask-what = Find out: { $request }
pathway-ask-tell = This is for you to say: { $request }.
pathway-ask-say = Could we talk about this: { $request }?
reply-label = "{ $label }"
reply-says = { $question } { $is }
leaves-preferred = listed first could be: { $options }
leaves-alternative = also an option: { $options }
leaves-consider = to talk about: { $options }
leaves-contraindicated = not safe then: { $options }
leaves-avoid = not advised then: { $options }
leaves-not-listed = not for this situation: { $options }

check-T-LVEF = heart scan
check-T-HBV = hepatitis B test
check-T-HRCT = chest scan
check-lvef = heart scan
check-hepatitis_b = hepatitis B test
check-lung_baseline = chest scan
check-neuropathy_grade = feeling in hands and feet
check-blood_count = blood count
check-pregnancy_test = pregnancy test
check-lungs = a check of the lungs
check-liver = blood tests of the liver
check-frailty = a check of strength and daily life
check-other_illness = blood pressure and heart history
check-er_pr = hormone test in percent

q04-first = In a situation like yours, guidelines list first: { $options }.
q04-others = Other choices that guidelines list: { $options }.
q04-depends = Which treatment fits depends on what is missing. The most useful facts are named below.
q04-not-covered = No rule that Herald knows covers this. Take it to your team.
q04-contradiction = Two facts in the record cannot both be true. The options wait until that is settled: { $what }
q04-region = What is approved differs by country. Tell Herald where you live to see it.
q04-if-spread = Some tests are still to come. They may bring in other treatments. The map has a part for that, and asks before it opens.
q04-phase = By your record you are here: { $phase }.
phase-before-treatment = before treatment
phase-during-neoadjuvant = having drugs before surgery
phase-after-surgery = after surgery
phase-after-neoadjuvant = after drugs and surgery
phase-after-treatment = after treatment
phase-local-relapse = the cancer came back in the breast or nodes
phase-metastatic = the cancer has spread
