### Sentences of the screens. Written by the Herald project. No clinician has checked this yet.
### Rules: reading grade 6, no sentence over 20 words (patient-words, PW1-PW23). Every id is used by a screen, and only there.

## On every page

app-name = Herald
nav-skip = Skip to the page
nav-main = Main menu
nav-help = Get help now
nav-answers = Answers
nav-missing = What is missing
nav-record = What Herald read
nav-about = How Herald works
nav-privacy = Your record on this device
foot-not-instead = Herald does not replace your care team. It explains, and you decide with them.
foot-checked = Written by the Herald project. No clinician has checked this yet.
foot-label = About Herald
newer-ready = A newer Herald is ready. It starts when you come back, or now:
newer-start = Start it now
foot-exit = Leave this page quickly
text-size = Size of the text
text-size-normal = Normal
text-size-large = Large
text-size-largest = Largest
menu-all = Menu
menu-group-record = Your record
menu-group-treatment = Your treatment
menu-group-talk = To take along
menu-group-learn = To read
menu-group-herald = On this device
menu-start = Start
menu-map = The map
menu-calendar = Calendar
menu-diary = Diary
menu-effects = Side effects
menu-heart = Heart
menu-trials = Trials
menu-visit = My visit sheet
menu-ask = Ask a doctor
menu-questions = Questions others asked
menu-library = Library
menu-settings = Settings
continue = Continue
waiting = One moment.
danger-title = Read this first
day-between = between { $from } and { $to }
day-none = no date given
unit-percent = percent

## Titles of the browser tab: they name no illness, so that a tab or a history stays neutral

title-start = Start
title-open = Open a file
title-examples = Examples
title-form = A few questions
title-about = How Herald works
title-record = What Herald read
title-answers = My answers
title-answer = Question { $number }
title-missing = What is missing
title-ask = Ask a doctor
title-help = Get help now
title-privacy = Your record on this device
title-settings = Settings
title-visit = My visit sheet
title-diary = Diary
title-effects = Side effects
title-calendar = My calendar
title-heart = My heart
title-map = The map of treatment
title-trials = Trials to ask about
title-not-found = No such page
title-paste = Paste my report
title-report = My report

## How much is known

standing-known = We know
standing-likely = We think
standing-open = We cannot say yet
standing-disagree = Reports disagree
standing-general = In general

## Start

start-heading = Your record. Your questions. Plain answers.
start-lead = Herald is for people with HER2-positive breast cancer. It reads your record and answers 15 questions. It shows why, and it says what nobody knows yet.
start-go-on = Go on to my answers
start-open = Open a file from my hospital
start-open-more = The download from your patient portal or phone.
start-form = Answer a few questions
start-form-more = No file? A few facts are enough for a first answer.
start-examples = Look around first
start-examples-more = Twelve made-up people show how Herald works.
start-about = What Herald is
start-about-more = What it does, what it cannot do, and who made it.
start-for-other = I am asking for someone I care for
start-stays = Your record stays on this device. Nothing is sent.
start-stays-more = How that works
start-paste = Paste my report
start-paste-more = The text or the PDF of a pathology report.

## Open a file

open-heading = Open a file
open-lead = Choose your health record. Herald reads it here, on this device.
open-choose = Your file
open-choose-help = You can choose more than one, or drop them here. Each may be up to 64 MB.
open-where = Where to get it
open-where-portal = In your hospital's patient portal, look for “Export”, “Download my data” or “Share my record”. Choose FHIR or JSON.
open-where-phone = Some phones keep health records too. Look in the health app for “Export”.
open-formats = Which files work?
open-formats-yes = Files in the FHIR format, as .json or .ndjson, or a .zip of them. If you are not sure, try it. Herald tells you what it found.
open-formats-no = Pictures do not work here. For the PDF of a pathology report, use “Paste my report”.
open-instead = No file? Answer a few questions instead.
keep-nothing = This is a shared computer: keep nothing on it

reading = Reading your record
reading-file = Reading { $file }
refused-title = We could not read this
refused-nobody = Nothing in this file is about a person.
refused-otherwise = Nothing else has changed. You can try another file, or answer a few questions.
broken-title = Something in Herald broke. It was not your file, and not you.
broken-todo = Load this page again. If it happens again, please tell the Herald project.
broken-words = What the program says: { $words }

which-title = This holds the records of { $count } people. Whose do you want to open?
which-why = Herald never mixes two people. It does not show names.
which-none = Choose one person first.
which-id = { $entries ->
    [one] One entry. Number in the file: { $id }
   *[other] { $entries } entries. Number in the file: { $id }
}
person-female = A woman
person-male = A man
person-unstated = A person
person-born = born
person-born-unknown = date of birth not given

## Examples

examples-heading = Look around first
examples-lead = These people are made up. Their records are as messy as real ones. Herald reads them as of 20 November 2026.

## A few questions

form-heading = { $number ->
    [1] A few questions
   *[other] Question { $number }
}
form-lead = The question that helps most comes first. You can stop at any time.
form-do-not-know = I do not know
form-stop = Stop here and see my answers
form-done = Thank you. That is all for now.
form-done-more = Your answers are ready. What you left open is on the list of what is missing.
form-see = See my answers

## My answers

answers-heading = My answers
answers-cancer = Your cancer
answers-treatment = Your treatment
answers-life = Your life
answers-missing = { $count ->
    [one] One thing is missing. It could change your answers:
   *[other] { $count } things are missing. This one would help most:
}
answers-new = New since last time
answers-first = Start with the first question
answers-go-on = Go on with the next question
answers-visit = Make my visit sheet
answers-missing-link = See what is missing
answers-missing-fact = It depends on: { $what }

record-line-none = No record is open. These answers are general.
record-line-add = Add your facts
record-line-own = { $count ->
    [one] Based on one thing you told Herald.
   *[other] Based on { $count } things you told Herald.
}
record-line-other = You are reading for someone else. “You” means that person here.
record-line-example = Made-up person
record-line-files = { $count ->
    [one] Based on the file you opened.
   *[other] Based on the { $count } files you opened.
}
record-line-read = What Herald read
report-line = Based on a report that you gave Herald.
report-line-read = My report
report-part = The facts here rest on a report too.
report-open-replaces = You gave Herald a report. Opening a file takes it away, so that two people are never mixed. Open the file first, then add the report.

## One answer

answer-all = All answers
answer-place = Question { $number } of 15
answer-means = What it means
looking-after = Looking after yourself
answer-why = Why we say this
answer-why-nothing = We found no facts about you for this. The answer is a general one.
answer-options = Your options
answer-for-clinician = The reasons in a doctor's words
option-part-why = Why it is listed for you
option-part-approval = Approval
option-part-benefit = What it did for people in a trial
option-part-length = How long
option-part-visits = Visits
option-part-effects = What people notice most
option-part-unknown = What is not known
option-part-contested = Experts differ
option-figures-hidden = You can choose to see numbers in question 5.
contested-heading = Where experts differ
contested-lead = Each point has two sides. Both are shown, and neither is ours.
contested-point = Point { $id }
contested-trials = Trials may test these points. See trials to ask about.
contested-one = One side
contested-other = The other side
answer-effects = How you feel
answer-effects-how = See side effects for your drugs, or tell the diary how you are today. It says when to call.
answer-effects-open = Side effects
answer-diary-open = Open the diary
answer-trials = Trials for you
answer-trials-how = Herald can sort a file of trials by what your record says, on this device.
answer-trials-open = Sort trials
answer-options-note = No choice is made for you here. Your team knows things that no record holds.
answer-open = What is still open
answer-unknown = What we do not know
answer-do = What you can do
answer-ask = Ask your team
answer-to-visit = Add to my visit sheet
answer-to-visit-what = Add to my visit sheet: { $what }
answer-visit-full = Your visit sheet holds seven questions. Take one off there to add another.
answer-sources = Sources
answer-sources-show = Show the { $count } sources
answer-sources-none = This answer cites no guideline. It comes from your record and from what you told Herald.
survival-section = Living with and without treatment
survival-see-treatment = You can choose to see more about this in question 5.
answer-neighbours = Previous and next question
answer-previous = Previous question
answer-next = Next question

place-breast = The breast
place-nodes = The nodes near it
place-far = The rest of the body
place-found = found
place-not-found = looked for, not found
place-not-looked-for = no check is written down
place-reports-differ = reports differ

evidence-show = { $count ->
    [one] Show where this stands
   *[other] Show the { $count } places where this stands
}
evidence-none = You told Herald this, or it follows from the facts above.
evidence-no-words = The record gives a code here, and no words.
evidence-inferred = We worked this out from the words around it. Check it with your team.
citation-read = We read it on { $day }.
citation-second-hand = We read about it in another source on { $day }.
citation-not-opened = We have not opened it yet. Last tried on { $day }.
citation-not-found = We looked for it on { $day } and did not find it.
open-second-look = We know this, but the proof is weak. A better test could change it.
open-have-it = I have one of these. Let me add it.

option-preferred = Usually first
option-alternative = Another good way
option-consider = May fit some people
option-avoid = Better not, for you
option-contraindicated = Not safe for you as things stand
option-depends-on = Depends on what is open

## What is missing

missing-heading = What is missing
missing-lead = Each of these could change your answers. The one that helps most is first.
missing-nothing = Nothing is missing that would change these answers.
missing-ask = You could say:
missing-who = Who has it:
missing-changes = It may change:
missing-have-it = I have it now
missing-save = Save this
missing-team-only = Only your team can find this out.
missing-rest = { $count ->
    [one] One more thing, good to have
   *[other] { $count } more things, good to have
}

missing-asked-on = Asked on
missing-asked-when = When did you ask? { $what }
missing-day = Day
missing-month = Month
missing-year = Year
missing-asked-save = Note the day
missing-asked = You asked on { $day }.
missing-not-asked = I have not asked
missing-day-impossible = There is no such day. Type a day, a month and a year, such as 3 November 2026.
missing-day-future = This day is still to come. Type the day on which you asked.
missing-not-needed = My team says it is not needed
missing-not-needed-what = My team says it is not needed: { $what }
missing-ask-again = Ask for it again
missing-aside = { $count ->
    [one] One thing your team says is not needed
   *[other] { $count } things your team says are not needed
}

changed-title = { $count ->
    [0] Saved. No answer changed.
    [one] Saved. 1 answer changed.
   *[other] Saved. { $count } answers changed.
}
changed-told = You told Herald: { $told }.
changed-none = Your answers stay as they are. That is good to know too.
changed-was = Before:
changed-gone = No longer said:
changed-is = Now:
changed-take-back = Take it back

field-problems = Please check this
field-nothing = Choose or type an answer first. If you do not know, leave it for later.
field-not-a-number = “{ $written }” is not a number we can read. Type digits, such as { $from } or { $to }.
field-not-a-day = Check the date.
field-out-of-range = “{ $written }” is outside the usual range. We expect { $from } to { $to } { $unit }. Check the report.

## What Herald read

record-findings = Please look at these
record-device = On this device

finding-conflict = Two places disagree
finding-implausible = This value cannot be right
finding-code-display-mismatch = A code and its words do not fit
finding-unresolved-reference = This points to something that is not there
finding-not-r4 = This is in an older format
finding-unreadable = We could not read this
finding-skipped = Not needed
finding-document-only = Only a document, without values
finding-note = For your information
finding-found = Found
finding-where = Where
finding-expected = Expected
finding-todo = What to do

keeping-kept = Saved on this device, so it is here when you come back.
keeping-not-wanted = Nothing is kept. It is gone when you close this page.
keeping-not-possible = This browser does not let us save. Keep this page open, or you start again.
delete-everything = Delete everything
delete-sure = Delete everything?
delete-what = Your record and what you told Herald are removed from this device. Your file itself stays where it is.
delete-word = delete
delete-type = To be sure, type “{ $word }”
delete-not-typed = Type the word “{ $word }” first. Nothing was deleted.
delete-yes = Yes, delete everything
delete-no = No, keep it

## Get help now

urgent-line-emergency = Emergency number
urgent-line-cancer-line = Cancer line, day and night
urgent-line-team = Your cancer team
urgent-line-crisis = Someone to talk to

## No such page, and no script

gone-heading = There is no such page
gone-lead = The address may be old or mistyped.
gone-start = To the start
no-script = This page works with your record inside your browser. That needs JavaScript, and it is switched off here.
no-script-questions = These are the 15 questions. You can print them and take them with you:
