steps-title = steps
