### Sentences of the heart screen. Written by the Herald project. No clinician has checked this yet.

heart-heading = My heart
heart-lead = HER2 drugs can make the heart pump less. Scans find it early, often before you feel it.
heart-now = What the labels say now
heart-call-link = Who to call
heart-none = We do not know yet: no heart scan is in your record, and you have not typed one.
heart-none-how = Ask your team for the number of your last heart scan. It is called LVEF. Then type it here.
heart-no-drug = We do not know yet which HER2 drug you have. Choose it below, or choose a plan in your calendar.
heart-under-line = The last number is under { $percent }, the strictest line of any label. Ask your team before the next HER2 drug.
heart-under-drop = The last number is { $points } points or more under your first scan. Ask your team what it means.
heart-no-rule = We know of no heart rule for this drug. Ask your team what they look for.
heart-go-on = At this number, no label in use says to hold the drug.
heart-differ = Labels differ here. The strictest one leads. Ask your team which one they follow.
heart-recheck = Next look by { $day }.
heart-rules = Label by label

heart-rule-lvef_trastuzumab_us = Trastuzumab, United States
heart-rule-lvef_trastuzumab_eu = Trastuzumab, Europe
heart-rule-lvef_pertuzumab_ebc = Pertuzumab or Phesgo, treatment with an end
heart-rule-lvef_pertuzumab_mbc = Pertuzumab or Phesgo, treatment that goes on
heart-rule-lvef_tdm1_mbc = T-DM1, treatment that goes on
heart-rule-lvef_tdm1_ebc = T-DM1, treatment with an end
heart-rule-lvef_tdxd = T-DXd
heart-rule-lvef_margetuximab = Margetuximab
heart-rule-lvef_lapatinib = Lapatinib

## The next scan

heart-next = The next scan
heart-next-no-drug = Most labels ask for a scan about every 12 weeks. Choose your drug below, and Herald counts the days.
heart-next-unknown = Labels ask for a scan before the first dose. Ask your team when yours is.
heart-next-why = Counted from your last scan, for { $drugs }. The earliest guide leads.
heart-overdue = A scan was due by { $day }. Ask your team if it took place, or when it will.
heart-guides = Guide by guide
heart-guide-plan = Your plan in the calendar
heart-guide-sched_trastuzumab_us = Trastuzumab, United States: every 3 months
heart-guide-sched_pertuzumab = Pertuzumab: about every 12 weeks
heart-guide-sched_tdm1 = T-DM1: every 3 months
heart-guide-sched_tdxd = T-DXd: often every 12 weeks
heart-guide-sched_margetuximab = Margetuximab: every 3 months
heart-guide-sched_nice_uk = Trastuzumab, England: every 3 months

## The scans

heart-scans = My scans
heart-table = Heart scans, oldest first
heart-col-day = Day
heart-col-number = LVEF
heart-col-change = Since the first
heart-col-says = What the strictest label says
heart-col-from = Where it stands
heart-not-read = We do not know yet: the drug is not known.
heart-before-first = Before the first scan of this treatment
heart-first = The first scan: others are laid beside it
heart-range = { $from } to { $to }
heart-down = Down by { $points } points
heart-not-down = Not lower
heart-signs = With signs such as short breath
heart-from-record = Your record
heart-from-you = You typed it
heart-remove = Take it away
heart-lvef = LVEF says how much of its blood the heart pumps out each time.
heart-picture = A line of { $count } heart scans. The last one, on { $day }, is { $value } percent.
heart-picture-line = { $percent } percent: the strictest label line
heart-picture-drop = { $points } points under the first scan
heart-picture-due = due
heart-picture-how = A number under one line is a reason to ask. Most labels hold a drug when both lines are crossed.

## A scan of her own

heart-add = Type in a scan
heart-add-percent = LVEF in percent
heart-add-percent-help = The number on the report, like 58.
heart-add-day = Day of the scan
heart-add-symptoms = I was short of breath, faint or swollen around that day.
heart-add-save = Save this scan
heart-percent-needed = Write the number.
heart-percent-unclear = “{ $written }” is not a percent number. Write it like 58 or 57.5.
heart-percent-range = “{ $written }” cannot be right. An LVEF lies between { $from } and { $to }. Check the report.
heart-saved = Saved on this device.
heart-problem = That did not work. Nothing else has changed.

## The drug

heart-drug = The drug it is read for
heart-drug-plan = From your calendar: { $drugs }.
heart-drug-record = From your record: { $drugs }.
heart-drug-you = You chose: { $drugs }.
heart-drug-nowhere = We do not know yet which HER2 drug you have.
heart-drug-choose = Choose the HER2 drug
heart-drug-choose-help = Tick what you have now. Without a tick, the calendar and the record are used.

## Risk before treatment

heart-risk = The heart before treatment
heart-risk-means = Heart doctors use this list (HFA-ICOS) to sort people before HER2 drugs. It does not say what will happen to you.
heart-risk-one = By this list your heart risk before treatment is { $level }. The steps are low, medium, high and very high.
heart-risk-some = With what is known, this list gives { $levels }. The steps are low, medium, high and very high.
heart-risk-open = Too little is known for this list. Each answer below narrows it.
heart-risk-unclear = Two facts do not fit together here. Ask your team about your risk before treatment.
heart-level-low = low
heart-level-moderate = medium
heart-level-high = high
heart-level-very-high = very high
heart-risk-ask = { $count ->
    [one] One point is open
   *[other] { $count } points are open
}
heart-risk-ask-how = Leave a point open if you do not know. Your team can answer it.
heart-risk-from-record = Your record says yes.
heart-factor-heartFailureOrCardiomyopathy = Have you ever had heart failure or a weak heart muscle?
heart-factor-severeValveDisease = Do you have a bad heart valve?
heart-factor-infarctionOrRevascularised = Have you had a heart attack, a stent or a bypass?
heart-factor-stableAngina = Do you get chest pain when you work hard (angina)?
heart-factor-arrhythmia = Do you have a heart rhythm problem?
heart-factor-raisedTroponin = Was the blood test troponin high before treatment?
heart-factor-raisedNatriureticPeptide = Was the blood test BNP high before treatment?
heart-factor-earlierAnthracycline = Did you have red chemo (anthracycline) before this cancer treatment?
heart-factor-earlierChestRadiotherapy = Did you have radiation to the left breast or chest before?
heart-factor-hypertension = Do you have high blood pressure?
heart-factor-eGfrUnder60 = Do your kidneys work less well (eGFR under 60)?
heart-factor-diabetes = Do you have diabetes?
heart-factor-smokingNowOrMuch = Do you smoke, or did you smoke a lot?
heart-factor-bmiOver30 = Is your body mass index over 30?
heart-factor-earlierTrastuzumab = Did you have trastuzumab before this treatment?
heart-factor-anthracyclineNow = Is red chemo (anthracycline) part of this treatment?
heart-answer-present = Yes
heart-answer-absent = No
heart-answer-unknown = I do not know

## Numbers, closed until chosen

heart-numbers = How often
heart-numbers-question = Would you like to see how often the heart is affected?
heart-numbers-words = Words only
heart-numbers-show = Show me the numbers
heart-numbers-later = Not now
heart-numbers-hide = Hide numbers
heart-numbers-in-words = It depends on the plan. Plans with red chemo (anthracycline) touch the heart more often. In many people it gets better.
heart-numbers-is-later = You chose not now. You can look at any time.
heart-numbers-lead-1 = You may read that 3 to 5 out of 100 people get heart failure. That mixes plans, times and meanings.
heart-numbers-lead-2 = Here it is by plan. Each line is one trial. Do not compare two trials. None is a forecast for you.
heart-numbers-hers = Nearest to your plan
heart-numbers-others = Other plans
heart-number = Out of 100 people, about { $had } had this and about { $not } did not.
heart-number-under-one = Fewer than 1 out of 100 people had this. More than 99 did not.
heart-number-other = In the other group, about { $had } out of 100 had it and about { $not } did not.
heart-number-other-under-one = In the other group, fewer than 1 out of 100 had it.
heart-number-no-other = We could not read a number for another group.
heart-being-rechecked = Being re-checked:

heart-figure-b31_failure = AC, then TH (trial B-31): heart failure in daily life, or death from the heart
heart-figure-b31_failure-other = The other group had the same chemo and no trastuzumab.
heart-figure-n9831_together = AC, then TH together (trial N9831): heart failure that is felt
heart-figure-n9831_together-other = The other group had the same chemo and no trastuzumab.
heart-figure-n9831_after = AC, then T, then H (trial N9831): heart failure that is felt
heart-figure-n9831_after-other = The other group had the same chemo and no trastuzumab.
heart-figure-bcirg006_ac_th = AC, then TH (trial BCIRG-006): heart failure in daily life
heart-figure-bcirg006_ac_th-other = The other group had the same chemo and no trastuzumab.
heart-figure-bcirg006_tch = TCH (trial BCIRG-006): heart failure in daily life
heart-figure-bcirg006_tch-other = The other group had AC, then T, and no trastuzumab.
heart-figure-ac_th_stopped = AC, then TH: trastuzumab stopped for the heart
heart-figure-ac_th_stopped-other = The other group had no trastuzumab.
heart-figure-tch_stopped = TCH: trastuzumab stopped for the heart
heart-figure-tch_stopped-other = The other group had no trastuzumab.
heart-figure-hera_failure = Trastuzumab for a year after chemo (trial HERA): severe heart failure
heart-figure-hera_failure-other = The other group had no trastuzumab.
heart-figure-hera_fall = Trastuzumab for a year after chemo (trial HERA): LVEF 10 points down to under 50, seen twice, by 8 years
heart-figure-hera_fall-other = The other group had no trastuzumab.
heart-figure-apt_weakness = Weekly paclitaxel with trastuzumab (trial APT): a weak heart that is felt
heart-figure-apt_fall = Weekly paclitaxel with trastuzumab (trial APT): LVEF down, nothing felt
heart-figure-katherine = T-DM1 after surgery (trial KATHERINE): a weak heart, of any degree
heart-figure-db11 = T-DXd, then THP (trial DB-11): a weak heart, of any degree
heart-figure-db11-other = The other group had AC every 2 weeks, then THP.
heart-figure-persephone_fall = 12 months of trastuzumab (trial Persephone): LVEF under 50 in months 7 to 12
heart-figure-persephone_fall-other = The other group stopped after 6 months.
heart-figure-persephone_stopped = 12 months of trastuzumab (trial Persephone): stopped early for the heart
heart-figure-persephone_stopped-other = The other group had 6 months.

heart-clinician = For your clinician
heart-clinician-show = Show what is being re-checked
heart-clinician-hide = Hide it
heart-clinician-note = What a guideline or trial says beside the labels. To talk about, never to order by.
heart-calendar = My calendar
