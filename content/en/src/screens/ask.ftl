### Sentences of ask a doctor, as the person who asks sees it. Written by the Herald project. No clinician has checked this yet.
### What the service itself says (states, danger, promise) stands in ../workflow.ftl; the eight danger questions in ../triage.ftl.

## Before

ask-heading = Ask a doctor
ask-lead = You write a question. A clinician answers it, and a second one checks the answer.
ask-waiting = One moment. We are looking up when you can ask.
ask-demonstration = This is a demonstration. The people here are made up, and no clinician will read what you write.
ask-now = What we promise now
ask-hours = When we are here
ask-hours-day = { $name }: { $from } to { $to }
ask-hours-always = Every day, day and night.
ask-hours-zone = These times are for { $name }.
ask-hours-holidays = We are closed on { $day }.
ask-who = Who answers
ask-who-clinician = A clinician who knows this field. You see the name and the country with the answer.
ask-who-cannot = They explain and help you prepare. They do not order treatment or change a dose.
ask-who-clinical = Clinicians with a licence for your country answer here.
ask-cost = What it costs
ask-cost-none = Nothing.
ask-privacy = What happens to what you write
ask-privacy-1 = You need no name and no address.
ask-privacy-2 = Nothing is sent until you press Send on the last page.
ask-privacy-3 = Only the people who work on your question can read it.
ask-privacy-4 = You choose each fact that goes along. At first, none does.
ask-privacy-5 = You can delete it at any time. One year after it is closed, we delete it.
ask-only-browser = Only this browser can open your question again, so keep its data until you have your answer.
ask-about = Who is your question about?
ask-about-me = About me
ask-about-someone = About someone else
ask-about-someone-note = You get a general answer. No facts from a record go along.
ask-adult = I am 18 or over
ask-privacy-seen = I have read what happens to what I write
ask-start = Start
ask-plain = You can ask without a script.
ask-plain-link = Ask by plain forms
ask-plain-stale = This page was open for a long time. Please start again.
ask-help-link = Get help now
ask-mine = Questions you sent
ask-mine-line = Sent { $when }. Topic: { $name }.
ask-continue-draft = You have a draft on this device. It is there when you get to writing.
ask-minor = This service is for people aged 18 or over. Please tell an adult you trust, or call a helpline for young people.
ask-others = Answers that others got
ask-others-read = Read published answers

## What is needed to go on

ask-missing-title = Something is still missing
ask-missing-about = Say who your question is about.
ask-missing-adult = Say that you are 18 or over. Younger people get help elsewhere.
ask-missing-privacy = Say that you have read what happens to what you write.
ask-missing-yes-no = Choose yes or no. If you are not sure, choose yes.
ask-missing-short = Write a little more: at least 20 characters. You have { $count }.
ask-missing-long = Write a little less: at most 2,000 characters. You have { $count }.
ask-missing-country = Choose your country.
ask-missing-topic = Choose a topic. "Something else" is fine.
ask-missing-phone = Write a phone number, or leave the box empty.

## Danger check

ask-danger-heading = Danger check: { $number } of 8
ask-danger-why = We ask this first because some things cannot wait for our answer.
ask-danger-someone = Answer for the person you ask about.
ask-yes = Yes
ask-no = No
ask-not-sure = If you are not sure, choose yes.
ask-back = Back
ask-continue = Continue
ask-help-heading = Please get help now
ask-help-goes-on = When you have help, you can go on here. Your draft is safe.
ask-help-kept = You answered yes to a danger sign. Help comes before our answer.
ask-number-emergency = Emergency number
ask-number-cancer-line = Cancer line, day and night
ask-number-crisis-line = Crisis line
ask-number-none = This site has set no number. Look at your alert card, or call the number you know.
ask-unset-emergency = your emergency number
ask-unset-cancer-line = your cancer team
ask-unset-crisis-line = a crisis line near you

## Write

ask-write-heading = Write your question
ask-write-label = Your question
ask-write-prompts = These may help you start:
ask-write-prompt-1 = What worries you most?
ask-write-prompt-2 = What has your team told you so far?
ask-write-prompt-3 = What do you need to decide, and by when?
ask-write-names = Please leave out names, also those of doctors and hospitals.
ask-write-left = { $count ->
    [one] One character left.
   *[other] { $count } characters left.
}
ask-write-over = { $count ->
    [one] One character too many.
   *[other] { $count } characters too many.
}
ask-write-saved = Saved on this device
ask-write-not-saved = Not saved: you chose to keep nothing on this device.
ask-country = Your country
ask-country-why = So that the right numbers and rules apply.
ask-choose = Choose one
ask-topic = Topic
ask-topic-diagnosis = What I have
ask-topic-stage = Stage
ask-topic-surgery = Operation
ask-topic-radiation = Radiation
ask-topic-chemotherapy = Chemo
ask-topic-HER2-treatment = HER2 treatment
ask-topic-hormone-treatment = Hormone treatment
ask-topic-side-effects = Side effects
ask-topic-daily-life = Daily life and work
ask-topic-trials = Studies to join
ask-topic-follow-up = After treatment
ask-topic-something-else = Something else

## Similar answers

ask-similar-heading = Does one of these help?
ask-similar-topic = Others asked about this topic. You need not wait for these answers.
ask-similar-words = Search with my words
ask-similar-words-note = This sends your words to look for answers that fit. They are not kept.
ask-similar-found = { $count ->
    [0] We found no published answer like your question.
    [one] We found one published answer.
   *[other] We found { $count } published answers.
}
ask-similar-new-tab = opens in a new tab
ask-similar-helps = This helps
ask-similar-still = I still want to ask
ask-similar-glad = Your draft stays on this device if you want to ask later.

## Share facts

ask-share-heading = Which facts may we see?
ask-share-why = With the facts before them, clinicians can answer you better. You choose each one.
ask-share-off = All are off. What you do not choose stays on this device.
ask-share-none = Herald holds no facts about you. You can go on without any.
ask-share-list = Facts on this device
ask-share-missing = What is not known yet
ask-share-unknown = We do not know yet
ask-share-told = You told Herald this
ask-share-day = Date: { $day }
ask-share-worked-out = Herald worked this out from the words
ask-share-preview = This is what would be sent
ask-share-preview-none = No facts would be sent.
ask-share-count = { $count ->
    [0] No fact chosen.
    [one] One fact chosen.
   *[other] { $count } facts chosen.
}

## Check and send

ask-check-heading = Check and send
ask-check-lead = Nothing has been sent yet. This is all that goes when you press Send.
ask-check-question = Your question
ask-check-about = About
ask-check-danger = Danger check
ask-check-danger-clear = You answered no to all eight.
ask-check-danger-yes = You answered yes to at least one. A clinician looks at it first.
ask-check-facts = Facts
ask-check-change = Change
ask-check-change-what = Change: { $what }
ask-publish-heading = May others learn from it?
ask-publish = Yes, you may think about publishing it without names
ask-publish-why = This is not needed. It does not change your answer or how soon it comes.
ask-publish-later = If we want to publish, you see the exact text first. It goes out only if you say yes again.
ask-call-heading = May we call you in an emergency?
ask-call-label = Phone number (you can leave this empty)
ask-call-why = A clinician calls only if your question shows real danger.
ask-send = Send my question
ask-sending = Sending
ask-send-offline = You are offline. Your question is kept here. It goes only when you press Send again.
ask-send-staff = You are signed in as staff. Sign out to ask a question of your own.
ask-send-too-many = You have sent the most questions we can take for now. Please wait, or call your team.

## One question

ask-case-heading = Your question
ask-case-sent-heading = We have your question
ask-case-by = Answer by { $when }
ask-case-next = What happens next
ask-case-next-1 = A clinician reads your question and writes an answer.
ask-case-next-2 = A second clinician checks it.
ask-case-next-3 = Then you read it here. Leave this page open, or come back to it later.
ask-mail = Come back by mail
ask-mail-why = With an address you can open your question from any device. We also write when there is news.
ask-mail-address = Your email address
ask-mail-says = Our mail says only that you have a message. It names no illness and no drug.
ask-mail-send = Mail me a link
ask-mail-sent = If the address is right, a link is on its way. It works once, for ten minutes. Open it in this browser.
ask-mail-is-on = We write to { $email } when there is news.
ask-mail-is-off = We do not write to { $email }.
ask-mail-on = Write to me when there is news
ask-mail-off = Stop writing to me
ask-mail-in = Is this your question?
ask-mail-in-how = Type the address that you gave us. We mail you a link, and it brings you back here.
ask-case-tell = This page looks for news by itself.
ask-case-look = Look for news now
ask-case-looked = Last looked at { $when }.
ask-case-look-failed = We could not look for news. We will try again by ourselves.

ask-case-messages = Messages
ask-case-from-us = From Herald, { $when }
ask-case-from-you = From you, { $when }
ask-case-asked = The clinician asks, { $when }
ask-case-reply = Your reply
ask-case-reply-send = Send my reply
ask-case-reply-short = Write something first. At most 2,000 characters fit.
ask-case-sent = What you sent
ask-case-facts = Facts you shared
ask-case-facts-none = You shared no facts.
ask-answer-heading = Your answer
ask-answer-by = Written by { $name }, { $what }, { $value }.
ask-answer-checked = Checked by { $name }, { $what }, { $value }.
ask-answer-made-up = Made-up person of the demonstration.
ask-answer-source = Source: { $name }
ask-answer-looked = Looked up on { $day }.
ask-answer-changed = What we changed
ask-answer-version = This is version { $number }.
ask-answer-ask = What to ask your team
ask-answer-danger = If you get worse, do not wait for us.
ask-rate-heading = Was it clear?
ask-rate-yes = Yes
ask-rate-partly = In part
ask-rate-no = No
ask-rate-thanks = Thank you. We have kept that.
ask-follow-heading = Ask one more thing
ask-follow-note = You can ask once more within 14 days. It goes through the danger check again.
ask-follow-start = Ask one more thing
ask-follow-send = Send my follow-up
ask-acts-heading = What you can do
ask-act-withdraw = Take my question back
ask-act-withdraw-sure = Take your question back?
ask-act-withdraw-what = Nobody will answer it then.
ask-act-close = Close it
ask-act-close-sure = Close this question?
ask-act-close-what = You can still read your answer.
ask-act-reopen = Open it again
ask-act-download = Download everything
ask-act-download-note = A file with all that Herald has about you. Keep it in a safe place.
ask-act-delete = Delete it everywhere
ask-act-delete-sure = Delete this question everywhere?
ask-act-delete-what = Question, answer and facts go. This cannot be undone.
ask-act-delete-type = Type the word delete
ask-act-delete-wrong = Type the word delete in small letters.
ask-act-keep = Keep it
ask-act-again = Ask another question
ask-consent-heading = May others learn from it?
ask-consent-none = You have not said yes to publishing.
ask-consent-willing = You said we may think about publishing. Nothing is public.
ask-consent-published = It is public, without names.
ask-consent-rejected = It will not be published.
ask-consent-say-yes = You may think about it
ask-consent-take-back = Take my yes back
ask-consent-unpublish = Take the page down
ask-consent-read = Read the public page
ask-consent-preview = Read the text we would publish

## Preview for publication

ask-preview-heading = This is the text we would publish
ask-preview-where = It would stand on { $name }, for anyone to read.
ask-preview-until = You can decide until { $day }.
ask-preview-title = Title
ask-preview-question = Question
ask-preview-answer = Answer
ask-preview-exact = I have read this exact text
ask-preview-site = I know where it would stand
ask-preview-live-on = I know that copies by others may stay
ask-preview-yes = Yes, publish
ask-preview-no = No
ask-preview-missing = Tick all three lines first, or choose No.

## No service

ask-none-heading = Ask a doctor is not here
ask-none = Ask a doctor does not run at this address. The rest of Herald works here.
ask-none-answers = See your answers
ask-none-library = Read in the library
ask-offline-heading = We cannot reach Herald
ask-offline-try = Try again
ask-offline-write = A draft you wrote earlier is still on this device.
