near-title = near
