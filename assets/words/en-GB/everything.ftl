# Show everything: all that is held about a family, for them to read.
everything-open = See all that is kept about us
everything-about = Every word and photo, to read here. It can be saved too.
everything-save = Save all of it
everything-save-about = Saving makes one file. It has no lock: whoever has it can read it.
everything-go = Go to a page
everything-list = What is in here
everything-saved = All that is kept about us is in “{ $name }”, in “{ $folder }”.
everything-file = about-us
everything-busy = One moment. We are putting it all together.

everything-title = All that is kept about us
everything-lead = Here is all that this book holds. Nothing is left out, and nothing is hidden.
everything-made = Made on { $day }.
everything-nothing = Nothing so far.

## Who
everything-people = Who is in the book
everything-person-family = One of our family.
everything-person-pet = One of our pets.
everything-person-around = Somebody near us.
everything-person-helper = Somebody who came to help.
everything-person-agreed = Said yes to their name in the book.
everything-person-unnamed = Somebody without a name yet
everything-joins = How we like to join in

## Each page
everything-pages = Our pages
everything-page-away = We put this page away. It does not print.
everything-page-happy = We are happy with this page.
everything-said-by = Said by { $names }.
everything-only-in = Only in these copies: { $copies }.
everything-only-none = In no copy.
everything-ours = our book
everything-child = a child’s own copy
everything-drawing = A drawing
everything-photo = A photo
everything-photo-file = The whole photo is the file { $name }.
everything-photo-gone = This photo could not be read.
everything-who = In it: { $names }.
everything-who-agreed = Said yes to it: { $names }.
everything-by-hand = Room is left for a pen.

## What we said yes and no to
everything-yes = What we said yes and no to
everything-yes-page = To “{ $title }”
everything-says-yes = { $name }: yes
everything-says-not-yet = { $name }: not yet

## What stood there before
everything-before = What stood there before
everything-before-lead = These are words that we changed or took out. They stay on this laptop only.
everything-until = Until { $when }.
everything-removed = Photos we took out
everything-removed-on = Taken out: { $when }.

## Copies
everything-copies = Who has copies
everything-plan =
    { $count ->
        [one] For { $name }: { $edition }, one copy.
       *[other] For { $name }: { $edition }, { $count } copies.
    }
everything-plan-without =
    { $count ->
        [one] For { $name }: { $edition }, one copy, without { $left }.
       *[other] For { $name }: { $edition }, { $count } copies, without { $left }.
    }
everything-has = { $name } has one: { $copy }
everything-safe = { $count ->
        [one] One safe copy: { $place }
       *[other] Safe copy: { $place }
    }
everything-earlier = { $count ->
        [one] One earlier copy of the book is on this laptop.
       *[other] { $count } earlier copies of the book are on this laptop.
    }
everything-lent = { $name } has the book since { $when }.
everything-came = The book came from another laptop: { $when }.

## Days and settings
everything-days = Days, and how the book is set up
everything-opened = Last opened: { $when }
everything-changed = Last changed: { $when }
everything-stopped = The page that was open last: { $title }
everything-stays = It stays here until { $day }.
everything-language = Its language: { $language }
everything-shape = How long a book it is: { $shape }
everything-sign = How the shelf shows it: { $name }
everything-pack = It came with numbers and pages of: { $owner }

## Else on this laptop
everything-laptop = What else this laptop keeps
everything-laptop-screen = How the screen looks: size of words and colours. It says nothing about us.
everything-laptop-log = A log of what went wrong in the program. It holds no word of ours.
everything-laptop-key = The key that locks all books on this laptop.
everything-laptop-folder = The names of folders: where safe copies go, and where books stand.
everything-laptop-copied = Which file on the shelf each safe copy is of. It holds no name of ours.
everything-laptop-none = No list of names, nor of what we said. Nothing is sent out.

## As it is kept
everything-stored = Every line, as it is kept
everything-also-stored = Save all of it to have every line as it is kept, too.
everything-stored-lead = This is for whoever wants to check. It is the same as stored.json.
