draw-title = draw
