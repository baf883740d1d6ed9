photos-title = photos
