# Words that stand on every screen.
screen-window = Family Book
screen-menu = Menu
# At the top of a narrow window: size of words, a break, around the table
screen-menu-head = Screen
screen-book = Our family book
screen-back = Back
screen-undo = Undo
screen-redo = Redo
screen-stop = Stop
screen-undone = Undone: { $act }
screen-redone = Done again: { $act }

## Text boxes
screen-cut = Cut
screen-copy = Copy
screen-paste = Paste
screen-select-all = Choose all

## The head
screen-adding = Adding now
screen-adding-nobody = Who is adding?
screen-adding-more = { $name } + { $more }
screen-adding-name = { $name }, adding now
screen-aa = Aa
screen-aa-name = Size of words and colours
screen-break = Take a break
screen-saved-saving = Saving…
screen-saved-saved = Saved
screen-saved-not-yet = Not saved yet

## A page
screen-why = Why this page?
screen-our-page = Our page in the book
screen-see-page = See our page
screen-see-questions = Back to our answers
screen-not-now = Not now
screen-not-now-name = Leave this page for now
screen-happy = Happy with this
screen-next = Next page
screen-to-path = Back to our path
screen-page-now = { $title }. Page { $number }.

## The system's own windows
screen-books = Family books
screen-photos = Pictures
screen-choose-photo = Choose a picture
screen-trouble = Something went wrong here. What was saved is safe.
screen-not-saved = The last words are not saved yet. We keep trying.
screen-not-kept = The last words could not be kept.
screen-full = This laptop is full, so the last words are not saved yet.
screen-held = The last words are not saved yet.
screen-held-says = Carry on. We hold your words here, and we keep trying.
# $why is one of our own sentences, as “This book is not on the shelf any more.”
screen-held-why = { $why } Carry on. We hold your words here, and we keep trying.
screen-outside = Something else changed the file of this book.
screen-outside-gone = The file of this book is not in its place any more.
screen-outside-says = Our words are all here. We can keep them as a new book.
screen-outside-keep = Keep ours as a new book
screen-outside-use = Use the other one
screen-outside-busy = One moment. We are keeping what is ours.
screen-outside-both = This is the other one. Ours stands on the shelf as a new book.
screen-outside-lost = { $count ->
        [one] One photo could not come along. Its place is still there.
       *[other] { $count } photos could not come along. Their places are still there.
    }
screen-held-how = What can we do?
screen-held-try = Try now
