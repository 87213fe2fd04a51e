### Sentences of the treatment calendar. Written by the Herald project. No clinician has checked this yet.

calendar-heading = My calendar
calendar-lead = What comes when, what moved, and what to ask. Your team sets the days. Herald helps you keep track.
calendar-empty = No plan yet. Choose a plan your team named, or add single dates.

## A plan

calendar-add-plan = Choose a plan
calendar-add-plan-more = Choose another plan
calendar-plan-label = Which plan did your team name?
calendar-plan-help = Ask your team for the name if you are not sure. It is on the consent form too.
calendar-plan-none = Choose a plan from the list.
calendar-plan-pick = Choose a plan
calendar-group-record = Plans like the one in your record
calendar-group-options = Listed for a situation like yours
calendar-group-others = Other plans
calendar-start-label = First day of this plan
calendar-start-help = The day of the first drip, shot or tablet. Herald never guesses it.
calendar-start-record = Your record shows { $drugs } first on { $day }.
calendar-start-use = Use { $day }
calendar-plan-save = Make my calendar
calendar-plan-heading = My plan
calendar-plan-started = From { $day }
calendar-plan-change = Change this plan
calendar-plan-remove = Take this plan away
calendar-plan-remove-sure = Take this plan away? Your marks on it go too.
calendar-plan-remove-yes = Take it away
calendar-keep = Keep it
calendar-plan-saved = Your calendar has changed. It is kept on this device.
calendar-problem = That did not work. Nothing else has changed.

calendar-plan-ac_th = AC, then TH (paclitaxel each week)
calendar-plan-ddac_th = AC every 2 weeks, then TH
calendar-plan-ac_thp = AC, then THP
calendar-plan-tch = TCH
calendar-plan-tchp = TCHP
calendar-plan-th_apt = Weekly paclitaxel with trastuzumab
calendar-plan-thp_neo = THP before surgery
calendar-plan-tc_h = TC with trastuzumab
calendar-plan-fec_dh = FEC, then docetaxel with trastuzumab
calendar-plan-h_mono = Trastuzumab alone, every 3 weeks
calendar-plan-hp_maint = Trastuzumab and pertuzumab, every 3 weeks
calendar-plan-t_dm1_x14 = T-DM1 after surgery, 14 doses
calendar-plan-t_dxd_x14 = T-DXd after surgery, 14 doses
calendar-plan-t_dxd_thp = T-DXd, then THP, before surgery
calendar-plan-neratinib_ext = Neratinib for one year
calendar-plan-thp_adv = THP, then HP for as long as it helps
calendar-plan-t_dxd_p = T-DXd with pertuzumab
calendar-plan-t_dxd_adv = T-DXd alone
calendar-plan-tuc_cap_h = Tucatinib, capecitabine and trastuzumab
calendar-plan-lap_cap = Lapatinib and capecitabine
calendar-plan-marg_chemo = Margetuximab with one chemo drug
calendar-plan-patina = Trastuzumab, pertuzumab, palbociclib and a hormone tablet
calendar-hormone-tam5 = Tamoxifen for 5 years
calendar-hormone-tam10 = Tamoxifen for 10 years
calendar-hormone-ofs_ai = Goserelin shots and exemestane
calendar-hormone-ofs_tam = Goserelin shots and tamoxifen
calendar-hormone-ai5 = Letrozole for 5 years
calendar-hormone-switch = Tamoxifen for 2 years, then another tablet
calendar-hormone-bone = Zoledronic acid every 6 months

calendar-form-label = How are the HER2 drugs given?
calendar-form-as-printed = By drip
calendar-form-phesgo = As one shot (Phesgo)
calendar-form-trastuzumab_sc = Trastuzumab as a shot
calendar-variant-label = Which form of the plan is it?
calendar-variant-none = The usual form
calendar-variant-weekly_trastuzumab = Trastuzumab each week
calendar-variant-three_weekly_trastuzumab = Trastuzumab every 3 weeks
calendar-variant-paclitaxel_every_14_days = Paclitaxel every 2 weeks
calendar-variant-every_21_days = AC every 3 weeks
calendar-variant-docetaxel = Docetaxel in place of paclitaxel
calendar-variant-weekly_paclitaxel = Paclitaxel each week
calendar-chosen-label = Which drug did your team pick?
calendar-chosen-none = Not picked yet
calendar-stage-label = How long does this plan go on?
calendar-stage-as-printed = Up to 18 doses in all
calendar-stage-advanced = As long as it helps
calendar-earlier-label = How many doses of HER2 drugs did you have before this plan?
calendar-earlier-help = Leave this empty to count them in your record.
calendar-earlier-unclear = “{ $written }” is not a count of doses. Write a whole number from 0 to { $most }.
calendar-earlier-record = { $doses ->
    [one] This plan goes to { $all } doses in all. One is in your record before it, so { $left } are left.
   *[other] This plan goes to { $all } doses in all. { $doses } are in your record before it, so { $left } are left.
}
calendar-earlier-days = Those before were from { $from } to { $to }.
calendar-earlier-you = This plan goes to { $all } doses in all. You told us { $doses } before it, so { $left } are left.
calendar-earlier-open = This plan goes to { $all } doses in all. Those before it count too; we do not know how many. We drew all { $all }.
calendar-earlier-full = { $doses } doses came before this plan. That is { $all } or more in all. Ask your team if one is left.
calendar-change-save = Save these changes

calendar-follows = What follows
calendar-clocks = Two clocks
calendar-clock = { $weeks ->
    [1] Every week: { $drugs }.
   *[other] Every { $weeks } weeks: { $drugs }.
}
calendar-clock-daily = Every day: { $drugs }.
calendar-new-cough = A new cough on this plan always matters. Call your team the same day.
calendar-dpyd = Ask if the DPYD gene test is back before the first capecitabine tablet.

## Questions

calendar-ask-heading = Please check this
calendar-ask-before-diagnosis = This plan starts before the day of diagnosis in your record ({ $day }). Is the first day right?
calendar-ask-overlap = Two plans cover the same days, from { $from } to { $to }. Are both right? Both are shown below.
calendar-ask-other-drugs = Your record also shows { $drugs }. This plan does not hold it. Ask your team if this is your plan.
calendar-ask-not-shown = { $days ->
    [one] On one day of this plan your record does not show { $drugs }. Ask your team if this is your plan.
   *[other] On { $days } days of this plan your record does not show { $drugs }. Ask your team if this is your plan.
}
calendar-ask-too-early = You moved the visit of { $from } to an earlier day, { $to }. Ask your team if there is time enough between doses.
calendar-ask-earlier-none = HER2 drugs before this plan count toward { $all } doses. We see none in your record, so we drew all { $all }. Is that right?
calendar-ask-earlier-course = Your record shows HER2 drugs before this plan, but not each dose. They count toward { $all }. Is drawing { $all } right?
calendar-ask-earlier-weekly = You had HER2 drugs each week before this plan. Weekly doses count in another way toward { $all }. Ask your team how many are left.
calendar-ask-earlier-how = Ask your team how many you had. You can put the number in under “Change this plan”.
calendar-ask-yes = It is right
calendar-ask-remove = Take away { $plan }

## Dates

calendar-add-date = Add a date
calendar-date-what = What is it?
calendar-date-day = On which day?
calendar-date-words = A note for yourself, if you like
calendar-date-save = Add this date
calendar-date-remove = Take this date away
calendar-next = What comes next
calendar-next-none = Nothing is planned from today on.
calendar-later = { $count ->
    [one] { $month }: one date
   *[other] { $month }: { $count } dates
}
calendar-before = Before today
calendar-slipped = What slipped
calendar-check-off = Before today, not marked yet
calendar-earlier = { $count ->
    [one] One date before today
   *[other] { $count } dates before today
}

calendar-what-drip = Drip
calendar-what-shot = Shot
calendar-what-drip-and-shot = Drip and shot
calendar-what-tablets = Tablets begin
calendar-what-heart-scan = Heart scan
calendar-what-blood-test = Blood test
calendar-what-surgery = Surgery
calendar-what-radiation = Radiation
calendar-what-visit = Clinic visit

calendar-where-drip = Where: the clinic where you have your drips.
calendar-where-shot = Where: the clinic. Some shots can be given at home.
calendar-where-drip-and-shot = Where: the clinic where you have your drips.
calendar-where-tablets = Where: at home.
calendar-where-heart-scan = Where: the heart or scan department.
calendar-where-blood-test = Where: the clinic, or a lab near you.
calendar-where-surgery = Where: the hospital.
calendar-where-radiation = Where: the radiation department.
calendar-where-visit = Where: the clinic.

calendar-long-minutes = { $drug } runs for { $minutes } minutes, by its label.
calendar-long-ask = Ask your team how long to plan for.
calendar-long-heart-scan = A scan with sound waves often takes less than one hour.

calendar-ready-drip-1 = Eat and drink as you like, unless your team says not to.
calendar-ready-drip-2 = Take along warm socks, something to do, and your list of tablets.
calendar-ready-shot-1 = Wear clothes that make your thigh or belly easy to reach.
calendar-ready-shot-2 = Tell the nurse if the last place is still sore.
calendar-ready-tablets-1 = Fetch the tablets some days before.
calendar-ready-tablets-2 = Pick one time of the day, and set an alarm.
calendar-ready-heart-scan-1 = It does not hurt. Wear a top that opens with ease.
calendar-ready-heart-scan-2 = Ask for the LVEF number, and note it down.
calendar-ready-blood-test-1 = Drink some water before. It makes a vein easier to find.
calendar-ready-blood-test-2 = Ask when the result will be back.
calendar-ready-surgery-1 = Ask when to stop eating and drinking.
calendar-ready-surgery-2 = Plan for someone to take you home.
calendar-ready-radiation-1 = Use no cream on the skin before, unless your team says so.
calendar-ready-radiation-2 = Wear a soft top that opens with ease.
calendar-ready-visit-1 = Take along your questions. The visit sheet can hold them.
calendar-ready-visit-2 = Take someone with you if you like.
calendar-ready = How to get ready
calendar-long = How long

calendar-count = { $drugs }: dose { $n } of { $total }
calendar-count-open = { $drugs }: dose { $n }
calendar-tablets-until = Take them until { $day }. Then comes a break, or the next step.
calendar-window = Some day from { $from } to { $to }. Your team sets the day.
calendar-not-shown = Your record does not show { $drugs } on that day.

## Done, moved, missed

calendar-mark-done = Done
calendar-mark-moved = Moved
calendar-mark-missed = Missed
calendar-mark-none = Take the mark off
calendar-mark-of = { $what }, { $day }
calendar-moved-to = To which day?
calendar-moved-save = Move it
calendar-moved-cancel = Leave it
calendar-state-moved = Moved from { $day }.
calendar-state-moved-plain = You moved it.
calendar-state-done-record = Done: your record shows it.
calendar-state-done-you = Done: you marked it.
calendar-state-late = Done { $days } days later than planned. The plan said { $day }.
calendar-state-changed = Your record shows { $drugs } in its place.
calendar-state-missed-record = Missed: your record says it was not given.
calendar-state-missed-you = Missed: you marked it.
calendar-state-not-known = We do not know yet. Did this take place?
calendar-late-heading = What the label says
calendar-late-today = If it were given today:
calendar-late-that-day = For that day:
calendar-late-both = The labels differ. Both are here:
calendar-late-source = Says: { $source }
calendar-late-rule = The rule for this drug
calendar-late-call = Call your team. They decide, not the label and not Herald.

## Days of care

calendar-careful = More careful days
calendar-careful-what = You may catch germs with more ease. Keep away from people who are ill.
calendar-tired = Days you may feel low
calendar-tired-what = Plan rest. How people feel differs a lot.
calendar-range = { $from } to { $to }

calendar-more = Change and take along

## Month, print, closed days

calendar-view = Show as
calendar-view-list = List
calendar-view-month = Month
calendar-month-before = Month before
calendar-month-after = Month after
calendar-month-help = Use the arrow keys to go from day to day.
calendar-month-nothing = nothing planned
calendar-month-careful = more careful day
calendar-month-tablets = tablet day
calendar-month-key = A dotted frame is a more careful day. A small ring is a tablet day.
calendar-print = Print
calendar-closed = Days my clinic is closed
calendar-closed-help = A visit on such a day moves to the next open day. The rest moves with it.
calendar-closed-day = A closed day
calendar-closed-add = Add this day
calendar-closed-remove = Open again: { $day }

## Files

calendar-files = Take it along
calendar-files-help = A file for the calendar on your phone. Load it again after a change: entries move, they do not double.
calendar-files-named = Name what each visit is. Others who see your calendar will read it.
calendar-files-ics = Save calendar file (.ics)
calendar-files-fhir = Save for my hospital (FHIR)
calendar-files-saved = The file is ready. Look in your downloads.
calendar-file-name = Appointments
calendar-file-title = Appointment

## For the clinician

calendar-clinician = For your clinician: amounts
calendar-clinician-note = As labels and trials print them. To check a number, never to order by. The local protocol wins.
calendar-clinician-show = Show amounts
calendar-clinician-hide = Hide amounts
calendar-body-weightKg = Weight in kg
calendar-body-heightCm = Height in cm
calendar-body-gfr = Kidney figure (GFR), mL/min
calendar-body-creatinine = Or creatinine
calendar-creatinine-unit = Unit of the creatinine
calendar-clinician-body = They may stay empty. Then the amounts stand as printed.
calendar-clinician-kidneys = Carboplatin needs a kidney figure. It counts as 125 mL/min at most.
calendar-gfr-typed = Kidney figure: { $gfr } mL/min, as typed.
calendar-gfr-worked-out = Kidney figure: { $gfr } mL/min, by Cockcroft-Gault with the actual weight. Age { $age }, { $sex }, from the record.
calendar-sex-female = a woman
calendar-sex-male = a man
calendar-gfr-unclear = “{ $written }” is not a kidney figure. Write mL/min like 85.
calendar-gfr-range = { $written } mL/min cannot be a kidney figure. It lies from { $from } to { $to }. Check the number.
calendar-creatinine-unclear = “{ $written }” is not a creatinine. Write it like 71 or 0.8.
calendar-creatinine-person = The record gives no age or no sex. Fill in the kidney figure (GFR).
calendar-creatinine-weight = A creatinine needs the weight too. Fill it in, or the kidney figure (GFR).
calendar-body-both = Weight and height go together. Fill in both, or none.
calendar-body-unclear = “{ $written }” is not a number. Write it like 64 or 64.5.

calendar-heart = My heart scans
calendar-heart-more = The numbers, their limits, and when the next one is due.

## Without a script: a planner to print

calendar-planner = A planner to print
calendar-planner-how = Print this page. Write in each visit when your team gives you the day.
calendar-planner-day = Day
calendar-planner-what = What
calendar-planner-where = Where
calendar-planner-ready = To get ready
calendar-planner-done = Done
