# Make it: the book as a file to print.
make-title = Make our book
make-lead = Save it for the office printer or a stick. You can make it again at any time.
make-pages =
    { $pages ->
        [one] It makes one page.
       *[other] As it is now, it makes { $pages } pages.
    }
make-pages-folded =
    { $sheets ->
        [one] It makes { $pages } pages, on one sheet of paper.
       *[other] It makes { $pages } pages, on { $sheets } sheets of paper.
    }
make-counting = We are counting the pages.
make-what = What shall we make?
make-what-book = Our book
make-whose = Whose copy is it?
make-copy-ours = For all of us
make-copy-ours-about = To share at home
make-copy-own = { $name }’s copy
make-copy-same = The same book
make-copy-words = Words of its own
make-copy-more =
    { $pages ->
        [one] A page of its own
       *[other] { $pages } pages of its own
    }
# $name is whose copy it is
make-copy-alone = This copy is for { $name } alone.
make-length-why = This is for this print alone. Our pages stay as they are.
make-paper = It fits A4 paper. Print on both sides if you can.
make-paper-sheet = It fits A4 paper.
make-ink = Ink
make-colour = In colour
make-grey = Black and grey
make-save = Save as a file
make-save-screen = Save for a screen
make-busy = Making our book. This takes a moment.
# $done and $all count pages
make-busy-pages = { $done } of { $all } pages are laid out.
make-busy-binding = All pages are laid out. Now they are drawn.
make-stop = Stop
make-stopped = We stopped. Nothing was saved. You can make it again at any time.
make-done = Our book is ready.
make-where = It is saved as { $name }, in “{ $folder }”.
make-done-before = The book from before is ready.
make-trouble-before = The book from before could not be made. Please make it again.
make-trouble = That did not work. Your book is safe. Try again, or another place.
make-open = Look at it
make-save-own = Save this copy
make-save-sheet = Save this sheet
make-sheet-ready = Our sheet is ready.
make-sheet-done = It is ready. It is saved as { $name }, in “{ $folder }”.
# $owner is whom it is for
make-sheet-done-own = It is for { $owner } alone, saved as { $name }.
make-page-nobody = Only one person may have this page. Please say whose it is first.
make-print-page = Print this page
make-print-sheet = Print this sheet
make-file = our-family-book
make-file-own = own
make-pdf = PDF files
make-html = Web pages

## Things to look at before it is made; $page is the title of a page
make-things = Things to look at
make-things-lead = You can make the book all the same.
make-things-go = Show me
make-things-leave = Leave it out
make-things-leave-named = Leave “{ $page }” out
make-return = Back to making our book
make-things-go-to = Show me “{ $page }”
make-things-yes = Who said yes to their name in our book?
make-things-said-yes = { $name } said yes
make-act-yes = A yes changed

## What somebody said no to, or not yet, before it is made; $names are names
make-first = Before we save it
make-no-book = { $names } said no to making this book. Let us talk first.
make-no-photos = { $names } said no to photos, so we leave some out.
make-no-names = { $names } said no to naming others. Here they are “a friend”.
make-no-share = { $names } said no to copies for others. Let us talk first.
make-yet-book = Not sure yet about making this book: { $names }.
make-yet-photos = Not sure yet about photos: { $names }. So we leave some out.
make-yet-names = Not sure yet about naming others: { $names }. Some are “a friend” here.
make-yet-share = Not sure yet about copies for others: { $names }.
make-no-names-own = On “{ $page }” our own words name someone else.

## What is asked before it is saved, where somebody has not said yet; $name is a name
make-ask = First we ask
make-ask-lead = Each of us says it for themselves. Then we save it.
make-ask-page = Before we save “{ $page }”, we ask
make-ask-yes = Yes
make-ask-no = No
make-ask-later = Leave it out for now
make-ask-later-make = Not sure yet
make-ask-who = { $name }: { $what }
make-ask-button = { $name }: { $what } { $reply }
make-ask-not-now = Save it later
make-refused = Not all of us said yes to this copy. So it is not made.

## More ways to save it
make-more = More ways to save
make-small = Small, to read or to send
make-small-about = Its photos are fine on a screen, and too coarse for paper.
make-shop = With marks, for a print shop
make-shop-about = Each page has room to be cut. A print shop knows what to do.
make-lock = Locked with a password
make-password = Choose a password
make-password-offer = Offer us four words
make-password-why = Four words that do not belong together are good. A name or a birthday is not.
make-password-keep = Write it down now. We keep it nowhere. Without it nobody can open the file.
make-password-first = Please choose a password of 8 to 42 letters first. It may have no pictures.
make-locked = It opens with the password you chose.
