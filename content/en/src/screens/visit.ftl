### Sentences of the visit sheet: one printed page to take along. Written by the Herald project. No clinician has checked this yet.

visit-heading = My visit sheet
visit-lead = One page to take along. Print it, or read from it.
visit-print = Print or save as PDF
visit-facts = What the record says
visit-questions = My questions
visit-questions-none = You have not chosen a question yet. These three are a good start.
visit-choose = Choose my questions
visit-choose-how = Tick what you want to ask. Seven fit on the page.
visit-missing = What is still missing
visit-notes = Room for notes
