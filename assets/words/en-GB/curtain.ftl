# The curtain: a rest, or somebody walks in.
curtain-title = Having a break
curtain-saved = All is saved. Take as long as you like.
curtain-saving = We are saving the last words. It takes a moment.
curtain-not-yet = The last words are not saved yet. They are kept here.
curtain-open = Open our book
# Where no book is open, or it is gone from this laptop
curtain-rest = Take as long as you like.
curtain-go-on = Go on
curtain-lock = Lock the laptop
