### The sheet that tells how to print, fold and staple a book on a printer that prints one side.

fold-title = How to make this book
fold-lead = Print this sheet first. It is not part of the book.
fold-fronts = Print pages { $first } to { $last }, one side only.
fold-turn = Turn the whole pile over, like a page.
fold-backs = Put it back in the printer. Then print pages { $first } to { $last } on the white sides.
fold-fold = Fold all the sheets in the middle, at the small marks. Staple them in the fold.
fold-try = Try two sheets first. If they do not match, choose the other kind of printer.
