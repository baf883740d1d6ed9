# Around the table: the laptop turned round, one warm question at a time.
around-name = Around the table
around-turn = Turn the laptop round
around-hint = Say it, draw it, or point.
around-next = Another question
around-back = Turn it back
around-read = Read to us
around-stop = Stop reading

## Questions that are asked aloud, where those of the page need the page beside them
around-love = What do we love about each other?
around-laugh = What makes us laugh?
around-good-at = What are we good at?
around-friend = What would a friend love about us?
around-soon = What do we look forward to?
around-one-day = What do we hope to do one day?
around-good-day = What makes a good day for us?
around-free = What is nice and costs nothing?
around-people = Who makes our days better?
around-keep = What do we do on sunny days?
around-near = Where near us might we go?

# When the pages of the questions were all put away
around-any = What shall we talk about today?
