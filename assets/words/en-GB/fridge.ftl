fridge-title = fridge
