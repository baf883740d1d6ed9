### Photographs of us.

photos-title = Photos of us
photos-lead = Days we want to keep.
photos-why = A photo keeps a good day safe. Look at it when a day is hard.
photos-pictures = Our photos
photos-pictures-add = Add a photo or a drawing
photos-pictures-picture = A photo, or a drawing
photos-print-who = With { $names }
photos-print-story = What do we remember about this day?
photos-print-frame = Who is here, and when?
photos-says-frame = A frame to stick a photo in, with a line to write on.
photos-says-drawing = A drawing of our own.
