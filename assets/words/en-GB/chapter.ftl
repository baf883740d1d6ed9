# Chapters of the path: short names for pages that belong together.
chapter-book = Our book
chapter-us = Us
chapter-way = Our way here
chapter-steady = Staying steady
chapter-around = People around us
chapter-more-help = More help
chapter-each = From each of us
chapter-from-here = From here on
chapter-sheets = Loose sheets
chapter-own = Our own pages
