# Aa: how the screen looks. Nothing here changes the book.
aa-title = Make it easy to read
aa-close = Close this side
aa-size = Size of words
aa-smaller = A−
aa-smaller-name = Smaller words
aa-bigger = A+
aa-bigger-name = Bigger words
aa-size-now = { $size } %
aa-colours = Colours
aa-theme-paper = Paper
aa-theme-dusk = Dusk
aa-theme-contrast = Strong
aa-motion = Movement
aa-motion-same = Same as the laptop
aa-motion-on = Some
aa-motion-off = None
aa-put-back = Put it back as it was
