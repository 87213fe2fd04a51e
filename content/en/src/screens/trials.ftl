### Sentences of the trials screen. Written by the Herald project. No clinician has checked this yet.

trials-heading = Trials to ask about
trials-lead = Open a file of trials. Herald sorts it by what your record says.
trials-stays = This happens on your device. Nothing about you is sent to look for a trial.
trials-file = Choose a file of trials
trials-file-help = A JSON or NDJSON file from ClinicalTrials.gov, version 2. Someone can download it for you.
trials-file-how = How do I get such a file?
trials-file-how-ask = Ask your team, a friend or a support group to download it for you.
trials-file-how-search = On ClinicalTrials.gov, search for breast cancer and HER2. Then choose Download and JSON.
trials-file-how-private = Do not type your name or your results there.
trials-site-set = Look for a set on this site
trials-site-set-help = Some sites keep a set of trials. It comes from this site only.
trials-site-set-none = This site keeps no set of trials.
trials-reading = Reading the trials
trials-set = { $count ->
    [one] { $name }: one trial
   *[other] { $name }: { $count } trials
}
trials-put-away = Put this file away
trials-refused = This file could not be used
trials-problems = { $count ->
    [one] One record could not be read
   *[other] { $count } records could not be read
}
trials-place = A place near you
trials-place-help = You choose from the places in this file. Your choice stays on this device.
trials-place-none-chosen = No place chosen
trials-place-none = This file does not say where its places lie, so no distance is shown.
trials-unsure = { $count ->
    [one] Also show one trial whose record does not say if it is open
   *[other] Also show { $count } trials whose record does not say if they are open
}
trials-closed = { $count ->
    [one] One trial in this file takes nobody new. It is not shown.
   *[other] { $count } trials in this file take nobody new. They are not shown.
}
trials-group-likely = Looks like a fit
trials-group-one-fact = Needs one fact
trials-group-more-facts = Needs more facts
trials-rest = { $count ->
    [one] One more trial that needs more facts is not shown.
   *[other] { $count } more trials that need more facts are not shown.
}
trials-number = Number { $id }
trials-missing-heading = What is missing
trials-criteria = { $count ->
    [one] One rule of this trial, and you
   *[other] { $count } rules of this trial, and you
}
trials-result-met = Fits
trials-result-not-met = Does not fit
trials-result-open = Not known
trials-from-field = From the form of the registry
trials-detail = For your team: { $words }
trials-unread = { $count ->
    [one] One rule that Herald could not read
   *[other] { $count } rules that Herald could not read
}
trials-unread-note = The trial team checks these.
trials-notes = Notes on this record
trials-sites = Where it is
trials-contacts = Whom to ask
trials-look-up = You can find it at ClinicalTrials.gov under its number.
trials-refused-heading = Why the others do not fit
trials-refused-list = { $count ->
    [one] See it, with the rule in its own words
   *[other] See them, with the rule in its own words
}
trials-refused-some = The first { $count } are listed.
trials-contested = Trials that test what experts differ on
trials-contested-lead = These touch your own answers.
trials-means = What joining a trial means
trials-ask = What to ask
trials-source = Data from ClinicalTrials.gov. Herald sorted and shortened it. Ages, rules and sites may have changed.
