### Sentences of the page about what lies on this device. Written by the Herald project. No clinician has checked this yet.

privacy-where = It lies in the storage of this browser, on this device. Other browsers and other people's devices do not have it.
privacy-list = What is kept now
privacy-record-none = No record
privacy-record-example = The record of a made-up person
privacy-record-files = { $count ->
    [one] One file from you
   *[other] { $count } files from you
}
privacy-report = The text of a report
privacy-own = { $count ->
    [one] One answer of yours
   *[other] { $count } answers of yours
}
privacy-size = In all, this site uses { $size } on this device. Most of it is Herald itself, so that it works offline.
privacy-size-unknown = This browser does not say how much space it takes.
privacy-settings = Your settings and the numbers you set

privacy-copy = A copy for you
privacy-copy-why = You can save three files. One is for reading. Herald reads the second one again, here or on another device.
privacy-copy-kinds = The second file holds your own hospital files as you opened them. The third holds your facts as FHIR, for other programs. It has no name in it.
privacy-copy-make = Make the files
privacy-copy-ready = The files are ready. They are not locked: keep them where only you can see them.
privacy-copy-save = Save { $name }
privacy-back = Bring a copy back
privacy-back-help = Choose the file that Herald saved. It takes the place of what is open now.

privacy-lock = A passcode
privacy-lock-why = With a passcode, nobody who uses this device can open your record here.
privacy-lock-forget = Herald cannot find it for you. If you forget it, you can only delete everything and begin anew.
privacy-lock-new = Your passcode
privacy-lock-new-help = At least 8 letters or digits. Several words are good.
privacy-lock-again = The same again
privacy-lock-set = Lock my record
privacy-lock-short = It is too short. Use at least 8 letters or digits.
privacy-lock-differ = The two are not the same. Type both again.
privacy-lock-is-set = Your record is locked. Herald asks for the passcode when you come back.
privacy-lock-off = Take the lock off
privacy-lock-not-kept = Nothing is kept, so there is nothing to lock.

privacy-consent = What you agreed to
privacy-consent-none = Nothing. Herald has not asked you to agree to anything, and nothing was sent.

privacy-proof = Everything is deleted
privacy-proof-looked = Herald looked again after deleting. This is what it found:
privacy-proof-databases = Records: { $count }
privacy-proof-entries = Settings: { $count }
privacy-proof-caches = Stored pages: { $count }
privacy-proof-not = Files that you saved yourself are still where you put them. So is the history of your browser.
