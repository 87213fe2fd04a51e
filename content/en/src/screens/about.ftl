### Sentences of the page that says how Herald works. Written by the Herald project. No clinician has checked this yet.

about-heading = How Herald works
about-lead = Herald answers 15 questions that people with HER2-positive breast cancer ask. The answers come from your own record.
about-does = What it does
about-does-read = It reads the file from your hospital, or what you type.
about-does-answer = It compares your facts with published guidelines, row by row. Each answer shows its facts and its sources.
about-does-unknown = When a fact is missing, Herald does not guess. It says what is open, and how to find it out.
about-not = What it does not do
about-not-orders = Herald explains. It never chooses or orders treatment. You and your team do that.
about-not-checked = No clinician has checked Herald yet. Take your answers to your team.
about-marks = How to read the marks
about-mark-known = Your record settles this.
about-mark-likely = It is likely. One thing should still be checked.
about-mark-open = A fact is missing, and it would change the answer.
about-mark-disagree = Two reports say different things. Both are shown.
about-mark-general = This is for everyone. We found no facts of yours for it.
about-lines = A solid line stands beside what is known. A dotted line stands beside what is open.
about-sources = Who made it
about-sources-more = Herald is free and open software. Anyone can read how each answer is made.
about-how = How we write and check
about-begin = Begin
