### Sheets for helpers: one loose sheet for each person, with their own lines only.

helper-title = For someone who helps us
helper-lead = Small help is real help.
helper-why = A kind word is easy to lose. A sheet of paper stays.

## What is printed

# $name is what the person is called
helper-print-dear = Dear { $name },
helper-print-pen = Dear
helper-print-would = You said you would …
helper-print-like = We would like to ask you …
# $when is when they help, in the family's own words
helper-print-when = When: { $when }
helper-print-when-pen = When
helper-print-ask = How we ask you
# $number is their own number
helper-print-number = We ring you on { $number }.
helper-print-change = If things change for you, tell us.
helper-print-fine = It is fine to say “not today”.
helper-print-thanks = Thank you
helper-print-from = From
helper-says = A greeting over a twig of leaves.
helper-says-thanks = Us, side by side.
