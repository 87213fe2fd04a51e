### Sentences of the page on how Herald's texts are made. Written by the Herald project. No clinician has checked this yet.

how-heading = How we write and check
how-lead = This page says who writes our texts, who checks them, and what that is worth today.

how-write = Who writes
how-write-1 = The Herald project writes every article and every answer, in its own words.
how-write-2 = We start from guidelines, trial reports and drug labels. Each page lists them, with the day we read them.
how-write-3 = When we could not read a source ourselves, the page says so.

how-answers = How your answers are made
how-answers-1 = Your own answers come from tables. Each row of a table names its guideline.
how-answers-2 = Herald compares your facts with the rows. A missing fact stays open. It is never guessed.
how-answers-3 = Herald never chooses a treatment. You and your team do that.

how-check = Who checks
how-check-1 = No clinician has checked our articles and answers yet. Each of them says so.
how-check-2 = No person with breast cancer has read them for us yet.
how-check-3 = A machine checks what it can: the reading grade, the length of sentences, hurtful words, and a source for each number.
how-check-4 = A machine cannot tell if a text is right or kind. Only people can.

how-public = Questions that people send
how-public-1 = One clinician writes the answer. Another one checks it. One person can never do both.
how-public-2 = An answer becomes public only if the person who asked says yes two times.
how-public-3 = Before that, we write it anew, without names and places. Two more people look for what could give her away.
how-public-4 = Answers marked “Written by the Herald project” were asked by nobody. They show how it works.

how-again = When we look again
how-again-1 = Each article names the day by which we look at it again.
how-again-2 = A public answer is looked at again after 12 months, or at once when a source changes. If nobody does, it is hidden.
how-again-3 = The person who asked can take her public answer down on any day.

how-pays = Who pays
how-pays-1 = Herald is free and open software. It shows no ads, sells nothing, and follows nobody.
how-pays-2 = A hospital or a group that runs Herald must say on its own pages who pays for it.

how-clear = Was this clear?
how-clear-yes = Yes
how-clear-no = Not quite
how-clear-kept = Kept on this device, for you alone. It is not sent to anyone.
how-clear-help = A doctor or nurse can explain it in other words.
how-more-ask = Ask a doctor
how-more-public = What others asked
