# The photo slot.
photo-add = Add a photo
photo-add-says = Choose one, drop it here, or paste it.
photo-change = Change the photo
photo-there = A photo: { $words }
photo-there-plain = Our photo
photo-choose = Choose a photo
photo-draw = Draw instead
photo-draw-face = Draw my face
photo-pattern = Pattern
photo-take-out = Take it out
photo-back = Photo instead
photo-coming = The photo is on its way.
photo-seen = Who or what can we see?
photo-seen-hint = Us at the sea, with cold feet
photo-again = Choose another photo
photo-not-now = Not now
photo-no-place = The place for this photo is gone. Please choose it again.
