### Sentences of the settings. Written by the Herald project. No clinician has checked this yet.

settings-heading = Settings
settings-lead = Each choice holds at once. It stays on this device.

settings-looks = How it looks
settings-contrast = Contrast
settings-contrast-normal = As usual
settings-contrast-more = Stronger
settings-motion = Movement on the page
settings-motion-as-the-device = As this device is set
settings-motion-less = None

settings-locked = Your record is locked. The other settings open with it.
settings-locked-open = Open my record

settings-you = About you
settings-asker = Who is reading?
settings-asker-help = We choose our words by it. It changes no answer.
settings-asker-me = I have cancer, or may have it
settings-asker-someone-else = I care for someone who has it
settings-region = Where is the treatment?
settings-region-help = Drugs are approved and paid for in different ways. Leave it open if you like.
settings-region-unsaid = I would rather not say
settings-region-US = United States
settings-region-EU = European Union
settings-region-UK = United Kingdom
settings-region-other = Somewhere else

settings-numbers = How much in numbers
settings-numbers-wait = One moment.
settings-depth = Numbers about living with and without treatment
settings-depth-help = This is for the record that is open now. Another record asks again.
settings-depth-unset = Ask me when it comes up
settings-depth-words = Words only
settings-depth-adds = Show me what treatment adds
settings-depth-everything = Show me the numbers
settings-depth-later = Not now

settings-help = Numbers to call
settings-help-why = Herald has no telephone numbers of its own, and never makes one up. Copy yours from your alert card. They show on the help page and on your visit sheet.
settings-line-emergency = Emergency
settings-line-emergency-help = The number everyone in your country calls.
settings-line-cancer-line = Cancer line, day and night
settings-line-cancer-line-help = It stands on the alert card of your team.
settings-line-team = Your cancer team
settings-line-team-help = In working hours, for questions that can wait.
settings-line-crisis = Someone to talk to in a crisis
settings-line-crisis-help = A line for the worst moments, by day and by night.
settings-line-wrong = This does not look like a telephone number. Use digits, spaces and a plus sign.
settings-line-save = Save my numbers
settings-line-saved = Saved on this device.
