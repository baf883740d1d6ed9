proud-title = We are proud
proud-lead = Things we did, large and small.
proud-why = Good things are easy to forget. Here they stay.

proud-proud = What are we proud of?
proud-proud-add = Put one more thing on the shelf
proud-proud-text = What did we do?
proud-proud-text-hint = such as: I swam a whole length
proud-proud-who = Who did it?
proud-proud-picture = A photo or a drawing of it
proud-noticed = What did other people notice?
proud-noticed-add = Add what someone noticed
proud-noticed-who = Who noticed?
proud-noticed-text = What did they say?
proud-noticed-text-hint = such as: There is singing in your kitchen again.
proud-picture = A photo or a certificate for the wall

proud-print-both = { $words } ({ $caption })
proud-print-noticed = What other people noticed
proud-print-noticed-short = Others noticed: { $words }
proud-print-noticed-pen = What did others notice?
proud-print-picture-pen = Stick in a photo or a certificate here.
proud-says =
    { $count ->
        [0] A shelf with room for things we are proud of.
        [one] A shelf with one thing on it.
       *[other] A shelf with { $count } things on it.
    }
