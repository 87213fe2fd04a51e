### Sentences of a locked record. Written by the Herald project. No clinician has checked this yet.

locked-heading = Your record is locked
locked-lead = Type your passcode. It stays on this device.
locked-passcode = Your passcode
locked-open = Open my record
locked-wrong = That passcode does not open it. Check for capital letters, and try again.
locked-forgot = Forgot it? Herald cannot find it for you. You can delete everything and begin anew.
locked-unreadable = We cannot read what is kept here
locked-unreadable-why = It may come from another version of Herald, or be damaged. Nothing was thrown away.
locked-unreadable-copy = Make a copy of it as it is
locked-unreadable-save = Save { $name }
locked-unreadable-new = To begin anew, delete it first.
