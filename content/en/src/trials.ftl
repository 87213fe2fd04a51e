# Clinical trials: what a person reads about the trials that may fit her (question 8).

trials-likely = { $trials ->
    [0] No trial looks like a fit yet.
    [one] { $trials } trial looks like a fit.
   *[other] { $trials } trials look like a fit.
}
trials-open = { $trials ->
    [0] No trial waits for more facts.
    [one] { $trials } trial needs more facts.
   *[other] { $trials } trials need more facts. { $one } of them need just one.
}
trials-not = { $trials ->
    [0] None is ruled out.
    [one] { $trials } trial does not seem to fit.
   *[other] { $trials } trials do not seem to fit.
}
trials-status-not-known = { $trials ->
    [one] For { $trials } trial the record does not say if it is open.
   *[other] For { $trials } trials the record does not say if they are open.
}
trials-joining-open = This trial takes people now.
trials-joining-opens-later = This trial has not opened yet.
trials-joining-by-invitation = This trial takes people by invitation only.
trials-joining-closed = This trial takes nobody new.
trials-joining-not-known = The record does not say if this trial is open. Ask.
trials-stale = This record is { $days } days old (from { $day }). Check if the trial is still open.
trials-age-unknown = We do not know how old this record is. Check if the trial is still open.
trials-only-screening = { $facts ->
    [one] One test is missing. The trial does it anyway before you join.
   *[other] { $facts } tests are missing. The trial does them anyway before you join.
}
trials-missing = { $facts ->
    [one] One fact is missing.
   *[other] { $facts } facts are missing.
}
trials-arm = The part that fits best: { $arm }.
trials-distance = The nearest place is about { $km } km away, in { $city }.
trials-country-only = We know the country only, not the city.
trials-pregnancy-silent = This trial does not say a word about pregnancy or breastfeeding. Ask before anything else.
trials-not-assessed = { $sentences ->
    [one] We could not read { $sentences } of its rules. The team checks it.
   *[other] We could not read { $sentences } of its rules. The team checks them.
}
trials-team-decides = Only the trial team can say if you can join. This list helps you ask.
trials-do-not-trade = Do not give up or delay a treatment that can cure you for a trial. Ask your doctor first.
trials-what-it-means = In a trial you may get a new treatment or the usual one. A computer often picks by chance. You have more visits and tests. You can stop at any time, and no one may hold it against you.
trials-ask-open = Is this trial open here now, and is it open to me?
trials-ask-standard = What would I get if I did not join?
trials-ask-visits = How many more visits and tests would there be?
trials-ask-costs = What would I have to pay, and who pays for travel?
trials-ask-leave = What happens if I want to stop?
trials-registry = Data from ClinicalTrials.gov, { $day }. Herald shortened and sorted it.

## What each demand of a trial is about, what is missing, and how to find it out.

trials-record-day = The record is from { $day }.
trials-topic-age = Age
trials-topic-sex = Sex
trials-topic-diagnosis = Kind of cancer
trials-topic-her2 = HER2
trials-topic-hr = Hormone receptors
trials-topic-menopause = Menopause
trials-topic-stage = Stage and spread
trials-topic-lines = How many treatments
trials-topic-prior-therapy = Earlier drugs
trials-topic-response = Result of treatment
trials-topic-brain = Brain
trials-topic-lvef = Heart
trials-topic-ecog = Daily life
trials-topic-measurable = Cancer that can be measured
trials-topic-pregnancy = Pregnancy
trials-topic-biomarker = Gene tests
trials-topic-timing = Dates
trials-topic-place = Place
trials-what-age = Your age
trials-what-sex = Your sex
trials-what-diagnosis = What kind of cancer the trial is for
trials-what-her2 = Your HER2 result
trials-what-hr = Your hormone receptor result
trials-what-menopause = If your periods have stopped for good
trials-what-stage = Where the cancer is now
trials-what-lines = How many treatments you have had
trials-what-prior-therapy = Which drugs you have had, and when
trials-what-response = How the last treatment worked
trials-what-brain = If the cancer is in the brain
trials-what-lvef = How well your heart pumps
trials-what-ecog = How you manage daily life
trials-what-measurable = If a scan shows cancer that can be measured
trials-what-pregnancy = If you are pregnant or breastfeeding
trials-what-biomarker = The result of a gene test
trials-what-timing = The dates of your treatment
trials-what-place = If the trial is near you
trials-what-unclear = The trial does not say this clearly
trials-how-age = Add your date of birth.
trials-how-sex = Add it to your record.
trials-how-diagnosis = Ask the trial team.
trials-how-her2 = It is in the lab report on your tumor. Ask for a copy.
trials-how-hr = It is in the lab report on your tumor. Ask for a copy.
trials-how-menopause = Tell your team. A blood test can help.
trials-how-stage = Ask your team for the stage, and if it has spread.
trials-how-lines = Ask your team for a list of your treatments.
trials-how-prior-therapy = Ask your team for a list of your drugs, with dates.
trials-how-response = Ask your team what the last scan or surgery showed.
trials-how-brain = A brain scan shows it. The trial may do one.
trials-how-lvef = A heart scan shows it. The trial may do one.
trials-how-ecog = Your doctor can give you the number. It is called ECOG.
trials-how-measurable = It is in the report of your last scan.
trials-how-pregnancy = A test shows it. The trial does one first.
trials-how-biomarker = Ask if the test was done, and for the report.
trials-how-timing = They are in the letters from your hospital.
trials-how-place = Ask the trial team.
trials-how-unclear = Ask the trial team what it means.
trials-count-likely = { $trials ->
    [0] No trial looks like a fit yet.
    [one] { $trials } trial looks like a fit.
   *[other] { $trials } trials look like a fit.
}
trials-count-one = { $trials ->
    [0] No trial needs only one fact.
    [one] { $trials } trial needs one fact.
   *[other] { $trials } trials need one fact each.
}
trials-count-more = { $trials ->
    [0] No trial needs more than one fact.
    [one] { $trials } trial needs more than one fact.
   *[other] { $trials } trials need more than one fact.
}
trials-count-not = { $trials ->
    [0] None is ruled out.
    [one] { $trials } trial does not fit.
   *[other] { $trials } trials do not fit.
}
trials-because = { $trials ->
    [one] { $topic }: { $trials } trial
   *[other] { $topic }: { $trials } trials
}
trials-field-from = Youngest age: { $age }
trials-field-to = Oldest age: { $age }
trials-field-women = Women only
trials-field-men = Men only
