### Why there is no survival number, and what the plan of the numbers is. Written by the Herald project. No clinician has checked this yet.

numbers-plan = The counts compare the treatments that your record names.
numbers-plan-none = Your record names no treatment after surgery. So there is nothing to compare.
numbers-assumes-heart = For radiation they take an average dose to the heart of 2 Gy. Your own dose is not in the record.
numbers-too-old = These numbers were last checked on { $day }. That is more than a year ago, so Herald does not show them.
numbers-refused = There is no number for this situation.
numbers-refused-sex = These counts were made from women. There is no such count for men.
numbers-refused-disease = These counts are for cancer that grows into the tissue around it.
numbers-refused-spread = These counts are for cancer that has not spread to other organs. There is no such count for you.
numbers-refused-drugs-first = You had drugs before surgery. These counts need the size from before any drug. What was left at surgery says more.
numbers-refused-missing-age = There is no number without your age at diagnosis. Look at the date of your first report.
numbers-refused-missing-size = There is no number without the size of the cancer. Ask for the report of your operation.
numbers-refused-missing-nodes = There is no number without how many nodes had cancer in them. Ask for the report of your operation.
numbers-refused-missing-er = There is no number without the ER result. Ask for your pathology report.
numbers-refused-range-ageYears = These counts are for people from { $from } to { $to } years old at diagnosis. There is no such count for your age.
numbers-refused-range-sizeMm = The size of the cancer lies outside what these counts were made for. Check it in the report of your operation.
numbers-refused-range-positiveNodes = The number of nodes lies outside what these counts were made for. Check it in the report of your operation.
numbers-refused-range-heartDoseGy = The dose to the heart lies outside what these counts were made for. Ask the radiation team.
numbers-refused-disagree = Two facts in the record do not fit together. Settle that first.

## Names in the pictures and tables

numbers-table-alive = How many of 100 women are alive, step by step (PREDICT Breast { $version })
numbers-table-gain = What each treatment adds (PREDICT Breast { $version })
numbers-table-year = { $years } years
numbers-cell-alive = { $alive } alive, { $notAlive } not
numbers-cell-alive-between = { $low } to { $high } alive, { $notLow } to { $notHigh } not
numbers-cell-more = { $more } more
numbers-cell-fewer = { $fewer } fewer
numbers-cell-under-one = fewer than 1 more or fewer
numbers-cell-between = { $low } to { $high } more
numbers-cell-between-fewer = { $low } to { $high } fewer
numbers-cell-either = up to { $fewer } fewer or { $more } more
numbers-cell-range = possible: { $cell }
