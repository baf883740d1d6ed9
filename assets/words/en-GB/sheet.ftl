# The recovery sheet: printed once, kept in a locked cupboard, typed when a laptop is new.

## The sheet in print
sheet-title = Recovery sheet
sheet-lead = It brings the books back if a laptop breaks or is replaced.
sheet-print-says = A key for one laptop, in seven groups of four.
sheet-print-letters = There is no letter O, I, L or U here. A round 0 is nought, and 1 is one.
sheet-print-which = Which laptop is it for? Write its number here:
sheet-print-keep = Where to keep it
sheet-print-keep-cupboard = In the team’s locked cupboard, away from the laptop.
sheet-print-keep-copy = Please never take a photo of it or send it.
sheet-print-keep-hold = Who has it and a safe copy can read the books.
sheet-print-keep-same = If you print it again, it will say the same.
sheet-print-use = When you need it
sheet-print-use-open = Open Family Book on the new laptop.
sheet-print-use-press = Press “Bring books back”.
sheet-print-use-type = Type the seven groups.
sheet-print-use-choose = Choose the folder with the safe copies.
sheet-print-lost = What is lost without it
sheet-print-lost-both = If both the laptop and this sheet are lost, its books are gone.
sheet-print-lost-nobody = We have no copy, so nobody can bring them back.
sheet-print-lost-paper = A book you have printed is still yours.
sheet-print-day = Printed on { $day }.
