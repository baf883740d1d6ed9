daft-title = Daft things we want to remember
daft-lead = The small things that are only ours.
daft-why = A small joke can bring back a whole day.

daft-silly = Which of these are us?
daft-silly-hint = Something daft we do
daft-things = What do we say, sing or laugh at?
daft-things-hint = such as the day the cake slid off the car
daft-recipes = What do we like to cook?
daft-recipes-name = What is it called?
daft-recipes-name-hint = such as soup with everything in it
daft-recipes-text = How do we make it?
daft-recipes-text-hint = such as: Chop, stir, taste, and open a window.

daft-print-socks-says =
    { $count ->
        [0] A washing line with dotted socks, and lines to write on.
        [one] A washing line with one odd sock.
       *[other] A washing line with { $count } odd socks.
    }
daft-print-things = A thing we say or laugh at
daft-print-recipe = A recipe of ours
daft-print-recipe-says = A recipe card.

daft-silly-pick-socks = Our socks never match
daft-silly-pick-wrong-words = We sing the wrong words
daft-silly-pick-kitchen = We dance in the kitchen
daft-silly-pick-voices = We do the voices
daft-silly-pick-toast = We burn the toast
daft-silly-pick-names = We give names to things
daft-silly-pick-pet-talk = We talk to the pets
daft-silly-pick-breakfast = Cake for breakfast, once
daft-silly-pick-remote = Nobody finds the remote
daft-silly-pick-word = We made up a word
daft-silly-pick-walk = We have a silly walk
daft-silly-pick-late-song = We sing when we are late
daft-silly-pick-den = We live in a den on Sundays
daft-silly-pick-odd-food = We eat odd things on toast
daft-silly-pick-wrong-time = We laugh at the wrong time
daft-silly-pick-hat = One of us wears a hat indoors
daft-silly-pick-jokes = We tell jokes nobody else gets
daft-silly-pick-rain = We go out in the rain
daft-silly-pick-biscuits = The biscuits never last
daft-silly-pick-dressing-up = We dress up for no reason
daft-silly-pick-umbrella = Six of us, one umbrella
daft-silly-pick-snore = Somebody snores like a train
daft-silly-pick-lost = We get lost and like it
daft-silly-pick-pyjamas = We stay in pyjamas all day
