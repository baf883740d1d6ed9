strip-title = strip
