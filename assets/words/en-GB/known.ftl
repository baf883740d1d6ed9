known-title = known
