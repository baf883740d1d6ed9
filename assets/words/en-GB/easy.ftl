### Easy read: ten words in a sentence at most, one idea in each, nothing that means something else.
###
### A key here is `easy-` and the key of what it says more easily; that is laid over the usual words
### in this manner. A pack may change these words as it may change all others.

## Who we are
easy-us-title = This is us
easy-us-love = I love: { $words }
easy-us-laugh = This makes me laugh: { $words }
easy-us-print-name-pen = My name
easy-us-print-matters = These things matter to us
easy-name-and = { $name }: { $words }
easy-said-by = { $names } said this.

## What we are good at
easy-strengths-title = What we are good at
easy-strengths-strengths = We are good at these things
easy-strengths-friend = A friend would say this about us

## What we did
easy-steps-title = What we did
easy-steps-steps = This is what we did
easy-steps-bravest = This was the bravest thing
easy-steps-walked-with = These people helped us
easy-steps-now = How it is now

## What we are proud of
easy-proud-title = We are proud
easy-proud-proud = We are proud of these things
easy-proud-noticed = What other people saw
easy-proud-print-picture-pen = Put a photo here.

## How things are
easy-balloon-title = How are things?
easy-balloon-what = What matters to us?
easy-balloon-then = At first: { $how }
easy-balloon-now = Now: { $how }
easy-balloon-mood-0 = very hard
easy-balloon-mood-1 = hard
easy-balloon-mood-2 = OK
easy-balloon-mood-3 = good
easy-balloon-mood-4 = very good
easy-balloon-faces = Five faces. The first is very sad. The last is very glad.
easy-balloon-ring-then = How was it at first? Put a ring round one face.
easy-balloon-ring-now = How is it now? Put a ring round one face.
easy-balloon-helps = What helps: { $words }
easy-balloon-more = This would help too: { $words }
easy-balloon-print-keeps-up = What helps?
easy-balloon-print-lift = What would help too?

## What keeps us well
easy-steady-title = What keeps us well
easy-steady-good-day = What is a good day for us?
easy-steady-most-days = What do we do most days?
easy-steady-when-tired = What do we do when we are tired?
easy-steady-free-nice = What is nice and costs no money?

## Good days and hard days
easy-weather-title = Good days and hard days
easy-weather-sunny = Good days
easy-weather-cloudy = First signs
easy-weather-stormy = Hard days
easy-weather-print-sunny-signs = How do we know it is a good day?
easy-weather-print-sunny-does = We keep doing this
easy-weather-print-sunny-tell = We tell these people:
easy-weather-print-cloudy-signs = How do we know things are getting hard?
easy-weather-print-cloudy-does = We will do this
easy-weather-print-cloudy-tell = We will tell these people:
easy-weather-print-stormy-signs = How do we know it is a hard day?
easy-weather-print-stormy-does = We will do this
easy-weather-print-stormy-tell = We will ring these people:
easy-weather-print-noticed-by = Who sees it first?
easy-weather-print-signal = Our word for when things get hard:
easy-weather-print-say-help = Words that help us
easy-weather-print-say-not = Words that do not help us
easy-weather-print-danger = Are you in danger now? Ring
easy-weather-print-storm = A hard day is only one day.
easy-weather-print-passes = Hard days end. We have had them before.
easy-weather-print-plan = Does the plan not work?
easy-weather-print-change = Then we meet and change it.

## Our people
easy-people-title = Our people
easy-people-any-time = We can ring at any time, even at night:
easy-people-legend-home = Who lives with us
easy-people-legend-close = Who is close to us
easy-people-legend-further = Who else is there for us
easy-people-know-better = Who would we like to know better?

## Who helps us
easy-helps-title = Who helps us
easy-helps-helps-who = Who helps?
easy-helps-helps-will-do = What will they do?
easy-helps-helps-when = When?
easy-helps-print-said-yes = They said yes.

## How to ask for help again
easy-ladder-title = How to ask for help again
easy-ladder-us = First we do this
easy-ladder-our-people = Then we ask our people
easy-ladder-near = Then we go to a place near us
easy-ladder-ring = Then we ring someone
easy-ladder-us-text-pick-look = We read this book again
easy-ladder-print-people-us = These people say when: { $names }
easy-ladder-print-people-our-people = We ask: { $names }
easy-ladder-print-people-near = They come with us: { $names }
easy-ladder-danger = Are you in danger now?
easy-ladder-danger-do = Ring 999. It is free.
easy-ladder-say-this = What we can say
easy-ladder-print-say-name = Hello, my name is
easy-ladder-print-say-before = We had help before. Now things are hard. This is why:
easy-ladder-print-say-like = We would like this help:
easy-ladder-print-helped = This helped us last time
easy-ladder-print-next = What happens next

## What we can ask for
easy-rights-title = What we can ask for
easy-rights-all = These are our rights
easy-rights-matter = These matter most to us
easy-rights-print-more = We can ask for these too
easy-rights-print-ask = How we would like people to help us

## Dates and plans
easy-ahead-title = Our plans
easy-ahead-check-ins = On these days we talk about how things are
easy-ahead-print-soon = What is coming soon
easy-ahead-print-one-day = What we would like one day
easy-ahead-print-still-to-do = What we still have to do
easy-ahead-print-call = { $name } will ring us on { $day }.
easy-ahead-print-call-day = Someone will ring us on { $day }.

## Letters
easy-letters-title = Letters
easy-letters-feelings = How do we feel about the end?
easy-letters-print-in = A letter to us
easy-letters-print-in-from = A letter to us from { $name }
easy-letters-print-out = A letter from us
easy-letters-print-out-to = A letter from us to { $name }
easy-letters-feelings-picks-pick-relieved = glad that it is over

## People to ring
easy-numbers-title = People to ring
easy-numbers-danger-name = Are you in danger now?
easy-numbers-danger-what-for = It is free. Ask for the police or an ambulance.
easy-numbers-says-danger = A box with the number for danger.
easy-numbers-heading-ours = Our people
easy-numbers-heading-chosen = Other people we can ring
easy-numbers-ours-name = Who is it?
easy-numbers-ours-number = What is the number?

## The last page
easy-together-title = We made this together
easy-together-lead = Write your name here, or draw something.

## A page of our own
easy-own-title = Our own page
