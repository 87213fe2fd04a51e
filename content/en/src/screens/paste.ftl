### Sentences of the page where a report is pasted. Written by the Herald project. No clinician has checked this yet.

paste-heading = Paste my report
paste-lead = Herald reads a breast pathology report here, on this device. Nothing is sent.
paste-text = The text of your report
paste-text-help = Copy all of it. Names and numbers of the hospital may stay or go.
paste-read = Read my report
paste-file = Or choose it as a file
paste-file-help = A .txt or .pdf file. A scan or a photo has no text that can be read.
paste-kept = What you typed is still here, and nothing else has changed.
paste-joins = A record is open. What the report says is added to it. Add only a report about the same person.
paste-replaces = A report is open. A new one takes its place, with what you said about it.
paste-closes-example = A made-up person is open. That record is closed when you read your own report.
paste-where = Where to get it
paste-where-more = Your hospital or clinic can give you a copy when you ask. Many portals list it as “Pathology”.
paste-one = Give one report at a time, with its addenda. Herald never mixes two people.
