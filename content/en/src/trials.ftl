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
