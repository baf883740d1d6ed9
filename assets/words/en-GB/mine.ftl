mine-title = mine
