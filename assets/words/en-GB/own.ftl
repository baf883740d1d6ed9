### A page of one's own: questions that a family or a council adds.

own-title = A page of our own
own-lead = What else belongs in our book?
own-why = Some things fit on no other page. They fit here.

own-questions = Our questions
own-questions-hint = Ask what you like. You choose how to answer.
own-questions-add = Add a question
own-questions-prompt = What shall we ask?
own-questions-prompt-hint = such as: What do we eat on a birthday?
own-questions-ask = How shall we answer?
own-ask-pick-line = A few words
own-ask-pick-prose = A longer answer
own-ask-pick-pick = Pick from a list
own-ask-pick-photo = A photo
own-ask-pick-drawing = A drawing
own-questions-picks = What can we pick from?
own-questions-picks-hint = One on each line
own-questions-answers = Our answer
own-questions-answers-hint = In your own words

## What is printed

own-says-drawing = A drawing of our own.
own-says-photo = A photo of our own.
own-pen-question = We want to ask …
own-says-tick = An empty box to tick.
