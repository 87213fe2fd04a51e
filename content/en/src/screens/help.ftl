### Sentences of "Get help now". Written by the Herald project. No clinician has checked this yet.

help-heading = Get help now
help-lead = Nobody watches this page, and Herald cannot call for you. If you feel in danger, do not read on. Call.
help-emergency = An emergency
help-emergency-do = Call your emergency number now. Do not drive yourself.
help-emergency-breath = You find it hard to breathe while resting, or your lips turn blue or grey.
help-emergency-chest = You have strong pain or pressure in the chest.
help-emergency-stroke = One side of your face drops, an arm is weak, or you cannot speak well.
help-emergency-fit = You have a fit, or you are newly confused.
help-emergency-faint = You pass out, or someone cannot wake you.
help-emergency-bleeding = You bleed a lot and it does not stop, or you vomit blood.
help-emergency-swelling = Your face, tongue or throat swells.
help-emergency-legs = Your legs grow weak with back pain, or you cannot hold or pass water as usual.
help-team = Call your cancer team now, day or night
help-team-do = If you have cancer drugs now, or had them in the last 6 weeks, do not wait until morning.
help-team-fever = Your temperature is { $region ->
    [UK] 37.5 °C (99.5 °F)
   *[other] 38.0 °C (100.4 °F)
} or more, or at your team’s own line.
help-team-shaking = You shake with cold or feel very ill, even with no fever.
help-team-diarrhoea = You cannot keep fluids down, or you have passed no water for 8 hours.
help-team-new-breath = You have a new cough, or you get short of breath.
help-unsure = Not sure? Call. No team minds a call too many.
help-numbers = Which number?
help-numbers-none = No numbers are set on this page. We never show a made-up number. Look here:
help-numbers-some = Numbers change. If one here does not answer, look in these places:
help-numbers-set = Put my own numbers on this page
help-numbers-card = the alert card your cancer team gave you
help-numbers-letter = the top of a letter from your clinic
help-numbers-hospital = the main number of your hospital: ask for the cancer doctor on call
help-numbers-general = for an emergency, the number everyone in your country calls
help-mind = If you think of ending your life
help-mind-do = Call your emergency number or a crisis line now, or go to someone you trust. You do not have to be alone with this.
help-checked = What your own team told you comes first, always.
