### The names of the made-up people, and what is special about each. Written by the Herald project. No clinician has checked this yet.
### Ids are those of examples/src/example-patients.ts; a test holds the two together.

examples-title-01 = A tiny HER2-positive tumour
examples-about-01 = A scan found a cancer of 5 mm. It is out, and the nodes are clear. What comes next is not settled.
examples-title-02 = HER2 2+, waiting for the second test
examples-about-02 = The first HER2 test came back as 2+. The test that decides is not back yet.
examples-title-03 = Two reports that disagree
examples-about-03 = The biopsy said HER2-negative. The tissue from surgery says HER2-positive.
examples-title-04 = Cancer in a node, before treatment
examples-about-04 = A test found cancer in the breast and in one node. No treatment has been given yet.
examples-title-05 = Cancer left after treatment
examples-about-05 = She had drug treatment and then surgery. Some cancer was still there.
examples-title-06 = Hormone-positive, after surgery
examples-about-06 = She had surgery and now has weekly drips. Her reports are in German and Spanish.
examples-title-07 = Hormone-negative, no invasive cancer left
examples-about-07 = She had drug treatment first. At surgery, no invasive cancer was left.
examples-title-08 = A man with breast cancer
examples-about-08 = He had surgery and chemo. He now takes tamoxifen and has a drip every three weeks.
examples-title-09 = Pregnant
examples-about-09 = The cancer was found while she was pregnant. She is 21 weeks along and has had one round of chemo.
examples-title-10 = A weak heart
examples-about-10 = She is 81 and had surgery for a small cancer. Her heart pumps less than it should.
examples-title-11 = Spread to the brain when it was found
examples-about-11 = The cancer had spread to the liver, bone and brain. The brain spots were treated. Drug treatment has not begun.
examples-title-12 = Back after nine months
examples-about-12 = The cancer came back nine months after the last dose. Her small clinic writes nearly all of it as plain text.
