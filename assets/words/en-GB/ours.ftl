ours-title = ours
