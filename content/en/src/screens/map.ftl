### Sentences of the map of treatment. Written by the Herald project. No clinician has checked this yet.

map-heading = The map of treatment
map-lead = This is the way that guidelines describe. Your own way through it is marked.
map-not-orders = The map shows what is known. You and your team decide.
map-here-open = Your record does not say yet where you are on this map.
map-key = How to read the map
map-key-hers = Full line: this is on your way.
map-key-open = Broken line: this is still open. Something is not known yet.
map-key-not-hers = Pale: this is not on your way today.
map-light-hers = On your way
map-light-open = Still open
map-light-not-hers = Not on your way today
map-decides = What decides here
map-elsewhere = { $count ->
    [one] One more place here, not on your way today
   *[other] { $count } more places here, not on your way today
}
map-rooms-elsewhere = { $count ->
    [one] One more step, not on your way today
   *[other] { $count } more steps, not on your way today
}
map-options = What guidelines list here
map-clinician = For clinicians
map-to-options = My options, with reasons
map-stop-tests = Tests that come first
map-stop-children = Pregnancy and having children
map-stop-first = The first treatment
map-stop-surgery = Surgery
map-stop-after = After surgery
map-stop-years = The years after
map-stop-beside = Help beside treatment
map-stop-back = If it comes back nearby
map-stop-spread = If it has spread
map-room-first-treatment = How treatment starts
map-room-less-treatment = Less treatment, if that fits better
map-room-during-neoadjuvant = While drugs are given before surgery
map-room-adjuvant = Drugs after surgery
map-room-after-neoadjuvant = Drugs after drugs and surgery
map-room-endocrine = Hormone treatment
map-room-neratinib = One more year of a HER2 tablet
map-room-breast = Surgery of the breast
map-room-axilla = Surgery of the armpit
map-room-radiation = Radiation
map-room-local-relapse = Cancer that came back in the breast or nodes
map-room-metastatic = Drugs for cancer that has spread
map-room-gentler-first-line = A gentler start
map-room-her2-low = When the newest sample is HER2-negative
map-room-brain = Spots in the brain
map-room-t-ish = The HER2 gene test
map-room-t-preg = A pregnancy test
map-room-t-lvef = A heart scan
map-room-t-hbv = A test for hepatitis B
map-room-t-hrct = A scan of the lungs
map-room-t-erpr = Hormone tests of the cancer
map-room-t-stage = Scans that look for spread
map-room-t-axus = Ultrasound of the armpit
map-room-t-bmri = A scan of the brain
map-room-t-brca = A test of your own genes
map-room-cardio-onc = A heart doctor
map-room-geriatric = A check of strength and daily life
map-room-palliative = Comfort care beside treatment
map-room-mdt = All your doctors together
map-room-bone = Drugs for the bones
map-room-fertility = Children after treatment
map-room-exposed-in-pregnancy = Pregnant while on a HER2 drug
map-room-surgery-in-pregnancy = Surgery early in pregnancy
map-room-t-rebx = A new sample when it comes back
map-room-several-foci = More than one spot
