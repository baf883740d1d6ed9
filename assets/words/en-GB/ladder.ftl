ladder-title = If we want more help again
ladder-lead = Asking early is a strong thing to do.
ladder-why = When we know the steps, it is easier to ask.

ladder-us = First, us
ladder-us-text = First, what do we do?
ladder-us-text-hint = Something else we do first
ladder-us-people = Who says it is time?
ladder-our-people = Then our people
ladder-our-people-text = Then, what do we ask?
ladder-our-people-text-hint = Something else we ask
ladder-our-people-people = Who do we ask?
ladder-near = Then near us
ladder-near-text = Then, what do we try near us?
ladder-near-text-hint = A place, a group, a person there
ladder-near-people = Who comes with us?
ladder-ring = Then ring someone
ladder-ring-text = Then, who do we ring?
ladder-ring-text-hint = A name and a number
ladder-ring-numbers = Numbers we can ring
ladder-say-this = What we can say
ladder-say-this-hint = such as: Hello, my name is … We had help before. Lately … We would like …
ladder-helped-last-time = What helped us most last time?
ladder-helped-last-time-hint = such as someone who came round each week

ladder-danger = In danger now
ladder-danger-do = Ring 999. Ask for police or an ambulance.

ladder-print-people-us = These people say it is time: { $names }
ladder-print-people-our-people = We ask: { $names }
ladder-print-people-near = With us: { $names }
ladder-print-helped = What helped us most last time
ladder-print-next = What happens next
ladder-print-next-running = What happens next: { $steps }
ladder-print-say-name = Hello, my name is
ladder-print-say-before = We had help before. Lately
ladder-print-say-like = We would like
ladder-says = A ladder with five steps up to a tree house. The first step is at the bottom.
ladder-says-say = Words we can say, with gaps to fill in.

ladder-us-text-pick-word = We say our family word
ladder-us-text-pick-talk = We talk at the table
ladder-us-text-pick-look = We look at our weather pages
ladder-us-text-pick-steady = We pick one thing that keeps us steady
ladder-us-text-pick-put-off = We put one thing off
ladder-us-text-pick-night = We have an early night

ladder-our-people-text-pick-over = We ask someone to come over
ladder-our-people-text-pick-ring = We ring a friend and tell the truth
ladder-our-people-text-pick-children = We ask for an hour with the children
ladder-our-people-text-pick-meal = We ask for a meal or a lift
ladder-our-people-text-pick-listen = We ask someone to just listen

ladder-near-text-pick-school = We tell school it is a hard week
ladder-near-text-pick-doctor = We see the doctor
ladder-near-text-pick-library = We go to the library
ladder-near-text-pick-hub = We go to the family hub
ladder-near-text-pick-cafe = We go to the cafe
ladder-near-text-pick-group = We go to our group

ladder-ring-text-pick-line = We ring the family line
ladder-ring-text-pick-helper = We ring someone who helped us before
ladder-ring-text-pick-listen = We ring someone who listens
ladder-ring-text-pick-together = We ring together, with the phone on speaker
ladder-ring-text-pick-advice = We ring for advice
