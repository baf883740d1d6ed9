checkins-title = Our check-ins
checkins-lead = Each time, shade the balloon to show how high we are. Then fill in the row.
checkins-why = A look back now and then keeps the book alive.

checkins-notes = What do we want to ask ourselves each time?
checkins-notes-hint = What made us laugh?

## What is printed
checkins-print-day = Date
checkins-print-going-well = Going well
checkins-print-small-thing = One small thing to try
checkins-print-tell = Who we will tell
checkins-says = A blank balloon to shade, and lines to write on.
