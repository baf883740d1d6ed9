### The command line: results, help, and what to say when it is not used as it works.

cli-whole = This book is whole, and will print well.
cli-damage = This book is damaged on the disk. What can be read is still there.
cli-damage-photo = { $count ->
        [one] One photo of this book is not whole.
       *[other] { $count } photos of this book are not whole.
    }

# $what is the key of a number or place in a pack, $month a month such as 2026-05
cli-old-number = The number “{ $what }” was last checked in { $month }, so please ring it once.
cli-old-place = The place “{ $what }” was last checked in { $month }, so please ask again.

## The policy of a laptop
# $what and $value as they stand in the file, $path and $line say where
cli-policy-none = There is no policy here. It would stand in one of these:
cli-policy-set = { $what } = { $value }  ({ $path }, line { $line })
cli-policy-ours = { $what } = { $value }  (not set)
cli-policy-all = all
cli-policy-on = true
cli-policy-off = false

## Wrong use
cli-wrong = { $what } does not work like that; “familybook { $what } --help” tells how.
cli-wrong-command = There is no command “{ $what }”; “familybook --help” lists them.
cli-wrong-missing = Please give { $what } too; “familybook --help” tells how.
cli-wrong-extra = We do not know “{ $what }” here; “familybook --help” tells how.
cli-wrong-value = Please write something after { $what }; “familybook --help” tells how.

## Help
cli-help-about = Make a family book together, and print it. Alone, “familybook” opens the window.
cli-help-usage = How to use it:{" "}
cli-help-given = What to give
cli-help-options = What you can choose
cli-help-commands = Commands
cli-help-help = show this help
cli-help-version = show which familybook this is

cli-demo = make the practice book and print it
cli-demo-out = the folder for our-family-book.pdf; without it, this folder
cli-new = make a new, empty book
cli-new-template = which book to begin; without it, our-book
cli-new-language = the language of the book, such as cy or en-GB
cli-new-pack = a folder or zip file with local numbers, pages and words
cli-fill = put the answers of a JSON file into a book
cli-fill-answers = the answers file, as “show --json” gives it; photos stay beside it
cli-show = show all that a book holds
cli-show-json = show it as the JSON that “fill” takes
cli-print = print a book as a PDF
cli-print-out = the PDF to write
cli-print-edition = one of those that “familybook editions” lists
cli-print-for = whose copy it is, such as child; without it, our own copy
cli-print-shape = how long a book: whole, one-visit, middle or long
cli-print-page = one page alone, such as fridge or certificate
cli-print-answer = what somebody says: p1:photos=yes, or no, or not-sure
cli-print-waits = { $who } did not say yet: “{ $what }” It is left out for now. To say it: --answer { $first }:{ $matter }=yes
cli-print-grey = for a printer without colour
cli-print-second = the second language of “two-language”, such as pl or ur
cli-print-printer = which printer it is for; a wrong name lists them all
cli-print-only = only these pages, as in “weather,people”
cli-print-without = without these pages
cli-print-small = a small file, to read on a screen or to send
cli-print-password = lock the file; the password is read from standard input
cli-password-read = A password is typed or read, never given here: --password -
cli-password-pdf = A file for a phone cannot be locked. Please choose another edition.
cli-phone-paper = A file for a phone has no paper. Please leave out --printer and --small.
cli-phone-name = A file for a phone is no PDF. Please give it a name such as ours.html.
cli-password-letters = Please take letters, numbers and spaces for a password, and no pictures.
cli-password-length = Please take a password of 8 to 42 letters.
cli-copies = tell who gets which copy, or make all of them
cli-copies-out = a folder; in it a new one is made, with all the copies
cli-copies-grey = for a printer without colour
cli-copies-row = { $number }: { $copy }, { $edition }, { $count }
cli-copies-row-none = -: { $copy }, none
cli-copies-left = leaves out { $what }
cli-copies-refused = { $copy } is not made: not all of them said yes to it.
cli-copies-waits = { $copy } is not made: { $who } did not say yet. To say it: familybook print --answer { $first }:{ $matter }=yes
cli-copies-second = { $copy } is not made: we have no words in its second language. There is { $known }.
cli-copies-all = all that was said
cli-copies-nothing = No copy was made.
cli-calendar = write the check-in days for a phone or laptop
cli-calendar-out = the calendar file to write, as days.ics
cli-calendar-names = put in who remembers, and the treats; without it, it names nobody
cli-check = tell what is damaged, and what would print badly
cli-seal = write a locked copy of a book, and tell its six words
cli-seal-out = the copy to write, as book.fbseal
cli-seal-open = a plain zip instead, which nothing locks
cli-open-copy = make a book of a copy
cli-open-copy-copy = the copy
cli-open-copy-words = the six words; with “-”, they are read from what comes in
cli-remove = take a book off this laptop for good, with its safe copies
cli-remove-yes = do it; without, it only tells what would go
cli-remove-nothing = Nothing has gone. To take it off for good, add --yes.
cli-everything = show a family all that is held about them
cli-everything-out = a new folder, or a zip file such as all.zip
cli-recovery-sheet = write the sheet that brings the books back on another laptop
cli-recovery-sheet-out = the PDF to write; print it, then delete the file
cli-recovery-sheet-delete = Print it, then delete the file: it holds the key.
cli-recovery-sheet-grey = for a printer without colour
cli-editions = list the editions, one a line
cli-policy = tell what the policy of this laptop sets, and what it gets wrong
cli-book = the book, a .familybook file
