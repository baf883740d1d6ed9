# Taking a book off this laptop: what goes, what stays, and what we could not reach.
leave-open = Take it off this laptop
leave-nobody = Nobody was given a copy yet. It is kinder to do that first.
leave-sure = Take our book off this laptop for good?
leave-sure-more = Nobody can undo this. Not even we can.
leave-yes = Yes, take it off
leave-no = No, keep it
leave-goes = This goes
leave-stays = This stays where it is
leave-lent = { $name } has our book just now. Take it back first, then it can go.
leave-practice = This is only to practise. It belongs to no family, so it stays.
leave-cannot = This book can only be read here, so it stays.
leave-busy = One moment. We are taking our book off.
leave-kept = Our book is still here.
leave-begun = Our book is off the shelf. The next start takes the rest.

## What goes, or went
leave-goes-book = Our book, and all its photos.
leave-goes-earlier = { $count ->
        [one] One earlier copy on this laptop.
       *[other] { $count } earlier copies on this laptop.
    }
leave-goes-safe = { $count ->
        [one] One safe copy, in “{ $folders }”.
       *[other] { $count } safe copies, in “{ $folders }”.
    }

## The page that tells how it went
leave-title = Our book is off this laptop
leave-title-left = Not all of our book is gone yet
leave-lead = What we said is ours. It is not kept here any more.
leave-went = This is gone
leave-shelf = Go to the shelf
leave-half = The laptop went out while a book was going. It is gone now.
leave-half-left = The laptop went out while a book was going. Not all of it is gone yet.

## What could not be reached
leave-unreached = This we could not reach
# $folders are the names of folders
leave-away = { $count ->
        [one] One safe copy. We could not get to “{ $folders }”. It may still be there.
       *[other] { $count } safe copies. We could not get to “{ $folders }”. They may still be there.
    }
# $folders are the names of folders
leave-unseen = We could not look into “{ $folders }”. Safe copies may be there.
leave-left = { $count ->
        [one] One locked file is still in use. We try again at the next start.
       *[other] { $count } locked files are still in use. We try again at the next start.
    }
leave-elsewhere = { $count ->
        [one] One locked file has a second name, on the same disk. It is still there.
       *[other] { $count } locked files have second names, on the same disk. They are still there.
    }
# $names are the names of files
leave-strange = { $names } looks like a copy of ours, but is not. We left it there.
leave-unread = The book was hurt, so please look for safe copies in their folder too.

## What stays where it is
leave-made-book = Our book as a file, { $day }: { $place }
# $whose is who that copy is for
leave-made-own = A copy for { $whose }, { $day }: { $place }
leave-made-sheet = A page as a file, { $day }: { $place }
leave-made-paper = A print on paper, { $day }
leave-made-days = Days for a phone, { $day }: { $place }
leave-made-colleague = A copy for { $name }, { $day }: { $place }
leave-made-locked = A locked copy for us, { $day }: { $place }
leave-made-open = An open copy for us, { $day }: { $place }
leave-made-everything = All that is held about us, { $day }: { $place }
leave-made-other = Something we saved, { $day }: { $place }
# Where a file is, in the lines above
leave-place = “{ $name }” in “{ $folder }”
leave-stays-paper = Books on paper, and files we gave away.
leave-stays-backup = Copies that others make, such as the council’s backups.
leave-stays-disk = A disk may keep old traces of our book. They stay locked, as the book was.

## The list of what was made
leave-made = What we made of it
