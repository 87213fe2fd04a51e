### Why there is no survival number, and what the plan of the numbers is. Written by the Herald project. No clinician has checked this yet.

numbers-plan = The counts compare the treatments that your record names.
numbers-assumes-heart = For radiation they take an average dose to the heart of 2 Gy. Your own dose is not in the record.
numbers-refused = There is no number for this situation.
numbers-refused-sex = These counts were made from women. There is no such count for men.
numbers-refused-disease = These counts are for cancer that grows into the tissue around it.
numbers-refused-spread = These counts are for cancer that has not spread to other organs. There is no such count for you.
numbers-refused-drugs-first = You had drugs before surgery. These counts need the size from before any drug. What was left at surgery says more.
numbers-refused-missing = There is no number without this fact: { $what }.
numbers-refused-range = A fact lies outside what these counts were made for.
numbers-refused-disagree = Two facts in the record do not fit together. Settle that first.
