### The weekly questions of the diary, BASED ON items of PRO-CTCAE, by NCI's item numbers. Dated 21 November 2026.
###
### PRO-CTCAE belongs to the US National Cancer Institute. Its own item wording is not kept here: the questions below are Herald's own
### words. Item numbers, the attributes asked (frequency, severity, interference, presence, amount) and the answer choices are NCI's.
### A site that has settled NCI's terms replaces this one file (docs/decisions/0115). No clinician has checked this yet.

pro-ctcae-based = Based on PRO-CTCAE, a list of the US National Cancer Institute. The questions are in our own words.

## The questions, by what is asked

pro-ctcae-frequency = In the past 7 days, how often was it there?
pro-ctcae-severity = In the past 7 days, how bad was it at its worst?
pro-ctcae-interference = In the past 7 days, how much did it hold you back from your daily life?
pro-ctcae-presence = In the past 7 days, was it there?
pro-ctcae-amount = In the past 7 days, how much of it was there?

## The answers, mildest first

pro-ctcae-frequency-0 = Never
pro-ctcae-frequency-1 = Rarely
pro-ctcae-frequency-2 = Occasionally
pro-ctcae-frequency-3 = Frequently
pro-ctcae-frequency-4 = Almost constantly
pro-ctcae-severity-0 = None
pro-ctcae-severity-1 = Mild
pro-ctcae-severity-2 = Moderate
pro-ctcae-severity-3 = Severe
pro-ctcae-severity-4 = Very severe
pro-ctcae-interference-0 = Not at all
pro-ctcae-interference-1 = A little bit
pro-ctcae-interference-2 = Somewhat
pro-ctcae-interference-3 = Quite a bit
pro-ctcae-interference-4 = Very much
pro-ctcae-presence-0 = No
pro-ctcae-presence-1 = Yes
pro-ctcae-amount-0 = Not at all
pro-ctcae-amount-1 = A little bit
pro-ctcae-amount-2 = Somewhat
pro-ctcae-amount-3 = Quite a bit
pro-ctcae-amount-4 = Very much

## The symptoms, by NCI's item number

pro-ctcae-term-3 = Mouth or throat sores
pro-ctcae-term-9 = Feeling sick (nausea)
pro-ctcae-term-10 = Being sick (vomiting)
pro-ctcae-term-15 = Constipation
pro-ctcae-term-16 = Loose or watery stools (diarrhoea)
pro-ctcae-term-19 = Short of breath
pro-ctcae-term-20 = Cough
pro-ctcae-term-22 = Swelling of arms or legs
pro-ctcae-term-30 = Sore hands or feet from the drug
pro-ctcae-term-39 = Numb or tingling hands or feet
pro-ctcae-term-50 = Sore muscles
pro-ctcae-term-51 = Sore joints
pro-ctcae-term-53 = Tired, with no energy
pro-ctcae-term-64 = A change in the colour of your pee
pro-ctcae-term-73 = Bruises that come easily
pro-ctcae-term-77 = Hot flushes
pro-ctcae-term-78 = Nosebleeds

## What is shown and saved

pro-ctcae-line = { $term }: { $answers }
pro-ctcae-summary = Past 7 days, told on { $day }: { $lines }.
