### Sentences of the diary. Written by the Herald project. No clinician has checked this yet.

diary-name = Diary
diary-heading-red = First: is any of these true right now?
diary-heading-drugs = Which drugs do you have now?
diary-heading-temperature = What is your temperature?
diary-heading-symptoms = What do you notice today?
diary-heading-worry = Two last questions
diary-kept = Saved on this device at each step.
diary-next = Next
diary-back = Back
diary-stop = Stop here
diary-none = None of these
diary-not-sure = I am not sure
diary-yes = Yes
diary-no = No

## Help at once

diary-help-now = Call your emergency number now.
diary-help-drive = Do not drive yourself. If you can, ask someone to stay with you.
diary-help-mind = If you think of ending your life, you can call the emergency number or a crisis line too.
diary-help-page = See whom to call
diary-help-card = We have no number for your team. Look at your alert card.
diary-certain = You already know enough to call. You can go on, or call first.

## Pages

diary-red-how = Tick all that fit. If none does, tick the last line.
diary-red-problem = Tick what is true, or tick “None of these”.
diary-drugs-how = Count what you had in the last six weeks.
diary-drugs-unknown = I do not know
diary-drugs-none = I have none of these
diary-drugs-problem = Tick your drugs, or one of the last two lines.
diary-temperature-how = Type it as your thermometer shows it.
diary-temperature-label = Temperature
diary-temperature-unit = In which unit?
diary-temperature-unknown = I have no number
diary-temperature-wrong = We could not read this as a temperature. The usual form is 37.2 or 99.0.
diary-temperature-which = Please check { $written }. Did you mean one of these?
diary-temperature-meant = { $written } °{ $unit }
diary-temperature-problem = Type your temperature, or tick “I have no number”.
diary-feels-hot = Do you feel hot, or cold and shivery?
diary-feels-problem = Answer how you feel, or type a number.
diary-signs = Is any of these true today, even with no fever?
diary-signs-problem = Tick what is true, or one of the last two lines.
diary-symptoms-how = These are the ones to watch with your drugs.
diary-symptoms-more = More
diary-symptoms-nothing = Nothing today
diary-symptoms-problem = Tick what you notice, or tick “Nothing today”.
diary-questions-first = Answer these first. Then we can say what to do.
diary-questions-problem = One answer is still open. “I am not sure” is an answer too.
diary-how-much = How much is it today?
diary-amount-0 = None
diary-amount-1 = A little
diary-amount-2 = Some
diary-amount-3 = A lot
diary-amount-4 = Very much
diary-amount-problem = Choose how much it is.
diary-number-how = Leave this empty if you do not know.
diary-number-wrong = We could not read this number. The usual form is 3 or 2.5.
diary-number-extra_stools_24h = How many more stools than is usual for you, in the last 24 hours?
diary-number-vomits_24h = How many times have you been sick in the last 24 hours?
diary-number-spo2 = If you have a finger clip: your oxygen reading
diary-number-weight_gain_kg_24h = Weight put on since yesterday, in kg
diary-number-weight_gain_kg_7d = Weight put on in a week, in kg
diary-worried = Are you very worried?
diary-contacted = Did you talk with your team today?
diary-worry-problem = Answer both questions to go on.

## Result

diary-why = Tell me why
diary-care = What can help at home
diary-lower-heading = This is the worst it could still be
diary-lower-how = Not all is answered yet. What is open counts as yes. These answers could change the advice:
diary-lower-how-much = How much is it: { $what }
diary-lower-number = { $what }
diary-lower-question = { $what }
diary-lower-red-flags = The first page: signs of an emergency
diary-lower-temperature = Your temperature
diary-lower-worried = If you are very worried
diary-lower-contacted = If you talked with your team
diary-not-told = You have not told us what else you notice. So this is about the first questions only.
diary-cautious = We do not know your drugs. So we counted each rule for any drug.
diary-nurse = A nurse may decide otherwise. What you feel counts.
diary-save = Save today
diary-saved = Saved on this device.
diary-again = Start again
diary-another = Add another entry

## Day

diary-day-other = Is it about another day?
diary-day-day = Day
diary-day-month = Month
diary-day-year = Year
diary-day-take = Use this day
diary-day-wrong = We do not know this day. The usual form is 6 August 2026.
diary-day-to-come = { $day } is still to come. An entry is about a day that has been.
diary-day-early = { $day } is before the day your cancer was found. Is it right?
diary-day-right = Yes, it is right

## Drugs and fever line

diary-drugs-record = We count these drugs, from your record: { $drugs }.
diary-drugs-told = We count these drugs, as you said: { $drugs }.
diary-drugs-counted-all = We do not know your drugs, so we count each of them.
diary-drugs-change = Say which drugs I have
diary-settings = How this check works for you
diary-line = From which temperature does your team want a call?
diary-line-uk = 37.5 °C (99.5 °F)
diary-line-us = 38.0 °C (100.4 °F)
diary-line-unset = I do not know
diary-line-how = Your alert card may say it. The one that counts now: { $line }.

## What was told before

diary-before = What you told before
diary-before-none = No entries yet.
diary-table = Entries, newest first
diary-col-day = Day
diary-col-cycle = Day after a dose
diary-col-temperature = Temperature
diary-col-told = What you told
diary-col-advice = What we said
diary-col-delete = Delete
diary-told-nothing = Nothing told
diary-told-line = { $symptom }: { $amount }
diary-no-number = No number
diary-no-dose = We do not know yet
diary-level-self_care = Care at home
diary-level-mention = Tell the team
diary-level-call_today = Call today
diary-level-call_now = Call now
diary-level-emergency = Emergency
diary-delete = Delete
diary-delete-what = Delete the entry of { $day }
diary-delete-sure = Delete the entry of { $day }? It cannot be brought back.
diary-delete-yes = Yes, delete it
diary-delete-no = Keep it
diary-lines = By day after a dose
diary-lines-how = Day 1 is the day of the dose. The full line is the newest round, broken lines are earlier ones.
diary-line-words = { $symptom }: told on { $days ->
    [one] 1 day
   *[other] { $days } days
}.
diary-visit = For your next visit
diary-visit-how = Since your last dose, the worst first.
diary-visit-none = Nothing to show yet.
diary-files = Take it along
diary-csv = Save as a table
diary-json = Save as data

## A note

diary-note = A note for you or your team
diary-note-how = You can leave this empty. It is kept with this day, and shown on your visit sheet.
diary-note-unread = Nobody reads this note, and Herald does not look for danger in it. If something feels wrong, do not wait: call.
diary-note-told = Note: { $note }
diary-note-long = This note is longer than { $most } characters. Please make it shorter, so that nothing is lost.

## The past 7 days

diary-week = Once a week: the past 7 days
diary-week-name = The past 7 days
diary-week-due = About your drugs, { $questions ->
    [one] 1 question
   *[other] { $questions } questions
} at most. It takes two minutes or less.
diary-week-not-due = You looked back on { $day }. The next time is a week later. You can also do it again now.
diary-week-no-drugs = First do the daily check. Then we know which drugs to ask about.
diary-week-begin = Look back on the past 7 days
diary-week-go-on = Go on with the past 7 days
diary-week-of = { $at } of { $all }
diary-week-recall = This is about the past 7 days, not about today.
diary-week-problem = Choose an answer to each question, to go on.
diary-week-leave = Leave it for now
diary-week-done = Your past 7 days are saved
diary-week-no-level = This tells how your week was. It does not tell what to do today.
diary-week-high = Some of this was hard on you, or needs a look:
diary-week-high-how = Is it so today? Then answer the questions for today. Signs of danger come first.
diary-week-today = Answer for today
diary-week-fine = Feel worse than this today? The daily check tells what to do.
diary-week-back = To the daily check
diary-weeks = Your weeks
diary-weeks-how = Each is about the 7 days up to its day.
diary-week-none = Nothing told
diary-csv-weeks = Save the weeks as a table
