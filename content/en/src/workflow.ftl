### Sentences of ask a doctor: states, reminders, mails, danger. Written by the Herald project. No clinician has checked them yet.
### Rules: reading grade 6, no sentence over 20 words, calm, no blame. A mail names no illness, drug or topic.
### Numbers to call are set by each site: $emergency, $cancerLine, $crisisLine.

## Danger

emergency-text = This could be urgent, so please do not wait for our answer. Call { $emergency } now if you cannot breathe, have chest pain, have fainted or bleed a lot. For fever, shaking or a new bad symptom, call { $cancerLine } now, day or night. Do not drive yourself. We are not an emergency service.
emergency-crisis = You are not alone, and you can get help right now. Call { $crisisLine } at any hour. If you may be hurt or may hurt yourself, call { $emergency }. If you can, stay with someone you trust.
emergency-called = I have called
emergency-not-now = This is not happening now
case-held = A clinician will look at your question as soon as possible. If you feel worse, call { $cancerLine } or { $emergency } now. Do not wait for us.
case-closed-danger = Please get help now. A clinician read your question and thinks you need care right away. Call { $emergency } or { $cancerLine }. We have closed the question so that nothing waits on us.

## States

case-received = We have your question. We are checking it now.
case-queued = Your question is with our clinicians. You can expect an answer by { $by }.
case-needs-info = The clinician has a question for you. Please answer when you can. The clock stops until you do.
case-remind-info = We still have a question for you. There is no rush. If we hear nothing in two days, we will close this for now.
case-expired = We have not heard from you, so we closed this for now. You can open it again for 30 days.
case-in-review = An answer is written. A second clinician is checking it.
case-delivered = Your answer is here. Two clinicians worked on it.
case-corrected = We have changed your answer. We show what changed and why. We are sorry for the first one.
case-late = We are late, and we are sorry. We said { $promised }. We now expect to answer by { $by }. You can wait, or take your question back.
case-late-unknown = We are late, and we are sorry. We said { $promised }. We do not know the new time yet. You can wait, or take your question back.
case-new-time = We need more time, and we are sorry. We now expect to answer by { $by }. You can wait, or take your question back.
case-declined = We cannot answer this question here. { $reason }
case-withdrawn = You took your question back. Nobody will answer it.
case-closed = This question is closed. You can still read your answer.
contact-was-seen = An admin looked at how to reach you. The reason is kept, and others check it.
case-erased = We have started to delete your question. It takes up to 7 days, and never more than 30.

## Why we cannot answer

decline-scope = It is not about HER2-positive breast cancer. Your own doctor or nurse is the right person to ask.
decline-examination = Someone needs to see you for this. Please call your team.
decline-licence = None of our clinicians may answer in your country. Your team or a cancer charity near you can help.
decline-minor = This service is for people aged 18 or over. Please tell an adult you trust, or call a helpline for young people. We keep nothing of what you wrote.
decline-spam = We could not read this as a question.
decline-abuse = Our staff cannot answer this. If you need help, please call your team.

## The promise, before she writes

promise-by = If you send it now, we promise an answer by { $by }.
promise-honest = Many people are asking today. If you send it now, we expect to answer by { $by }.
promise-closed = We are closed now. We open again at { $opens }. You can write now and send it then.
promise-too-many = Too many people are asking right now. Please try again at { $opens }. Your draft stays here.
promise-nobody = Nobody is here to answer right now. Please try again at { $opens }. Your draft stays here.
promise-scanner = We cannot check for danger signs right now, so we take no questions. Your draft stays here.
promise-not-emergency = This is not for emergencies. If you feel very ill, call { $emergency } or { $cancerLine }.

## Publication

publication-preview = Here is the exact text we would publish. It goes out only if you say yes. If you say nothing for 14 days, that means no.
publication-copies = Once a text is public, others can copy it. We can take ours down, but not theirs.
publication-published = Thank you. Your text will go out on a day in the next two weeks. You can take it down at any time.
publication-rejected = We will not publish it. We have deleted the rewritten text. Your care here does not change.
publication-gone = Your text is down. We have asked search engines to drop it. Copies that others made may stay.
page-under-review = We are checking this page again. Numbers are hidden until we are done.
page-gone = The person asked us to take this page down.

## Mails: no illness, no drug, no topic, no link that signs in

mail-new-message-subject = You have a message on Herald
mail-new-message = You have a message on Herald. Please open Herald to read it: { $address }
mail-reminder-subject = A message is waiting on Herald
mail-reminder = A message is waiting for you on Herald. There is no rush. Please open Herald to read it: { $address }
mail-promise-subject = An update from Herald
mail-promise = There is an update for you on Herald. Please open Herald to read it: { $address }
mail-staff-subject = Something waits for you on Herald
mail-staff = Something waits for you on Herald. Please sign in: { $address }
mail-invitation-subject = An invitation to Herald
mail-invitation = You are invited to work on Herald. Open this page, type this address and ask for a link: { $address }
mail-sign-in-subject = Your link to Herald
mail-sign-in = Here is your link to Herald. It works once, for ten minutes. If you did not ask for it, leave it be: { $link }
mail-erased-subject = Herald has your request
mail-erased = Herald has your request and has started on it. You do not need to do anything: { $address }
