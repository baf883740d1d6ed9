petals-title = What we love about each other
petals-lead = A flower for each of us. Each petal is a kind word.
petals-why = It is good to hear what others see in us.

petals-flowers = Whose flower is it?
petals-flowers-add = One more flower
petals-flowers-to = Who is it for?
petals-flowers-text = What do we love about them?
petals-flowers-text-hint = A thing they do that helps us

petals-says =
    { $count ->
        [0] Flowers with bare petals to fill in.
        [one] One flower. Each petal has the pattern of who said it.
       *[other] { $count } flowers. Each petal has the pattern of who said it.
    }
petals-says-one = The flower of { $name }
petals-says-nameless = A flower

petals-text-pick-laugh = Makes us laugh
petals-text-pick-hug = Gives the best hugs
petals-text-pick-listen = Listens
petals-text-pick-kind = Is kind
petals-text-pick-brave = Is brave
petals-text-pick-games = Is fun to play with
petals-text-pick-calm-others = Calms us down
petals-text-pick-turn-up = Is there when we need it
petals-text-pick-keep-going = Keeps going
petals-text-pick-cook = Cooks good food
petals-text-pick-fix = Can fix things
petals-text-pick-sing = Sings and dances
petals-text-pick-stories = Tells good stories
petals-text-pick-make = Makes great things
petals-text-pick-share = Shares
petals-text-pick-sorry = Says sorry
petals-text-pick-truth = Tells the truth
petals-text-pick-patient = Waits for us
petals-text-pick-gentle = Is gentle
petals-text-pick-strong = Is strong
petals-text-pick-feelings = Knows how we feel
petals-text-pick-promises = Keeps promises
petals-text-pick-safe = Helps us feel safe
petals-text-pick-home = Helps at home
petals-text-pick-tea = Makes us tea
petals-text-pick-birthdays = Never forgets a birthday
petals-text-pick-try-new = Tries new things
petals-text-pick-animals = Is good with animals
petals-text-pick-football = Loves a game of football
petals-text-pick-hope = Has hope for us
petals-text-pick-stick-together = Sticks by us
petals-text-pick-welcome = Is glad when we come home
