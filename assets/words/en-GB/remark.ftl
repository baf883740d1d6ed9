### What is worth a look before printing. $page is the title of a page.

remark-letters = On “{ $page }” the letter { $letters } is in none of our typefaces.
remark-small-photo = On “{ $page }” a photo is small for its frame, so it may look soft.
remark-lost-photo = On “{ $page }” a photo is not whole, so please put it in again.
remark-words = On “{ $page }” some words did not fit well, so please look at it.
remark-not-asked = On “{ $page }” we name someone who has not said yes yet.
remark-not-asked-photo = On “{ $page }” a photo shows someone who has not said yes yet.
remark-not-yet = Someone says not yet to “{ $page }”. Leave it out, or wait?
remark-not-yet-named = { $names } said not yet to “{ $page }”. Leave it out, or wait?
remark-gone = On “{ $page }” something is about someone who has left the book.
remark-named = On “{ $page }” our own words hold a name, and it goes to others.
remark-past-day = On “{ $page }” a day to look back is over.
remark-old-number = On “{ $page }” a number was last checked over six months ago.
remark-old-place = On “{ $page }” a place was last checked over six months ago.
remark-more = And { $count } more like these.
