# Words that any page may print.
book-all-of-us = all of us
book-space-to-draw = A space to draw
book-a-photograph = A photograph
