"""A book is handed over to a colleague, and a copy that came is opened."""
