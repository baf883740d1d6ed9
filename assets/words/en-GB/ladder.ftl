ladder-title = ladder
