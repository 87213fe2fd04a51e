### What the readers of records and reports remark: what was found, what was expected, what to do.
### Ids and values come from packages/record; a test holds that each remark has its three sentences. Written by the Herald project. No clinician has checked this yet.

import-whole = The whole import
import-your-report = Your report

## Whose record it is
import-nobody-found = No patient, and nothing that belongs to one
import-nobody-expected = The record of a person
import-nobody-todo = Choose the export of your own record.
import-several-people-found = { $count } people
import-several-people-expected = One person
import-several-people-todo = Choose the right one. Herald keeps them apart and mixes nothing.
import-strangers-found = { $count ->
    [one] One person who is only named by other entries
   *[other] { $count } people who are only named by other entries
}
import-strangers-expected = An entry of their own for each
import-strangers-todo = Their results are kept apart. Ask the sender whose they are.
import-no-breast-cancer-found = No diagnosis of breast cancer
import-no-breast-cancer-expected = One, as a code or in words
import-no-breast-cancer-todo = If there is one, its page is missing here. Add the report or letter that names it.
import-names-no-patient-found = { $type } that names no patient
import-names-no-patient-expected = A name of the person whose it is
import-names-no-patient-todo = Left out: it could be somebody else’s. Ask the sender to add the patient.

## The file
import-unused-found = { $words }
import-unused-expected = Results, diagnoses, medicines or operations
import-unused-todo = Not read: they hold bills, visits and addresses, no results.
import-left-out-found = { $words }
import-left-out-expected = .json, .ndjson
import-left-out-todo = Not read. The other files were.
import-no-resource-type-found = JSON without a “resourceType”
import-no-resource-type-expected = A FHIR resource
import-no-resource-type-todo = Left out. The rest was read.
import-broken-line-found = A line that is not JSON ({ $words })
import-broken-line-expected = One FHIR resource on each line
import-broken-line-todo = The other lines were read. Ask for this line again: something in it may matter.
import-two-versions-found = Two different entries under one name
import-two-versions-expected = One, or a mark that says which is newer
import-two-versions-todo = Both are read. Ask the sender which one stands.
import-old-shape-found = { $type }: { $shape ->
    [old-type] a kind of entry from before R4
    [old-status] a status written as plain text
    [old-names-condition] the names “patient”, “dateAsserted” or “dateRecorded”
    [old-one-stage] one stage where R4 has a list
    [old-names-observation] the names “comments”, “related” or “appliesDateTime”
    [old-one-interpretation] one interpretation where R4 has a list
    [old-names-procedure] the names “notPerformed” or “notDone”
    [old-names-medication] the names “wasNotTaken” or “taken”
   *[old-code] a code written as plain text
} ({ $count })
import-old-shape-expected = FHIR R4
import-old-shape-todo = What was clear was read. If results are missing, ask for an R4 export.
import-too-large-found = A file of { $size } MB
import-too-large-expected = At most 64 MB a file
import-too-large-todo = Export a shorter time, leave out pictures and bills, or split the file.
import-xml-found = FHIR written as XML
import-xml-expected = A FHIR record as JSON
import-xml-todo = Choose JSON in the export, or ask for “application/fhir+json”.
import-ccda-found = A C-CDA document (XML)
import-ccda-expected = A FHIR record as JSON
import-ccda-todo = Ask the portal for a FHIR export. Or open the document and type the results in.
import-html-found = A web page (HTML) saved under this name
import-html-expected = A FHIR record as JSON
import-html-todo = The download failed, or you were logged out. Log in and download again.
import-xml-or-web-found = XML or a web page
import-xml-or-web-expected = A FHIR record as JSON
import-xml-or-web-todo = Ask for the FHIR export as JSON.
import-zip-found = A zip file
import-zip-expected = A FHIR record as JSON
import-zip-todo = Unpack it and open the JSON files that are inside.
import-pdf-found = A PDF
import-pdf-expected = A FHIR record as JSON
import-pdf-todo = Open it as a report. Herald reads the text of a report, not pages inside a record.
import-rtf-found = A text document (RTF)
import-rtf-expected = A FHIR record as JSON
import-rtf-todo = Open it as a report.
import-cut-off-found = JSON that stops in the middle: the file is cut off
import-cut-off-expected = A whole FHIR record
import-cut-off-todo = Download it again. Herald does not use half a record: the missing half may change the answer.
import-mistake-found = { $line ->
    [0] JSON with a mistake at its end
   *[other] JSON with a mistake near line { $line }
}
import-mistake-expected = A FHIR record as JSON
import-mistake-todo = Download it again. If it stays broken, send the line to whoever made the export.
import-empty-found = An empty file
import-empty-expected = A FHIR record as JSON
import-empty-todo = Choose the FHIR export of your portal. A report is opened as a report.
import-no-json-found = No JSON ({ $words })
import-no-json-expected = A FHIR record as JSON: a Bundle, a list, or one resource on each line
import-no-json-todo = Choose the FHIR export of your portal. A report as text is opened as a report.
import-no-file-found = No such file
import-no-file-expected = A file that can be read
import-no-file-todo = Check its name and its folder.
import-no-record-found = JSON in which nothing has a “resourceType”
import-no-record-expected = A FHIR record: a Bundle, a list, or one resource on each line
import-no-record-todo = Choose the FHIR export. Settings and tables saved as JSON hold no record.

## Codes and values
import-bad-date-found = “{ $words }” as a date
import-bad-date-expected = A day such as 2024-03-18, or a month or year
import-bad-date-todo = What was found is kept without a date. Look the day up in the original.
import-bad-birth-date-found = “{ $words }” as a date
import-bad-birth-date-expected = A day such as 1970-05-21
import-bad-birth-date-todo = The age is not known until the date is mended.
import-damaged-code-found = “{ $code }” as a { $system } code
import-damaged-code-expected = A code whose last digit fits the others
import-damaged-code-todo = Compare it with the original. It was cut off, rounded, or is a code of one hospital only.
import-display-differs-found = Code { $code }, shown as “{ $display }”
import-display-differs-expected = { $prefix ->
    [unstated] Words that fit the code ({ $target })
   *[other] Words that fit the code ({ $target }, { $prefix })
}
import-display-differs-todo = Herald reads the code. Ask the sender which of the two is meant.
import-stage-code-found = Code { $code } is { $means }, shown as “{ $display }”
import-stage-code-expected = A code and words that agree ({ $target })
import-stage-code-todo = Herald reads the code. Ask the sender which of the two is meant.
import-unknown-stage-found = Stage “{ $words }”
import-unknown-stage-expected = A stage of breast cancer: 0, I, IA, IB, II, IIA, IIB, III, IIIA, IIIB, IIIC or IV
import-unknown-stage-todo = Read as IV. Ask which way of staging was used.
import-medicine-display-found = Code { $code } is { $means }, shown as “{ $display }”
import-medicine-display-expected = A medicine whose code and words agree
import-medicine-display-todo = Herald reads the code. Check which medicine was given.
import-answer-display-found = Code { $code } means { $means }, its words say “{ $display }”
import-answer-display-expected = A code and words that agree
import-answer-display-todo = Herald reads the code. Ask the sender which of the two is meant.
import-not-a-number-found = “{ $words }” for { $target }
import-not-a-number-expected = A plain number
import-not-a-number-todo = The number is not used; the rest of the result is. Ask the laboratory for the figures.
import-number-unreadable-found = “{ $words }” for { $fact }
import-number-unreadable-expected = { $unit ->
    [none] A number with a unit that Herald knows
   *[other] A number with a unit that Herald knows, such as { $unit }
}
import-number-unreadable-todo = Look the value up in the original report.
import-number-implausible-found = “{ $words }” for { $fact }
import-number-implausible-expected = { $whole ->
    [yes] A whole number from { $low } to { $high } { $unit }
   *[other] A number from { $low } to { $high } { $unit }
}
import-number-implausible-todo = Not used. Look the value up in the original report.
import-unknown-answer-found = “{ $words }” for { $target }
import-unknown-answer-expected = An answer that Herald knows
import-unknown-answer-todo = Kept with its words, not used. Read it in the original.
import-no-value-found = No value for { $target }
import-no-value-expected = A code, a number or a text
import-no-value-todo = A missing value is not zero: look it up.
import-only-note-found = Only a note for { $target }
import-only-note-expected = A code, a number or a text
import-only-note-todo = Read the note in the original: it may hold the answer.

## What does not stand, or does not fit
import-diagnosis-in-error-found = “{ $words }”, marked as entered by mistake
import-diagnosis-in-error-expected = A diagnosis that stands
import-diagnosis-in-error-todo = Not used. Nothing to do, unless the mark itself is the mistake.
import-diagnosis-refuted-found = “{ $words }”, marked as ruled out
import-diagnosis-refuted-expected = A diagnosis that stands
import-diagnosis-refuted-todo = Not used: this cancer was ruled out.
import-medicine-in-error-found = “{ $words }”, marked as entered by mistake
import-medicine-in-error-expected = A medicine that stands
import-medicine-in-error-todo = Not used.
import-medicine-on-hold-found = “{ $words }”, on hold
import-medicine-on-hold-expected = A medicine that is given, or an order that stands
import-medicine-on-hold-todo = Ask what it waits for, and if any of it was given.
import-procedure-in-error-found = “{ $words }”, marked as entered by mistake
import-procedure-in-error-expected = An operation or test that stands
import-procedure-in-error-todo = Not used.
import-report-in-error-found = A report “{ $words }”, marked as { $mark }
import-report-in-error-expected = A report that stands
import-report-in-error-todo = Not used.
import-result-in-error-found = “{ $words }”, marked as { $mark }
import-result-in-error-expected = A result that stands
import-result-in-error-todo = Shown, not used.
import-receptor-in-diagnosis-found = A diagnosis that says “{ $words }”
import-receptor-in-diagnosis-expected = The test result itself, with its score or numbers
import-receptor-in-diagnosis-todo = Find the pathology report: a list of diagnoses is a copy of a copy.
import-other-cancer-found = “{ $words }” of another cancer
import-other-cancer-expected = A result of the breast cancer
import-other-cancer-todo = Not used for the breast cancer.
import-too-young-found = A breast cancer on { $day } in a person born on { $born }
import-too-young-expected = A diagnosis at { $years } years or older
import-too-young-todo = Both dates are kept. Check which one is wrong.
import-after-death-found = A breast cancer on { $day }, after a death on { $died }
import-after-death-expected = A death after the diagnosis
import-after-death-todo = Both dates are kept. Check which one is wrong.
import-two-numbers-found = { $fact }: “{ $words }” beside “{ $other }” ({ $place })
import-two-numbers-expected = One value for one day
import-two-numbers-todo = Both are kept. Ask which one counts.
import-words-and-code-differ-found = { $fact }: “{ $words }” in its words, “{ $other }” in { $place }
import-words-and-code-differ-expected = Words and coded results that agree
import-words-and-code-differ-todo = Both are kept. Ask the laboratory which one is right.
import-spread-unconfirmed-found = “{ $words }”, which is not confirmed
import-spread-unconfirmed-expected = A firm statement
import-spread-unconfirmed-todo = Not used as spread. Ask if it was confirmed.
import-spread-of-which-found = “{ $words }” in a record of two cancers
import-spread-of-which-expected = A firm statement
import-spread-of-which-todo = Not used. Ask which of the two cancers it came from.
import-spread-nodes-found = “{ $words }” in nodes whose place is not said
import-spread-nodes-expected = A firm statement
import-spread-nodes-todo = Not used as spread. Ask which nodes they are.
import-relapse-undated-found = “{ $words }” without a day
import-relapse-undated-expected = A firm statement
import-relapse-undated-todo = Kept as cancer that came back. Ask when it was found.

## Reports
import-read-from-words-found = Results that stand only in the words of “{ $words }”
import-read-from-words-expected = Coded results beside the text
import-read-from-words-todo = Read by a program. Compare them with the report itself.
import-document-only-found = { $what ->
    [document] A report “{ $words }” with a document
   *[other] A report “{ $words }” with a written conclusion
}
import-document-only-expected = Coded results beside the text
import-document-only-todo = Open the report and read it, or paste its text into Herald. It may hold results that the record does not code.

import-report-conflict = { $tumour ->
    [0] The report says different things: { $said }.
   *[other] Of tumour { $tumour } the report says different things: { $said }.
} Ask the laboratory which one holds.
import-report-value = “{ $value }” (characters { $places })
import-report-shifted = A line of this form slipped when it was scanned. So the word after “{ $marker }” may belong to another line. It was not read.
import-report-unreadable = “{ $words }” is not one score of 0, 1+, 2+ or 3+. Ask the laboratory for the score.
import-report-unassigned = “{ $words }” does not say which of the { $count } tumours it is about. It was given to none.
import-report-todays-rules = The report calls HER2 { $called }. By the guideline of today, its own numbers would read as { $today }. The signed report stands. Ask the laboratory.
import-report-not-empty = The report is empty. Paste its text, or choose the file again.
import-report-not-too-long = This text has { $found } characters. One report has at most { $most }. Give one report at a time.
import-report-not-no-text-layer = { $pages ->
    [0] Only { $letters } letters were found. This looks like a scan without text.
    [one] This PDF has 1 page and no text in it: it is a scan.
   *[other] This PDF has { $pages } pages and no text in it: it is a scan.
} Ask the hospital for the text or a PDF that can be searched, or type the results in.
import-report-not-not-breast = { $word ->
    [none] This does not look like a breast pathology report: it does not name the breast.
   *[other] This does not look like a breast pathology report. It speaks of “{ $word }” { $times } times and of the breast { $here } times.
} Herald reads reports on the breast and its lymph nodes only.
import-report-not-two-patients = This text names { $count } different patients, record numbers or birth dates. Give the report of one person at a time, so that results are never mixed.
import-report-not-not-a-pdf = This file cannot be opened as a PDF. It may be damaged or locked. Save it again without a password, or paste the text.

## What a value is about
import-about-laterality = the side
import-about-behaviour = whether it is invasive
import-about-histology = the kind of cells
import-about-grade = the grade
import-about-tumour-size-mm = the size
import-about-tumour-size = the size
import-about-er-call = ER
import-about-er = ER
import-about-er-percent = ER in percent
import-about-pr-call = PR
import-about-pr = PR
import-about-pr-percent = PR in percent
import-about-er-or-pr-call = ER or PR
import-about-er-or-pr = ER or PR
import-about-her2-ihc-score = the HER2 score
import-about-her2-ihc-call = HER2 by stain
import-about-her2-ihc = HER2 by stain
import-about-her2-ish-call = HER2 by gene test
import-about-her2-ish = HER2 by gene test
import-about-her2-cep17-ratio = the HER2 ratio
import-about-her2-copies-per-cell = HER2 copies in a cell
import-about-her2-cells-counted = cells counted for HER2
import-about-her2-call = HER2
import-about-her2 = HER2
import-about-ki-67-percent = Ki-67 in percent
import-about-t = T, the tumour
import-about-n = N, the lymph nodes
import-about-m = M, spread
import-about-tnm = T, N and M
import-about-stage-group = the stage
import-about-nodes-positive = nodes with cancer
import-about-nodes-examined = nodes looked at
import-about-nodes-with-macrometastasis = nodes with much cancer
import-about-nodes-with-micrometastasis = nodes with a little cancer
import-about-nodes-with-isolated-cells = nodes with single cells
import-about-metastasis-site = the place of spread
import-about-lvef-percent = the heart pump number
import-about-ecog = ECOG, how active a person is
import-about-karnofsky = Karnofsky, how active a person is
import-about-menopausal-status = menopause
import-about-pregnancy = pregnancy
import-about-oncotype-score = the Oncotype score
import-about-disease-status = how the cancer does
import-about-weight-kg = the weight
import-about-height-cm = the height
