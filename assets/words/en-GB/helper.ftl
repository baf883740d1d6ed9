helper-title = helper
