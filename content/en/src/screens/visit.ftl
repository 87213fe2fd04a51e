### Sentences of the visit sheet: one printed page to take along. Written by the Herald project. No clinician has checked this yet.

visit-heading = My visit sheet
visit-lead = One page to take along. Print it, or read from it.
visit-print = Print or save as PDF

visit-page-of = For my visit
visit-danger = Danger
visit-danger-rule = During cancer drugs: a temperature of { $region ->
    [UK] 37.5 °C (99.5 °F)
   *[other] 38.0 °C (100.4 °F)
} or more, or shaking with cold. Call now, day or night.
visit-danger-number = Day and night: { $number }
visit-danger-blank = Day and night: ______________________ (from the alert card)
visit-facts = What the record says
visit-since = Since my last visit
visit-questions = My questions
visit-missing = What is still missing
visit-matters = What matters to me
visit-numbers = Numbers about living
visit-notes = Notes

visit-with-numbers = Put my numbers about living on this page
visit-with-numbers-how = They are off each time. Whoever reads the page will see them.

visit-falls = These lines do not fit on one page. Take another line off, or let them go:
visit-falls-all = Everything fits on one page, in A4 and in Letter.
visit-take-off = Take off
visit-take-off-what = Take off: { $what }
visit-put-back = Put back
visit-put-back-what = Put back: { $what }
visit-lines = Choose the lines of the page

visit-own = In my words
visit-own-how = Each may stay empty.
visit-field-name = My name, if I want it on the page
visit-field-when = When and where the visit is
visit-field-team = Who I will see
visit-field-since = What was hard since my last visit, and doses I missed
visit-field-matters = What matters to me
visit-field-notes = My notes
visit-saved = Saved on this device.

visit-order = My questions, in my order
visit-order-none = You have not chosen a question yet. These three are a good start.
visit-up = Move up
visit-up-what = Move up: { $what }
visit-down = Move down
visit-down-what = Move down: { $what }
visit-remove = Take off
visit-remove-what = Take off: { $what }
visit-add-own = A question of my own
visit-add = Add it
visit-choose = Choose my questions
visit-choose-how = Tick what you want to ask. Seven fit on the page.
visit-full = Seven questions are on the sheet. Take one off to add another.
