### Print here: a printer is chosen, a test sheet made, and the pile turned by hand where need be.

print-here = Print here
print-title = Print it here
print-lead = Put A4 paper in the printer first.
# What the print is called in the list of a printer: it says nothing of anybody
print-name = Our print

## Which printer
print-which = Which printer?
print-turns = It turns the paper by itself
print-turns-not = It prints one side at a time
print-rests = It may be off just now
print-known = We have tried it here
print-none = This laptop knows no printer yet. Save our book, and print it in another place.
print-again = Look for printers again
print-more = More ways to print

## How it is printed
print-copies = How many copies?
print-copies-fewer = One fewer
print-copies-more = One more
# $count is a number
print-copies-now =
    { $count ->
        [one] { $count } copy
       *[other] { $count } copies
    }
print-turning = Who turns the paper?
print-turning-printer = The printer
print-turning-hand = We do
print-turning-nobody = Nobody
# What will be printed; $sheets counts sheets of paper
print-sum =
    { $sheets ->
        [one] It takes one sheet of paper.
       *[other] It takes { $sheets } sheets of paper.
    }
print-sum-printer = Both sides are printed.
print-sum-hand = First the fronts are printed. Then you turn the pile.
print-sum-nobody = Each page has its own sheet.
print-sum-fold = At the end you fold it in the middle.
print-sum-colour = It prints in colour.
print-sum-grey = It prints in black and grey.

## Printing
print-go = Print
print-making = Getting our pages ready.
print-counting = { $done } of { $all } pages are laid out.
# $done and $all count pages
print-page = Page { $done } of { $all } goes to the printer.
print-gone = All of it is with the printer now.
print-gone-fold = All of it is with the printer now. Fold the sheets in the middle, and staple them there.
print-stop = Stop
print-wait = It is still printing. Press Stop first, or wait a little.
print-stopped = We stopped. A few pages may still come out.
print-no-answer = The printer does not answer. See that it is on, and has paper.
print-no-pages = That did not work. Your book is safe. Try again, or save it instead.
print-turn = Now turn the pile over
print-turn-wait = Wait until all the pages are out.
print-turn-over = Turn the whole pile over, as you turn a page. Then put it back.
print-backs = Print the backs

## The test sheet
print-trial = Print a test sheet
print-trial-about = It shows how this printer turns the paper. We ask only once.
print-trial-title = A test sheet
print-trial-front = Front of sheet { $number }
print-trial-back = Back of sheet { $number }
print-trial-up = This is up
print-trial-front-a = Hold it like this, and turn it over as you turn a page.
print-trial-back-a = Look where the arrow points. Now tell the screen.
print-trial-ruler = This line is 100 mm long. If yours is not, choose “actual size”.
print-trial-edge = 10 mm to the edge
print-ask = How did the test sheet come out?
print-ask-head = Turn it over, as you turn a page. Where does the arrow point?
print-ask-up = Up
print-ask-down = Down
print-ask-pair = Which numbers are on one sheet?
print-ask-same = The same
print-ask-same-about = 1 and 1
print-ask-other = Two numbers
print-ask-other-about = 1 and 2
print-ask-done = That is how it is
print-asked = Thank you. We will print it that way.
