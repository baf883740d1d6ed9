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
sheet-print-keep-all = It opens every book of this laptop, later ones too.
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

## Printing it, and showing that it printed
sheet-offer-first = If this laptop breaks or is replaced, this sheet brings the books back.
sheet-offer-again = Print it as often as you like. Each sheet of this laptop says the same.
sheet-offer-only = Windows keeps no key on this laptop, so the sheet is the only key.
sheet-step-print = { $number }. Print it
sheet-step-print-more = It is one page, with the key of this laptop on it.
sheet-step-keep = { $number }. Lock it away
sheet-step-keep-more = Put it in the team’s locked cupboard, away from the laptop.
sheet-step-type = { $number }. Type the third group
sheet-step-type-more = So we know that it printed. It stands in the box with a 3.
sheet-promise = Nobody else has this key, and we have no copy of it.
sheet-print = Print the sheet
sheet-save = Save as a file
sheet-file = recovery-sheet
sheet-group-name = The third group
sheet-check = Is this right?
sheet-group-right = That is right. The sheet reads well.
sheet-group-wrong = That is not the third group. Please look at the box with a 3.
sheet-later = Remind me later
sheet-done = Go to the books
sheet-making = We are making the sheet.
sheet-sent-gone = It is on its way to the printer.
sheet-sent-not-now = Nothing was printed. You can try again.
sheet-sent-no-printer = There is no printer here. Save the sheet as a file, and print it later.
sheet-sent-no-answer = The printer did not answer. Try again, or save the sheet as a file.
sheet-saved = Saved as “{ $name }”. Print it, then delete the file: it holds the key.

## Typing it in
sheet-type = Type the sheet
sheet-type-more = Small letters and spaces are fine. There is no O, I, L or U.
sheet-group-of = Group { $number } of { $all }
sheet-look-again = { $number }: look again
sheet-short = Group { $group } has { $typed } of its { $all } letters and numbers.
sheet-not-now = Not now
sheet-go = Go on
sheet-ask-damaged = This laptop’s key is damaged
sheet-ask-damaged-more = The books are safe, but locked. The recovery sheet opens them.
sheet-ask-withheld = Windows no longer holds this laptop’s key
sheet-ask-withheld-more = The books are safe, but locked. The recovery sheet opens them.
sheet-ask-asked = Type the recovery sheet to start
sheet-ask-asked-more = Windows keeps no key on this laptop, so we ask each time.
sheet-ask-unkept = Windows will not keep a key on this laptop
sheet-ask-unkept-more = Then only the sheet has it. Make one, or type one you have.
sheet-ask-other = These books open with another key
sheet-ask-other-more = The books are safe, but locked. The sheet they were made with opens them.
sheet-ask-bring = Bring books back
sheet-ask-bring-more = Type the sheet of the old laptop. Then choose its safe copies.
sheet-make = Make a new sheet
sheet-own = The copies are from this laptop
sheet-back-open = The key is back, and the books open again.
sheet-bringing = We are bringing the books back. This may take a while.
sheet-bringing-copy = We are bringing the books back. Copy { $number } of { $all } is looked at.
sheet-bringing-book = We are bringing the books back. Book { $number } of { $all } comes in.
sheet-stop = Stop
sheet-stopped = We stopped. Books that had come back by then are on the shelf.
sheet-choose-folder = Choose the folder with the safe copies

## What came of it
sheet-brought =
    { $books ->
        [0] No new book was in that folder.
        [one] One book is back on the shelf.
       *[other] { $books } books are back on the shelf.
    }
sheet-brought-there =
    { $there ->
        [one] One was here already.
       *[other] { $there } were here already.
    }
sheet-brought-shut =
    { $shut ->
        [one] One copy needs another sheet, or its six words.
       *[other] { $shut } copies need another sheet, or their six words.
    }
sheet-brought-spoilt =
    { $spoilt ->
        [one] One copy is damaged, so we left it.
       *[other] { $spoilt } copies are damaged, so we left them.
    }

## The strip on the shelf
sheet-need = The recovery sheet is not printed yet.
sheet-need-more = It brings the books back if this laptop breaks. Keep it in a locked cupboard.
sheet-need-later = Later
sheet-need-key = The books are safe, but locked.
sheet-need-key-more = This laptop’s key is not here. The recovery sheet opens them.
sheet-need-other-more = They were made with another key. Its recovery sheet opens them.
sheet-away = The drive with our books is not here.
sheet-away-more = Please plug it in, then try again. Nothing is lost.
sheet-away-act = Try again
# $books are those that another laptop's key made, and that open here too
sheet-opens-others =
    { $books ->
        [one] One book here came with another laptop’s key. Keep its sheet as well.
       *[other] { $books } books here came with another laptop’s key. Keep its sheet as well.
    }
sheet-need-key-type = Type the sheet
