letters-title = letters
