### A space to draw.

draw-title = A space to draw
draw-lead = Draw what you like. There is no wrong way.
draw-why = Some things are easier to draw than to say.
draw-picture = Our drawing
draw-says = A drawing of our own.
draw-says-empty = A sheet to draw on, with a pencil and a flower in the corner.
