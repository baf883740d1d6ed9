# Help: short, with pictures. One topic for each screen, and a few for all of them.
help-name = Help
help-more = More help
help-about = About Family Book
# $topic is a title, as “Our path”
help-heading = Help: { $topic }

## The shelf
help-shelf-title = Our shelf
help-shelf-open = Press a book to open it. It opens at its path.
help-shelf-start = “Start a book” makes a new one. It has its own picture and colour.
help-shelf-practise = The book with a ribbon is of a made-up family. Try all you like in it.
help-shelf-file = Did somebody give us a book on a stick? The shelf can open it too.

## The recovery sheet
help-sheet-title = The recovery sheet
help-sheet-what = This sheet is the key to all the books on this laptop.
help-sheet-print = Print it, then type its third group. So we know that it printed.
help-sheet-lock = Keep it in a locked cupboard, never in the bag of the laptop.
help-sheet-back = On a new laptop, “Bring books back” asks for it.
help-sheet-again = If it gets lost, print it again. Look in help, under “About Family Book”.

## Our names
help-names-title = Our names
help-names-call = Write the names you like to be called. Pets can come too.
help-names-order = Put the names in the order you like. It is the same on each page.
help-names-pattern = Each of us has a pattern. It shows who said what.
help-names-out = A cross takes a name out. Undo brings it back.

## The path
help-path-title = Our path
help-path-stone = Each stone is a page. Step on any of them, in any order.
help-path-carry-on = The green button takes us on to a page.
help-path-change = We can put pages away, move them, or give them our own title.
help-path-length = The book can be long or short. Nothing we wrote is lost.

## A page
help-page-title = A page
help-page-any = Do as much as you like. No page has to be full.
help-page-who = At the top, choose who is adding. Their pattern stands by their words.
help-page-ways = Pick, write, draw, or add a photo. All of them print well.
help-page-saved = All is saved as we go. There is no button for it.
help-page-undo = Undo takes the last thing back. Ctrl and Z do the same.
help-page-pen = Leave a page for a pen, and it prints with room to write.

## Drawing
help-drawing-title = Drawing
help-drawing-hand = Draw with a finger, a pen or a mouse.
help-drawing-keys = Arrow keys move the pen too. Space puts it down and lifts it.
help-drawing-big = “Big paper” gives more room.
help-drawing-back = “Step back” takes the last line away.

## Photos
help-photo-title = Photos
help-photo-choose = Choose a photo, drop it on the page, or paste it.
help-photo-crop = Crop it or turn it with the buttons, or with a finger.
help-photo-ask = Ask all who are in it: is this photo fine in our book?
help-photo-draw = No photo? Draw it, or leave a frame to stick one in.

## Look through our book
help-look-title = Look through our book
help-look-turn = Turn the pages and see how they will print.
help-look-change = Is something not right? Open the page and change it.
help-look-yes = Each of us can say yes to a page, or not yet.
help-look-out = A page can be left out. It is still kept here.

## Make our book
help-make-title = Make our book
help-make-file = The book is saved as a file. Any printer can print it.
help-make-choose = Choose how long it is, and colour or black ink.
help-make-hints = “Things to look at” are hints. We can make the book all the same.
help-make-again = Make it as many times as we like.

## Ours to keep
help-keep-title = Ours to keep
help-keep-give = Press “Give it now” as each of us gets a copy.
help-keep-own = Some of us may have a copy of our own. It says so there.
help-keep-stay = The book can stay here for two more weeks. Then we ask again.
help-keep-all = “See all that is kept about us” makes one file for us.
help-keep-off = “Take it off this laptop” asks twice. Nobody can undo it.
help-keep-end = The last page is there when we are done.

## What stood here before
help-earlier-title = What stood here before
help-earlier-menu = Right-click where we write, or look in the Menu of a page.
help-earlier-back = One press brings it back. Undo takes that back again.
help-earlier-photo = Photos taken out stay for six weeks, at each place for a photo.
help-earlier-gone = “Remove for good” takes it out of our book on this laptop.

## A full laptop
help-room-title = A full laptop
help-room-hold = Our words are held here. Leave the book open for now.
help-room-bin = Empty the bin of this laptop. That may make room at once.
help-room-files = Move big files to a stick, or ask who looks after the laptop.
help-room-try = “Try now” saves our words. We also try again and again.

## Copies of a book
help-hand-title = Copies of our book
help-hand-copy = A copy is one locked file. It can go to somebody who helps us.
help-hand-words = Six words open it. They are said on the phone, and never sent.
help-hand-lent = While they have our book, we can read it here.
help-hand-back = “Take it back” lets us write here again. If both change, both are kept.
help-hand-safe = A safe copy brings our book back if this laptop breaks.
help-hand-family = We can have a copy of our own, locked or open.

## The curtain
help-curtain-title = The curtain
help-curtain-fall = Press Esc when somebody walks in. The book is hidden at once.
help-curtain-quiet = When nobody touches the laptop for a while, it falls by itself.
help-curtain-open = “Open our book” takes us back to the same place.

## Around the table
help-around-title = Around the table
help-around-turn = Press F11 and turn the laptop round. A large question is there for us all.
help-around-talk = Say it, draw it, or point. Nothing has to be written.
help-around-next = Space asks another question. F11 takes us back to our place.

## Easy to read
help-easy-title = Easy to read
help-easy-size = “Aa” at the top makes all words bigger or smaller.
help-easy-colours = It has light, dark and strong colours too.
help-easy-still = Things can also stay still.
help-easy-keys = All can be done with keys, and a screen reader can read it.

## Work on paper
help-paper-title = Blank paper
help-paper-lines = A page with no words prints with lines to write on.
help-paper-whole = Want the whole book blank? Start a new book and make it at once.
help-paper-one = Want one page? Open it and press “Print this page”.
help-paper-frame = A place for a photo can print as a frame.

## What happens to what we write
help-private-title = What happens to our words
help-private-here = Our words stay on this laptop, and in what we print or save.
help-private-sent = Nothing is ever sent. This program does not use the internet.
help-private-locked = Our book is locked. This laptop has the key.
help-private-shelf = The shelf shows no names, just pictures and colours.
help-private-ours = The book is ours. We choose who may read it.

## Keys: first what to press, then what it does
help-keys-title = Keys
help-keys-lead = No mouse? These keys do it all.
help-press-tab = Tab
help-does-tab = Go to the next thing. With Shift, go back.
help-press-arrows = Arrows
help-does-arrows = Move inside the path, a list or a picture.
help-press-space = Space or Enter
help-does-space = Press it, or choose it.
help-press-help = F1
help-does-help = Help, and back again.
help-press-aa = F2
help-does-aa = Size of words and colours.
help-press-read = F9
help-does-read = Read to me, or stop. The laptop needs a voice.
help-press-around = F11
help-does-around = Around the table, and back again.
help-press-curtain = Esc or Ctrl + B
help-does-curtain = The curtain.
help-press-undo = Ctrl + Z
help-does-undo = Take the last thing back.
help-press-redo = Ctrl + Y
help-does-redo = Do it again.
help-press-paste = Ctrl + V
help-does-paste = Paste words, or a picture.
help-press-spell = F7
help-does-spell = Check the spelling where we write. Only if we ask.
help-press-next = Alt + →
help-does-next = Next page. With ← go back a page.
help-press-stone = Ctrl + 1 to 9
help-does-stone = Go to page one, two, and so on.
help-press-make = Ctrl + P
help-does-make = Make our book.
help-press-text = Ctrl + plus or minus
help-does-text = Bigger or smaller words. Ctrl + 0 sets them back.
help-press-scroll = Page Down
help-does-scroll = See more of this help.

## About
help-about-version = Version { $version }
help-about-what = A family and somebody who helps them make a book of their own.
help-about-who = All may use it, copy it and change it. It is free.
help-about-sheet = The recovery sheet
help-about-ours = The licence of Family Book
help-about-parts = It is made with these parts. Press one to read its licence.
help-about-programs = Programs
help-about-letters = Letters
help-about-part = { $name } { $version }
help-about-part-name = The licence of { $name }
help-about-kind = { $name }: { $licence }
