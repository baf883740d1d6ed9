### Who helps with what: a card for each helping hand.

helps-title = Who helps with what
helps-lead = Small help is real help.
helps-why = It is easier to ask when it is written down who said yes.

helps-helps = Who helps us?
helps-helps-add = Another helping hand
helps-helps-kind = Pick a kind of help.
helps-helps-kind-hint = Some other kind of help
helps-helps-who = Who does it?
helps-helps-will-do = What will they do?
helps-helps-will-do-hint = such as have the children for tea
helps-helps-when = When?
helps-helps-when-hint = such as Tuesdays after school
helps-helps-reach = Their number
helps-helps-reach-hint = Only if we want it here
helps-helps-show-number = May their number be in the book?
helps-show-number-pick-yes = Print their number
helps-helps-said-yes = Have they said yes?
helps-said-yes-pick-yes = They said yes
helps-helps-said-yes-on = Which day did they say yes?
helps-helps-said-yes-on-hint = If we know it
helps-helps-make-sheet = Shall we make a copy of this for them?
helps-make-sheet-pick-yes = Make them a sheet

## Kinds of help

helps-kind-pick-listening = Listening
helps-kind-pick-laugh = A laugh
helps-kind-pick-lift = A lift
helps-kind-pick-children = Minding children
helps-kind-pick-meal = A meal
helps-kind-pick-appointments = Coming with us
helps-kind-pick-forms = Forms
helps-kind-pick-money = Help with money
helps-kind-pick-night-off = A night off
helps-kind-pick-fixing = Fixing things
helps-kind-pick-language = Help with language
helps-kind-pick-pets = Pets
helps-kind-pick-school-run = The school run
helps-kind-pick-advice = Advice

## What is printed

helps-print-said-yes = Said yes
# $day is a date in words, as "7 December 2026"
helps-print-said-yes-on = Said yes: { $day }
helps-pen-who = Who
helps-pen-what = What
helps-pen-when = When
helps-pen-number = Number
helps-says =
    { $count ->
        [0] Two cards to write on, each held by a hand.
        [one] A card held by a helping hand, and one to write on.
       *[other] Two cards, each held by a helping hand.
    }
