steady-title = What keeps us steady
steady-lead = Small things hold us up. Here are ours.
steady-why = On a wobbly day we can look here and pick one.

steady-good-day = A good day for us
steady-good-day-hint = Something else in a good day
steady-most-days = Little things, most days
steady-most-days-hint = Something else we do most days
steady-when-tired = When we are tired
steady-when-tired-hint = Something else that is kind to us
steady-free-nice = Nice and costs nothing
steady-free-nice-hint = Something else that is nice and free

## On the labels of the jars, in two or three short words
steady-print-good-day = good day
steady-print-most-days = most days
steady-print-when-tired = when tired
steady-print-free-nice = nice and free
steady-says =
    { $count ->
        [0] An empty jar on a shelf, with lines to write beside it.
        [one] A jar on a shelf with one thing in it.
       *[other] A jar on a shelf with { $count } things in it.
    }

steady-good-day-pick-eat = We eat together
steady-good-day-pick-laugh = We laugh at something
steady-good-day-pick-music = Music on
steady-good-day-pick-kind-word = One kind word each
steady-good-day-pick-hug = A hug
steady-good-day-pick-air = Fresh air
steady-good-day-pick-school = Out of the door on time
steady-good-day-pick-sleep = We all slept well
steady-good-day-pick-calm = A calm tea time

steady-most-days-pick-bedtime = Same bedtime
steady-most-days-pick-eat = Eat together
steady-most-days-pick-walk = Walk to school
steady-most-days-pick-list = A list on the fridge
steady-most-days-pick-tidy = Tidy for ten minutes
steady-most-days-pick-screens = Screens off
steady-most-days-pick-kind-word = One kind word each
steady-most-days-pick-money = Money day
steady-most-days-pick-phone = Phone a friend

steady-when-tired-pick-night = Early night
steady-when-tired-pick-bath = A bath
steady-when-tired-pick-quiet = Ten quiet minutes
steady-when-tired-pick-breathe = Breathe slowly
steady-when-tired-pick-text = Text someone
steady-when-tired-pick-phone = Phone a friend
steady-when-tired-pick-screens = Screens off
steady-when-tired-pick-air = Fresh air
steady-when-tired-pick-toast = Toast for tea

steady-free-nice-pick-hug = A hug
steady-free-nice-pick-music = Music on
steady-free-nice-pick-air = Fresh air
steady-free-nice-pick-laugh = Laugh at something
steady-free-nice-pick-text = Text someone
steady-free-nice-pick-library = A trip to the library
steady-free-nice-pick-park = The park
steady-free-nice-pick-story = A story in bed
steady-free-nice-pick-dance = A dance in the kitchen
