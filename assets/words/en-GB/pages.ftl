# Words of the page editors that no printed page needs.

## Cards with many answers
pages-some-and-more = { $some } and { $count } more

## Our book
pages-cover-own-picture = Our own picture is on the cover. These come back when it is taken out.

## This is us
pages-us-wall = Frames on our wall
pages-us-add = A person or a pet
pages-us-frame = { $name }, in a frame
pages-us-frame-photo = { $name }, with a photo
pages-us-frame-drawing = { $name }, with a drawing
pages-us-frame-empty = { $name }, with a pattern
pages-us-name = The name I like to be called
pages-us-name-hint = such as Mum, Gran, Our eldest
pages-us-new = Someone new
pages-us-person = A person
pages-us-pet = A pet
pages-us-being = Who is it?
pages-us-look = My pattern
pages-us-leave = Take them out of our book
pages-us-leave-named = Take { $name } out of our book
pages-us-left = What was said is kept. It comes back with them.
pages-us-start = Put up the first frame. Pets have frames too.
pages-pattern-plain = Plain
pages-pattern-dots = Dots
pages-pattern-stripes = Stripes
pages-pattern-hatch = Crossed lines
pages-pattern-waves = Waves
pages-pattern-checks = Checks

## What we are good at
pages-strengths-more = Show more
pages-strengths-back = Show the ones before
pages-strengths-sprig =
    { $count ->
        [0] { $name }: a sprig with room for leaves
        [one] { $name }: a sprig with one leaf
       *[other] { $name }: a sprig with { $count } leaves
    }
pages-strengths-for = What is { $name } good at?

## When the weather changes
pages-weather-sky = Which weather?
pages-weather-sunny-lead = We are doing well
pages-weather-cloudy-lead = The first small signs
pages-weather-stormy-lead = It is really hard
pages-weather-danger = In danger now? Ring 999.

## Our people
pages-people-rings = Our people, in three rings
pages-people-drag = Drag people nearer or further. Or press one, and choose how close.
pages-people-home = { $name }, in our home
pages-people-close = { $name }, close by
pages-people-further = { $name }, further out
pages-people-stool = someone new
pages-people-stool-says = Add someone new
pages-people-who = Who else?
pages-people-rename = Change the name
pages-people-own = A name or a place
pages-people-home-lead = Lives with us
pages-people-close-lead = Helps in small ways
pages-people-further-lead = A place or group we go to
pages-people-pick-gran = Gran
pages-people-pick-friend = A friend
pages-people-pick-pet = Our pet
pages-people-pick-next-door = Next door
pages-people-pick-school = School
pages-people-pick-nurse = The nurse
pages-people-pick-library = The library
pages-people-pick-cafe = The café
pages-people-pick-club = Our club
pages-people-pick-faith = Our faith group
pages-people-us = This is one of us. Put them on the ring that feels right.
pages-people-act-agreed = A yes changed

## Who helps with what
pages-helps-new = A new helping hand

## Near us
pages-near-own = A place of our own
pages-near-place = Change its name
pages-near-known = What we know already

## What we can ask for
pages-rights-record = This prints on our page, each with a line for a pen.

## People to ring
pages-numbers-fixed = This one is always there.
pages-numbers-row = Number { $number }
pages-numbers-old = Some of these were last checked over six months ago. Please check before you pick.

## Our own page
pages-own-name = What is this page called?
pages-own-name-hint = such as Our birthdays
pages-own-edit = Change the questions
pages-own-done = Back to our answers
pages-own-start = What shall we ask? Add the first question.
pages-own-take-out = Take out this question

## This book is ours
pages-ours-promise = We choose what goes in. We see or hear every word.

## What we love about each other
pages-petals-flower =
    { $count ->
        [0] { $name }: a flower with room for petals
        [one] { $name }: a flower with one petal
       *[other] { $name }: a flower with { $count } petals
    }
pages-petals-about = What do we love about { $name }?
pages-petals-prompts = When does { $name } shine? What does { $name } do that helps us?
pages-petals-room = There is room for a kind word for { $names } too.

## What we know now
pages-known-board = Notes on our board
pages-known-hard-day = A note for a hard day

## Photos of us
pages-photos-start = Put in photos and drawings of days you want to keep.
pages-photos-photo = Photo { $number }
pages-photos-drawing = Drawing { $number }
pages-photos-frame = Frame { $number }, to stick one in
pages-photos-earlier = Earlier on the page
pages-photos-later = Later on the page
pages-photos-out = Take this one off the page

## Looking ahead
pages-ahead-string = Our check-in days, as lanterns
pages-ahead-put-in = Put in our days
pages-ahead-count-again = Count the days again
pages-ahead-add = Another day
pages-ahead-day = Day { $number }
pages-ahead-take-out = Take out this day
pages-ahead-past = This day is past. It can still stay.
# $name is the name of the holiday, as "Boxing Day"
pages-ahead-bank-holiday = This is a bank holiday in England: { $name }.
pages-ahead-phone = Days for our own phone
pages-ahead-phone-why = A small file. A phone or a laptop can put the days in its calendar.
pages-ahead-phone-names = With our names and treats
pages-ahead-phone-save = Save the days
# $name is the name of the file
pages-ahead-phone-saved = The days are in { $name }. Send it to the phone.
pages-ahead-phone-file = Calendar file
# the name of the file, without spaces
pages-ahead-phone-name = our-days

## Our check-ins
pages-checkins-balloons = Five blank balloons to shade
pages-checkins-by-hand = This page is for a pen, later on
pages-checkins-days = Each day from the lanterns page has a row. Shade the balloon, then write.
# $asks are the questions, as "Going well. Who we will tell"
pages-checkins-else = With nothing here, each row asks: { $asks }.

## Made together
pages-together-by-hand = The last page is made by hand
pages-together-sign = We all sign it, draw round a finger, or stamp a print.
pages-together-print = It stays nearly empty until then.
pages-together-today = It is today

## The certificate
pages-certificate-proud = Left empty, it says what we said on the shelf page.

## How high is our balloon?
pages-balloon-which = Which rope?
# $number is its place among the ropes
pages-balloon-rope = Rope { $number }
pages-balloon-take-out = Take out this rope

## What keeps us steady
pages-steady-which = Which jar?
pages-steady-count =
    { $count ->
        [0] Nothing in it yet
        [one] One thing in it
       *[other] { $count } things in it
    }

## If we want more help again
pages-ladder-which = Which step?
pages-ladder-begin = Begin with these words
pages-ladder-begin-words = Hello, my name is … We had help before. Lately … We would like …

## Letters
# $name is the name of somebody in the book
pages-letters-feels = What { $name } feels
pages-letters-long = A long letter may need one more sheet. That is fine.
pages-letters-add-in = A letter to us
pages-letters-add-out = A letter from us

## Daft things
pages-daft-add = A recipe

## My page
pages-mine-part = What shall I do first?
pages-mine-sun = What feels good
pages-mine-cloud = What feels hard
pages-mine-star = What I wish for
pages-mine-cosy = When I feel cosy
pages-mine-hand = Who I talk to
pages-mine-pencil = Draw, or a photo
pages-mine-kept = Only your own copy has this page.
pages-mine-kept-nobody = Say whose page it is, and their own copy has it.
pages-mine-helper = A note for the helper
pages-mine-helper-words = If a child says something that worries you, stop the page. Follow your steps to keep children safe. It does not go in the book.

## Our path
pages-steps-path = Our path, stone by stone
pages-steps-says = { $number }: { $words }. { $shape }
pages-steps-says-brave = { $number }: { $words }. { $shape }. This took the most courage
pages-steps-no-words = no words yet
pages-steps-new = One more step
pages-steps-heading = Step { $number }
pages-steps-brave = This took the most courage
pages-steps-earlier = Earlier
pages-steps-earlier-named = Move step { $number } earlier
pages-steps-later = Later
pages-steps-later-named = Move step { $number } later
pages-steps-out = Take it off the path
pages-steps-out-named = Take step { $number } off the path
pages-steps-own = Something else we did
pages-steps-pick-yes = We said yes to help
pages-steps-pick-asked = We asked for help
pages-steps-pick-school = We told school
pages-steps-pick-doctor = We saw the doctor
pages-steps-pick-rest = We rested
pages-steps-pick-hard = A hard time
pages-steps-pick-talk = We talked it over
pages-steps-pick-bed = Bedtime got calmer
pages-steps-pick-post = We opened the post
pages-steps-pick-money = We sorted some money things
pages-steps-pick-outside = We went out together
pages-steps-pick-friend = We made a new friend
pages-steps-pick-sorry = We said sorry
pages-steps-pick-fun = We had fun again

## We are proud
pages-proud-shelf = Our shelf
pages-proud-thing = Thing { $number }: { $words }
pages-proud-no-words = no words yet
pages-proud-new = One more thing
pages-proud-own = Something else we are proud of
pages-proud-pick-school = We got to school
pages-proud-pick-learned = I learned something new
pages-proud-pick-swim = I can swim
pages-proud-pick-read = I read a whole book
pages-proud-pick-bills = We paid what we owed
pages-proud-pick-work = I found some work
pages-proud-pick-home = Our home feels calm
pages-proud-pick-sleep = We sleep at night
pages-proud-pick-asked = I asked for help
pages-proud-pick-kind = I was kind when it was hard
pages-proud-pick-friends = I made a friend
pages-proud-pick-cook = I cooked tea for us all
pages-proud-pick-less = I cut down
pages-proud-pick-club = I joined a club

## How we got here
pages-strip-skip = Any box can stay empty.

## Loose sheets that are made of other pages
pages-loose-made-of = It is made of these pages
pages-loose-empty = Nothing there yet, so it has lines for a pen.
pages-fridge-seen = Guests can see a fridge. Have on it what is safe to see.
pages-fridge-weather = Three small signs, three things we do, our word
pages-fridge-people = Who we can ring at any time
pages-fridge-helps = Helpers whose number may be shown
pages-fridge-numbers = Our own numbers, and those we chose
pages-wallet-print = Print it at its full size, then cut along the lines.
pages-wallet-else = If we pick no one here, these pages tell who to ring.
pages-helper-who = A sheet for each one we tick “Make them a sheet” for
pages-helper-for = We make a sheet for: { $names }
pages-helper-own = Each of them sees their own lines, and no one else’s.
pages-passon-known = What helped, and what did not
pages-passon-rights = What we ask of helpers
pages-passon-chosen = We chose to pass it on. It has no names on it.
pages-passon-open = If we choose it on that page, our words stand here.
pages-passon-named = Our words speak of: { $names }. Shall we say it with no name?
