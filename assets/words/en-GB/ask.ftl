# Words of every way of asking.

## Whose words an answer is
ask-who = Who?
ask-whose = Whose words: { $names }
ask-whose-nobody = Whose words are these?
ask-said = { $name } said this
ask-all = All of us
ask-someone = someone with no name yet

## Answers that are lists
ask-add = Add
ask-add-named = Add: { $question }
ask-take-out = Take out
ask-take-out-named = Take out: { $words }
ask-own = In our own words
ask-more = Show more
ask-more-named = Show more to pick from
ask-picked = What we picked
ask-best =
    { $best ->
        [one] This page holds one. Swap it?
       *[other] This page holds { $best }. Swap one?
    }
ask-too-long = That is very long for one answer. What was here is still here.

ask-nobody-yet = Add names first. They come up here.
ask-someone-else = Someone else
ask-someone-else-named = Someone else: { $question }
ask-someone-else-hint = such as Gran, a friend, next door
ask-agreed = They said yes to being named
ask-look-at = Look at: { $words }

## A day
ask-day-hint = such as 4 May, or in our own words
ask-day-pick = Pick a day
ask-day-pick-named = Pick a day: { $question }
ask-day-month-before = The month before
ask-day-month-after = The month after
# what may stand in a date that was typed, also right behind a number, with spaces between them
ask-day-joins = of the st nd rd th

## How high something is
ask-level-up = Up a bit
ask-level-down = Down a bit
ask-level-unsay = Leave it out
ask-level-unsaid = Nobody has said yet
ask-level-at = at knot { $level } of { $most }

## Acts, as they are named for undo
ask-act-day = Day changed
ask-act-days = Days put in
ask-act-wrote = Words changed
ask-act-added = Added
ask-act-picked = Picked
ask-act-took-out = Taken out
ask-act-whose = Names changed
ask-act-chose = Choice changed
ask-act-frame = Frame put up
ask-act-photo = Photo put in
ask-act-cropped = Photo cropped
ask-act-in-photo = Who is in the photo changed
ask-act-drew = Drawing changed
ask-act-pattern = Pattern put back
ask-act-person = Someone added
ask-act-left = Someone taken out of our book
ask-act-left-named = { $name } is taken out
ask-act-name = Name changed
ask-act-look = Pattern changed
ask-act-title = Title changed
ask-act-moved = Moved
ask-act-question = Question changed
ask-act-level = Balloon moved
