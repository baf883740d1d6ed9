# What happens to this book: asked out loud, one person at a time.
happens-title = What happens to this book?
happens-lead = Read it out loud. Each person says what is all right for them.
happens-open = What happens
happens-people = Whose turn it is
happens-turn = { $name }, is this all right with you?
# Who has no name in the book; $pattern is theirs, such as “Dots”
happens-unnamed = Someone ({ $pattern })
happens-nobody = First write our names. Then each of us can say.
happens-said = Has said
happens-some = Has said some
happens-now = Saying now
happens-later = Any time
happens-yes = Yes
happens-no = No
happens-not-sure = Not sure yet
happens-make = We make this book together.
happens-make-more = We choose what goes in. We can leave things out.
happens-photos = We may use photos of me.
happens-photos-more = I see each one first. A no takes my photo out.
happens-names = We may name other people.
happens-names-more = We ask them first. Else we write “a friend”.
happens-council = The council may keep a copy.
happens-council-more = It is fine to say no.
happens-share = Other people may have a copy.
happens-share-more = Only those we name, and only the pages we say.
# Stands in the place of the line above once somebody says no, or not sure yet
happens-make-left = Let us talk first. Nobody has to be in this book.
happens-photos-left = From now on no photo of me is printed.
happens-names-left = From now on we print “a friend”.
happens-council-left = So the council gets no copy.
happens-share-left = So nobody else gets a copy from now on.
# $names are names; without any, nothing was given yet
happens-paper = What is printed stays as it is. We can ask to have a page back.
happens-paper-given = Copies are with: { $names }. What is printed stays as it is. We can ask for it back.
happens-change = A no changes nothing about the help we get. We can all change our minds.
happens-back = Back to our names
happens-skip = Skip this for now
happens-next = Next person
happens-path = To our path
# The button after the last person, where we came from another screen
happens-done = Done
happens-act-said = An answer changed
happens-no-photo = { $name } said no to photos. A drawing or a pattern is just as good.
# Prints for the name of somebody else, once one of us said no to naming others
happens-a-friend = a friend
