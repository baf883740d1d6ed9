known-title = What we know now
known-lead = Things we found out, and a kind note for a hard day.
known-why = We worked this out. It may help us again.

known-learned = We know now that …
known-learned-hint = such as: It is all right to ask for help early.
known-tell-others = What would we tell another family?
known-tell-others-hint = such as: You are not the only ones.
known-helped = Which help worked for us?
known-helped-hint = Some other help that worked
known-not-helped = What did not help?
known-not-helped-hint = such as too many new faces
known-print-not-helped = Shall our book show this?
known-pass-on = Shall others hear what helped and what did not?
known-hard-day-note = Dear us, on a hard day please remember …
known-hard-day-note-hint = such as: We have been here before, and it passed.

known-print-not-helped-pick-yes = Yes, show it in our book
known-pass-on-pick-yes = Yes, make a slip with no names

known-print-learned = We know now that …
known-print-learned-head = We know now
known-print-tell-others = To another family
known-print-helped = Help that worked
known-print-not-helped-head = What did not help
known-print-note = For a hard day
known-print-note-dear = Dear us, please remember:
known-says =
    { $count ->
        [0] A board with bare notes to write on.
        [one] A board with one note pinned to it.
       *[other] A board with { $count } notes pinned to it.
    }
known-says-note = A folded note in a bold frame

known-helped-pick-listen = Someone listened
known-helped-pick-truth = We were told the truth
known-helped-pick-kind = People were kind
known-helped-pick-patient = No one rushed us
known-helped-pick-talk = We were asked what we think
known-helped-pick-turn-up = They came when they said
known-helped-pick-home = Help in our home
known-helped-pick-school = Help from school
known-helped-pick-doctor = Help from the doctor
known-helped-pick-post = Help with letters and forms
known-helped-pick-money = Help with money
known-helped-pick-food = Help with food
known-helped-pick-phone = Someone we could ring
known-helped-pick-friends = Time with others like us
known-helped-pick-plan = A plan we made ourselves
known-helped-pick-calm = Ways to stay calm
known-helped-pick-feelings = Words for how we feel
known-helped-pick-rest = Time to rest
known-helped-pick-outside = Getting out of the house
known-helped-pick-steady = The same face each time
known-helped-pick-children = The children were heard
known-helped-pick-stick-together = We stuck together
known-helped-pick-ask-for-help = We asked for help
known-helped-pick-keep-going = We kept going
