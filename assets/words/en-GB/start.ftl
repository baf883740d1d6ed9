# Our names: the first thing a family writes.
start-title = Who is in our book?
start-lead = Start with the names you like to be called. Pets can come too.
start-sign = On the shelf, this book is the { $name }.
start-name = The name I like to be called
start-name-hint = Mum, Gran, Our eldest
start-someone = this person
start-add-person = Add a person
start-add-pet = Add a pet
start-bring-back = Bring back someone from “{ $page }”
start-order = Put the names in the order you like. You can change all of this later.
start-up = Move up
start-down = Move down
start-out = Take out
start-up-named = Move { $name } up
start-down-named = Move { $name } down
start-out-named = Take { $name } out
start-next = Go on
