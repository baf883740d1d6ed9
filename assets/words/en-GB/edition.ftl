### The ways to print one book, and the printers it is made for.

edition-how = How shall it look?
edition-standard = On A4
edition-standard-about = For home, in a folder
edition-booklet = A small booklet
edition-booklet-about = To fold and to hold
edition-ring-binder = For a ring binder
edition-ring-binder-about = Room for the holes
edition-large-print = Large print
edition-large-print-about = Big letters
edition-large-print-20 = Larger print
edition-large-print-20-about = The biggest letters
edition-quiet = A quiet book
edition-quiet-about = No numbers in it
edition-council = For the council
edition-council-about = No photos in it
edition-phone = For a phone
edition-phone-about = To see or to hear
edition-blank = An empty book
edition-blank-about = To fill in with a pen

## How a booklet is printed
edition-printing = How will you print it?
edition-printing-reading = Page by page
edition-printing-reading-about = To read, or to send
edition-printing-two-sided = On both sides
edition-printing-two-sided-about = The printer turns the paper
edition-printing-one-sided = One side, then the other
edition-printing-one-sided-about = The first sheet shows how
edition-paper-reading = Its pages are A5, half as large as A4.
edition-paper-two-sided = Choose A4, both sides, and turn on the short edge. Then fold it.
edition-paper-one-sided = Print the first sheet on its own. It shows how to go on.
