us-title = This is us
us-lead = In our own words.
us-why = Everyone has a place on the wall. Pets too.

us-frames = A frame for each of us
us-frames-hint = Who is here?
us-frames-add = Add someone
us-frames-who = Who is in this frame?
us-frames-picture = A photo, or a drawing of my face
us-frames-picture-hint = Draw it here, or leave it blank to draw later.
us-frames-i-am = I am …
us-frames-i-am-hint = such as the one who finds lost shoes
us-frames-i-love = I love …
us-frames-i-love-hint = such as the sea in winter
us-frames-laughs-at = What makes me laugh?
us-frames-laughs-at-hint = such as burps, and silly songs
us-matters = What matters to us?
us-matters-hint = Something else that matters to us

us-print-matters = These things matter to us
us-print-matters-short = { $title }: { $things }
us-print-i-am = I am { $words }
us-print-i-love = I love { $words }
us-print-laughs-at = This makes me laugh: { $words }
# First words that show somebody wrote a whole sentence: those are printed as they stand.
us-print-own-start = i i’m i'm im i’ve i've
us-print-name-pen = My name
us-says =
    { $count ->
        [0] Four empty frames to draw in.
        [one] A frame on a wall.
       *[other] { $count } frames on a wall.
    }
us-says-one = A frame with { $name } in it.
us-says-shelf =
    { $count ->
        [0] A bare shelf.
        [one] A shelf with one thing on it.
       *[other] A shelf with { $count } things on it.
    }

us-matters-pick-food = Our food
us-matters-pick-music = Our music
us-matters-pick-stories = Old stories
us-matters-pick-days = Days we keep
us-matters-pick-faith = Our faith
us-matters-pick-words = Words from home
us-matters-pick-jokes = Our jokes
us-matters-pick-photos = Old photos
us-matters-pick-outside = Being outside
us-matters-pick-pets = Our pets
us-matters-pick-games = Playing games
us-matters-pick-football = Football
us-matters-pick-garden = Growing things
us-matters-pick-making = Making things
us-matters-pick-films = Film nights
us-matters-pick-tea = A cup of tea
us-matters-pick-quiet = Quiet time
us-matters-pick-home = Our home
