### Sentences around the survival numbers, which come only when she chose them. Written by the Herald project. No clinician has checked this yet.

survival-before-choice = You choose how much to see. You can change it at any time.
survival-for-other = These numbers are about the person you care for. It is for them to say who sees them.
survival-for-other-yes = They want me to see the numbers
survival-later = You chose not to see this now. We do not ask again today.
survival-change = Change what you see
survival-team = Your care team can talk this through with you.
survival-if-hard = If it is hard to read, stop here. Your care team can go through it with you.
survival-who-helps = Who to call
survival-years = How many years after surgery?
survival-year-choice = { $number } years
survival-marks = What the dots mean
survival-step-by-step = Step by step
survival-lines = Over 15 years
survival-shaded = The shaded part is what is possible with the facts that are missing.
survival-table = The same as a table
survival-step = Step
survival-limits = What the count leaves out
survival-get-next = The fact to get next
survival-download = Save the numbers as a file (CSV)
survival-hide = Hide numbers
survival-print = Print the numbers too
survival-fine = I am fine
survival-talk = Talk to someone
survival-fine-then = Good. You can hide the numbers at any time.
survival-no-number = Why there is no number
survival-missing = See what is missing
