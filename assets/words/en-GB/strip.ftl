strip-title = How we got here
strip-lead = Our story in four boxes. Draw it, or write it.
strip-why = It helps to have our story in our own words.

strip-before = Before
strip-before-picture = How was it before? Draw it, or add a photo.
strip-before-text = Words to go with it
strip-before-text-hint = such as: We lived by the sea and Gran was next door.
strip-hard = When it got hard
strip-hard-picture = What made it hard? Show as much as you like.
strip-hard-text = Words to go with it
strip-hard-text-hint = such as: Mum was poorly and we were all tired.
strip-did = What we did
strip-did-picture = What did we do? Draw it, or add a photo.
strip-did-text = Words to go with it
strip-did-text-hint = such as: We told school. We asked Gran.
strip-now = Now
strip-now-picture = How is it now? Draw it, or add a photo.
strip-now-text = Words to go with it
strip-now-text-hint = such as: We eat together and we laugh.

strip-print-before = Before
strip-print-hard = When it got hard
strip-print-did = What we did
strip-print-now = Now
strip-says = A picture in a frame.
strip-says-empty = An empty frame to draw in.
