### Near us: places to try, with the first visit made easy.

near-title = Near us
near-lead = Places we might try. A first visit is easier with someone.
near-why = It helps to know who we will meet, and who comes with us.

near-places = Which of these might we try?
near-places-add = A place of our own
near-places-place = Which place is it?
near-places-place-hint = such as the park, our church, a club
near-places-what-for = What is it good for?
near-places-what-for-hint = such as tea and a talk
near-places-when = When can we go?
near-places-when-hint = such as Monday mornings
near-places-how-to-get-there = How do we get there?
near-places-how-to-get-there-hint = such as the bus that stops outside
near-places-first-time = What do we want to know before the first time?
near-places-first-time-hint = such as which door, who says hello, a quiet corner
near-places-who-with = Who would come with us?

## What is printed

near-print-way = Getting there: { $way }
near-print-first = First time: { $first }
# $names is a list, as "Gran, a friend"
near-print-with = We go with: { $names }
near-pen-where = Where
near-pen-when = When
near-pen-way = Getting there
near-pen-with = Who with
near-says =
    { $count ->
        [0] A street with two houses to write beside.
        [one] A street with one place to try.
       *[other] A street with { $count } places to try.
    }

## Which building is drawn: own words with one of these in them get the building the key ends with.

near-drawn-library = library, books, museum
near-drawn-cafe = café, cafe, coffee, tea room, pub, diner
near-drawn-hub = hub, centre, children’s centre, family centre, clinic
near-drawn-school = school, nursery, playgroup, college, class
near-drawn-worship = church, mosque, temple, chapel, synagogue, gurdwara, faith
near-drawn-park = park, garden, gardens, allotment, playground, woods, pitch, river, beach
near-drawn-food = food, pantry, market, shop, kitchen, larder
