# The shelf, where books are known by a picture and a colour.
shelf-title = Which book shall we open?
shelf-title-new = Shall we make a book?
shelf-lead = Each book is known by a picture and a colour. The names stay inside.
shelf-name = { $colour } { $picture }
shelf-opening = We are opening the { $name }.
shelf-opening-it = We are opening the book.
shelf-beginning = We are getting a new book ready.
shelf-open-named = Open the { $name }
shelf-practise = Practise
shelf-practise-making = We are making the practice book. It opens in a moment.
shelf-practise-under = A made-up family, to try things out
shelf-start = Start a book
shelf-start-sub = You may want pens and an hour
shelf-open = Open a copy
shelf-open-sub = From a colleague, a stick or a folder
shelf-bring = Bring books back
shelf-bring-sub = I have a recovery sheet and safe copies
shelf-today = Opened today
shelf-yesterday = Opened yesterday
shelf-days =
    { $days ->
        [one] Opened a day ago
       *[other] Opened { $days } days ago
    }
shelf-long = Opened some time ago
shelf-policy = For IT: “familybook policy” tells what to mend. The books are safe.
shelf-unknown = a book
shelf-standing-ready = Open it to see more
shelf-standing-in-use = It is open somewhere else
shelf-standing-newer = It needs a newer Family Book
shelf-standing-damaged = This book is damaged
shelf-standing-not-ours = It is not from this laptop

## Why a book stays shut: its file has a name that says nothing
shelf-shut-not-a-book = This book is from another laptop, so it stays shut. That laptop’s sheet opens it: press “Bring books back”.
shelf-shut-damaged-book = This book is damaged. We left it as it was.
shelf-shut-newer-book = This book needs a newer Family Book. It is safe.
shelf-shut-book-in-use = This book is already open. Please go on in the window that has it.
shelf-shut-no-such-file = This book is not on the shelf any more.
shelf-shut-read-only = We can read this book, but not write in it. It is as it was.

## Pictures and colours
shelf-picture-kite = kite
shelf-picture-boat = boat
shelf-picture-house = house
shelf-picture-tent = tent
shelf-picture-tree = tree
shelf-picture-moon = moon
shelf-picture-sun = sun
shelf-picture-umbrella = umbrella
shelf-picture-lantern = lantern
shelf-picture-bird = bird
shelf-colour-green = green
shelf-colour-blue = blue
shelf-colour-yellow = yellow
shelf-colour-pink = pink
shelf-colour-orange = orange
shelf-colour-white = white
