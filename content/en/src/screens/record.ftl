### Sentences of the page that shows what Herald read. Written by the Herald project. No clinician has checked this yet.

record-heading = What Herald read
record-none = No record is open.
record-entries = { $entries ->
    [one] The record has one entry.
   *[other] The record has { $entries } entries.
}
record-no-breast-cancer = This record names no breast cancer. Is it the right file?
record-facts = Facts we found
record-facts-none = We found no facts that the answers rest on.
record-check = Check each line against your papers. Say if one is wrong: then no answer rests on it.
record-left-out = What you called wrong
record-left-out-why = No answer rests on these any more. Ask your team to put the record right.
record-left-out-right = Say what is right instead
record-back = Use it again
record-back-what = Use it again: { $what }
record-own = What you told Herald
record-take-back-what = Take back: { $what }
record-findings-why = Some places in the record do not fit, or we could not read them. Nothing was thrown away.
record-findings-small = Nothing that matters is wrong. A few parts were not needed.
record-findings-aside = { $count ->
    [one] One part that was not needed
   *[other] { $count } parts that were not needed
}
