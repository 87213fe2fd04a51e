### Sentences of the staff workspace: queue, answer, review, publication. Written by the Herald project. No clinician has checked them yet.

staff-name = Herald staff
staff-skip = Go to the work
staff-nav = Main
staff-nav-queue = Queue
staff-nav-pages = Publication
staff-nav-people = People
staff-nav-site = Site
staff-nav-audit = What was done
staff-nav-security = Signing in
staff-loading = One moment.
staff-foot = Herald explains and cites. It gives no order, no dose and no diagnosis. A second clinician reads every answer.
staff-demo = This is a demonstration. The people are made up, and nobody here is a clinician.
staff-title-sign-in = Sign in
staff-title-queue = Queue
staff-title-reviews = Answers to review
staff-title-case = One question
staff-title-review = Review an answer
staff-title-pages = Publication
staff-title-page = One publication
staff-title-security = How you sign in
staff-title-people = People
staff-title-site = Numbers, hours and promise
staff-title-audit = What was done
staff-back = Back to the queue
staff-back-pages = Back to the list
staff-close = Close
staff-all = All
staff-none = None
staff-yes = Yes
staff-no = No
staff-refused-by = Rule { $rule }: { $reason }

## Signing in

staff-sign-in = Sign in
staff-sign-in-demo = Choose who you want to be. Each of these people is made up.
staff-sign-in-own = Sign in with an account of your own
staff-sign-in-lead = Sign in with a passkey. Or use your password, and a code from your phone comes next.
staff-link = Mail me a link
staff-link-sent = If this address works here, a link is on its way. It works once, for ten minutes.
staff-passkey-sign-in = Sign in with a passkey
staff-passkey-wrong = The passkey was not taken. Try again, or use another way.
staff-sign-in-wrong = This did not work. Please check the address and the password.
staff-email = Email address
staff-password = Password
staff-code = Code
staff-code-lead = Type the six digits that your phone shows now.
staff-recovery-lead = Type one of the recovery codes that you kept.
staff-recovery-code = Recovery code
staff-recovery-wrong = This code did not fit. Each recovery code works once.
staff-recovery-use = My phone is not here: use a recovery code
staff-recovery-not = Use the code from my phone
staff-code-wrong = This code did not fit. Please wait for the next one and try again.
staff-not-staff = You are signed in here to ask. Staff sign in with another account.
staff-sign-out = Sign out
staff-role = Role
staff-role-clinician = Clinician
staff-role-reviewer = Reviewer
staff-role-moderator = Moderator
staff-role-admin = Admin
staff-duty-on-duty = On duty
staff-duty-off-duty = Off duty
staff-duty-duty-lead = Duty lead
staff-go-on-duty = Go on duty
staff-go-off-duty = Go off duty

## How one signs in

staff-security-first = One more step before you start. Add a passkey or a code app, so that a stolen password opens nothing.
staff-security-lead = Your second steps. Keep two, so that a lost phone does not lock you out.
staff-factor-last = This is your only second step. Add another one before you take it away.
staff-passkeys = Passkeys
staff-passkeys-how = A passkey is on your phone, your computer or a key. It asks for your finger, your face or a code.
staff-passkey-unnamed = Passkey without a name
staff-passkey-added = Added { $when }
staff-passkey-name = Name of the passkey
staff-passkey-name-help = Where it is, such as: work phone.
staff-passkey-add = Add a passkey
staff-passkey-remove = Take away { $name }
staff-passkey-not-added = The passkey was not added. You can try again.
staff-passkey-not-removed = The passkey was not taken away.
staff-code-app = Code app
staff-code-app-how = An app on your phone shows six digits that change. You type them after your password.
staff-code-app-begin = Set up a code app
staff-code-app-scan = Point the app at this picture. Then type the six digits that it shows.
staff-code-app-picture = The key of your code app as a picture
staff-code-app-key = Or type this key into the app:
staff-code-app-confirm = Check the code
staff-code-app-there = A code app is set up.
staff-code-app-remove = Take the code app away
staff-password-new = Choose a password
staff-password-new-help = At least 12 characters.
staff-password-wrong = This did not work. Please check the password.
staff-recovery = Your recovery codes
staff-recovery-how = They are shown only now. Each one signs you in once if your phone is lost. Keep them where only you look.
staff-recovery-copy = Copy them
staff-recovery-kept = I have kept them
staff-recovery-new = Make new recovery codes

## People and site

staff-admin-two = No one changes this alone. One admin writes a change, and another admin confirms it.
staff-changes = { $count ->
    [one] 1 change waits
   *[other] { $count } changes wait
}
staff-changes-how = Read every line. What you confirm holds at once.
staff-change-invite = Invite { $name }
staff-change-change-work = Change what { $name } may do
staff-change-suspend = Suspend { $name }
staff-change-let-back = Let { $name } back
staff-change-reset-second-factor = Start the sign-in of { $name } anew
staff-change-numbers = Numbers to call
staff-change-hours = Hours
staff-change-promise = Promise
staff-change-by = Written by { $name }, { $when }
staff-change-mine = Written by you, { $when }
staff-change-other = Another admin must confirm it.
staff-change-checked = I have checked every line
staff-change-confirm = Confirm it
staff-change-take-back = Take this change away
staff-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
staff-invite = Invite somebody
staff-invite-do = Write the invitation
staff-person-name = Name
staff-person-name-help = As it stands under answers.
staff-person-field = Field of work
staff-person-roles = Roles
staff-person-topics = Topics
staff-person-licensed = Licensed in
staff-person-licensed-help = Two letters for each country, with commas: GB, IE.
staff-person-registered = Registered with
staff-person-registered-help = The body that registers this person, as it stands under answers.
staff-person-lead = Duty lead
staff-person-may-lead = May lead when on duty
staff-person-change = Change { $name }
staff-person-change-do = Write this change
staff-country-help = Two letters: GB.
staff-licence-checked = Licence looked up on
staff-licence-checked-help = The day on which somebody looked it up with the body that gave it.
staff-licence-on = Licence looked up on { $day }.
staff-suspended = Suspended
staff-suspend = Suspend
staff-let-back = Let back
staff-reset-factor = Phone or passkey lost: start the sign-in anew
staff-factor-there = A second step is set up.
staff-factor-missing = No second step yet, so nothing opens.
staff-numbers = Numbers to call
staff-numbers-how = They stand on each danger page. Leave one empty, and the page says that it is not set.
staff-numbers-do = Write these numbers
staff-number-emergency = Emergency
staff-number-cancer = Cancer line, day and night
staff-number-crisis = Crisis line
staff-number-not-set = Not set
staff-hours = Hours
staff-hours-how = The times in which somebody answers, such as: 08:00-12:00, 13:00-18:00. Empty: closed.
staff-hours-do = Write these hours
staff-time-zone = Time zone
staff-day-monday = Monday
staff-day-tuesday = Tuesday
staff-day-wednesday = Wednesday
staff-day-thursday = Thursday
staff-day-friday = Friday
staff-day-saturday = Saturday
staff-day-sunday = Sunday
staff-day-closed = Closed
staff-holidays = Days off
staff-holidays-help = One day a line: 2026-12-25.
staff-promise = Promise
staff-promise-how = An answer is promised within 4 hours of service time, and later where the queue needs it.
staff-promise-do = Write this promise
staff-minutes-per-answer = Minutes that one answer takes
staff-when-long = When the queue is too long
staff-when-long-say-the-honest-time = Say the honest time
staff-when-long-close-the-door = Close the door
staff-audit-how = Each line is one step and the rule that let it through. No names of others, and no words of anyone.
staff-audit-mine = What you did
staff-audit-case = What happened to one question
staff-audit-id = Number of the question
staff-audit-id-help = The 32 letters and digits of it.
staff-audit-look = Show it
staff-audit-none = Nothing is written here.
staff-audit-when = When
staff-audit-rule = Rule
staff-audit-event = What
staff-audit-by = Who
staff-audit-step = { $from }, then { $to }
staff-audit-from-to = From and to

## Queue

staff-queue-none = No questions are waiting.
staff-reviews-none = No answer is waiting for review.
staff-holds = { $count ->
    [one] 1 question is held for danger
   *[other] { $count } questions are held for danger
}
staff-holds-how = Read these first. She was told at once whom to call. A person must look within 15 minutes.
staff-holds-caption = Questions held for danger, least time left first
staff-waiting = { $count ->
    [one] 1 question waits
   *[other] { $count } questions wait
}
staff-waiting-caption = Waiting questions, least time left first
staff-mine = { $count ->
    [one] 1 question is with you
   *[other] { $count } questions are with you
}
staff-mine-caption = Questions that are with you
staff-take-next = Take next
staff-take-how = If you take it, you say that you know of no conflict of interest. If you see one, give it back.
staff-filters = Show only
staff-filters-off = Show all
staff-topic = Topic
staff-about = Asks for
staff-country = Country
staff-col-time = Time left
staff-col-facts = Facts shared
staff-col-state = State
staff-col-since = Since
staff-col-rewriter = Rewritten by
staff-facts-count = { $count ->
    [0] None
   *[other] { $count }
}
staff-about-me = Herself or himself
staff-about-someone-else = Someone else
staff-time-stands = The clock stands
staff-time-left-minutes = { $minutes } min left
staff-time-left-hours = { $hours } h { $minutes } min left
staff-time-late-minutes = { $minutes } min late
staff-time-late-hours = { $hours } h { $minutes } min late

staff-topic-diagnosis = Diagnosis
staff-topic-stage = Stage
staff-topic-surgery = Surgery
staff-topic-radiation = Radiation
staff-topic-chemotherapy = Chemotherapy
staff-topic-her2-treatment = HER2 treatment
staff-topic-hormone-treatment = Hormone treatment
staff-topic-side-effects = Side effects
staff-topic-daily-life = Daily life
staff-topic-trials = Trials
staff-topic-follow-up = Follow-up
staff-topic-something-else = Something else
staff-phase = When in treatment
staff-phase-before-treatment = Before treatment
staff-phase-early-treatment = Early in treatment
staff-phase-after-surgery = After surgery
staff-phase-after-treatment = After treatment
staff-phase-advanced = Advanced

staff-state-draft = Draft
staff-state-red-flag-shown = Help shown
staff-state-submitted = Sent
staff-state-urgent-hold = Held for danger
staff-state-queued = Waiting
staff-state-claimed = Being answered
staff-state-needs-info = Waiting for her reply
staff-state-in-review = In review
staff-state-delivered = Delivered
staff-state-correcting = Being corrected
staff-state-correction-in-review = Correction in review
staff-state-declined = Declined
staff-state-expired = Expired
staff-state-withdrawn = Taken back
staff-state-closed = Closed
staff-state-erased = Erased

## The question

staff-tabs = Parts of the question
staff-pane-question = Question
staff-pane-facts = Facts
staff-pane-reply = Reply
staff-pane-answer = Answer
staff-claim = Take this question
staff-danger = Danger check
staff-danger-none = All danger questions were answered no, and the rules found no danger words.
staff-danger-some = Something here may mean danger. Read it first.
staff-flag-cannot-breathe = Hard to breathe
staff-flag-crushing-chest-pain = Crushing chest pain
staff-flag-collapse = Collapse
staff-flag-stroke-signs = Signs of a stroke
staff-flag-airway-swelling = Swelling of the throat
staff-flag-heavy-bleeding = Heavy bleeding
staff-flag-shaking-chills = Shaking chills
staff-flag-suicide-plan = A plan to end her life
staff-flag-is-yes = yes
staff-flag-is-unanswered = not answered, so it counts as yes
staff-said-i-have-called = She pressed: I have called.
staff-said-this-is-not-happening-now = She pressed: this is not happening now.
staff-level-not = read, and not about now
staff-level-doubt = unclear, so it was held
staff-level-urgent = urgent
staff-level-emergency = emergency
staff-context-stands = said about now
staff-context-denied = said not to be so
staff-context-long-ago = said of long ago
staff-context-said-to-be-over = said to be over
staff-context-asked-in-general = asked in general
staff-context-not-sure = not clear whether it is so
staff-messages = Messages
staff-message-fixed = Sent by Herald, a fixed text
staff-message-questions = Questions to her
staff-message-from-her = From her
staff-review-comments = The reviewer asks for changes
staff-facts-none = She shared no facts. Answer in general, and say what would change the answer.
staff-facts-someone-else = She asks for someone else. No facts of that person are here.
staff-open-points = Still open
staff-fact-age = { $days ->
    [0] from today
    [one] 1 day old
   *[other] { $days } days old
}
staff-fact-stale = Too old to rest on: it holds for { $days } days. Say so, or ask her for a newer one.
staff-fact-narrowed = not fully known
staff-fact-conflicting = reports differ
staff-fact-pending = result pending
staff-fact-unknown = not known yet

## Danger holds

staff-hold = This question is held for danger
staff-hold-how = Read all of it. Then clear it, or act on the danger.
staff-hold-not-yours = Only a clinician on duty can decide here. You can read it.
staff-hold-note = Why do you decide this?
staff-hold-read = I have read it in full
staff-hold-clear = No danger now: let it go on
staff-hold-real = The danger is real
staff-hold-escalate = Close it and tell her whom to call

## The reply

staff-reply-after-claim = Take the question to write a reply.
staff-reply-not-now = No reply can be written right now.
staff-paragraph = Paragraph { $number }
staff-cited = Part { $number }, from Herald’s own texts
staff-up = Up
staff-down = Down
staff-remove = Remove
staff-add-paragraph = Add a paragraph
staff-ask = What to ask the team
staff-ask-help = One question a line. Every answer ends with these.
staff-block-stale = The source of this part has changed. Take it out, and put in the new text.
staff-stale-stops = { $count ->
    [one] 1 part has an old source, so it cannot go to review.
   *[other] { $count } parts have an old source, so it cannot go to review.
}
staff-stale-review = { $count ->
    [one] The source of 1 part has changed, so it cannot be approved. Ask for changes.
   *[other] The sources of { $count } parts have changed, so it cannot be approved. Ask for changes.
}
staff-saving-soon = Your draft is saved while you write.
staff-saving = Saving soon.
staff-saved = Saved { $at }
staff-lost-claim = Your claim has ended, so this draft can no longer be saved.
staff-lost-version = Somebody changed this question while you wrote. This draft can no longer be saved.
staff-lost-kept = Your words stay here to read and copy.
staff-copy = Copy my words
staff-reload = Load it again
staff-meter = How it reads
staff-grade = Reading grade { $grade }, aim for 6, at most 8
staff-longest = { $count ->
    [one] Longest sentence: 1 word, at most 20
   *[other] Longest sentence: { $count } words, at most 20
}
staff-banned = These words can hurt: { $words }
staff-hard = Words that may be new to her:
staff-explain = Explain it
staff-lint-clear = The rules found nothing that stops it.
staff-lint-stops = Before it can go to review:
staff-lint-citation-on-each-number = Each number needs a source. Use one of Herald’s own texts.
staff-lint-reading-grade-fits = It is too hard to read. Make the sentences shorter.
staff-lint-no-dose-or-order-words = It sounds like an order or a dose.
staff-lint-no-identifiers-of-others = It may name a person or a place.
staff-lint-fits-the-asker = It speaks of signs that nobody named, or to a friend as if to the patient.
staff-lint-ends-with-what-to-ask = It does not end with what to ask the team.
staff-own-texts = Herald’s own texts
staff-own-texts-how = Each comes with its source, and cannot be edited. Press Alt and its number to put it in.
staff-own-texts-find = Find a text
staff-own-texts-none = No text fits yet. Try another word.
staff-own-texts-missing = Herald’s own texts could not be loaded. You can write without them.
staff-insert = Put in { $number }
staff-saved-replies = My saved replies
staff-saved-replies-show = Show them
staff-saved-replies-none = You have not saved a reply yet.
staff-saved-replies-insert = Put it in
staff-saved-replies-title = Name of the reply
staff-saved-replies-help = The paragraph that you are in is kept.
staff-saved-replies-keep = Keep this paragraph
staff-open = Begin with what she worries about
staff-open-me = You wrote: “{ $words }” It makes sense to ask this.
staff-open-someone-else = You ask for someone you care about: “{ $words }” It makes sense to ask this.
staff-checklist = Checklist: { $count } of 8
staff-check-answers-the-question-first = It answers the question first
staff-check-feeling-named = It names how she may feel
staff-check-facts-cited = Facts are cited
staff-check-doubt-said = Doubt is said
staff-check-no-order-or-dose = No order, no dose
staff-check-danger-signs = Danger signs are there
staff-check-what-to-ask = It says what to ask
staff-check-next-step = It says the next step
staff-changed = What changed, and why
staff-changed-help = She reads this with the corrected answer.
staff-send-to-review = Send to review
staff-acts = Other ways on
staff-ask-more = Ask her something first
staff-ask-more-label = Up to three questions
staff-ask-more-help = One question a line, each with a question mark. No advice. The clock stops.
staff-ask-more-send = Send the questions
staff-release = Give it back
staff-release-how = It goes back to the queue. Your draft stays with it, and the clock goes on.
staff-release-do = Give it back to the queue
staff-hand-over = Give it to somebody
staff-hand-over-how = It goes to one clinician by name. She is told, and the clock goes on.
staff-hand-over-show = Show who fits
staff-hand-over-none = Nobody else fits this topic and country now.
staff-hand-over-to = Clinician
staff-hand-over-me = me
staff-hand-over-conflict = I know of no conflict of interest of hers
staff-hand-over-do = Give it to her
staff-decline = Cannot answer
staff-decline-why = Why
staff-decline-how = She gets a kind text of ours with what to do instead.
staff-decline-do = Decline
staff-decline-scope = Not about HER2-positive breast cancer
staff-decline-examination = Someone needs to see her
staff-decline-licence = No licence for her country
staff-decline-minor = Under 18
staff-decline-spam = Not a question
staff-decline-abuse = Abuse
staff-safety = Send the safety message
staff-safety-how = She gets our fixed text with numbers to call, at once.
staff-safety-do = Send it now
staff-lead = Correct it, or give it more time
staff-note = Reason
staff-correct = Correct this answer
staff-ask-correction = Ask for a correction
staff-minutes = Minutes more
staff-extend = Give it more time

## Review

staff-take-review = Review this answer
staff-review-not-yours = You cannot review this one. You wrote it, or somebody else has it.
staff-review-nothing = There is no answer to review here.
staff-written-by = Written by { $name }, { $field }, { $country }
staff-claim-tick = I have compared it with its source
staff-own-words = The writer’s own words
staff-what-changed = What changed since the last version
staff-added = Added:
staff-removed = Removed:
staff-review-danger = I have seen the danger words, here and in her question
staff-review-conflict = I have no conflict of interest
staff-review-left = { $count ->
    [one] 1 tick is left
   *[other] { $count } ticks are left
}
staff-review-all = All is ticked
staff-review-next = Go to the next open tick
staff-approve = Approve and deliver
staff-ask-changes = Ask for changes
staff-ask-changes-why = Reasons
staff-ask-changes-text = What would make it good?
staff-ask-changes-send = Send it back
staff-reason-not-correct = Not correct
staff-reason-not-cited = Not cited
staff-reason-too-hard-to-read = Too hard to read
staff-reason-too-certain = Too certain
staff-reason-an-order-or-a-dose = An order or a dose
staff-reason-names-someone = Names someone
staff-reason-does-not-answer = Does not answer
staff-reason-tone = Tone

## Publication

staff-pages-how = Only with her yes, twice, and never with anything that points to a person.
staff-pages-none = Nothing is waiting here.
staff-rewriter-you = You
staff-rewriter-not-you = Not you
staff-page-none = Not asked
staff-page-willing = She is willing
staff-page-rewriting = Being rewritten
staff-page-checking = Being checked
staff-page-preview = Waiting for her yes
staff-page-published = Public
staff-page-under-review = Under review
staff-page-hidden = Hidden
staff-page-gone = Taken down
staff-page-rejected = Not published
staff-page-next-none = She has not been asked.
staff-page-next-willing = A rewrite can start 72 hours after her answer came.
staff-page-next-rewriting = Write it in our own words. Masks keep the style, so we do not use them.
staff-page-next-checking = Another moderator looks for the person. Then a reviewer reads for the sense.
staff-page-next-preview = She sees this exact text. It goes out only if she says yes. Silence means no.
staff-page-next-published = She said yes. It goes out on a random day within two weeks, or is out already.
staff-page-next-under-review = Somebody must look at it again. A banner says so to readers.
staff-page-next-hidden = Nobody can read it until it is decided.
staff-page-next-gone = The page and its search entry are gone.
staff-page-next-rejected = She said no, or said nothing for 14 days. The rewrite is deleted.
staff-page-public = The public page
staff-page-read = Read it as everyone reads it
staff-page-closed = Her words and the page are closed to staff now.
staff-original = Original
staff-rewrite = Rewrite
staff-rewrite-none = There is no rewrite yet.
staff-rewrite-how = Change ages to bands, places to a country and dates to a part of treatment.
staff-rewrite-title = Title
staff-rewrite-question = Question
staff-rewrite-short = Short answer
staff-high-risk = High risk, so by rule not for publication: { $which }
staff-proposals = { $count ->
    [one] 1 thing may point to a person
   *[other] { $count } things may point to a person
}
staff-proposals-none = The rules found nothing that points to a person.
staff-instead = Instead: { $words }
staff-weight-direct = Must go
staff-weight-quasi = Counts as a detail
staff-weight-high-risk = High risk
staff-quasi = Details that could point to her: { $count }, at most { $most }.
staff-group = The mix must fit at least { $count } people in her country that year.
staff-carried-over = These words of the original stand in the rewrite: { $words }
staff-fits = I judge that the mix fits at least 11 people
staff-send-to-checker = Send to checker
staff-send-back = Send it back
staff-hide = Hide the page now
staff-page-act-start = Start the rewrite
staff-page-act-pass-identity = Second person: can she be found?
staff-page-act-pass-sense = Reviewer: is the sense kept?
staff-page-act-keep = Keep the page as it is
staff-page-act-unpublish = Take the page down
staff-page-do-start = Start the rewrite
staff-page-do-pass-identity = Pass: she cannot be found
staff-page-do-pass-sense = Pass: send her the preview
staff-page-do-keep = Keep it
staff-page-do-unpublish = Take it down everywhere
staff-page-tick-not-urgent = It was not urgent
staff-page-tick-not-someone = It is about her, or that person agrees
staff-page-tick-not-risk = It is not high risk
staff-page-tick-searched = I have tried for 5 minutes to find her by search
staff-page-tick-no-identifier = I found nothing that points to a person
staff-page-tick-sense = The medical sense is kept
staff-page-tick-citations = The sources can still be opened
staff-page-tick-take-down = I want it gone from the page, the search and the feed

## Keys

staff-shortcuts = Keyboard shortcuts
staff-shortcuts-on = Shortcuts are on
staff-key-help = Show this list
staff-key-queue = Back to the list
staff-key-next = Take the next question
staff-key-find = Find one of Herald’s texts
staff-key-unticked = Go to the next open tick
staff-key-word = Explain the next hard word
staff-key-text = Put in the text with this number
