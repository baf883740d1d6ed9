### Wallet cards: eight of them on a loose sheet, to cut out.

wallet-title = Cards for a wallet
wallet-lead = Eight cards, all the same: one for each of us.
wallet-why = When your head is full, it is good to have a name at hand.

wallet-first = Who do we ring first?
wallet-first-hint = Three people fit. The first one stands at the top.

## What is printed

wallet-print-cut = Cut along the lines. One for each of us.
wallet-print-ring = We can ring
wallet-print-more = Too long for a card
wallet-says = Eight cards to cut out: who to ring, and the number for danger.
