### What stood on a page before, photos that were taken out, and copies of the whole book.
### $when is a day and a time, $words what somebody said.

## A question, or a whole page
earlier-open = Earlier versions
earlier-title = Earlier versions
# $title is that of the page
earlier-lead = This is what stood on “{ $title }” before. One press brings it back.
earlier-none = Nothing else has stood here so far.
earlier-none-more = When something here changes, you can find what was there before.
# $question is what was asked, $name is who had that row
earlier-whose = { $question }: { $name }
# $words is what stands there now
earlier-leaves = If it comes back, this goes: { $words }
earlier-moment = { $day }, { $time }
earlier-since = From { $when }
earlier-until = Here until { $when }
earlier-page-title = What this page was called
earlier-drawing = A drawing
earlier-photo = A photo
earlier-empty = Something without words
earlier-gone = Its photo is no longer kept.
earlier-back = Bring it back
earlier-back-name = Bring back “{ $words }”
earlier-act = Brought back what stood here before

## Photos that were taken out
earlier-photos = Photos taken out
earlier-photos-lead = They stay here for six weeks. One press puts one back.
earlier-photo-when = Taken out on { $when }
earlier-photo-back = Put it here
earlier-photo-act = Put a photo back

## Gone for good
earlier-remove = Remove for good
earlier-remove-all = Remove all of these for good
earlier-remove-name = Remove for good: { $words }
earlier-sure = Shall all that stood here before go for good?
earlier-sure-photo = Shall this photo go for good?
earlier-sure-more = What is on the page now stays. Nobody can bring the rest back, and Undo starts anew.
earlier-do = Yes, remove it
earlier-keep = No, keep it
earlier-removing = We are taking it out of the book.
earlier-removed = It is gone from this book, and from its copies on this laptop.
earlier-removed-more = Safe copies that were made before still hold it. Please delete those too.
earlier-left = { $count ->
    [one] One file could not go, so it holds it still: { $names }
   *[other] { $count } files could not go, so they hold it still: { $names }
}
earlier-trouble = It is not gone yet. Please free some space, and try again.

## A disk that went bad
## $name is a picture and colour, as “green kite”.
earlier-damaged = The book “{ $name }” was damaged on the disk.
earlier-whole = The copy from { $when } is whole. Open that one?
earlier-whole-safe = Its safe copy from { $when } is whole. Open that one?
earlier-open-copy = Open that copy
earlier-not-now = Not now
earlier-spoilt = A part of this book was damaged on the disk. Our words are whole.
earlier-spoilt-book = A part of “{ $name }” was damaged on the disk.
earlier-spoilt-more = All words are whole. Shall we mend the rest from an earlier copy?
earlier-mend = Mend the book
earlier-mending = We are mending the book. It opens again in a moment.
earlier-mended = { $count ->
    [0] The book is whole again.
    [one] The book is whole, but one photo is gone. Please put it in anew.
   *[other] The book is whole, but { $count } photos are gone. Please put them in anew.
}
