checkins-title = checkins
