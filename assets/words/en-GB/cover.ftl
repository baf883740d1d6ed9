### The cover. `cover-title` names the page and asks for the title of the book.

cover-title = Our book
cover-title-hint = What shall we call our book?
cover-lead = Ours from the first look. Children can choose.
cover-why = A title and a picture make the book ours.

cover-scene = Pick a picture
cover-scene-hint = You can change it at any time.
cover-scene-pick-house = A house
cover-scene-pick-boat = A boat
cover-scene-pick-tent = A tent
cover-scene-pick-tree = A tree
cover-scene-pick-kite = A kite
cover-scene-pick-garden = A garden

cover-windows = Who is on the cover?
cover-windows-hint = Pick nobody, and all of us are.

cover-season = What time of year is it?
cover-season-hint = such as a wet spring

cover-picture = Our own picture
cover-picture-hint = A photo or a drawing can take the place of the scene.

cover-quiet = A quiet cover?
cover-quiet-hint = A quiet cover shows patterns only. It has no names and no photo.
cover-quiet-pick-no = Show our title
cover-quiet-pick-yes = Keep it quiet

## What is printed

cover-empty-title = Our family book
cover-quiet-title = Our book
cover-made = made together
# $season is the family's own words, as "spring 2027"
cover-made-in = made together, { $season }
cover-more =
    { $count ->
        [one] and one more of us
       *[other] and { $count } more of us
    }

## What the pictures show. $count is how many people are on the cover.

cover-says-house =
    { $count ->
        [0] A house at night. The light over the door is on.
        [one] A house at night with one lit window.
       *[other] Home at night with { $count } lit windows.
    }
cover-says-boat =
    { $count ->
        [0] A boat at sea, with room for flags.
        [one] A boat at sea with one flag.
       *[other] A boat at sea with { $count } flags.
    }
cover-says-tent =
    { $count ->
        [0] A tent under the stars.
        [one] A tent under the stars with one flag.
       *[other] A tent under the stars with { $count } flags.
    }
cover-says-tree =
    { $count ->
        [0] A big tree on a hill.
        [one] A big tree on a hill with one lantern.
       *[other] A big tree on a hill with { $count } lanterns.
    }
cover-says-kite =
    { $count ->
        [0] A kite in the wind.
        [one] A kite in the wind with one bow on its tail.
       *[other] A kite in the wind with { $count } bows on its tail.
    }
cover-says-garden =
    { $count ->
        [0] A garden in the sun.
        [one] A garden in the sun with one tall flower.
       *[other] A garden in the sun with { $count } tall flowers.
    }
cover-says-frame =
    { $count ->
        [0] An empty frame for our own picture.
        [one] An empty frame for our own picture, and one flag.
       *[other] An empty frame for our own picture, and { $count } flags.
    }
cover-says-picture =
    { $count ->
        [0] A frame with our own picture.
        [one] A frame with our own picture, and one flag.
       *[other] A frame with our own picture, and { $count } flags.
    }
