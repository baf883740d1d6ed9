### The fridge sheet: a loose sheet made of what other pages say.

fridge-title = On our fridge
fridge-lead = Fold it in the middle, or hang it up as it is.
fridge-why = On a cloudy day nobody wants to look for the book.

## What is printed

fridge-print-signs = The first small signs
fridge-print-does = What we do
fridge-print-word = Our family word
fridge-print-ring = Who we ring
fridge-print-free = Others to ring
fridge-says = A fridge with two doors, and notes on them under magnets.
