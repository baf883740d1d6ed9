### A slip without names for those who plan help: a loose sheet, only if the family wants it.

passon-title = Please pass this on
passon-lead = For those who plan help for people like us.
passon-why = What we learned may help the next family.

## What is printed

passon-print-helped = What helped us
passon-print-not-helped = What did not help
passon-print-ask-of-helpers = What we ask of helpers
passon-says = A slip of paper to hand on.
