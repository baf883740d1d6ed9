# Words that any page may print.
book-all-of-us = all of us
book-contents = What is in this book
# A page that is one person's own, in that list.
book-page-of = { $title }: { $name }
book-space-to-draw = A space to draw
book-space-to-photo = A photo to stick in
book-space-to-write = Room to keep adding
book-a-photograph = A photograph
# What the PDF calls itself. Never a name: files are seen by others.
book-file-title = Our family book
# The book as one page, for a phone or a screen reader.
book-back-to-contents = Back to the list
book-nothing-yet = Nothing is on these pages yet.
