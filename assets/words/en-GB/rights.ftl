### What we can ask for: rights, plainly.

rights-title = What we can ask for
rights-lead = We can ask for these things, any time.
rights-why = It is easier to ask when the words are there.

rights-matter = Which of these matter most to us?
rights-matter-hint = Something else we can ask for
rights-ask-of-helpers = What would we like people to do when they work with us?
rights-ask-of-helpers-hint = In our own words

## What we would like

rights-ask-of-helpers-pick-listen = Listen to all of us
rights-ask-of-helpers-pick-on-time = Come when they said they would
rights-ask-of-helpers-pick-tell-us-first = Tell us first
rights-ask-of-helpers-pick-plain-words = Use plain words
rights-ask-of-helpers-pick-be-honest = Be honest with us
rights-ask-of-helpers-pick-ask-us = Ask us before they tell others
rights-ask-of-helpers-pick-same-person = Send the same person
rights-ask-of-helpers-pick-shoes = Respect our home
rights-ask-of-helpers-pick-children = Talk with our children too
rights-ask-of-helpers-pick-good = See what goes well
rights-ask-of-helpers-pick-ring-back = Ring back when they can
rights-ask-of-helpers-pick-time = Give us time to think

## What is printed

rights-print-matter = This matters most to us.
rights-print-ask = When people work with us, we would like them to
rights-print-more = We can ask for this too
rights-print-keeps = What is kept about us
rights-print-see = How to see it
rights-print-complain = When something is not right
rights-print-advice = Free advice
rights-says =
    { $count ->
        [0] An open hand with an empty list to write on.
        [one] An open hand that holds a list with one line.
       *[other] An open hand that holds a list with { $count } lines.
    }
