petals-title = petals
