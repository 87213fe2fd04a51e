### Sentences of a date in three fields: any screen that asks for a day. Written by the Herald project. No clinician has checked this yet.

date-day = Day
date-month = Month
date-year = Year
date-hint = For example: 3 November 2026
date-needed = Write the date.
date-empty = { $part } is missing. Write day, month and year.
date-day-unclear = “{ $written }” is not a day of a month. Write a number from 1 to 31.
date-month-unclear = “{ $written }” is not a month. Write its name, or a number from 1 to 12.
date-year-unclear = “{ $written }” is not a year. Write 4 digits, like 2026.
date-not-in-month = { $month } { $year } has { $last } days. Check the day and the month.
date-too-early = That is before { $day }. Check the year.
date-too-late = That is after { $day }. Check the year.
