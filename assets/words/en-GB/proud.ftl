proud-title = proud
