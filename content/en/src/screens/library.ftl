### Sentences of the library's pages, beside the articles. Written by the Herald project. No clinician has checked this yet.

library-title = Library
library-lead = One question a page, about three minutes each. Read what you need today, and leave the rest.
library-crumb = Where you are
library-search = Search the library
library-search-help = Spelling does not have to be right.
library-found-none = Nothing found. Try another word, or look through the topics below.
library-found-one = 1 page found.
library-found-many = Pages found:
library-found-gated = This page is about cancer that spreads or comes back.
library-harder-open = Show these pages
library-minutes = { $minutes ->
    [one] About 1 minute to read
   *[other] About { $minutes } minutes to read
}
library-words = Words explained
library-words-back = Back to the text
library-words-close = Close
library-also = More on this topic
library-here = You are here
library-before = Before this
library-next = Next
library-who = Who wrote and checked this
library-who-written = Written by the Herald project on { $day }.
library-who-clinician = No clinician has checked this yet.
library-who-reader = No person with breast cancer has read it for us yet.
library-who-again = We look at it again by { $day }.
library-who-changed = What changed: { $changed }
library-sources = Sources
library-call-help = All danger signs and what to do: Get help now
library-yours = This page is for everyone. Your own answers come from your own record.
library-yours-link = My answers
library-counts-show = Show the numbers: { $title }
library-counts-who = { $who }. Counted over { $over }. This is not a forecast for you.
library-counts-out-of = Out of { $outOf } people
library-counts-cell = { $count } out of { $outOf }
library-counts-under-1 = fewer than 1 out of { $outOf }
library-counts-no-group = no such group
library-counts-gain = On the other side: { $words }
library-counts-harm = Against it: { $words }
library-counts-source = From: { $title }. Looked up on { $day }.
library-counts-dots = { $group }: { $count } out of { $outOf } { $what }.
library-gate-spread = This part is about cancer that has spread or may come back. Read on?
library-gate-yes = Yes, read on
library-gate-later = Later
library-gate-someone = I want someone with me
library-gate-numbers = This part can lead to numbers about living. You choose.
library-gate-numbers-yes = Show me the numbers
library-gate-numbers-words = Words only
library-gate-numbers-not-now = Not now
library-gate-numbers-before = These numbers count groups of people. They cannot say what will happen to you. If it is hard, call your nurse or someone you trust.
library-gate-numbers-hide = Hide the numbers
library-gate-after = How was that?
library-gate-after-fine = I am fine
library-gate-after-talk = Talk to someone
