certificate-title = Certificate
certificate-lead = A sheet of its own, to sign and to hang up.
certificate-why = We did all this. It is good to have it seen.

certificate-we = We, the …
certificate-we-hint = such as house with the blue door
certificate-did = What did we do?
certificate-did-hint = such as: We told the truth when it was hard.
certificate-seen-by = Who saw what we did?
certificate-seen-by-hint = Each of them has a line to sign.
certificate-day = Which day?

## What is printed. $we is the family's own words after “We, the”.
certificate-article = the
certificate-print-we = We, the { $we },
certificate-print-we-pen = We, the
certificate-print-did = did this
# It stands before a line to write the day on.
certificate-print-day-pen = on
certificate-print-seen-by = seen by { $name }
certificate-print-seen-by-pen = seen by
certificate-says = A certificate with a string of flags and a twig of leaves.
