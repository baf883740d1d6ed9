# The path: a stone for each page.
path-title = Where shall we go today?
path-lead = Step on any stone. You can skip, come back, or stop at any time.
path-own = Make the path our own
path-own-lead = Choose a stone or a length. Nothing we wrote is lost.
path-pages = Pages of the book
path-all = All our pages
path-state-new = Not started
path-state-some = Some done
path-state-happy = Happy with this
path-stone = { $title }, page { $number }, { $state }
path-sheet = { $title }, loose sheet { $number }, { $state }
path-here = you are here
path-open-stretch = { $name }: open these pages
path-close = Close this book
path-change = Change our pages
path-names = Our names
path-add = Add a page
path-make = Make our book
path-carry-on = Carry on: { $title }
path-carry-on-plain = Carry on
path-done = Done
path-away = More pages we can have
path-bring-back = Bring back { $title }
path-own-title = Our own title
path-earlier = Earlier
path-later = Later
path-put-away = Put away
path-act-put-away = Put away
path-act-brought-back = Brought back
path-act-moved = Moved
path-act-title = Title changed
path-act-added = Page added
path-act-happy = Happy with this
path-act-length = Another length

## Why a page keeps its place
path-stays-front = Our cover is always there, and always first.
path-stays-centre = The plan stays in the middle, where our book falls open.
path-stays-inside-back = The numbers stay on the last page but one.
path-stays-back = This page stays at the very back.
path-stays-sheet = Loose sheets stand at the end, as they are not in the book.

## How long the book is: $pages is how many pages it has
path-lengths = How long is our book?
path-length-whole = Whole book
path-length-one-visit = One visit
path-length-middle = Middle
path-length-long = Long
path-length-pages =
    { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }
# Another length, which can turn out longer by what is written on its pages
path-length-about =
    { $pages ->
        [one] about { $pages } page
       *[other] about { $pages } pages
    }

## A page to add; what it is, and what it is for
path-more = Which page shall we add?
path-more-lead = Each one can be put away again, or undone.
path-more-back = Back to our path
path-more-own = A page of our own
path-more-own-sub = Our own title, words and pictures.
path-more-mine = One more “My page”
path-more-mine-sub = One for each of us.
path-more-photos = Photos of us
path-more-photos-sub = Days we want to keep.
path-more-draw = A space to draw
path-more-draw-sub = An empty page for pens.
path-more-daft = Daft things
path-more-daft-sub = Our jokes, songs and recipes.
