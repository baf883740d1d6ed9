# Words that any page may print.
book-all-of-us = all of us
