### Sentences of the screens that read a pathology report. Written by the Herald project. No clinician has checked this yet.
### Rules: as in app.ftl. Ids are used by the web's screens, and only there.

title-paste = Paste my report
title-report = My report

start-paste = Paste my report
start-paste-more = The text or the PDF of a pathology report.

## Paste a report

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

## The report, read

report-heading = My report
report-none = No report is open.
report-nothing = We found no facts in this text. You can still answer a few questions.
report-lead = This is what Herald read. Please check each line against your report.
report-apart = We cannot tell which cancer of your record this report is about. It stands beside the record.
report-checked = { $count } of { $from } checked.
report-saved = Saved on this device.
report-text = The text
report-facts = { $count ->
    [one] One fact found
   *[other] { $count } facts found
}
report-facts-how = The number, the line and the colour are the same in the text. Esc brings you back from there.
report-conflict = The report says different things
report-derived = Worked out from these words, not printed as such.
report-earlier = about an earlier sample
report-is-it-right = { $what }: is it right?
report-right = Right
report-wrong = Wrong
report-not-sure = Not sure
report-show = Show “{ $words }”
report-show-where = Show “{ $words }” in the text: { $what }
report-goes-by-report = Herald goes by the report for now. Ask your team.
report-left-out = Left out, as you said. No answer rests on it.
report-corrected = Your own answer: { $value }. Herald uses this one.
report-what-is-right = What is right?
report-leave-empty = Leave it empty if you do not know. Then Herald leaves this fact out.
report-save = Save this correction
report-take-away = Take this report away
report-line = Based on a report that you gave Herald.
report-line-read = My report
report-part = The facts here rest on a report too.
report-open-replaces = You gave Herald a report. Opening a file takes it away, so that two people are never mixed. Open the file first, then add the report.

report-finding-conflict = Two places disagree
report-finding-unreadable = We could not read this
report-finding-unassigned = We do not know which tumour this is about
report-finding-shifted = A line may have slipped
report-finding-todays-rules = Read by the rules of today
report-finding-note = For your information

report-fact-laterality = Side
report-fact-histology = Type of cancer
report-fact-size_mm = Size of the invasive cancer
report-fact-grade = Grade
report-fact-er = Estrogen receptor (ER)
report-fact-er_pct = ER, share of cells
report-fact-pr = Progesterone receptor (PR)
report-fact-pr_pct = PR, share of cells
report-fact-her2_ihc = HER2 stain (IHC)
report-fact-her2_ish_result = HER2 gene test (ISH)
report-fact-her2_ish_ratio = HER2 gene test, ratio
report-fact-her2_copies = HER2 gene copies in a cell
report-fact-her2_status = HER2, as a whole
report-fact-ki67_pct = Ki-67, share of cells
report-fact-nodes_positive = Lymph nodes with cancer
report-fact-nodes_examined = Lymph nodes looked at
report-fact-nodes_isolated_cells = Lymph nodes with single cancer cells
report-fact-nodes_micrometastasis = Lymph nodes with tiny spots of cancer
report-fact-margins = Edges of the tissue
report-fact-pt = T category (pT)
report-fact-pn = N category (pN)
report-fact-lymphovascular_invasion = Cancer in small vessels
report-fact-dcis = Cancer inside the ducts (DCIS)

report-value-left = left
report-value-right = right
report-value-other = another type
report-value-positive = positive
report-value-negative = negative
report-value-equivocal = between positive and negative
report-value-indeterminate = not clear
report-value-pending = still awaited
report-value-amplified = extra copies (amplified)
report-value-not-amplified = no extra copies (not amplified)
report-value-present = found
report-value-absent = not found
report-value-ductal = ductal
report-value-lobular = lobular
