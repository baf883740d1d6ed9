### A book goes to a colleague, or a copy to the family; and a copy that came is opened.
### $name is what a colleague is called, $book a picture and colour, as “green kite”.

## Making a copy
hand-open = Hand over or copy
hand-title = A copy of our book
hand-lead = The copy is locked. Nobody can read it without what opens it.
hand-lead-open = The copy is not locked. It is like a letter in an open drawer.
hand-whom = Who is the copy for?
hand-colleague = A colleague
hand-colleague-about = They go on with our book
hand-family = Our family, locked
hand-family-about = Six words open it
hand-plain = Our family, open
hand-plain-about = Nothing locks it
hand-name = What are they called?
hand-name-hint = The name they use at work
hand-colleague-more = Send them the file the way your team sends such things.
hand-colleague-words = Ring them, and read out the six words that open it.
hand-colleague-then = Our book stays here to read. We can take it back at any time.
hand-family-more = Keep the file and the six words in two places.
hand-family-then = Our book stays here as it is.
hand-plain-more = This is a zip file with all our words and photos in it.
hand-plain-then = All who find it can read it, so keep it well.
hand-make = Make the copy
hand-making = We are making the copy.
hand-file = Book { $day }
hand-file-kind = Copies of a book
hand-file-zip = Zip files
hand-save = Where shall the copy go?
hand-whom-first = Please choose first who the copy is for.
# Who said no to copies for others, is not sure yet, or was not asked; $names are names
hand-share-no = { $names } said no to copies for others. Let us talk first.
hand-share-yet = Not sure yet about copies for others: { $names }.
hand-share-unasked = Not asked yet about copies for others: { $names }.
hand-whose = Please write first who will have the book.
hand-practice = This is the practice book, so it stays here.

## The six words
hand-words-title = Six words open the copy
hand-words-lead-colleague = Read them to { $name } on the phone. Please do not send them.
hand-words-lead-family = Write them on paper now, and keep them safe.
hand-words-once = We show them only this once, and keep them nowhere.
hand-words-file = The copy is called “{ $file }”.
hand-word-named = Word { $number }: { $word }
hand-words-done = We have read them out
hand-words-kept = We have them on paper
hand-words-ask = Once they go, we cannot show these words again.
hand-words-sure = Let the words go
hand-words-not-yet = Keep them here
hand-words-unread = The six words are still here. Please read them first.
hand-words-lost = If the words are lost, a new copy is soon made.
hand-made = The copy is made. It is called “{ $file }”.

## A book that a colleague has
hand-lent-under = With { $name } since { $day }
hand-lent-title = The { $book } is with { $name }
hand-lent-lead = They have had it since { $day }. We can read ours here.
hand-lent-read = Read it
hand-lent-read-about = Nothing in it changes
hand-lent-back = Take it back
hand-lent-back-about = We can write in it again
hand-lent-came = Open what came back
hand-lent-came-about = A copy from { $name }
hand-lent-both = If both of us write in it, we keep both books side by side.
hand-read-only = This book can be read but not changed here.
hand-lent-only = This book is with { $name }, so here we only read it.
hand-lent-still = This book is with { $name }. Take it back to write in it.
hand-taken-back = The { $book } is here again.

## Opening a copy
hand-type-title = Which six words open it?
hand-type-lead = Type them as you heard them.
hand-type-phone = Ring whoever made the copy, and they read out the words.
hand-type-first = Four letters of each word are enough.
hand-type-again = No words left? Then a new copy is soon made.
hand-type-word = Word { $number }
hand-type-known = { $word }
hand-type-unknown = We have no such word
hand-type-file = The copy is called “{ $file }”.
hand-type-open = Open the copy
hand-type-opening = We are opening the copy.
hand-type-picture = We are opening the copy. Picture { $number } of { $all } comes in.
hand-type-stop = Stop
hand-type-stopped = We stopped, and nothing of the copy came in.
hand-type-missing = Please type all six words.
hand-type-strange = We do not know word { $number }. Please ask for it again.
hand-came-new = The copy is a book on our shelf now.
hand-came-same = This copy is just like the book on our shelf.
hand-came-grew = The book came back with all that was added to it.
hand-came-beside = Both books have changed, so both are on our shelf now.
hand-came-older = This copy is older than our book, so both are on the shelf now.
hand-came-under = Came here on { $day }
hand-here-under = Last open here on { $day }

## Safe copies
hand-safe-ask = Shall we keep a safe copy after each visit?
hand-safe-ask-more = If this laptop breaks, a safe copy brings our book back.
hand-safe-choose = Choose a folder
hand-safe-later = Not now
hand-safe-file = Safe copy { $day }
hand-safe-folder = Where shall safe copies be kept?
hand-safe-away = A safe copy waits, for it could not be kept.
hand-safe-away-more = Our book is safe here. Is the stick in, or the network on?
hand-safe-again = Try again
hand-safe-other = Another folder
hand-safe-place = Where safe copies go
hand-safe-ruled = The council chose where safe copies go on this laptop.
hand-safe-chosen = From now on, safe copies go there.
hand-safe-kept = A safe copy is kept in “{ $folder }”.
hand-safe-kept-sheet = If this laptop is lost, only its recovery sheet opens it. Please print that first.
