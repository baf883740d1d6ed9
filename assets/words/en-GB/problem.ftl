### What went wrong, in one kind sentence: what happened, and what to do.
### $name is the name of a file, $place the way to something inside an answers file.

problem-unexpected = Something surprised us, and the book is as it was last saved.
problem-stopped = We stopped, and nothing was left half done.
problem-no-memory = This laptop ran out of memory, so please close something and try again.
problem-disk = This disk will not let us read or write “{ $name }” just now.
problem-no-window = The window needs PySide6-Essentials, and what the README lists beside it.
problem-no-display = There is no screen to open the window on; “familybook --help” tells the rest.

## The book's file
problem-not-a-book = “{ $name }” is not a book that this laptop can open.
problem-damaged-book = The file “{ $name }” is damaged, and we left it as it was.
problem-not-brought-up = “{ $name }” could not be brought up to date, and is as it was.
problem-newer-book = “{ $name }” comes from a newer familybook, so please update this one.
problem-book-in-use = “{ $name }” is open somewhere else, so please close it there first.
problem-lent-book = A colleague has “{ $name }” now, so please take it back first.
problem-book-exists = There is a file called “{ $name }” already, and we left it as it was.
problem-no-such-file = There is no file or folder called “{ $name }” here.
problem-changed-book = “{ $name }” was changed somewhere else, so we keep both.
problem-read-only = “{ $name }” can be read, but nothing can be written there.
problem-not-local = Books stay on this laptop, and “{ $name }” is copied somewhere else.
problem-no-room = This disk is full, so please free some space and try again.
problem-full-book = This book is full, so please take some photos out or use smaller ones.
problem-no-key = This laptop’s key cannot be read, so please type the recovery sheet.
problem-sheet-letter = Group { $group } has something in it that no sheet has.
problem-sheet-length = A sheet has { $all } letters and numbers, and there are { $typed } here.
problem-sheet-group = Please look at group { $group } again, as it differs from the sheet.
problem-sheet-groups = Please look at groups { $group } and { $other } again.
problem-sheet-check = More than one group differs from the sheet, so please look at each again.
problem-sheet-other = This sheet is whole, but it is from another laptop.

## A sealed copy
problem-not-a-copy = “{ $name }” is not a copy of a book.
problem-damaged-copy = The copy “{ $name }” is not whole, so please ask for it once more.
problem-newer-copy = “{ $name }” comes from a newer familybook, so please update this one.
problem-large-copy = The book holds so many lines of drawing that no copy can carry them.
problem-crowded-copy = “{ $name }” brings far more pictures than a book can hold.
problem-needs-words = Six words open the copy “{ $name }”.
problem-wrong-words = These words do not open the copy, so please ask for them again.
problem-wrong-laptop = “{ $name }” is another laptop’s safe copy, so use Bring books back.

## Pictures
problem-unreadable-photo = The picture “{ $name }” cannot be read, so try to save it as JPEG.
problem-broken-photo = “{ $name }” is not a whole picture, so please choose another one.
problem-folder-photo = “{ $name }” is a folder, so please choose one picture in it.
problem-away-photo = “{ $name }” cannot be opened there, so copy it to this laptop first.
problem-huge-photo = The picture “{ $name }” is very large, so please save a smaller one.
problem-tiny-photo = The picture “{ $name }” is too small to print, so please find a larger one.
problem-iphone-photo = “{ $name }” is an iPhone picture, so share it as “Most Compatible” first.

## Printing
problem-cannot-print = The pages could not be written to “{ $name }”, so try another place.
problem-print-on-book = “{ $name }” is a book, so give the pages a name of their own.
problem-no-such-edition = There is no edition “{ $name }”; there is { $known }.
problem-no-such-template = There is no template “{ $name }”; there is { $known }.
problem-no-second-language = Please name the second language with “--second”; there is { $known }.
problem-no-such-language = “{ $language }” is not a code we know; try one like en-GB or pl.
problem-no-such-shape = There is no length “{ $name }”; there is { $known }.
problem-no-such-page = This book has no page “{ $name }”; it has { $known }.
problem-no-such-printing = We do not know the printer “{ $name }”; there is { $known }.
problem-cannot-lock = A copy for a phone has no password. Print it without one.
problem-nothing-left = This copy has none of these pages. Choose other ones.
problem-not-agreed = The council may have a copy once all of you say yes.
problem-shelf-away = The drive with our books is not here. Please plug it in, then try again.
problem-no-such-answer = Please write “{ $name }” in the way of p1:photos=yes.
problem-copy-waits = This copy waits for { $who }. Ask them, then add --answer { $first }:{ $matter }=yes.
problem-copy-refused = Not all of us said yes to this copy. So it is not made.
problem-no-such-copy = “{ $name }” cannot name a copy; use small letters, as in “child”.

## An answers file
problem-answers-top = the start of the file
problem-answers-json = “{ $name }” stops being JSON at line { $line }, column { $column }.
problem-answers-json-number = “{ $name }” has a number in it that JSON does not know.
problem-answers-big = “{ $name }” is larger than { $most } MB, which is more than a book holds.
problem-answers-crowded = “{ $name }” holds more pieces than any book does.
problem-answers-utf16 = “{ $name }” is saved as UTF-16, so please save it as UTF-8.
problem-answers-encoding = “{ $name }” is not UTF-8 text, so please save it as UTF-8.
problem-answers-deep = “{ $name }” has boxes inside boxes, deeper than any book goes.
problem-answers-duplicate = The word “{ $word }” stands twice in one place in “{ $name }”.
problem-answers-letter = At { $place } there is half a letter that no file can hold.
problem-answers-version = At { $place } we can read { $version } only.
problem-answers-template = At { $place } this book has “{ $known }”, and that cannot change.
problem-answers-language = At { $place } we need a code like en-GB or pl.
problem-answers-type =
    At { $place } there should be { $wanted ->
        [object] an object
        [list] a list
        [text] text
       *[boolean] true or false
    }.
problem-answers-key = “{ $place }” does not belong; these do: { $known }.
problem-answers-choice = At { $place } there should be one of these: { $choices }.
problem-answers-word = At { $place } there should be one word in small letters.
problem-answers-words = At { $place } there should be words that can take the place of ours.
problem-answers-person-id = At { $place } there should be a p and a number, as p1.
problem-answers-person = At { $place } stands somebody who is not among the people.
problem-answers-pick = At { $place } stands a pick we do not have; ours start “{ $start }”.
problem-answers-number-key = At { $place } stands a number that the pack does not have.
problem-answers-place-key = At { $place } stands a place that the pack does not have.
problem-answers-right-key = At { $place } stands a right that the pack does not have.
problem-answers-web = At { $place } there should be a web address, or tel and a number.
problem-answers-check-in = At { $place } there should be a time such as 2w or 3m.
problem-answers-day = At { $place } there should be a day, as 2026-12-07.
problem-answers-own-key = At { $place } there should be a new short name, as “birthdays”.
problem-answers-page = At { $place } stands no page of this book; these are: { $known }.
problem-answers-word-twice = At { $place } stand words that were given before.
problem-answers-twice = At { $place } stands a page that was named before.
problem-answers-too-long =
    { $most ->
       *[other] At { $place } there is more than the { $most } letters we can hold.
    }
problem-answers-too-many =
    { $most ->
       *[other] At { $place } there are more than the { $most } we can hold.
    }
problem-answers-point = At { $place } a point needs three numbers: across, down and how hard.
problem-answers-number = At { $place } there should be a number from { $least } to { $most }.
problem-answers-box = At { $place } there should be four numbers, for a part of the picture.
problem-answers-level = At { $place } there should be a whole number from 0 to { $most }.
problem-answers-photo-path = At { $place } name a picture in the folder of the answers file.
problem-answers-photo-data = At { $place } the picture is not whole.

## A pack
problem-pack-unreadable = The pack “{ $name }” cannot be read as a folder or a zip file.
problem-pack-silent = The drive of the pack “{ $name }” does not answer. Please try again soon.
problem-pack-big = The pack “{ $name }” is far larger than a pack of words can be.
problem-pack-empty = The pack “{ $name }” holds none of the files that a pack has.
problem-pack-outside = The pack “{ $name }” points to { $file }, outside of itself.
problem-pack-file = “{ $name }” holds { $file }, which no pack has; it may hold { $hint }.
problem-pack-encoding = In “{ $name }”, save { $file } as UTF-8.
problem-pack-toml = In “{ $name }”, look at { $file }, line { $line }: this is not TOML.
problem-pack-key = In “{ $name }”, { $file }, line { $line }, “{ $word }” does not belong; { $hint } does.
problem-pack-missing = In “{ $name }”, { $file }, line { $line }, please give { $word }.
problem-pack-type = In “{ $name }”, { $file }, line { $line }, { $word } should be { $hint }.
problem-pack-place = In “{ $name }”, { $file }, line { $line }, { $word } is no place we can use.
problem-pack-month = In “{ $name }”, { $file }, line { $line }, write the month as 2026-11.
problem-pack-web = In “{ $name }”, { $file }, line { $line }, { $word } is no short https or tel address.
problem-pack-twice = In “{ $name }”, { $file }, line { $line }, “{ $word }” stands for the second time.
problem-pack-page = In “{ $name }”, { $file }, line { $line }, find a new key for the page.
problem-pack-choice = In “{ $name }”, { $file }, line { $line }, { $word } is one of: { $hint }.
problem-pack-check-in = In “{ $name }”, { $file }, line { $line }, write each time as 2w or 3m.
problem-pack-long = In “{ $name }”, { $file }, line { $line }, { $word } may have { $hint } letters.
problem-pack-many = In “{ $name }”, { $file }, line { $line }, { $word } may hold { $hint } at most.
problem-pack-fluent = In “{ $name }”, look at { $file }, line { $line }: this is not Fluent.
problem-pack-word = In “{ $name }”, { $file }, line { $line }, we have no “{ $word }”; look at “{ $hint }”.
problem-pack-gap = In “{ $name }”, { $file }, line { $line }, “{ $word }” has no such gap to fill.
problem-no-days = There are no check-in days in this book yet.
