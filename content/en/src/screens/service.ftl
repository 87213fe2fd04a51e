### What goes wrong between a page and Herald's server, for askers and staff alike. Written by the Herald project. No clinician has checked it yet.
### Rules: what happened, what to do, no blame. What was typed stays on the page, and these sentences say so where it matters.

service-offline = You are offline, or Herald does not answer. Nothing is lost. Check your connection and try again.
service-none = Ask a doctor does not run at this address. The rest of Herald works here.
service-failed = Herald could not do this. Nothing is lost. Please wait a minute and try again.
service-problem-not-readable = Herald could not read a part of this. Please check each part and try again.
service-problem-not-signed-in = You are not signed in any more. Sign in again. What you wrote is still here.
service-problem-second-factor-needed = One more step is needed to sign in: your passkey or your code.
service-problem-not-allowed = Your role cannot do this here.
service-problem-forged-or-stale-request = This page has been open for a long time. Load it again. What you wrote is still here.
service-problem-not-found = There is nothing here, or it is not yours to see.
service-problem-changed-meanwhile = This has changed since you opened it. Look at it again, then decide.
service-problem-not-now = This cannot be done right now. Look at it again to see how it stands.
service-problem-gone = This has been taken away.
service-problem-too-large = This is too long to send. Please make it shorter.
service-problem-refused-by-rule = Something that is needed here is still missing. Please look at each part.
service-problem-too-many-requests = That was a lot in a short time. Please wait, then try again. Nothing is lost.
service-problem-busy = Herald is busy right now. Nothing is lost. Please try again soon.
