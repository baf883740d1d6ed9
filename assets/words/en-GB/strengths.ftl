strengths-title = What we are good at
strengths-lead = Each leaf is something true of us.
strengths-why = It comes first, because it helps with all the rest.

strengths-strengths = What is true of us?
strengths-strengths-hint = Something else we are good at
strengths-friend = Which one would a friend pick for us?
strengths-friend-hint = What a friend says about us
strengths-for-each = Pick one for each other.
strengths-for-each-who = Who is it for?
strengths-for-each-picks = What are they good at?
strengths-for-each-picks-hint = Something they are good at
strengths-stories = Tell a time we showed it.
strengths-stories-hint = such as: The car broke down and we sang to the bus stop.
strengths-roots = Where do we get it from?
strengths-roots-hint = such as Gran’s kitchen, a song, a place

strengths-print-friend = A friend would pick this for us:
strengths-print-more = Leaves with a number
strengths-print-roots = Where we get it from
strengths-print-for-each = What we picked for each other
strengths-print-friend-sprig = From a friend
strengths-print-friend-short = A friend would say
strengths-print-roots-short = Where we get it from
strengths-print-stories-short = A time we showed it
strengths-print-short = { $title }: { $what }
strengths-print-stories = A time we showed it
strengths-print-friend-pen = What would a friend pick for us?
strengths-print-roots-pen = Where do we get it from?
strengths-says-for-each =
    { $count ->
        [one] A sprig with leaves for one of us.
       *[other] Sprigs with leaves for { $count } of us.
    }
strengths-says =
    { $count ->
        [0] A tree with bare leaves to write beside.
        [one] A tree with one leaf.
       *[other] A tree with { $count } leaves.
    }

strengths-pick-laugh = We make each other laugh
strengths-pick-keep-going = We keep going
strengths-pick-sorry = We say sorry
strengths-pick-cook = We cook good food
strengths-pick-stick-together = We stick together
strengths-pick-ask-for-help = We ask for help
strengths-pick-kind = We are kind
strengths-pick-listen = We listen
strengths-pick-forgive = We forgive
strengths-pick-brave = We are brave
strengths-pick-truth = We tell the truth
strengths-pick-try-new = We try new things
strengths-pick-animals = We look after animals
strengths-pick-home = We look after our home
strengths-pick-make = We make things
strengths-pick-fix = We fix things
strengths-pick-sing = We sing or dance
strengths-pick-stories = We tell stories
strengths-pick-pray = We pray or find quiet
strengths-pick-birthdays = We remember birthdays
strengths-pick-cuddle = We cuddle
strengths-pick-talk = We talk things over
strengths-pick-space = We give each other space
strengths-pick-turn-up = We turn up
strengths-pick-school = We get to school
strengths-pick-work = We get to work
strengths-pick-manage = We manage on a little
strengths-pick-share = We share
strengths-pick-neighbours = We help neighbours
strengths-pick-stand-up = We stand up for each other
strengths-pick-learn = We learn from mistakes
strengths-pick-plan = We plan ahead
strengths-pick-calm = We stay calm
strengths-pick-calm-others = We calm each other
strengths-pick-feelings = We notice feelings
strengths-pick-patient = We are patient
strengths-pick-fair = We are fair
strengths-pick-promises = We keep promises
strengths-pick-babies = We are good with babies
strengths-pick-teenagers = We are good with teenagers
strengths-pick-gentle = We are gentle
strengths-pick-strong = We are strong
strengths-pick-creative = We are creative
strengths-pick-money = We are careful with money
strengths-pick-reading = We love reading
strengths-pick-outside = We love being outside
strengths-pick-football = We love football
strengths-pick-games = We love games
strengths-pick-languages = We speak more than one language
strengths-pick-traditions = We keep our traditions
strengths-pick-welcome = We welcome people
strengths-pick-hope = We have hope
strengths-pick-start-again = We start again
strengths-pick-loyal = We are loyal
strengths-pick-say-needs = We say what we need
strengths-pick-rights = We know our rights
strengths-pick-safe = We keep each other safe
strengths-pick-stop = We know when to stop
strengths-pick-rest = We rest
strengths-pick-celebrate = We celebrate
