together-title = Made together
together-lead = Sign, draw round a finger, or stamp a print.
together-why = It is ours. A mark from each of us says so.

together-finished-on = The day we finished
together-finished-on-hint = such as 4 April, or in our own words

## What is printed
together-print-finished = The day we finished
together-says =
    { $count ->
        [0] A frame of leaves, empty in the middle.
        [one] A frame of leaves with one of us in it, and room to sign.
       *[other] A frame of leaves with { $count } of us in it, and room to sign.
    }
