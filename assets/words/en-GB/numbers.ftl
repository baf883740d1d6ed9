### People to ring.

numbers-title = People to ring
numbers-lead = The numbers we may need, in one place.
numbers-why = On a bad day nobody wants to look for a number.

numbers-ours = Our own numbers
numbers-ours-hint = Put the one you would ring first at the top.
numbers-ours-add = Add a number
numbers-ours-name = Who is it?
numbers-ours-name-hint = such as Gran, a friend, the school
numbers-ours-number = The number
numbers-ours-number-hint = such as 01632 960 123
numbers-ours-what-for = What for?
numbers-ours-what-for-hint = such as a lift, or a talk

numbers-chosen = Which of these do we want here?
numbers-chosen-hint = Only pick what is safe for others to see.

numbers-scan = Codes to scan
numbers-scan-hint = A phone can open these pages. The address stands beside each code.
numbers-scan-pick-none = Leave out the codes to scan

## What is printed

numbers-danger-name = In danger now
numbers-danger-number = 999
numbers-danger-what-for = Police, ambulance or fire.
numbers-heading-ours = Ours
numbers-heading-chosen = Others we can ring
# $month is a month by name, $year a number such as 2026
numbers-checked = checked { $month } { $year }
# An address follows, as www.example.org
numbers-scan-open = Scan to open:
# A number follows
numbers-scan-ring = Scan to ring:
numbers-says-danger = A heavy box with the number for danger.
numbers-says-phone = A phone with a number on it.
numbers-says-scan = A phone with a number on it, and a code to scan.
numbers-says-pen = A phone with lines to write a number on.
numbers-month-01 = January
numbers-month-02 = February
numbers-month-03 = March
numbers-month-04 = April
numbers-month-05 = May
numbers-month-06 = June
numbers-month-07 = July
numbers-month-08 = August
numbers-month-09 = September
numbers-month-10 = October
numbers-month-11 = November
numbers-month-12 = December
