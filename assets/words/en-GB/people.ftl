### Our people: three rings round our home.

people-title = Our people
people-lead = We are not alone. Put people as close as feels right today.
people-why = On a hard day it helps to see who is near.

people-circle = Who else is ours?
people-circle-hint = The people of this book begin in our home.
people-circle-add = Add someone
people-circle-name = Who or what is it?
people-circle-name-hint = such as Grandad, next door, the library
people-circle-ring = How close?
people-ring-pick-home = In our home
people-ring-pick-close = Close by
people-ring-pick-further = Further out, still ours
people-circle-being = What shall we draw?
people-being-pick-person = A person
people-being-pick-pet = A pet
people-being-pick-place = A place
people-being-pick-group = A group
people-circle-any-time = Could we ring at two in the morning?
people-any-time-pick-yes = Yes, at any time
people-circle-note = How do they help?
people-circle-note-hint = such as tea on a Sunday, a lift to school

people-know-better = Who might we like to know better?
people-know-better-hint = such as a parent at the school gate

## What is printed

# $names is a list, as "Grandad, Auntie"
people-any-time-line = Any time, even at two in the morning: { $names }
people-someone-new = someone new
people-legend-home = in our home
people-legend-close = close by
people-legend-further = further out, still ours
people-more = The numbers in the rings
people-notes = How they help
people-note-line = { $name }: { $note }
people-know-better-more = We might like to know better
people-says =
    { $count ->
        [0] Three rings round our home, with stools for someone new.
       *[other] Three rings round our home, the closest ones in the middle.
    }
people-pen-home = Who lives with us?
people-pen-close = Who helps in small ways?
people-pen-further = Which places and groups are ours?

## What is drawn: a name with one of these words in it gets the picture the key ends with.
## A pet that has none of them is a dog, a place a house, a group flags.

people-drawn-dog = dog, dogs, puppy, puppies
people-drawn-cat = cat, cats, kitten, kittens, kitty
people-drawn-small =
    rabbit, rabbits, bunny, hamster, hamsters, gerbil, gerbils, mouse, mice, rat, rats,
    guinea pig, guinea pigs, chinchilla, hedgehog
people-drawn-school = school, nursery, playgroup, college, classroom, after-school club
people-drawn-library = library, books, museum, town hall, church, mosque, temple, chapel
people-drawn-shop = shop, shops, café, cafe, market, bakery, barber, chemist, takeaway, pub
people-drawn-garden = garden, gardens, allotment, allotments, park, farm, woods, playground
people-drawn-ball = football, ball, rugby, netball, basketball, cricket, team, sport, sports
