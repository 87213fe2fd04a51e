# Words about living with and without treatment (PREDICT Breast).
# Rules: patient-words PW1-PW13, PW20-PW22. Numbers are whole people out of 100. No sentence over 20 words.
# Ids are named in packages/core/src/prognosis/figure/sentences.ts and predict/setting.ts.

## Choosing to see numbers

predict-choose = Would you like to see numbers about living with and without treatment?
predict-choose-no-numbers = Words only
predict-choose-what-treatment-adds = Show me what treatment adds
predict-choose-everything = Show me the numbers
predict-choose-later = Not now
predict-before-numbers = These numbers count people treated in the past. This is not a forecast for you.
predict-who = We count 100 women like you in these ways: age, size of the cancer, nodes and type.
predict-after-numbers = How was that? If it is hard, talk to your care team.

## Names

predict-step-name = { $treatment ->
    [s] Surgery alone
    [r] And radiation
    [h] And hormone treatment for 5 years
    [h10] And hormone treatment for 10 years
    [c] And chemo
    [t] And trastuzumab
   *[b] And a bone drug (bisphosphonate)
}

## How many are alive

predict-alive-surgery = After surgery alone, { $alive } out of 100 are alive { $years } years later. { $notAlive } out of 100 are not.
predict-alive-surgery-between = After surgery alone, between { $low } and { $high } out of 100 are alive { $years } years later. Between { $notLow } and { $notHigh } out of 100 are not.
predict-alive-so-far = So { $alive } out of 100 are alive { $years } years after surgery. { $notAlive } out of 100 are not.
predict-alive-so-far-between = So between { $low } and { $high } out of 100 are alive { $years } years after surgery. Between { $notLow } and { $notHigh } out of 100 are not.
predict-range = Some facts are missing. With them, it could be between { $low } and { $high } out of 100 alive. Between { $notLow } and { $notHigh } out of 100 would not be.

## What each treatment adds, next to the step before

predict-next = { $treatment ->
    [r] Now add radiation.
    [h] Now add hormone treatment for 5 years.
    [h10] Now add hormone treatment for 10 years.
    [c] Now add chemo.
    [t] Now add trastuzumab.
   *[b] Now add a bone drug (bisphosphonate).
}
predict-adds = With it, { $more } more out of 100 are alive { $years } years after surgery. For the other { $others } out of 100, being alive then does not change.
predict-takes = With it, { $fewer } fewer out of 100 are alive { $years } years after surgery. For the other { $others } out of 100, being alive then does not change.
predict-adds-under-one = With it, about as many are alive { $years } years after surgery. The change is fewer than 1 out of 100.
predict-adds-between = With it, between { $low } and { $high } more out of 100 are alive { $years } years after surgery.
predict-takes-between = With it, between { $low } and { $high } fewer out of 100 are alive { $years } years after surgery.
predict-adds-or-takes = With it, up to { $more } more or { $fewer } fewer out of 100 are alive { $years } years after surgery.
predict-gain-range = Some facts are missing. With them, it could be between { $low } and { $high } more out of 100.
predict-gain-range-fewer = Some facts are missing. With them, it could be between { $low } and { $high } fewer out of 100.
predict-gain-range-either = Some facts are missing. With them, it could be up to { $more } more or { $fewer } fewer out of 100.
predict-harm-c = Chemo can harm the heart and other organs. The counts take in deaths from such harm.
predict-harm-r = Radiation can harm the heart. The counts take in deaths from such harm.
predict-harm-not-counted = Chemo can harm the heart and other organs. This old version does not count deaths from such harm.

## Words without numbers

predict-words-only = Each treatment after surgery changes how many people are alive years later. Your care team can talk this through with you.
predict-words-step = { $treatment ->
    [r] Radiation kills cancer cells left in the breast or chest.
    [h] Hormone treatment blocks what helps this cancer grow.
    [h10] Hormone treatment for 10 years goes on blocking what helps this cancer grow.
    [c] Chemo kills cancer cells that are too small to see.
    [t] Trastuzumab blocks HER2 on the cancer cells.
   *[b] A bone drug (bisphosphonate) makes bone a harder place for cancer to grow.
}

predict-words-harm-c = Chemo can harm the heart and other organs.
predict-words-harm-r = Radiation can harm the heart.
predict-words-newer-drugs = There are newer HER2 drugs too. Ask your care team which ones fit you.

## What the answer rests on

predict-assumes-sex = This holds if you were a woman by sex at birth. The count has no men in it.
predict-assumes-disease = This holds if the cancer has grown into the tissue around it (invasive).
predict-assumes-distantSpread = This holds if the cancer has not spread to other organs.
predict-assumes-firstTreatment = This holds if surgery came first, before any cancer drug.
predict-assumes-menopause = The bone drug counts if your periods have stopped for good.

## What the numbers leave out

predict-caution-not-counted = The count leaves out newer HER2 drugs: pertuzumab, T-DM1, T-DXd and neratinib. It also leaves out drugs given before surgery, CDK4/6 drugs and treatment that stops the ovaries.
predict-caution-altto = An older version counted too few people with HER2-positive cancer as alive. In a trial called ALTTO it said 88 out of 100 alive at 5 years, 12 not. In fact 95 out of 100 were alive, 5 not.
predict-caution-her2-open = HER2 is not known. So the main count leaves trastuzumab out, and the range takes it in.
predict-caution-newest-not-checked = This is the newest version. We found no check of it in other people, so the version before stands beside it.
predict-caution-old-version = This is an old version, to compare with an older printout. It does not count radiation, the PR result or smoking.
predict-caution-young = The count is less sure for people under 28.
predict-caution-over-75 = The count is less sure for people over 75.
predict-caution-large = The count is less sure for cancers over 100 mm.
predict-caution-both-sides = The count is for cancer on one side. It does not count a second cancer.
predict-caution-smoking-open = We do not know if you smoke. A single count takes an average person; that step is ours.
predict-caution-late-years = Counts after 10 years are less sure. They guess how long treatments go on helping.

## The fact to get next

predict-narrows-most = { $input ->
    [ageYears] Your age at diagnosis would narrow this most. Look at the date of your first report.
    [sizeMm] The size of the cancer would narrow this most. Ask for the report of your operation.
    [positiveNodes] The number of nodes with cancer would narrow this most. Ask for the report of your operation.
    [grade] The grade would narrow this most. Ask for your pathology report.
    [detection] How the cancer was found would narrow this most. Was it a screening test or something you noticed?
    [her2] The HER2 result would narrow this most. Ask your care team for it.
    [pr] The PR result would narrow this most. Ask for your pathology report.
    [ki67] The Ki-67 result would narrow this most. Ask for your pathology report.
   *[smoking] Knowing if you smoke would narrow this most.
}

## Drawings

predict-dots-sentence = 100 dots: { $years } years after surgery, { $alive } out of 100 are alive and { $notAlive } out of 100 are not.
predict-dots-sentence-between = 100 dots: { $years } years after surgery, between { $low } and { $high } out of 100 are alive.
predict-dots-lost = Alive before this step, not with it
predict-dots-possible = Alive if the missing facts turn out well
predict-dots-not-alive = Not alive by then
predict-curves-sentence = Lines from surgery to 15 years. At 10 years { $alive } out of 100 are alive with all treatments, { $surgery } with surgery alone.
predict-curves-sentence-between = Lines from surgery to 15 years. At 10 years between { $low } and { $high } out of 100 are alive with all treatments.
predict-curves-years = Years after surgery
predict-curves-out-of-100 = Alive out of 100
predict-curves-all = All these treatments
predict-source = Source: PREDICT Breast { $version }, made from 35,474 women in England with breast cancer from 2000 to 2017. Checked on 20 November 2026. Herald works out its equations; its authors have not checked Herald.
