ours-title = This book is ours
ours-lead = Whose it is, where it lives, and when to open it.
ours-why = We choose what goes in, and who may read it.

ours-belongs-to = Whose book is it?
ours-belongs-to-hint = Pick no one, and it is for all of us.
ours-made-with = Who made it with us?
ours-made-with-hint = such as a helper, a friend
ours-made-on = When did we make it?
ours-made-on-hint = such as the day we began
ours-keep-place = Where will we keep it?
ours-keep-place-hint = such as on the shelf by the door
ours-may-read = Who may read it?
ours-may-read-hint = Only those we pick.
ours-may-read-also = Who else may read it?
ours-may-read-also-hint = such as our teacher, a friend
ours-open-when = When might we open it?
ours-open-when-hint = such as on the first day of spring

ours-print-good = A good day?
ours-print-good-do = Add to it.
ours-print-hard = A hard day?
ours-print-hard-do = Open the middle.
ours-print-number = Need a number?
ours-print-number-do = See the last page inside.
ours-print-belongs = This book belongs to
ours-print-promise = We chose what went in. We have seen or heard every word.
# Instead of the promise, while somebody says not yet to a page
ours-print-change = We chose what went in. We may still change it.
ours-print-made-with = We made it with
ours-print-made-on = When we made it
ours-print-keep = Where we keep it
ours-print-read = Who may read it
ours-print-open = When we might open it
ours-says = Three signposts on a green: a sun, a storm and a phone.
ours-says-people =
    { $count ->
        [0] A frame with lines for names.
        [one] A frame with one of us in it.
       *[other] A frame with { $count } of us in it.
    }

ours-open-when-pick-celebrate = When there is good news
ours-open-when-pick-crying = On a hard day
ours-open-when-pick-birthdays = On birthdays
ours-open-when-pick-quiet = On a quiet night
ours-open-when-pick-arguing = After a row
ours-open-when-pick-alone = When one of us feels alone
ours-open-when-pick-sleep = When we cannot sleep
ours-open-when-pick-school = When school is hard
ours-open-when-pick-plan = When we need our plan
ours-open-when-pick-numbers = When we need a number
ours-open-when-pick-talk = When we want to talk
ours-open-when-pick-laugh = When we need a laugh
ours-open-when-pick-friends = When friends come round
ours-open-when-pick-start-again = When we start again
ours-open-when-pick-days = On the days we keep
