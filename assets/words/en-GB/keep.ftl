# Ours to keep: who has which copy, and how long the book stays on the laptop.
keep-title = Ours to keep
keep-lead = The book is ours now. Let us see that all of us have a copy.
keep-open = Ours to keep
# A button on the screen that made the book
keep-who = Who has it?
keep-holders = Who has which copy?
# $count is how many files of the book were made
keep-made =
    { $count ->
        [one] One copy is made. Who has it?
       *[other] { $count } copies are made. Who has them?
    }
keep-give = Give it now
keep-has = Has it
# $what is “Give it now” or “Has it”, and the copy it is
keep-told = { $name }: { $what }, { $copy }
keep-ours = Our book
keep-own = A copy of their own
keep-nobody = First write our names. Then we can see who has a copy.
keep-others = Does somebody else have a copy?
keep-others-told = { $name } has a copy
# $names are names
keep-others-yet = Not sure yet about copies for others: { $names }.
keep-others-no = { $names } said no to copies for others.
keep-council = May the council keep a copy?
keep-council-yes = All of us said yes. We may change our minds.
keep-council-no = Not all of us said yes. So it is no.
keep-council-open = We have not all said yet. It is fine to say no.
keep-council-ask = See what we said

## How long it stays on the laptop
keep-here = On this laptop
keep-here-lead = Our book is still here, and it is locked.
keep-here-copy = Copies on a stick or in an email are for us to look after.
# $names are names with a comma between them
keep-without = No copy yet: { $names }
keep-all = All of us have a copy.
keep-two-weeks = Keep it here for two more weeks
# $day is a date
keep-until = It stays here until { $day }. Then we ask again.
keep-another = Make another copy
keep-certificate = Make a certificate
keep-done = This book is ours
keep-act-given = A copy was given
keep-act-back = A copy came back
keep-act-weeks = Two more weeks

## The last page
keep-last = This book is ours
keep-last-words = We said it, we drew it, and we chose what is in it.
keep-last-copy = It is in our hands, to read on any day we like.
keep-last-more = A good day, or a hard one. We can add to it at any time.
keep-last-close = Close our book
