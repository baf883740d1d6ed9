ahead-title = ahead
