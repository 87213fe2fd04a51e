### Sentences of the readable file that a person saves of her record. Written by the Herald project. No clinician has checked this yet.

export-heading = My answers from Herald
export-made = Made from my record as of { $day }. Parts that I keep closed are closed here too.
export-missing = What is missing
export-own = What I told Herald

## Files that were not used

refused-too-large-found = a file of { $size } MB
refused-too-large-expected = at most { $most } MB a file
refused-too-large-todo = Export a shorter time, or leave out pictures and bills. You can also open parts one by one.
refused-zip-found = a zip file that cannot be opened
refused-zip-expected = a zip file with .json or .ndjson files in it
refused-zip-todo = It may be cut off or locked with a password. Download it again, or open the files one by one.
refused-empty-zip-found = a zip file without a health record in it
refused-export-found = a file that Herald saved, but not whole
refused-export-expected = the file as Herald saved it
refused-export-todo = It may have been changed or cut off. Take another copy of it.
refused-report-size = { $file } has { $size } MB. A report has at most { $most } MB. Choose the report alone, or paste its text.
refused-report-kind = { $file } is neither text nor a PDF. Choose a .txt or .pdf file, or copy the text of the report into the box.
