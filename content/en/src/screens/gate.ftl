### Sentences before news that may be hard. Written by the Herald project. No clinician has checked this yet.

gate-spread = This part speaks of cancer that has spread or come back. It may or may not be about you. Read on?
gate-not-working = This part is about what can come next if a treatment does not work. Read on?
gate-new-report = There is a new report. Do you want to read it now, or with your team?
gate-other = You are reading for someone else. Ask first if they want to know.
gate-yes = Yes, read on
gate-now = Read it now
gate-later = Later
gate-with-team = With my team
gate-with-someone = I want someone with me
gate-then-later = It stays closed. You can open it here on any day.
gate-then-with-someone = It stays closed. Ask someone you trust to sit with you, then open it here.
gate-then-with-team = It stays closed. Ask your team to go through it with you.
gate-talk = If waiting is hard, call your team. They can tell you what it says.
gate-read-before = You have read this part before. You can close it again.
gate-close = Close this part again
