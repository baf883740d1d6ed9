"""All tests, and what they share. A package by name: a library has one called `tests` too."""
