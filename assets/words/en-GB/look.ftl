# Look through the book: the last reading, with everyone.
look-title = Look through the book
look-lead = These pages are just as they will print.
look-laying = We are putting the pages together. This takes a moment.
look-laying-again = We are putting the pages together again.
look-trouble = These pages cannot be shown just now. Your book is safe.
look-earlier = Turn back
look-later = Turn on
look-strip = All our pages, side by side
look-strip-earlier = Show earlier pages
look-strip-later = Show later pages
look-large = One page large
look-small = Smaller again
look-path = Back to the path
look-make = Make it
look-open = Look through
look-return = Back to looking through

## What lies open. $first and $last are numbers of pages
look-sides =
    { $count ->
        [one] { $first }
       *[other] { $first }–{ $last }
    }
look-told =
    { $count ->
        [one] Page { $first }: { $what }
       *[other] Pages { $first } and { $last }: { $what }
    }
look-left-out = left out
look-told-left-out = Left out: { $what }
look-room = Room to keep adding
look-both = { $first } and { $second }
look-empty-room = This is room to keep adding, by hand.

## In the book or not; $page is the title of a page
look-in = In the book
look-out = Leave out
look-in-or-out = “{ $page }”
look-change = Change
look-change-page = Change “{ $page }”
look-act-out = A page is left out
look-act-in = A page is back in the book

## Who says yes, by name
look-ask = Does each of us say yes?
look-ask-why = A page can wait until those named on it say yes.
look-ask-both = What we say here is for both pages. Make one large to say it there.
look-yes = Yes
look-not-yet = Not yet
look-changed = { $name } said yes. It was changed since.
look-act-yes = Said yes
look-act-not-yet = Said not yet
