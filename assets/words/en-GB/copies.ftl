# Who gets which copy of the book.
copies-title = Who gets which copy?
copies-lead = Each copy can have a look of its own, and leave pages out.
copies-second-home = A second home
copies-council = The council
copies-quiet = A quiet home
copies-row-none = No copy
# $edition is how it looks, $count counts copies
copies-row =
    { $count ->
        [one] { $edition }
       *[other] { $edition }, { $count } of them
    }
copies-file-number = Copy { $number }
copies-change = Change it
copies-close = Close it
# $name is who reads it
copies-change-named = { $name }: change this copy
copies-close-named = { $name }: close this copy
copies-count = How many?
copies-more = One more
copies-fewer = One less
copies-edition = How shall it look?
copies-pages = Which pages are in it?
copies-people = Who is in it?
copies-page-in = In this copy
copies-page-out = Not in this copy

## What a copy leaves out, in a list with commas
copies-left = Leaves out: { $what }.
copies-left-all = It leaves out all that we said.
copies-left-nothing = It leaves nothing out.
copies-left-more-pages = { $count } more pages
copies-left-more = { $count } more
# The page of one child; $name is a name
copies-page-of = { $name }’s page
copies-left-names =
    { $count ->
        [one] a name
       *[other] { $count } names
    }
copies-left-photos =
    { $count ->
        [one] a photo
       *[other] { $count } photos
    }
copies-left-drawings =
    { $count ->
        [one] a drawing
       *[other] { $count } drawings
    }
copies-left-answers =
    { $count ->
        [one] an answer
       *[other] { $count } answers
    }
copies-left-number = { $name }’s number
copies-left-numbers =
    { $count ->
        [one] a number
       *[other] { $count } numbers
    }

## What a copy waits for; $names are names
copies-no-second = We have no words in its second language. Choose another look for it.
copies-waits = { $names } can still choose. It waits for that.
copies-refused = Not all of us said yes to it. So it is not made.

## All of them in one go
copies-open = Who gets which
copies-make = Make all of them
copies-folder-title = Where shall the copies go?
copies-folder = our-family-book-copies
copies-file = our-family-book-copy
copies-none = Nobody gets a copy yet. Choose how many first.
copies-busy = Making the copies. This takes a moment.
# $copy is which one of $copies it is; $done and $all count its pages
copies-busy-copy = Copy { $copy } of { $copies }: { $done } of { $all } pages are laid out.
copies-stopped = We stopped. Nothing was saved.
copies-done =
    { $count ->
        [one] One copy is ready.
       *[other] { $count } copies are ready.
    }
copies-where = They are in “{ $folder }”. Each file has its number in its name.
copies-not-made = Not made yet: { $names }.
copies-trouble = That did not work. Your book is safe. Try again, or another place.
copies-look = Open the folder

## What can be undone
copies-act-count = The number of copies changed
copies-act-edition = The look of a copy changed
copies-act-person = Somebody went in or out of a copy
copies-act-page = A page went in or out of a copy
