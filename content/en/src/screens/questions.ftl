### Sentences of the published answers, which a server makes as plain pages. Written by the Herald project. No clinician has checked this yet.
### Topics are named as in ask.ftl, so that a reader finds what an asker chose.

questions-title = Public answers
questions-lead = Questions and answers to read. Each one says who wrote it, and if a clinician has checked it.
questions-skip = Skip to the text
questions-nav = Herald
questions-help = Get help now
questions-library = Library
questions-ask = Ask a doctor
questions-feed = New answers
questions-foot = Herald informs. It does not replace your team.
questions-foot-how = How we write and check
questions-crumb = Where you are

questions-search = Search
questions-narrow = Narrow it down
questions-any = any
questions-topic = Topic
questions-phase = Time of treatment
questions-phase-before-treatment = Before treatment
questions-phase-early-treatment = Early in treatment
questions-phase-after-surgery = After surgery
questions-phase-after-treatment = After treatment
questions-phase-advanced = Cancer that has spread
questions-sort = Sort
questions-sort-fit = by fit
questions-sort-date = by date
questions-topics = Look by topic
questions-topics-all = All topics
questions-corrected = We searched for “{ $to }”, not “{ $from }”.
questions-also = We also searched for: { $words }.
questions-count = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
questions-count-more = Many answers, the best of them first
questions-by = Answers that { $name } wrote or checked
questions-none = Nothing fits. Try fewer or plainer words.
questions-none-library = Look in the library
questions-page-before = Before
questions-page-next = Next
questions-line-checked = checked on { $day }
questions-line-unchecked = no clinician has checked this yet

questions-unchecked = Written by the Herald project. No clinician has checked this yet.
questions-unchecked-means = What that means
questions-unchecked-1 = Nobody asked this question here. We wrote it and its answer to show how this works.
questions-unchecked-2 = No doctor or nurse stands behind it. Ask your team before you act on it.
questions-checked = Checked by { $name } on { $day }
questions-checked-made-up = Checked by { $name } on { $day } (a made-up person)
questions-checked-means = What “checked” means
questions-checked-1 = A person asked this. She agreed to share it before the answer, and again when she had read this exact text.
questions-checked-2 = One clinician wrote the answer. Another one read it, ticked each number, and looked for danger signs.
questions-checked-3 = We wrote it anew without names and places. Two more people checked for that.
questions-checked-4 = Checked does not mean that it fits you.
questions-under-review = We are checking this page again. Numbers are hidden until we are done.
questions-under-review-text = We are checking the figures of this page again.

questions-asked = The question
questions-answered = The answer
questions-to-ask = What to ask your team
questions-sources = Sources
questions-source-checked = { $title }, checked on { $day }
questions-who = Who answered
questions-who-wrote = Wrote this answer
questions-who-checked = Checked this answer
questions-who-field = { $field }, { $country }
questions-who-registered = Registered with: { $body }
questions-who-unregistered = We have not been told where this person is registered.
questions-who-made-up = This is a made-up person. No real clinician has this name here.
questions-who-staff = A member of our staff
questions-who-others = Other answers by { $name }
questions-one-person = This answer was for one person. Yours may differ.
questions-same-signs = The same signs can mean different things in two people. See a doctor about yours.
questions-danger = Feeling very ill? Do not read on. Get help now
questions-dates = Published on { $published }. We look again by { $again }.
questions-similar = Similar answers
questions-ask-own = Ask your own question

questions-gone = This page was taken down
questions-gone-why = The person asked us to take this page down.
questions-gone-others = Other answers
questions-missing = This page does not exist
questions-missing-why = It may also be hidden while we check it again.
questions-missing-search = Search the public answers
