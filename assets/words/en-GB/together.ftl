together-title = together
