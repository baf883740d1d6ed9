ahead-title = Looking ahead
ahead-lead = A lantern for each day we look back. Whoever is on it will remember.
ahead-why = It is good to have days to look forward to. A look back keeps good things going.

ahead-soon = Soon we look forward to
ahead-soon-hint = such as the first match of the season
ahead-one-day = One day we hope to
ahead-one-day-hint = such as a garden with a shed
ahead-still-to-do = Still to do
ahead-still-to-do-add = Something still to do
ahead-still-to-do-what = What?
ahead-still-to-do-what-hint = such as ring about the bus pass
ahead-still-to-do-who = Who does it?
ahead-still-to-do-by = By when?
ahead-from-day = Count from this day
ahead-from-day-hint = such as the day we finish
ahead-check-ins = Our check-in days
ahead-check-ins-day = Which day?
ahead-check-ins-who = Who will remember?
ahead-check-ins-treat = What nice thing goes with it?
ahead-check-ins-treat-hint = such as chips on the wall
ahead-call = A call from a helper
ahead-call-hint = Only if they said yes.
ahead-call-who = Who rings us?
ahead-call-day = Which day?

## How long after the day we finish a check-in is. $count is a number.
ahead-after-weeks =
    { $count ->
        [1] One week
        [2] Two weeks
        [3] Three weeks
        [4] Four weeks
        [6] Six weeks
        [8] Eight weeks
        [one] { $count } week
       *[other] { $count } weeks
    }
ahead-after-months =
    { $count ->
        [1] One month
        [2] Two months
        [3] Three months
        [4] Four months
        [6] Six months
        [9] Nine months
        [12] A year
        [18] A year and a half
        [24] Two years
        [one] { $count } month
       *[other] { $count } months
    }

## What is printed
ahead-print-soon = Soon
ahead-print-one-day = One day
ahead-print-still-to-do = Still to do
# $title is “Soon” or “Still to do”; $what is the family's own words
ahead-print-short = { $title }: { $what }
ahead-print-more = Lanterns with a number
# $what is the family's own words; $when is as below, or their own words
ahead-print-todo = { $what } ({ $when })
ahead-print-todo-by = by { $day }
ahead-print-call = A call from { $name }: { $day }
ahead-print-call-day = A call: { $day }
ahead-says =
    { $count ->
        [0] Lanterns still to come, on one long cord.
        [one] One lantern on a cord.
       *[other] { $count } lanterns on one long cord.
    }

## In a calendar. It names nobody.
ahead-calendar-summary = Our check-in day
# $after is how long after, as "Two weeks"
ahead-calendar-summary-after = Our check-in day: { $after }
ahead-calendar-about = Get our book out. How high is our balloon?
